/** The texts of what most messages don't show: failed jobs, what changed, a release. */
import { textsIn, type Language, type TextsOf, type TextTable } from '../../i18n/language.ts'
import { toNumber } from '../../i18n/numbers.ts'
import type { History } from '../../model/history.ts'
import { messageTexts, type MessageTexts } from '../texts.ts'

type Streak = Pick<History, 'failures' | 'hasMoreFailures'>

const sectionTexts = {
  jobStates: {
    failure: { en: 'failed', 'zh-CN': '失败' },
    timed_out: { en: 'timed out', 'zh-CN': '超时' },
    cancelled: { en: 'cancelled', 'zh-CN': '已取消' },
    skipped: { en: 'skipped', 'zh-CN': '已跳过' },
  },
  step: { en: 'step ', 'zh-CN': '步骤 ' },
  jobsPassed: {
    en: (passed: number, all: number) => `${String(passed)} of ${String(all)} jobs passed`,
    'zh-CN': (passed: number, all: number) => `${String(all)} 个作业中 ${String(passed)} 个成功`,
  },
  linesBefore: {
    en: (count: number) => (count === 1 ? '… 1 line before' : `… ${toNumber(count)} lines before`),
    'zh-CN': (count: number) => `… 前面还有 ${toNumber(count)} 行`,
  },

  broken: { en: 'Broken: the previous run passed.', 'zh-CN': '首次失败，上次成功。' },
  fixed: {
    en: ({ failures, hasMoreFailures }: Streak) =>
      failures === 1 && !hasMoreFailures
        ? 'Fixed after a failed run.'
        : `Fixed after ${hasMoreFailures ? 'more than ' : ''}${String(failures)} failed runs.`,
    'zh-CN': ({ failures, hasMoreFailures }: Streak) =>
      `已修复：此前连续失败${hasMoreFailures ? '超过' : ''} ${String(failures)} 次。`,
  },
  stillFailing: {
    en: ({ failures, hasMoreFailures }: Streak) =>
      `Still failing, ${hasMoreFailures ? `more than ${String(failures)}` : String(failures + 1)} runs in a row`,
    'zh-CN': ({ failures, hasMoreFailures }: Streak) =>
      `仍然失败，已连续失败${hasMoreFailures ? `超过 ${String(failures)}` : ` ${String(failures + 1)}`} 次`,
  },
  since: { en: ', since ', 'zh-CN': '，始于 ' },
  newCommits: { en: 'New since the last success:', 'zh-CN': '上次成功之后的提交：' },

  prerelease: { en: 'pre-release', 'zh-CN': '预发布' },
  latest: { en: 'latest', 'zh-CN': '最新版本' },
  by: { en: (author: string) => `by ${author}`, 'zh-CN': (author: string) => `作者 ${author}` },
  restOfNotes: { en: '… the rest of the notes', 'zh-CN': '… 查看完整发布说明' },
  assets: { en: 'Downloads', 'zh-CN': '下载' },
  /** Before a comparison: `v1.1.0...v1.2.0`. */
  allChanges: { en: 'All changes: ', 'zh-CN': '全部变更：' },
} as const satisfies TextTable

/** With the texts that every message has. */
export type SectionTexts = MessageTexts & TextsOf<typeof sectionTexts>

export function sectionTextsIn(language: Language): SectionTexts {
  return { ...textsIn(messageTexts, language), ...textsIn(sectionTexts, language) }
}
