/** The sentences about issues, discussions, labels and milestones, what is done to all of them, comments and reviews. */
import type { SentenceTable } from './event-sentence.ts'

export const issueSentences = {
  '*.opened': { en: '{actor} opened {thing} {target}', 'zh-CN': '{actor} 创建了{thing} {target}' },
  '*.created': {
    en: '{actor} created {thing} {target}',
    'zh-CN': '{actor} 创建了{thing} {target}',
  },
  '*.edited': { en: '{actor} edited {thing} {target}', 'zh-CN': '{actor} 编辑了{thing} {target}' },
  '*.renamed': {
    en: '{actor} renamed {thing} {old} to {target}',
    'zh-CN': '{actor} 将{thing} {old} 改名为 {target}',
  },
  '*.deleted': {
    en: '{actor} deleted {thing} {target}',
    'zh-CN': '{actor} 删除了{thing} {target}',
  },
  '*.closed': { en: '{actor} closed {thing} {target}', 'zh-CN': '{actor} 关闭了{thing} {target}' },
  '*.reopened': {
    en: '{actor} reopened {thing} {target}',
    'zh-CN': '{actor} 重新打开了{thing} {target}',
  },
  '*.labeled': {
    en: '{actor} added the label {label} to {thing} {target}',
    'zh-CN': '{actor} 给{thing} {target} 添加了标签 {label}',
  },
  '*.unlabeled': {
    en: '{actor} removed the label {label} from {thing} {target}',
    'zh-CN': '{actor} 移除了{thing} {target} 的标签 {label}',
  },
  '*.assigned': {
    en: '{actor} assigned {thing} {target} to {assignee}',
    'zh-CN': '{actor} 将{thing} {target} 分配给 {assignee}',
  },
  '*.self_assigned': {
    en: '{actor} self-assigned {thing} {target}',
    'zh-CN': '{actor} 认领了{thing} {target}',
  },
  '*.unassigned': {
    en: '{actor} unassigned {assignee} from {thing} {target}',
    'zh-CN': '{actor} 不再将{thing} {target} 分配给 {assignee}',
  },
  '*.self_unassigned': {
    en: '{actor} is no longer assigned to {thing} {target}',
    'zh-CN': '{actor} 不再负责{thing} {target}',
  },
  '*.milestoned': {
    en: '{actor} added {thing} {target} to milestone {milestone}',
    'zh-CN': '{actor} 将{thing} {target} 加入里程碑 {milestone}',
  },
  '*.demilestoned': [
    {
      en: '{actor} removed {thing} {target} from milestone {milestone}',
      'zh-CN': '{actor} 将{thing} {target} 移出里程碑 {milestone}',
    },
    {
      en: '{actor} removed {thing} {target} from its milestone',
      'zh-CN': '{actor} 将{thing} {target} 移出了里程碑',
    },
  ],
  '*.locked': {
    en: '{actor} locked the conversation of {thing} {target}',
    'zh-CN': '{actor} 锁定了{thing} {target}',
  },
  '*.unlocked': {
    en: '{actor} unlocked the conversation of {thing} {target}',
    'zh-CN': '{actor} 解锁了{thing} {target}',
  },
  '*.pinned': { en: '{actor} pinned {thing} {target}', 'zh-CN': '{actor} 置顶了{thing} {target}' },
  '*.unpinned': {
    en: '{actor} unpinned {thing} {target}',
    'zh-CN': '{actor} 取消置顶了{thing} {target}',
  },
  '*.transferred': [
    {
      en: '{actor} transferred {thing} {target} to {destination}',
      'zh-CN': '{actor} 将{thing} {target} 转移到 {destination}',
    },
    { en: '{actor} transferred {thing} {target}', 'zh-CN': '{actor} 转移了{thing} {target}' },
  ],
  '*.typed': {
    en: '{actor} set the type of {thing} {target} to {type}',
    'zh-CN': '{actor} 将{thing} {target} 的类型设为 {type}',
  },
  '*.untyped': {
    en: '{actor} removed the type of {thing} {target}',
    'zh-CN': '{actor} 清除了{thing} {target} 的类型',
  },
  '*.field_added': {
    en: '{actor} set a field of {thing} {target}',
    'zh-CN': '{actor} 设置了{thing} {target} 的字段',
  },
  '*.field_removed': {
    en: '{actor} cleared a field of {thing} {target}',
    'zh-CN': '{actor} 清除了{thing} {target} 的字段',
  },

  'issues.closed': [
    {
      en: '{actor} closed issue {target} as {reason}',
      'zh-CN': '{actor} 关闭了 Issue {target}（{reason}）',
    },
    { en: '{actor} closed issue {target}', 'zh-CN': '{actor} 关闭了 Issue {target}' },
  ],

  'discussion.created': [
    {
      en: '{actor} started discussion {target} in {category}',
      'zh-CN': '{actor} 在 {category} 中发起了讨论 {target}',
    },
    { en: '{actor} started discussion {target}', 'zh-CN': '{actor} 发起了讨论 {target}' },
  ],
  'discussion.answered': [
    {
      en: '{actor} marked a comment by {answerer} as the answer of discussion {target}',
      'zh-CN': '{actor} 在讨论 {target} 中采纳了 {answerer} 的回答',
    },
    {
      en: '{actor} marked a comment as the answer of discussion {target}',
      'zh-CN': '{actor} 在讨论 {target} 中采纳了一个回答',
    },
  ],
  'discussion.unanswered': {
    en: '{actor} unmarked the answer of discussion {target}',
    'zh-CN': '{actor} 取消采纳讨论 {target} 中的回答',
  },
  'discussion.category_changed': {
    en: '{actor} moved discussion {target} to {category}',
    'zh-CN': '{actor} 将讨论 {target} 移到 {category} 分类',
  },

  'milestone.closed': [
    {
      en: '{actor} closed milestone {target} ({closed} closed, {open} open)',
      'zh-CN': '{actor} 关闭了里程碑 {target}（已关闭 {closed} 项，未关闭 {open} 项）',
    },
    { en: '{actor} closed milestone {target}', 'zh-CN': '{actor} 关闭了里程碑 {target}' },
  ],
  'milestone.opened': {
    en: '{actor} reopened milestone {target}',
    'zh-CN': '{actor} 重新打开了里程碑 {target}',
  },
} as const satisfies SentenceTable

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
