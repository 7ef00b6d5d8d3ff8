/** What the built-in messages say in Chinese of checks, deployments, packages and alerts. */
import type { work as english } from '../en/work.ts'
import type { Translated } from '../sayings.ts'

export const work: Translated<typeof english> = {
  'check_run.created': ['{branch} 上的检查 {target} 已开始', '检查 {target} 已开始'],
  'check_run.completed': ['{branch} 上的检查 {target} {state}', '检查 {target} {state}'],
  'check_run.rerequested': '{actor} 请求重新运行检查 {target}',
  'check_run.requested_action': '{actor} 请求检查 {target} 执行操作',
  'check_suite.requested': [
    '{branch} 上已请求运行检查套件 {target}',
    '已请求运行检查套件 {target}',
  ],
  'check_suite.completed': ['{branch} 上的检查套件 {target} {state}', '检查套件 {target} {state}'],
  'check_suite.rerequested': '{actor} 请求重新运行检查套件 {target}',
  status: [
    '提交 {commit} 的状态 {target}：{state}',
    '提交 {commit} 的状态：{state}',
    '提交的状态有变化',
  ],
  'workflow_run.requested': ['{branch} 上的工作流 {target} 已触发', '工作流 {target} 已触发'],
  workflow_run: [
    '{branch} 上的工作流 {target} {state}',
    '工作流 {target} {state}',
    '另一个工作流运行过',
  ],
  workflow_job: ['{branch} 上的作业 {target} {state}', '作业 {target} {state}'],
  deployment: [
    '{actor} 请求将 {ref} 部署到 {target}',
    '{actor} 请求部署到 {target}',
    '{actor} 请求部署',
  ],
  'deployment_status.success': ['{ref} 已成功部署到 {target}', '已成功部署到 {target}'],
  deployment_status: [
    '{ref} 到 {target} 的部署{state}',
    '{target} 的部署{state}',
    '部署状态有变化',
  ],
  'deployment_review.requested': '{target} 的部署正在等待审批',
  'deployment_review.approved': ['{reviewer} 批准了 {target} 的部署', '{target} 的部署已获批准'],
  'deployment_review.rejected': ['{reviewer} 拒绝了 {target} 的部署', '{target} 的部署被拒绝'],
  page_build: ['GitHub Pages 构建{state}', 'GitHub Pages 已构建'],
  'merge_group.checks_requested': '合并队列请求检查：准备合入 {target}',
  'merge_group.merged': '合并队列已合入 {target}',
  'merge_group.invalidated': '合并队列放弃了一次对 {target} 的合并：内容已过期',
  'merge_group.dequeued': '一次对 {target} 的合并已移出合并队列',
  merge_group: ['合并队列正在处理 {target}', '合并队列正在处理'],
  'package.published': [
    '{actor} 发布了软件包 {target} 的 {version} 版本',
    '{actor} 发布了软件包 {target}',
  ],
  'package.updated': [
    '{actor} 更新了软件包 {target} 的 {version} 版本',
    '{actor} 更新了软件包 {target}',
  ],
  package: ['{actor} 更改了软件包 {target}', '{actor} 更改了一个软件包'],
  image_version: '运行器镜像有新版本可用',
  'repository_import.success': '仓库导入成功',
  'repository_import.failure': '仓库导入失败',
  repository_import: ['仓库导入{state}', '仓库已导入'],

  'alert.created': '新的{thing} {target}',
  'alert.reopened': '再次出现：{thing} {target}',
  'alert.fixed': '已修复：{thing} {target}',
  'alert.closed_by_user': '{actor} 关闭了{thing} {target}',
  'alert.reopened_by_user': '{actor} 重新打开了{thing} {target}',
  'alert.dismissed': '{actor} 忽略了{thing} {target}',
  'alert.create': '新的{thing} {target}',
  'alert.dismiss': '已忽略：{thing} {target}',
  'alert.resolve': '已解决：{thing} {target}',
  'security_advisory.published': '安全公告 {target} 已发布',
  'security_advisory.updated': '安全公告 {target} 已更新',
  'security_advisory.withdrawn': '安全公告 {target} 已撤回',
}
