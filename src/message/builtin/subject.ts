/** What it is about, quoted: the commit, the pull request or the issue. */
import { link, type Inline, type Line } from '../../dingtalk/document.ts'
import type { Commit } from '../../facts/commit.ts'
import type { Facts } from '../../facts/facts.ts'
import type { PullRequest } from '../../facts/event.ts'
import { shorten } from '../../dingtalk/shorten.ts'

const subjectLength = 160
const nameLength = 80

/** The quoted lines, most telling first; none where nothing is known. */
export function subjectLines(facts: Facts): Line[] {
  const { event, pullRequest, commit } = facts
  if (pullRequest !== undefined) return pullRequestLines(pullRequest, commit)
  const subject = event.kind === 'other' ? event.subject : undefined
  return [
    ...(subject === undefined ? [] : [[link(shorten(subject.title, subjectLength), subject.url)]]),
    ...commitLines(commit),
  ]
}

function pullRequestLines(pullRequest: PullRequest, commit: Commit | undefined): Line[] {
  const { number, title, url, author, head, base } = pullRequest
  const branches = [head, base].filter((branch) => branch !== undefined).map(shortName)
  const details: Inline[] = [author, branches.join(' → ')]
    .filter((detail) => detail !== undefined && detail !== '')
    .map((detail) => shortName(detail ?? ''))
  const all = commit === undefined ? details : [...details, shaOf(commit)]
  const headline = [link(shorten(`#${String(number)} ${title}`.trim(), subjectLength), url)]
  return all.length === 0 ? [headline] : [headline, dotted(all)]
}

/** A commit of which nothing is known but its name is not worth a quote: its link stands below. */
function commitLines(commit: Commit | undefined): Line[] {
  if (commit?.subject === undefined) return []
  const details = [
    ...(commit.author === undefined ? [] : [shortName(commit.author)]),
    shaOf(commit),
  ]
  return [[shorten(commit.subject, subjectLength)], dotted(details)]
}

function shaOf({ sha, url }: Commit): Inline {
  return { kind: 'link', text: sha.slice(0, 7), url }
}

function shortName(name: string): string {
  return shorten(name, nameLength)
}

function dotted(pieces: readonly Inline[]): Line {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [' · ', piece]))
}
