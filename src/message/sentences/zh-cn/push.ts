/** What the built-in messages say in Chinese of pushes, and where nothing else is known. */
import type { CatalogIn } from '../catalog.ts'
import type { push as english } from '../en/push.ts'
export const push: CatalogIn<typeof english> = {
  push: ['{actor} 推送了 {commits}到 {target}', '{actor} 推送到 {target}', '{actor} 推送了代码'],
  'push.created': ['{actor} 推送了 {commits}到新分支 {target}', '{actor} 推送了新{thing} {target}'],
  'push.forced': [
    '{actor} 强制推送了 {commits}到 {target}',
    '{actor} 强制推送了 {target}',
    '{actor} 强制推送了代码',
  ],
  'push.tag': '{actor} 推送了标签 {target}',
  'push.moved': '{actor} 移动了标签 {target}',
  'push.deleted': '{actor} 删除了{thing} {target}',

  '*': [
    '{actor} 更新了{thing} {target}（{action}）',
    '{actor} 触发了 {event}（{action}）',
    '{actor} 触发了 {event}',
  ],
}

export const refTerms = { branch: '分支', tag: '标签' }
