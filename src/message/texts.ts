/** The texts of the built-in message; those of its rarer sections are in sections/section-texts.ts. */
import type { TextsOf, TextTable, Translated } from '../i18n/language.ts'
import { toDuration, toNumber } from '../i18n/numbers.ts'
import type { Transition } from '../model/history.ts'
import type { Status, StatusDetail } from '../model/status.ts'

type LineCounts = { additions: number; deletions: number; files: number | undefined }

export const messageTexts = {
  statuses: {
    success: { en: 'Passed', 'zh-CN': '成功' },
    failure: { en: 'Failed', 'zh-CN': '失败' },
    cancelled: { en: 'Cancelled', 'zh-CN': '已取消' },
    skipped: { en: 'Skipped', 'zh-CN': '已跳过' },
    neutral: { en: 'Finished', 'zh-CN': '已结束' },
  } satisfies Readonly<Record<Status, Translated>>,
  started: { en: 'Started', 'zh-CN': '开始' },
  /** What follows the status in the heading. */
  transitions: {
    broken: { en: '', 'zh-CN': '' },
    fixed: { en: ' again', 'zh-CN': '（已修复）' },
    'still-failing': { en: ' again', 'zh-CN': '（仍未修复）' },
    'still-passing': { en: '', 'zh-CN': '' },
  } satisfies Readonly<Record<Transition, Translated>>,
  /** In place of the status, where more is known than that. */
  details: {
    timed_out: { en: 'Timed out', 'zh-CN': '超时' },
    startup_failure: { en: 'Could not start', 'zh-CN': '启动失败' },
    superseded: { en: 'Superseded', 'zh-CN': '已被更新的运行取代' },
    action_required: { en: 'Waiting for approval', 'zh-CN': '等待审批' },
    stale: { en: 'Finished', 'zh-CN': '已结束' },
    in_progress: { en: 'In progress', 'zh-CN': '进行中' },
  } satisfies Readonly<Record<StatusDetail, Translated>>,
  colon: { en: ': ', 'zh-CN': '：' },
  links: {
    run: { en: 'View run', 'zh-CN': '查看详情' },
    job: { en: 'View job', 'zh-CN': '查看日志' },
    commit: { en: 'View commit', 'zh-CN': '查看提交' },
    pullRequest: { en: 'View pull request', 'zh-CN': '查看 PR' },
    release: { en: 'View release', 'zh-CN': '查看发布' },
  },
  /** A link to what the event is about. */
  view: { en: (topic: string) => `View ${topic}`, 'zh-CN': (topic: string) => `查看 ${topic}` },
  repository: { en: 'Repository ', 'zh-CN': '仓库 ' },
  job: { en: 'Job ', 'zh-CN': '作业 ' },
  attempt: {
    en: (number: number, by?: string) =>
      `attempt ${String(number)}${by === undefined ? '' : `, re-run by ${by}`}`,
    'zh-CN': (number: number, by?: string) =>
      `第 ${String(number)} 次尝试${by === undefined ? '' : `（由 ${by} 重新运行）`}`,
  },
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
    en: (count: number) => `… and ${toNumber(count)} more`,
    'zh-CN': (count: number) => `… 另有 ${toNumber(count)} 个提交`,
  },
  more: {
    en: (count: number) => `… and ${String(count)} more`,
    'zh-CN': (count: number) => `… 另有 ${String(count)} 项`,
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
