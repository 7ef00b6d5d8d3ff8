/** What changed since the previous run, and on a re-run since the previous attempt. */
import { type Block, type Inline, type Line, link } from '../../document/document.ts'
import type { Language } from '../../i18n/language.ts'
import type { PastRun } from '../../model/history.ts'
import type { RerunChanges } from '../../model/job.ts'
import type { RunReport } from '../../model/run-report.ts'
import { shorten } from '../../document/shorten.ts'
import { lengths } from '../layout.ts'
import { type SectionTexts, sectionTextsIn } from './section-texts.ts'

export function changeBlocks(report: RunReport, language: Language): Block[] {
  const words = sectionTextsIn(language)
  const lines = [...attemptLines(report, words), ...transitionLines(report, words)]
  return lines.length === 0 ? [] : [{ kind: 'paragraph', lines }]
}

/** `Attempt 2: 2 recovered, 1 still failing, 1 new`. */
function attemptLines({ context, rerun }: RunReport, words: SectionTexts): Line[] {
  const { run, rerunBy } = context
  if (run.attempt <= 1) return []
  const changes = rerun === undefined ? '' : changesOf(rerun, words)
  const by = rerunBy === undefined ? '' : words.rerunBy(shorten(rerunBy, lengths.name))
  return [[`${words.attempt(run.attempt)}${by}${changes === '' ? '' : `${words.colon}${changes}`}`]]
}

function changesOf(
  { recovered, stillFailing, newlyFailing }: RerunChanges,
  words: SectionTexts,
): string {
  return [
    { count: recovered.length, text: words.recovered },
    { count: stillFailing.length, text: words.stillFailingJobs },
    { count: newlyFailing.length, text: words.newlyFailing },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, text }) => text(count))
    .join(words.clauseComma)
}

function transitionLines({ transition, history }: RunReport, words: SectionTexts): Line[] {
  if (history === undefined) return []
  switch (transition) {
    case 'broken':
      return [[words.broken, ...runLink(history.lastSuccess, words.brokenSince)]]
    case 'fixed':
      return [[words.fixedAfter(history), ...since(history.since, words)]]
    case 'still-failing':
      return [[words.streak(history), ...since(history.since, words)]]
    case 'still-passing':
    case undefined:
      return []
  }
}

function since(run: PastRun | undefined, words: SectionTexts): Inline[] {
  const [named] = runLink(run, '')
  return named === undefined
    ? []
    : [...words.since.flatMap((text, index) => (index === 0 ? [text, named] : [text]))]
}

/** `#125` with a link to the run; without a number, its commit. */
function runLink(run: PastRun | undefined, before: string): Inline[] {
  if (run === undefined) return []
  const name =
    run.number === undefined
      ? link(run.sha.slice(0, 7), run.url)
      : link(`#${String(run.number)}`, run.runUrl ?? run.url)
  return before === '' ? [name] : [before, name]
}
