/** The rows at a message's end, each with a label: the facts (`Branch: main`), and the user's own, the input `fields`. */
import {
  type Block,
  type Inline,
  type Line,
  link,
  type Link,
  webUrl,
} from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import { importance, lengths, most } from '../layout.ts'
import type { Commit, Event, Field, PullRequest } from '../../model/event.ts'
import type { MessageSubject, RunContext } from '../../model/run-report.ts'
import type { MessageTexts } from '../texts.ts'
import { jobName } from '../title.ts'

type Label = keyof MessageTexts['labels']

export type RowResources = {
  words: MessageTexts
  /** The user's own rows. */
  fields: readonly Field[]
  /** When a schedule runs, in words. */
  schedule: string | undefined
  /** Who did what; empty where the other rows show it. */
  sentence: (context: RunContext) => Line
}

/** What it is about, who is behind it, where it is and how long it took. */
export function factRows(subject: MessageSubject, resources: RowResources): Block {
  const { context } = subject
  const { words, fields } = resources
  const items = [
    ...eventRows(context, resources),
    ...(context.pullRequest === undefined
      ? refRows(context, words)
      : pullRequestRows(context.pullRequest, words)),
    ...commitRows(subject, words),
    ...personRows(context, words),
    ...inputRows(context.event, words),
    ...fieldRows(fields, words),
    ...endRows(subject, words),
  ]
  return { kind: 'list', importance: importance.rows, items }
}

/** Repository, job and duration: every message has them. */
function endRows(subject: MessageSubject, words: MessageTexts): Line[] {
  const { context, durationMs, jobs } = subject
  const { repository } = context
  const isNamed = jobs.length > 0 || subject.outcome?.status === 'failure'
  return rows(words, [
    ['repository', link(repository.name, repository.url)],
    ['job', isNamed ? undefined : jobName(context)],
    ['duration', durationMs === undefined ? undefined : words.duration(durationMs)],
  ])
}

/** Label and value; none where there is no value. */
export function rows(
  { labels, colon }: MessageTexts,
  facts: readonly (readonly [Label, Inline | Line | undefined])[],
): Line[] {
  return facts.flatMap(([label, value]) => {
    if (value === undefined || value === '') return []
    const line = isLine(value) ? value : [value]
    return [[`${labels[label]}${colon}`, ...line]]
  })
}

function isLine(value: Inline | Line): value is Line {
  return Array.isArray(value)
}

/** Pull-request actions that only say that there are new commits: the other rows say that too. */
const plainActions: readonly string[] = ['opened', 'synchronize', 'reopened', 'checked']

/** Who did what, when and to what. */
function eventRows(context: RunContext, resources: RowResources): Line[] {
  const { words, schedule } = resources
  const { event } = context
  if (event.kind === 'schedule') {
    const when = schedule ?? event.cron
    const trigger = when === undefined ? words.onSchedule : words.scheduled(nameOf(when))
    return rows(words, [['trigger', trigger]])
  }
  return [
    ...(isShownByRows(event) ? [] : sentenceRow(context, resources)),
    ...(event.kind === 'other' ? subjectRows(event, words) : []),
  ]
}

/** Whether the other rows show what the event's sentence would. */
export function isShownByRows(event: Event): boolean {
  if (event.kind === 'push') return !event.deleted && !event.forced
  if (event.kind === 'pull-request') return plainActions.includes(event.action)
  return event.kind !== 'other'
}

function sentenceRow(context: RunContext, resources: RowResources): Line[] {
  return rows(resources.words, [['event', resources.sentence(context)]])
}

/** The issue or discussion; a pull request has rows of its own. */
function subjectRows(
  { subject, body }: Extract<Event, { kind: 'other' }>,
  words: MessageTexts,
): Line[] {
  if (subject === undefined) return []
  const { title, url, author, labels } = subject
  return rows(words, [
    ['subject', link(shorten(title, lengths.title), url)],
    // Next to a comment the author would pass for the comment's.
    ['author', body === undefined && author !== undefined ? nameOf(author) : undefined],
    ['labels', labelsOf(labels, words)],
  ])
}

function pullRequestRows(pullRequest: PullRequest, words: MessageTexts): Line[] {
  const { number, title, url, head, base, draft, author, labels } = pullRequest
  const { additions, deletions, changedFiles: files } = pullRequest
  const branches = [head, base].filter((branch) => branch !== undefined).map(nameOf)
  const headline = link(shorten(`#${String(number)} ${title}`.trim(), lengths.title), url)
  const isCounted = additions !== undefined && deletions !== undefined
  return rows(words, [
    ['pullRequest', draft ? [headline, words.inBrackets(words.draft)] : headline],
    ['branch', branches.join(' → ')],
    ['changes', isCounted ? words.changes({ additions, deletions, files }) : undefined],
    ['author', author === undefined ? undefined : nameOf(author)],
    ['labels', labelsOf(labels, words)],
  ])
}

function labelsOf(labels: readonly string[], words: MessageTexts): string | undefined {
  if (labels.length === 0) return undefined
  const rest = labels.length - most.labels
  const shown = labels.slice(0, most.labels).map((label) => shorten(label, lengths.label))
  return [...shown, ...(rest > 0 ? [`+${String(rest)}`] : [])].join(words.comma)
}

/** The branch says little where it only holds the workflow: an issue is on none. */
function refRows({ event, ref }: RunContext, words: MessageTexts): Line[] {
  if (ref === undefined || (event.kind === 'other' && event.named['target'] !== undefined))
    return []
  return rows(words, [[ref.kind, link(nameOf(ref.name), ref.url)]])
}

/** The commits since the last success where it broke, those of the push, or the one that it ran on. */
function commitRows({ context, history }: MessageSubject, words: MessageTexts): Line[] {
  const { event, commit } = context
  if (history !== undefined && history.commits.length > 0) {
    const { commits, commitCount: count, compareUrl: url } = history
    return commitList(commits, { count, url }, words)
  }
  if (event.kind === 'push' && event.newest.length > 1)
    return commitList(event.newest, { count: event.commits, url: event.compareUrl }, words)
  if (commit === undefined || (event.kind === 'other' && isElsewhere(event, commit))) return []
  return rows(words, [['commit', commitLine(commit, words)]])
}

/** An issue is on no commit; of a commit without its text the sentence says as much. */
function isElsewhere(
  { subject }: Extract<Event, { kind: 'other' }>,
  { subject: text }: Commit,
): boolean {
  return subject !== undefined || text === undefined
}

/** @param all how many there are, and the page of all of them */
function commitList(
  commits: readonly Commit[],
  { count, url }: { count: number; url: string | undefined },
  words: MessageTexts,
): Line[] {
  const shown = commits.slice(0, most.commits)
  const rest = Math.max(count, commits.length) - shown.length
  return [
    ...shown.flatMap((commit) => rows(words, [['commit', commitLine(commit, words)]])),
    ...(rest > 0 ? [moreLine(words.moreCommits(rest), url, words)] : []),
  ]
}

/** Some clients show a list item empty that is only a link. */
function moreLine(text: string, url: string | undefined, words: MessageTexts): Line {
  return url === undefined ? [text] : [`${text}${words.colon}`, link(words.links.changes, url)]
}

function commitLine({ sha, url, subject, author, authorName }: Commit, words: MessageTexts): Line {
  const by = authorName ?? author
  return [
    link(sha.slice(0, 7), url),
    subject === undefined ? '' : ` ${shorten(subject, lengths.subject)}`,
    by === undefined ? '' : words.inBrackets(shorten(by, lengths.label)),
  ]
}

/** Who started it; not where the event's own sentence or the pull request names the same person. */
function personRows(context: RunContext, words: MessageTexts): Line[] {
  const { event, pullRequest, sender, actor, commit } = context
  const person = sender ?? actor
  const name = (person === commit?.author ? commit.authorName : undefined) ?? person
  const isNamed =
    event.kind === 'other' || event.kind === 'schedule' || person === pullRequest?.author
  return isNamed ? [] : rows(words, [['actor', nameOf(name)]])
}

function inputRows(event: Event, words: MessageTexts): Line[] {
  if (event.kind !== 'dispatch') return []
  const shown = event.inputs.slice(0, most.inputs)
  const rest = event.inputs.length - shown.length
  return [
    ...shown.map(({ name, value }): Line => [
      `${nameOf(name)}${words.colon}${shorten(value, lengths.title)}`,
    ]),
    ...(rest > 0 ? [[words.more(rest)]] : []),
  ]
}

function nameOf(name: string): string {
  return shorten(name, lengths.name)
}

/** A value that is a URL is a link to it. */
export function fieldValue({ label, value }: Field): Inline {
  const url = /^https?:\/\/\S+$/i.test(value) ? webUrl(value) : undefined
  const text = shorten(value, lengths.title)
  return url === undefined
    ? text
    : { kind: 'link', text, url, button: shorten(label, lengths.label) }
}

/** The label is the user's as well. */
export function fieldRows(fields: readonly Field[], { colon }: MessageTexts): Line[] {
  return fields.map((field) => [
    `${shorten(field.label, lengths.label)}${colon}`,
    fieldValue(field),
  ])
}

/** A button says what is there, not where it is. */
export function fieldLinks(fields: readonly Field[]): Link[] {
  return fields.map(fieldValue).flatMap((value): Link[] => {
    if (typeof value === 'string' || value.kind !== 'link') return []
    return [{ kind: 'link', text: value.button ?? value.text, url: value.url }]
  })
}
