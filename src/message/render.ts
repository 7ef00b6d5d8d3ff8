/** What happened → the message that people see. */
import { singleLine, type Block, type Document, type Line } from '../dingtalk/document.ts'
import type { LinkTarget } from '../dingtalk/link-target.ts'
import {
  compose,
  type Mentions,
  type Message,
  type MessageType,
  type FeedItem,
} from '../dingtalk/message.ts'
import { shorten } from '../dingtalk/shorten.ts'
import type { Facts } from '../facts/facts.ts'
import type { Happened } from '../facts/happened.ts'
import { newSince, pushedCommits } from './builtin/commits.ts'
import { eventLine } from './builtin/event-line.ts'
import { headlineOf, startedHeadline, toHeading, toTitle } from './builtin/headline.ts'
import { placeLines, waysThere } from './builtin/places.ts'
import { subjectLines } from './builtin/subject.ts'
import type { Material, Prepared } from './prepare.ts'
import { beginningOf, type Story } from './story.ts'
import type { BuiltIn } from './template/told.ts'
import { toLocalTime } from './time.ts'

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
