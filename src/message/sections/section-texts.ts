/** The texts of what most messages don't show: failed jobs and tests, what changed, a release. */
import {
  textsIn,
  type Language,
  type TextsOf,
  type TextTable,
  type Translated,
} from '../../i18n/language.ts'
import { toNumber } from '../../i18n/formats.ts'
import type { Status } from '../../model/status.ts'
import { messageTexts, type MessageTexts, type Streak } from '../texts.ts'

type Counted = Translated<(count: number) => string>

const sectionTexts = {
  countedStatuses: {
    success: counted('passed', '成功'),
    failure: counted('failed', '失败'),
    cancelled: counted('cancelled', '取消'),
    skipped: counted('skipped', '跳过'),
    neutral: counted('neutral', '其他'),
  } satisfies Readonly<Record<Status, Counted>>,
  jobCounts: {
    en: (count: number, states: readonly string[]) =>
      `${toNumber(count)} jobs: ${states.join(', ')}`,
    'zh-CN': (count: number, states: readonly string[]) =>
      `作业 ${String(count)}：${states.join('，')}`,
  },
  testCounts: {
    en: (count: number, states: readonly string[]) =>
      [count === 1 ? '1 test' : `${toNumber(count)} tests`, states.join(', ') || 'all passed'].join(
        ': ',
      ),
    'zh-CN': (count: number, states: readonly string[]) =>
      `测试 ${String(count)}：${states.join('，') || '全部成功'}`,
  },
  flakyCount: counted('passed on retry', '重试后通过'),
  flaky: { en: 'Passed on retry: ', 'zh-CN': '重试后通过：' },
  moreFailedTests: {
    en: (count: number) => `… and ${toNumber(count)} more failed`,
    'zh-CN': (count: number) => `… 另有 ${toNumber(count)} 个测试失败`,
  },
  moreFlakyTests: {
    en: (count: number) => `… and ${toNumber(count)} more passed on retry`,
    'zh-CN': (count: number) => `… 另有 ${toNumber(count)} 个测试重试后通过`,
  },
  moreFailedJobs: {
    en: (count: number) => `… and ${toNumber(count)} more failed ${count === 1 ? 'job' : 'jobs'}`,
    'zh-CN': (count: number) => `… 另有 ${toNumber(count)} 个作业失败`,
  },
  cancelledJobs: { en: 'Cancelled', 'zh-CN': '已取消' },
  linesBefore: {
    en: (count: number) => (count === 1 ? '… 1 line before' : `… ${toNumber(count)} lines before`),
    'zh-CN': (count: number) => `… 前面还有 ${toNumber(count)} 行`,
  },

  attempt: {
    en: (number: number) => `Attempt ${String(number)}`,
    'zh-CN': (number: number) => `第 ${String(number)} 次尝试`,
  },
  rerunBy: {
    en: (name: string) => `, re-run by ${name}`,
    'zh-CN': (name: string) => `（由 ${name} 重新运行）`,
  },
  recovered: counted('recovered', '恢复'),
  stillFailingJobs: counted('still failing', '仍失败'),
  newlyFailing: counted('new', '新增'),
  clauseComma: { en: ', ', 'zh-CN': '，' },
  broken: { en: 'First failure', 'zh-CN': '首次失败' },
  /** Before the run that passed. */
  brokenSince: { en: '; last passed: ', 'zh-CN': '，上次成功 ' },
  fixedAfter: {
    en: ({ failures, hasMoreFailures }: Streak) =>
      failures === 1 && !hasMoreFailures
        ? 'Failed once before'
        : `Failed ${times(failures, hasMoreFailures)} in a row before`,
    'zh-CN': ({ failures, hasMoreFailures }: Streak) =>
      failures === 1 && !hasMoreFailures
        ? '此前失败 1 次'
        : `此前连续失败${hasMoreFailures ? '超过' : ''} ${String(failures)} 次`,
  },
  streak: {
    en: ({ failures, hasMoreFailures }: Streak) =>
      hasMoreFailures
        ? `Failed more than ${String(failures)} times in a row`
        : `Failed ${times(failures + 1, false)} in a row`,
    'zh-CN': ({ failures, hasMoreFailures }: Streak) =>
      hasMoreFailures
        ? `已连续失败超过 ${String(failures)} 次`
        : `已连续失败 ${String(failures + 1)} 次`,
  },
  /** Around the run in which a streak began. */
  since: { en: [', since ', ''], 'zh-CN': ['，自 ', ' 起'] },

  prerelease: { en: 'pre-release', 'zh-CN': '预发布' },
  latest: { en: 'latest', 'zh-CN': '最新版本' },
  restOfNotes: { en: '… the rest of the notes', 'zh-CN': '… 查看完整发布说明' },
  released: {
    published: { en: 'released', 'zh-CN': '发布' },
    released: { en: 'released', 'zh-CN': '发布' },
    prereleased: { en: 'pre-released', 'zh-CN': '预发布' },
    created: { en: 'drafted', 'zh-CN': '草稿已创建' },
    edited: { en: 'release notes edited', 'zh-CN': '发布说明已更新' },
    deleted: { en: 'release deleted', 'zh-CN': '发布已删除' },
    unpublished: { en: 'release withdrawn', 'zh-CN': '发布已撤回' },
  },
} as const satisfies TextTable

/** With the texts that every message has. */
export type SectionTexts = MessageTexts & TextsOf<typeof sectionTexts>

export function sectionTextsIn(language: Language): SectionTexts {
  return { ...textsIn(messageTexts, language), ...textsIn(sectionTexts, language) }
}

/** `3 failed`, `失败 3`. */
function counted(en: string, zh: string): Counted {
  return {
    en: (count) => `${toNumber(count)} ${en}`,
    'zh-CN': (count) => `${zh} ${String(count)}`,
  }
}

function times(count: number, isMore: boolean): string {
  return `${isMore ? 'more than ' : ''}${count === 1 ? 'once' : `${String(count)} times`}`
}
