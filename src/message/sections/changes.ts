/** What changed since the previous runs: broken by which commits, fixed after how many failures. */
import { type Block, type Line, link } from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import type { Language } from '../../i18n/language.ts'
import type { Commit } from '../../model/event.ts'
import type { History } from '../../model/history.ts'
import type { RunReport } from '../../model/run-report.ts'
import { importance } from '../importance.ts'
import type { MessageTexts } from '../texts.ts'
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

function changeLines({ transition, history }: RunReport, words: SectionTexts): Line[] {
  if (history === undefined) return []
  switch (transition) {
    case 'broken':
      return [[words.broken]]
    case 'fixed':
      return [[words.fixed(history)]]
    case 'still-failing':
      return [[words.stillFailing(history), ...sinceLine(history, words)]]
    case 'still-passing':
    case undefined:
      return []
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

const lengths = { subject: 80, author: 40 }

/** How many commits of a push are listed. */
const mostPushed = 10

type CommitList = {
  commits: readonly Commit[]
  most: number
  /** Where all of them are. */
  url: string | undefined
}

function commitList({ commits, most, url }: CommitList, words: MessageTexts): Block {
  return {
    kind: 'list',
    importance: importance.commits,
    items: commits.slice(0, most).map(commitItem),
    rest: {
      count: Math.max(0, commits.length - most),
      line: (count) => [link(words.moreCommits(count), url)],
    },
  }
}

function commitItem({ sha, url, subject, author }: Commit): Line {
  return [
    link(sha.slice(0, 7), url),
    ` ${shorten(subject ?? '', lengths.subject)}`.trimEnd(),
    author === undefined ? '' : ` · ${shorten(author, lengths.author)}`,
  ]
}

/** The commits of a push of several; one commit is quoted instead. */
export function pushedCommits(
  { context, history }: Pick<RunReport, 'context' | 'history'>,
  words: MessageTexts,
): Block[] {
  const { event } = context
  if (event.kind !== 'push' || event.newest.length < 2) return []
  const listed = newSince({ context, history })
  const commits = event.newest.filter(({ sha }) => !listed.some((each) => each.sha === sha))
  return commits.length === 0
    ? []
    : [commitList({ commits, most: mostPushed, url: event.compareUrl }, words)]
}

/** The commits since the last success, unless all of them are what was pushed now anyway. */
export function newSince({
  context,
  history,
}: Pick<RunReport, 'context' | 'history'>): readonly Commit[] {
  const { event, commit } = context
  const pushed = event.kind === 'push' ? event.newest : []
  const shown = [
    ...pushed.map(({ sha }) => sha),
    ...(commit?.subject === undefined ? [] : [commit.sha]),
  ]
  const commits = history?.commits ?? []
  return commits.every(({ sha }) => shown.includes(sha)) ? [] : commits
}
