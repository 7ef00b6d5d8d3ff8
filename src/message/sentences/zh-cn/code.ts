/** What the built-in messages say in Chinese of pull requests and of runs that nobody’s push started. */
import type { CatalogIn } from '../catalog.ts'
import type { code as english } from '../en/code.ts'
export const code: CatalogIn<typeof english> = {
  workflow_dispatch: ['{actor} 在 {here} 上手动触发', '{actor} 手动触发'],
  workflow_call: '{actor} 通过另一个工作流调用',
  repository_dispatch: ['{actor} 通过事件 {target} 触发', '{actor} 通过 API 触发'],
  schedule: [
    '{here} 定时运行：{schedule}（UTC）',
    '{here} 定时运行（{cron}，UTC）',
    '{here} 定时运行',
    '定时运行',
  ],

  'pull_request.merged': '{actor} 合并了拉取请求 {target}',
  'pull_request.synchronize': '{actor} 更新了拉取请求 {target}',
  'pull_request.checked': '{actor} 的拉取请求 {target} 触发的运行',
  'pull_request.ready_for_review': '{actor} 将拉取请求 {target} 标记为可评审',
  'pull_request.converted_to_draft': '{actor} 将拉取请求 {target} 转为草稿',
  'pull_request.review_requested': [
    '{actor} 请 {reviewer} 评审拉取请求 {target}',
    '{actor} 请求评审拉取请求 {target}',
  ],
  'pull_request.review_request_removed': [
    '{actor} 不再请 {reviewer} 评审拉取请求 {target}',
    '{actor} 撤回了对拉取请求 {target} 的评审请求',
  ],
  'pull_request.auto_merge_enabled': '{actor} 为拉取请求 {target} 开启了自动合并',
  'pull_request.auto_merge_disabled': '{actor} 为拉取请求 {target} 关闭了自动合并',
  'pull_request.enqueued': '{actor} 将拉取请求 {target} 加入了合并队列',
  'pull_request.dequeued': '拉取请求 {target} 已移出合并队列',
  pull_request: [
    '{actor} 更新了拉取请求 {target}（{action}）',
    '{actor} 在 {here} 上的拉取请求触发的运行',
    '{actor} 的拉取请求触发的运行',
  ],
}
