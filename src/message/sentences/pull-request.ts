/** The sentences about pull requests. */
import type { SentenceTable } from './event-sentence.ts'

export const pullRequestSentences = {
  'pull_request.merged': {
    en: '{actor} merged pull request {target}',
    'zh-CN': '{actor} 合并了 PR {target}',
  },
  'pull_request.synchronize': {
    en: '{actor} updated pull request {target}',
    'zh-CN': '{actor} 更新了 PR {target}',
  },
  /** A run for it that only a `workflow_run` event knows: the actor may not be the author. */
  'pull_request.checked': {
    en: 'Run for pull request {target}, started by {actor}',
    'zh-CN': 'PR {target} 的运行，由 {actor} 触发',
  },
  'pull_request.ready_for_review': {
    en: '{actor} marked pull request {target} as ready for review',
    'zh-CN': '{actor} 将 PR {target} 标记为可评审',
  },
  'pull_request.converted_to_draft': {
    en: '{actor} converted pull request {target} to a draft',
    'zh-CN': '{actor} 将 PR {target} 转为草稿',
  },
  'pull_request.review_requested': [
    {
      en: '{actor} requested a review from {reviewer} on pull request {target}',
      'zh-CN': '{actor} 请 {reviewer} 评审 PR {target}',
    },
    {
      en: '{actor} requested a review on pull request {target}',
      'zh-CN': '{actor} 请求评审 PR {target}',
    },
  ],
  'pull_request.review_request_removed': [
    {
      en: '{actor} removed the review request for {reviewer} on pull request {target}',
      'zh-CN': '{actor} 不再请 {reviewer} 评审 PR {target}',
    },
    {
      en: '{actor} removed a review request on pull request {target}',
      'zh-CN': '{actor} 取消了 PR {target} 的一个评审请求',
    },
  ],
  'pull_request.auto_merge_enabled': {
    en: '{actor} enabled auto-merge for pull request {target}',
    'zh-CN': '{actor} 为 PR {target} 开启了自动合并',
  },
  'pull_request.auto_merge_disabled': {
    en: '{actor} disabled auto-merge for pull request {target}',
    'zh-CN': '{actor} 为 PR {target} 关闭了自动合并',
  },
  'pull_request.enqueued': {
    en: '{actor} added pull request {target} to the merge queue',
    'zh-CN': '{actor} 将 PR {target} 加入了合并队列',
  },
  'pull_request.dequeued': {
    en: 'Pull request {target} left the merge queue',
    'zh-CN': 'PR {target} 已移出合并队列',
  },
  'pull_request.stacked': {
    en: '{actor} added pull request {target} to a stack',
    'zh-CN': '{actor} 将 PR {target} 加入了一组相互依赖的 PR（stack）',
  },
  pull_request: [
    {
      en: '{actor} updated pull request {target} ({action})',
      'zh-CN': '{actor} 更新了 PR {target}（{action}）',
    },
    {
      en: 'Run for a pull request from {here}, started by {actor}',
      'zh-CN': '{here} 上 PR 的运行，由 {actor} 触发',
    },
    {
      en: 'Run for a pull request, started by {actor}',
      'zh-CN': 'PR 的运行，由 {actor} 触发',
    },
  ],
} as const satisfies SentenceTable
