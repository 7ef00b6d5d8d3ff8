/** What changed since the previous runs: broken by which commits, fixed after how many failures. */
import { type Block, type Line, link } from '../../document/document.ts'
import type { Language } from '../../i18n/language.ts'
import type { Commit } from '../../model/event.ts'
import type { History } from '../../model/history.ts'
import type { RunReport } from '../../model/run-report.ts'
import { commitList, newSince } from './commits.ts'
import { type SectionTexts, sectionTextsIn } from './section-texts.ts'

/** How many commits of a broken branch are named. */
const mostCommits = 5

export function changeBlocks(report: RunReport, language: Language): Block[] {
  const words = sectionTextsIn(language)
  const lines = changeLines(report, words)
  return [
    ...(lines.length === 0 ? [] : [{ kind: 'paragraph', lines } as const]),
    ...commitBlocks(newSince(report), words),
  ]
}

function changeLines(
  { outcome, transition, history, context }: RunReport,
  words: SectionTexts,
): Line[] {
  const { attempt } = context.run
  const isRetried = outcome.status === 'success' && attempt > 1
  const retried: Line[] = isRetried ? [[words.passedOnAttempt(attempt)]] : []
  if (history === undefined) return retried
  switch (transition) {
    case 'broken':
      return [[words.broken]]
    case 'fixed':
      return [[words.fixed(history)], ...retried]
    case 'still-failing':
      return [[words.stillFailing(history), ...sinceLine(history, words)]]
    case 'still-passing':
    case undefined:
      return retried
  }
}

function sinceLine({ since }: History, words: SectionTexts): Line {
  return since === undefined ? [] : [words.since, link(since.sha.slice(0, 7), since.url)]
}

function commitBlocks(commits: readonly Commit[], words: SectionTexts): Block[] {
  if (commits.length === 0) return []
  return [
    { kind: 'paragraph', lines: [[words.newCommits]] },
    commitList({ commits, most: mostCommits, url: undefined }, words),
  ]
}
