/** The sentences about checks, statuses and the merge queue. */
import type { SentenceTable } from './event-sentence.ts'

export const checkSentences = {
  'check_run.created': [
    { en: 'Check {target} started on {branch}', 'zh-CN': '{branch} 上的检查 {target} 已开始' },
    { en: 'Check {target} started', 'zh-CN': '检查 {target} 已开始' },
  ],
  'check_run.completed': [
    { en: 'Check {target} {state} on {branch}', 'zh-CN': '{branch} 上的检查 {target} {state}' },
    { en: 'Check {target} {state}', 'zh-CN': '检查 {target} {state}' },
  ],
  'check_run.rerequested': {
    en: '{actor} requested to run check {target} again',
    'zh-CN': '{actor} 请求重新运行检查 {target}',
  },
  'check_run.requested_action': {
    en: '{actor} requested an action of check {target}',
    'zh-CN': '{actor} 请求检查 {target} 执行操作',
  },
  'check_suite.completed': [
    {
      en: 'Check suite {target} {state} on {branch}',
      'zh-CN': '{branch} 上的检查套件 {target} {state}',
    },
    { en: 'Check suite {target} {state}', 'zh-CN': '检查套件 {target} {state}' },
  ],
  status: [
    {
      en: 'Status {target} of commit {commit} {state}',
      'zh-CN': '提交 {commit} 的状态 {target}：{state}',
    },
    { en: 'The status of commit {commit} {state}', 'zh-CN': '提交 {commit} 的状态：{state}' },
    { en: 'The status of a commit changed', 'zh-CN': '提交的状态有变化' },
  ],

  merge_group: [
    {
      en: 'The merge queue checks pull request {queued} before it is merged into {here}',
      'zh-CN': '合并队列正在检查 PR {queued}（即将合入 {here}）',
    },
    {
      en: 'The merge queue checks a merge into {base}',
      'zh-CN': '合并队列正在检查即将合入 {base} 的内容',
    },
    { en: 'The merge queue checks a merge', 'zh-CN': '合并队列正在检查即将合入的内容' },
  ],
} as const satisfies SentenceTable
