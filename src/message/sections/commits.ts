/** Commits as a list: which are listed, and their subjects and authors. */
import { type Block, link, type Line } from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import type { Commit } from '../../model/event.ts'
import type { RunReport } from '../../model/run-report.ts'
import { importance } from '../importance.ts'
import type { MessageTexts } from '../texts.ts'

const lengths = { subject: 80, author: 40 }

/** How many commits of a push are listed. */
const mostPushed = 10

export type CommitList = {
  commits: readonly Commit[]
  most: number
  /** Where all of them are. */
  url: string | undefined
}

export function commitList({ commits, most, url }: CommitList, words: MessageTexts): Block {
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
