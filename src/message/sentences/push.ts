/** The sentences about pushes: the only ones that the main file holds. */
import type { SentenceTable, TermTable } from './event-sentence.ts'

export const pushSentences = {
  push: [
    { en: '{actor} pushed {commits} to {target}', 'zh-CN': '{actor} 向 {target} 推送了 {commits}' },
    { en: '{actor} pushed to {target}', 'zh-CN': '{actor} 推送到 {target}' },
    { en: '{actor} pushed', 'zh-CN': '{actor} 推送了代码' },
  ],
  'push.created': [
    {
      en: '{actor} pushed {commits} to the new branch {target}',
      'zh-CN': '{actor} 向新分支 {target} 推送了 {commits}',
    },
    { en: '{actor} pushed the new {thing} {target}', 'zh-CN': '{actor} 推送了新{thing} {target}' },
  ],
  'push.forced': [
    {
      en: '{actor} force-pushed {commits} to {target}',
      'zh-CN': '{actor} 向 {target} 强制推送了 {commits}',
    },
    { en: '{actor} force-pushed {target}', 'zh-CN': '{actor} 强制推送了 {target}' },
    { en: '{actor} force-pushed', 'zh-CN': '{actor} 强制推送了代码' },
  ],
  'push.tag': { en: '{actor} pushed tag {target}', 'zh-CN': '{actor} 推送了标签 {target}' },
  'push.moved': { en: '{actor} moved tag {target}', 'zh-CN': '{actor} 移动了标签 {target}' },
  'push.deleted': {
    en: '{actor} deleted {thing} {target}',
    'zh-CN': '{actor} 删除了{thing} {target}',
  },
} as const satisfies SentenceTable

export const refTerms = {
  branch: { en: 'branch', 'zh-CN': '分支' },
  tag: { en: 'tag', 'zh-CN': '标签' },
} as const satisfies TermTable
