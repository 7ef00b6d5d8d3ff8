/** The sentences about comments and reviews. */
import type { SentenceTable } from './event-sentence.ts'

export const commentSentences = {
  'pull_request_review.approved': {
    en: '{actor} approved pull request {target}',
    'zh-CN': '{actor} 批准了 PR {target}',
  },
  'pull_request_review.changes_requested': {
    en: '{actor} requested changes to pull request {target}',
    'zh-CN': '{actor} 要求修改 PR {target}',
  },
  'pull_request_review.edited': {
    en: '{actor} edited a review of pull request {target}',
    'zh-CN': '{actor} 修改了对 PR {target} 的评审',
  },
  'pull_request_review.dismissed': [
    {
      en: '{actor} dismissed the review by {reviewer} of pull request {target}',
      'zh-CN': '{actor} 驳回了 {reviewer} 对 PR {target} 的评审',
    },
    {
      en: '{actor} dismissed a review of pull request {target}',
      'zh-CN': '{actor} 驳回了对 PR {target} 的一次评审',
    },
  ],
  pull_request_review: {
    en: '{actor} reviewed pull request {target}',
    'zh-CN': '{actor} 评审了 PR {target}',
  },

  /** Comments on issues, discussions and pull requests. */
  'comment.created': [
    {
      en: '{actor} commented on {file} in {thing} {target}',
      'zh-CN': '{actor} 评论了{thing} {target} 中的 {file}',
    },
    { en: '{actor} commented on {thing} {target}', 'zh-CN': '{actor} 评论了{thing} {target}' },
  ],
  'comment.edited': {
    en: '{actor} edited a comment on {thing} {target}',
    'zh-CN': '{actor} 修改了{thing} {target} 下的一条评论',
  },
  'comment.deleted': {
    en: '{actor} deleted a comment on {thing} {target}',
    'zh-CN': '{actor} 删除了{thing} {target} 下的一条评论',
  },
} as const satisfies SentenceTable
