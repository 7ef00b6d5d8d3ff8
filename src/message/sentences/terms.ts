/** GitHub's words in each language: the name of a thing or an event, and how something ended. */
import type { TermTable } from './event-sentence.ts'
import { refTerms } from './push.ts'

/** In Chinese a Latin word is set off by a space. */
const things = {
  ...refTerms,
  issue: { en: 'issue', 'zh-CN': ' Issue' },
  pull_request: { en: 'pull request', 'zh-CN': ' PR' },
  discussion: { en: 'discussion', 'zh-CN': '讨论' },
  label: { en: 'label', 'zh-CN': '标签' },
  milestone: { en: 'milestone', 'zh-CN': '里程碑' },
  wiki_page: { en: 'wiki page', 'zh-CN': ' Wiki 页面' },
  branch_protection_rule: { en: 'branch protection rule', 'zh-CN': '分支保护规则' },
} as const satisfies TermTable

/** Follows its subject: `Check lint failed`. */
const states = {
  success: { en: 'passed', 'zh-CN': '成功' },
  failure: { en: 'failed', 'zh-CN': '失败' },
  error: { en: 'ended with an error', 'zh-CN': '出错' },
  cancelled: { en: 'was cancelled', 'zh-CN': '已取消' },
  timed_out: { en: 'timed out', 'zh-CN': '超时' },
  skipped: { en: 'was skipped', 'zh-CN': '已跳过' },
  neutral: { en: 'finished', 'zh-CN': '已结束' },
  stale: { en: 'went stale', 'zh-CN': '已过期' },
  action_required: { en: 'is waiting for approval', 'zh-CN': '等待审批' },
  startup_failure: { en: 'could not start', 'zh-CN': '启动失败' },
  completed: { en: 'completed', 'zh-CN': '已完成' },
  requested: { en: 'was requested', 'zh-CN': '已请求' },
  queued: { en: 'is queued', 'zh-CN': '排队中' },
  pending: { en: 'is pending', 'zh-CN': '等待中' },
  waiting: { en: 'is waiting', 'zh-CN': '等待中' },
  in_progress: { en: 'is in progress', 'zh-CN': '进行中' },
  inactive: { en: 'is no longer active', 'zh-CN': '已停用' },
  building: { en: 'is in progress', 'zh-CN': '进行中' },
  built: { en: 'succeeded', 'zh-CN': '成功' },
  errored: { en: 'failed', 'zh-CN': '失败' },
} as const satisfies TermTable

/** Why an issue was closed, next to `completed`. */
const reasons = {
  not_planned: { en: 'not planned', 'zh-CN': '不予处理' },
  duplicate: { en: 'a duplicate', 'zh-CN': '重复' },
} as const satisfies TermTable

/** Of events that have no sentence of their own where only their name is known. */
export const eventNames = {
  branch_protection_rule: { en: 'branch protection rule', 'zh-CN': '分支保护规则变更' },
  check_run: { en: 'check', 'zh-CN': '检查' },
  check_suite: { en: 'check suite', 'zh-CN': '检查套件' },
  create: { en: 'new branch or tag', 'zh-CN': '新建分支或标签' },
  delete: { en: 'deleted branch or tag', 'zh-CN': '删除分支或标签' },
  discussion: { en: 'discussion', 'zh-CN': '讨论' },
  discussion_comment: { en: 'comment on a discussion', 'zh-CN': '讨论评论' },
  image_version: { en: 'runner image', 'zh-CN': '运行器镜像' },
  issue_comment: { en: 'comment', 'zh-CN': '评论' },
  issues: { en: 'issue', 'zh-CN': 'Issue' },
  label: { en: 'label', 'zh-CN': '标签' },
  milestone: { en: 'milestone', 'zh-CN': '里程碑' },
  pull_request_review: { en: 'review', 'zh-CN': '评审' },
  pull_request_review_comment: { en: 'review comment', 'zh-CN': '评审评论' },
  registry_package: { en: 'package', 'zh-CN': '软件包' },
  release: { en: 'release', 'zh-CN': '发布' },
  workflow_run: { en: 'another workflow', 'zh-CN': '其他工作流' },
} as const satisfies TermTable

export const terms = { ...things, ...states, ...reasons } as const satisfies TermTable
