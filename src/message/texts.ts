/** The texts that every built-in message may need; those of its rarer sections are in section-texts.ts. */
import type { TextsOf, TextTable, Translated } from '../i18n/language.ts'
import { toDuration, toNumber } from '../i18n/formats.ts'
import type { History } from '../model/history.ts'
import type { Status, StatusDetail } from '../model/status.ts'

type LineCounts = { additions: number; deletions: number; files: number | undefined }

export type Streak = Pick<History, 'failures' | 'hasMoreFailures'>

export const messageTexts = {
  statuses: {
    success: { en: 'passed', 'zh-CN': '成功' },
    failure: { en: 'failed', 'zh-CN': '失败' },
    cancelled: { en: 'cancelled', 'zh-CN': '已取消' },
    skipped: { en: 'skipped', 'zh-CN': '已跳过' },
    neutral: { en: 'finished', 'zh-CN': '已结束' },
  } satisfies Readonly<Record<Status, Translated>>,
  started: { en: 'started', 'zh-CN': '开始' },
  fixed: { en: 'fixed', 'zh-CN': '恢复' },
  stillFailing: {
    en: ({ failures, hasMoreFailures }: Streak) =>
      `still failing (${hasMoreFailures ? `over ${String(failures)} runs` : `${ordinal(failures + 1)} run`})`,
    'zh-CN': ({ failures, hasMoreFailures }: Streak) =>
      `仍失败（${hasMoreFailures ? `超过 ${String(failures)}` : `第 ${String(failures + 1)}`} 次）`,
  },
  /** In place of the status, where more is known than that. */
  details: {
    timed_out: { en: 'timed out', 'zh-CN': '超时' },
    startup_failure: { en: 'could not start', 'zh-CN': '启动失败' },
    superseded: { en: 'superseded', 'zh-CN': '已被更新的运行取代' },
    action_required: { en: 'waiting for approval', 'zh-CN': '等待审批' },
    stale: { en: 'finished', 'zh-CN': '已结束' },
    in_progress: { en: 'in progress', 'zh-CN': '进行中' },
  } satisfies Readonly<Record<StatusDetail, Translated>>,
  deploymentTo: {
    en: (environment: string) => `${environment} deployment`,
    'zh-CN': (environment: string) => `${environment} 部署`,
  },
  failedJobs: {
    en: (failed: number, all: number) => `${String(failed)} of ${String(all)} jobs`,
    'zh-CN': (failed: number, all: number) => `${String(failed)}/${String(all)} 个作业`,
  },
  mergeQueue: { en: ' (merge queue)', 'zh-CN': '（合并队列）' },
  colon: { en: ': ', 'zh-CN': '：' },
  /** Between things of one kind. */
  comma: { en: ', ', 'zh-CN': '、' },
  inBrackets: {
    en: (text: string) => ` (${text})`,
    'zh-CN': (text: string) => `（${text}）`,
  },
  links: {
    run: { en: 'View run', 'zh-CN': '查看详情' },
    job: { en: 'View log', 'zh-CN': '查看日志' },
    commit: { en: 'View commit', 'zh-CN': '查看提交' },
    pullRequest: { en: 'View pull request', 'zh-CN': '查看 PR' },
    release: { en: 'View release', 'zh-CN': '查看发布' },
    changes: { en: 'All changes', 'zh-CN': '全部变更' },
  },
  /** A link to what the event is about. */
  view: { en: (topic: string) => `View ${topic}`, 'zh-CN': (topic: string) => `查看 ${topic}` },
  /** The labels of the facts. */
  labels: {
    event: { en: 'Event', 'zh-CN': '事件' },
    trigger: { en: 'Trigger', 'zh-CN': '触发' },
    pullRequest: { en: 'PR', 'zh-CN': 'PR' },
    subject: { en: 'About', 'zh-CN': '主题' },
    branch: { en: 'Branch', 'zh-CN': '分支' },
    tag: { en: 'Tag', 'zh-CN': '标签' },
    changes: { en: 'Changes', 'zh-CN': '变更' },
    commit: { en: 'Commit', 'zh-CN': '提交' },
    author: { en: 'Author', 'zh-CN': '作者' },
    labels: { en: 'Labels', 'zh-CN': '标签' },
    actor: { en: 'Triggered by', 'zh-CN': '触发者' },
    repository: { en: 'Repository', 'zh-CN': '仓库' },
    job: { en: 'Job', 'zh-CN': '作业' },
    duration: { en: 'Duration', 'zh-CN': '耗时' },
    release: { en: 'Release', 'zh-CN': '发布' },
    publisher: { en: 'Published by', 'zh-CN': '发布者' },
    type: { en: 'Type', 'zh-CN': '类型' },
    file: { en: 'File', 'zh-CN': '文件' },
  },
  scheduled: {
    en: (when: string) => `schedule, ${when} (UTC)`,
    'zh-CN': (when: string) => `定时，${when}（UTC）`,
  },
  onSchedule: { en: 'schedule', 'zh-CN': '定时' },
  duration: {
    en: (ms: number) => toDuration(ms, 'en'),
    'zh-CN': (ms: number) => toDuration(ms, 'zh-CN'),
  },
  /** Who did it, where nobody is known. */
  somebody: { en: 'Somebody', 'zh-CN': '有人' },
  commits: {
    en: (count: number) => (count === 1 ? '1 commit' : `${toNumber(count)} commits`),
    'zh-CN': (count: number) => `${toNumber(count)} 个提交`,
  },
  moreCommits: {
    en: (count: number) => `… and ${toNumber(count)} more commits`,
    'zh-CN': (count: number) => `… 另有 ${toNumber(count)} 个提交`,
  },
  more: {
    en: (count: number) => `… and ${toNumber(count)} more`,
    'zh-CN': (count: number) => `… 另有 ${toNumber(count)} 项`,
  },
  draft: { en: 'draft', 'zh-CN': '草稿' },
  changes: {
    en: ({ additions, deletions, files }: LineCounts) =>
      `+${toNumber(additions)} −${toNumber(deletions)}${files === undefined ? '' : ` in ${files === 1 ? '1 file' : `${toNumber(files)} files`}`}`,
    'zh-CN': ({ additions, deletions, files }: LineCounts) =>
      `+${toNumber(additions)} −${toNumber(deletions)}${files === undefined ? '' : `，${toNumber(files)} 个文件`}`,
  },
  shortened: {
    en: '… shortened to fit into DingTalk’s limit.',
    'zh-CN': '… 内容超过钉钉的长度上限，已截短。',
  },
} as const satisfies TextTable

export type MessageTexts = TextsOf<typeof messageTexts>

/** `2nd`, `4th`, `11th`. */
function ordinal(count: number): string {
  const isTeen = count % 100 > 10 && count % 100 < 14
  const suffixes: Partial<Record<number, string>> = isTeen ? {} : { 1: 'st', 2: 'nd', 3: 'rd' }
  return `${String(count)}${suffixes[count % 10] ?? 'th'}`
}
