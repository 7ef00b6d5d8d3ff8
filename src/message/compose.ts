/** What happened → the message that people see. */
import type { LinkTarget } from '../dingtalk/link-target.ts'
import type { MessageType, Mentions, Message, FeedItem } from '../dingtalk/message.ts'
import { compose } from '../dingtalk/write-message.ts'
import { singleLine, type Document, type Line, type Block } from '../document/document.ts'
import { shorten } from '../document/shorten.ts'
import { toLocalTime } from '../i18n/dates.ts'
import type { Happened, Facts } from '../model/run-report.ts'
import type { Prepared, Material } from './resources.ts'
import { pushedCommits, newSince } from './sections/commits.ts'
import { waysThere, placeLines } from './sections/footer.ts'
import { subjectLines } from './sections/subject.ts'
import { eventLine } from './sentences/event-sentence.ts'
import type { BuiltIn } from './template/template.ts'
import { toTitle, toHeading, headlineOf, startedHeadline } from './title.ts'
export type MessageOptions = {
  messageType: MessageType
  /** Stands in place of the built-in title and heading. */
  title: string | undefined
  timezone: string
  mentions: Mentions
  linkTarget: LinkTarget
  /** Milliseconds since the epoch: the time that the message shows. */
  now: number
  prepared: Prepared
}

/** A title's bounds; its bytes count twice, in the title and in the heading. */
const longestTitle = { characters: 200, bytes: 1000 }

export function renderMessage(happened: Happened, options: MessageOptions): Message {
  return write(endDraft(happened, options.prepared), options)
}

/** The announcement of a job that begins. */
export function renderStart(facts: Facts, options: MessageOptions): Message {
  return write(startDraft(facts, options.prepared), options)
}

/** What the built-in message turns on. */
type Means = Pick<MessageOptions, 'timezone' | 'now'> & { prepared: Material }

/** What stands there without any template, for templates to show it. */
export function builtInOf(story: Story, means: Means): BuiltIn {
  const { facts, outcome } = story
  const { prepared } = means
  const draft =
    outcome === undefined ? startDraft(facts, prepared) : endDraft({ ...story, outcome }, prepared)
  const { mark, word, color } = draft.headline
  const title = shortTitle(singleLine(toTitle(draft.headline, facts, prepared.words)))
  const body = bodyOf(draft, toHeading(draft.headline, prepared.words), means)
  const { took } = prepared.words
  return { title, body, mark, word, color, took, sentence: eventLine(facts, prepared) }
}

type Draft = {
  headline: ReturnType<typeof headlineOf>
  body: Document
  facts: Facts
  feed: readonly FeedItem[]
}

/** Status first, then what failed, what it is about, who, and the way there. */
function endDraft(happened: Happened, material: Material): Draft {
  const { facts, jobs } = happened
  const { words, parts } = material
  const failures = parts?.jobBlocks(jobs, words) ?? []
  const changes = parts?.historyBlocks(happened, words) ?? []
  const body = [...failures, ...changes, ...backgroundOf(happened, material)]
  return { headline: headlineOf(happened, words), body, facts, feed: parts?.feedOf(happened) ?? [] }
}

function startDraft(facts: Facts, material: Material): Draft {
  const body = backgroundOf(beginningOf(facts), material)
  return { headline: startedHeadline(facts, material.words), body, facts, feed: [] }
}

function write(draft: Draft, options: MessageOptions): Message {
  const { headline, facts, feed } = draft
  const { messageType, linkTarget, prepared } = options
  const { own, words } = prepared
  const ownTitle = own?.title ?? singleLine(options.title ?? '').trim()
  const title = shortTitle(ownTitle || singleLine(toTitle(headline, facts, words)))
  const heading = ownTitle === '' ? toHeading(headline, words) : [title]
  return compose(messageType, {
    ...{ title, feed, linkTarget, mentions: own?.mentions ?? options.mentions },
    document: own?.body ?? bodyOf(draft, heading, options),
    shortened: words.shortened,
    ways: waysThere(facts, words),
    picture: facts.picture,
  })
}

function bodyOf(
  { body }: Draft,
  heading: Line,
  { now, timezone }: Pick<Means, 'now' | 'timezone'>,
): Document {
  const time: Line = [toLocalTime(now, timezone)]
  return [{ kind: 'heading', line: heading }, ...body, { kind: 'paragraph', lines: [time] }]
}

function backgroundOf(story: Omit<Story, 'outcome'>, material: Material): Block[] {
  const { facts, durationMs } = story
  const { words } = material
  return [
    { kind: 'paragraph', lines: [eventLine(facts, material)] },
    ...aboutBlocks(story, material),
    ...pushedCommits(story, words),
    { kind: 'paragraph', lines: placeLines(facts, durationMs, words) },
    { kind: 'links', links: waysThere(facts, words) },
  ]
}

function aboutBlocks(story: Omit<Story, 'outcome'>, { words, parts, notes }: Material): Block[] {
  const { facts, release: standing } = story
  const { event } = facts
  if (event.kind === 'release')
    return parts?.releaseBlocks({ release: event.release, notes, standing }, words) ?? []
  const lines = subjectLines(facts, words, newSince(story))
  return lines.length === 0 ? [] : [{ kind: 'quote', lines }]
}

function shortTitle(text: string): string {
  let most = longestTitle.characters
  while (Buffer.byteLength(shorten(text, most)) > longestTitle.bytes) most = Math.floor(most / 2)
  return shorten(text, most)
}

/* What a message tells of: a job or a run that ended, or a job that begins. */

/** What happened; a job that begins has no outcome yet. */
export type Story = Omit<Happened, 'outcome'> & { outcome: Happened['outcome'] | undefined }

/** A job that begins. */
export function beginningOf(facts: Facts): Story {
  const nothing = { outcome: undefined, transition: undefined, history: undefined }
  return { facts, ...nothing, release: undefined, jobs: [], durationMs: undefined }
}
