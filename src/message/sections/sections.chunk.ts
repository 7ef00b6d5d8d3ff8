/**
 * The sections that most messages don't have: failed jobs and tests, a release, and here what changed
 * and the items of a feed.
 */
import {
  type Block,
  type Inline,
  type Line,
  link,
  type FeedItem,
  webUrl,
} from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import type { Language } from '../../i18n/language.ts'
import { lengths } from '../layout.ts'
import type { Commit } from '../../model/event.ts'
import type { PastRun } from '../../model/history.ts'
import { type RerunChanges, isFailed, type KnownJob } from '../../model/job.ts'
import type { RunReport, RunContext } from '../../model/run-report.ts'
import { statusStyles } from '../title.ts'
import { runPageUrl } from './action-links.ts'
import { type SectionTexts, sectionTextsIn } from './section-texts.ts'

export { failureBlocks } from './failed-jobs.ts'
export { announcementOf } from './release.ts'

/** What changed since the previous run, and on a re-run since the previous attempt. */
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

/** With the title, a phone's screen. */
const mostItems = 8

/** An item shows about two lines. */
const itemLengths = { title: 80, author: 40 }

/** An item before it is known where it leads. */
type FeedEntry = { title: string; url: string | undefined }

/** The items of a feed card: the failed jobs, else the commits or what the event is about. */
export function feedOf({ context, jobs, history }: RunReport): FeedItem[] {
  const failed = jobs.filter(isFailed).map(jobItem)
  const drafts = failed.length > 0 ? failed : subjectItems(context, history?.commits)
  return drafts
    .slice(0, mostItems)
    .map(({ title, url }) => ({ title, url: webUrl(url ?? '') ?? runPageUrl(context) }))
}

function jobItem({ name, url, failedSteps = [] }: KnownJob): FeedEntry {
  const [step] = failedSteps
  const title = step === undefined ? name : `${name} · ${step.name}`
  return {
    title: `${statusStyles.failure.emoji} ${shorten(title, itemLengths.title)}`,
    url: step?.url ?? url,
  }
}

/** The commits that may have broken it, else what the event is about. */
function subjectItems(context: RunContext, news: readonly Commit[] = []): FeedEntry[] {
  const { event, pullRequest, commit } = context
  if (news.length > 0) return news.map(commitItem)
  if (event.kind === 'release')
    return [toEntry(event.release.name, event.release.author, event.release.url)]
  if (pullRequest !== undefined) {
    const title = `#${String(pullRequest.number)} ${pullRequest.title}`
    return [toEntry(title, pullRequest.author, pullRequest.url)]
  }
  if (event.kind === 'push' && event.newest.length > 0) return event.newest.map(commitItem)
  return commit === undefined ? [] : [commitItem(commit)]
}

/** A commit of which only the sha is known is shown by that. */
function commitItem({ sha, url, subject, author }: Commit): FeedEntry {
  return toEntry(subject === undefined || subject === '' ? sha.slice(0, 7) : subject, author, url)
}

function toEntry(what: string, author: string | undefined, url: string | undefined): FeedEntry {
  const by = author === undefined ? '' : ` · ${shorten(author, itemLengths.author)}`
  return { title: `${shorten(what.trim(), itemLengths.title)}${by}`, url }
}
