/** What it is about, quoted: the commit, the pull request or the issue. */
import { type Inline, type Line, link } from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import type { Commit, DispatchInput, Event, EventSubject, PullRequest } from '../../model/event.ts'
import type { RunContext } from '../../model/run-report.ts'
import type { MessageTexts } from '../texts.ts'

const lengths = { subject: 160, name: 80, label: 40 }

/** More than these would not be read on a phone. */
const most = { labels: 5, inputs: 10 }

type QuoteParts = {
  /** Commits that the message lists already. */
  listed: readonly Commit[]
  /** What somebody wrote in a comment. */
  comment: readonly Line[]
}

/** The quoted lines, the most important one first; none where nothing is known. */
export function subjectLines(
  context: RunContext,
  words: MessageTexts,
  { listed, comment }: QuoteParts,
): Line[] {
  const { event } = context
  const said = comment.length > 0 ? comment : descriptionLines(event)
  const topic = topicLines(context, words)
  // The sentence above names the author of the comment: the author next to it would mislead.
  if (topic.length > 0) return said.length === 0 ? topic : [...topic.slice(0, 1), ...said]
  if (event.kind === 'dispatch') return inputLines(event.inputs, words)
  return [...commitLines(context, listed), ...said]
}

/** The pull request or issue: its title first, then who, where and how much. */
function topicLines({ event, pullRequest, commit }: RunContext, words: MessageTexts): Line[] {
  if (pullRequest !== undefined) return pullRequestLines(pullRequest, commit, words)
  return event.kind === 'other' && event.subject !== undefined ? titleLines(event.subject) : []
}

function titleLines({ title, url, author, labels }: EventSubject): Line[] {
  const details = [author, labelsOf(labels)].filter((detail) => detail !== undefined)
  const headline: Line = [link(shorten(title, lengths.subject), url)]
  return details.length === 0 ? [headline] : [headline, dotted(details.map(shortName))]
}

function descriptionLines(event: Event): Line[] {
  const text = event.kind === 'other' ? event.description : undefined
  return text === undefined ? [] : [[shorten(text, lengths.subject)]]
}

function inputLines(inputs: readonly DispatchInput[], words: MessageTexts): Line[] {
  const lines = inputs
    .slice(0, most.inputs)
    .map(({ name, value }): Line => [
      `${shortName(name)}${words.colon}${shorten(value, lengths.subject)}`,
    ])
  const rest = inputs.length - most.inputs
  return rest > 0 ? [...lines, [words.more(rest)]] : lines
}

function pullRequestLines(
  pullRequest: PullRequest,
  commit: Commit | undefined,
  words: MessageTexts,
): Line[] {
  const { number, title, url, author, head, base, draft, labels } = pullRequest
  const branches = [head, base].filter((branch) => branch !== undefined).map(shortName)
  const details = [
    author && shortName(author),
    branches.join(' → '),
    draft ? words.draft : undefined,
    labelsOf(labels),
    changesOf(pullRequest, words),
    commit && shaOf(commit),
  ]
    .filter((detail) => detail !== undefined)
    .filter((detail) => detail !== '')
  const headline = [link(shorten(`#${String(number)} ${title}`.trim(), lengths.subject), url)]
  return details.length === 0 ? [headline] : [headline, dotted(details)]
}

function changesOf(
  { additions, deletions, changedFiles: files }: PullRequest,
  words: MessageTexts,
): string | undefined {
  if (additions === undefined || deletions === undefined) return undefined
  return words.changes({ additions, deletions, files })
}

function labelsOf(labels: readonly string[]): string | undefined {
  if (labels.length === 0) return undefined
  const rest = labels.length - most.labels
  const shown = labels.slice(0, most.labels).map((label) => shorten(label, lengths.label))
  return [...shown, ...(rest > 0 ? [`+${String(rest)}`] : [])].join(', ')
}

/** None where only the SHA is known, which is among the links; several pushed commits are a list. */
function commitLines({ event, commit }: RunContext, listed: readonly Commit[]): Line[] {
  if (commit?.subject === undefined || listed.some(({ sha }) => sha === commit.sha)) return []
  if (event.kind === 'push' && event.newest.length > 1) return []
  const details = [
    ...(commit.author === undefined ? [] : [shortName(commit.author)]),
    shaOf(commit),
  ]
  return [[shorten(commit.subject, lengths.subject)], dotted(details)]
}

function shaOf({ sha, url }: Commit): Inline {
  return link(sha.slice(0, 7), url)
}

function shortName(name: string): string {
  return shorten(name, lengths.name)
}

function dotted(pieces: readonly Inline[]): Line {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [' · ', piece]))
}
