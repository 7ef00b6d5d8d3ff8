/** What happened → the message that people see. */
import { singleLine, type Block, type Document, type Line } from '../dingtalk/document.ts'
import type { Language } from '../dingtalk/language.ts'
import type { LinkTarget } from '../dingtalk/link-target.ts'
import {
  compose,
  type Mentions,
  type Message,
  type MessageType,
  type Story,
} from '../dingtalk/message.ts'
import { shorten } from '../dingtalk/shorten.ts'
import type { Facts } from '../facts/facts.ts'
import type { Happened } from '../facts/happened.ts'
import { newSince, pushedCommits } from './builtin/commits.ts'
import { eventLine } from './builtin/event-line.ts'
import { headlineOf, startedHeadline, toHeading, toTitle } from './builtin/headline.ts'
import { historyBlocks } from './builtin/history.ts'
import { jobBlocks } from './builtin/jobs.ts'
import { placeLines, waysThere } from './builtin/places.ts'
import { releaseBlocks } from './builtin/release.ts'
import { storiesOf } from './builtin/stories.ts'
import { subjectLines } from './builtin/subject.ts'
import { words, type Words } from './builtin/words.ts'
import type { Prepared } from './prepare.ts'
import { toLocalTime } from './time.ts'

export type MessageOptions = {
  messageType: MessageType
  /** Stands in place of the built-in title and heading. */
  title: string | undefined
  language: Language
  timezone: string
  mentions: Mentions
  linkTarget: LinkTarget
  /** Milliseconds since the epoch: the time that the message shows. */
  now: number
  prepared: Prepared
}

/** A title's bounds; its bytes count twice, in the title and in the heading. */
const longestTitle = { characters: 200, bytes: 1000 }

/** Status first, then what failed, what it is about, who, and the way there. */
export function renderMessage(happened: Happened, options: MessageOptions): Message {
  const { facts, jobs } = happened
  const spoken = words[options.language]
  const news = [...jobBlocks(jobs, spoken), ...historyBlocks(happened, spoken)]
  const body = [...news, ...backgroundOf(happened, spoken, options)]
  const stories = storiesOf(happened)
  return write({ headline: headlineOf(happened, spoken), body, facts, stories }, options)
}

/** The announcement of a job that begins. */
export function renderStart(facts: Facts, options: MessageOptions): Message {
  const spoken = words[options.language]
  const headline = startedHeadline(facts, spoken)
  const happened = { facts, durationMs: undefined, history: undefined, release: undefined }
  const body = backgroundOf(happened, spoken, options)
  return write({ headline, body, facts, stories: [] }, options)
}

type Draft = {
  headline: ReturnType<typeof headlineOf>
  body: Document
  facts: Facts
  stories: readonly Story[]
}

function write({ headline, body, facts, stories }: Draft, options: MessageOptions): Message {
  const spoken = words[options.language]
  const ownTitle = singleLine(options.title ?? '').trim()
  const title = shortTitle(ownTitle || singleLine(toTitle(headline, facts, spoken)))
  const heading = ownTitle === '' ? toHeading(headline, spoken) : [title]
  const time: Line = [toLocalTime(options.now, options.timezone)]
  const document: Document = [
    { kind: 'heading', line: heading },
    ...body,
    { kind: 'paragraph', lines: [time] },
  ]
  const { mentions, messageType, linkTarget } = options
  return compose(messageType, {
    ...{ title, document, mentions, stories, linkTarget },
    shortened: spoken.shortened,
    ways: waysThere(facts, spoken),
    picture: facts.picture,
  })
}

type Background = Pick<Happened, 'facts' | 'durationMs' | 'history' | 'release'>

function backgroundOf(
  happened: Background,
  spoken: Words,
  { prepared }: Pick<MessageOptions, 'prepared'>,
): Block[] {
  const { facts, durationMs } = happened
  return [
    { kind: 'paragraph', lines: [eventLine(facts, spoken, prepared)] },
    ...aboutBlocks(happened, spoken, prepared),
    ...pushedCommits(happened, spoken),
    { kind: 'paragraph', lines: placeLines(facts, durationMs, spoken) },
    { kind: 'links', links: waysThere(facts, spoken) },
  ]
}

function aboutBlocks(happened: Background, spoken: Words, { notes }: Prepared): Block[] {
  const { facts, release: standing } = happened
  const { event } = facts
  if (event.kind === 'release')
    return releaseBlocks({ release: event.release, notes, standing }, spoken)
  const lines = subjectLines(facts, spoken, newSince(happened))
  return lines.length === 0 ? [] : [{ kind: 'quote', lines }]
}

function shortTitle(text: string): string {
  let most = longestTitle.characters
  while (Buffer.byteLength(shorten(text, most)) > longestTitle.bytes) most = Math.floor(most / 2)
  return shorten(text, most)
}
