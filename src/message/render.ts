/** What happened → the message that people see. */
import { singleLine, type Block, type Document, type Line } from '../dingtalk/document.ts'
import type { Language } from '../dingtalk/language.ts'
import { compose, type Mentions, type Message, type MessageType } from '../dingtalk/message.ts'
import { shorten } from '../dingtalk/shorten.ts'
import type { Facts } from '../facts/facts.ts'
import type { Happened } from '../facts/happened.ts'
import { newSince, pushedCommits } from './builtin/commits.ts'
import { eventLine } from './builtin/event-line.ts'
import { headlineOf, startedHeadline, toHeading, toTitle } from './builtin/headline.ts'
import { historyBlocks } from './builtin/history.ts'
import { jobBlocks } from './builtin/jobs.ts'
import { placeLines, waysThere } from './builtin/places.ts'
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
  return write({ headline: headlineOf(happened, spoken), body, facts }, options)
}

/** The announcement of a job that begins. */
export function renderStart(facts: Facts, options: MessageOptions): Message {
  const spoken = words[options.language]
  const headline = startedHeadline(facts, spoken)
  const happened = { facts, durationMs: undefined, history: undefined }
  return write({ headline, body: backgroundOf(happened, spoken, options), facts }, options)
}

type Draft = { headline: ReturnType<typeof headlineOf>; body: Document; facts: Facts }

function write({ headline, body, facts }: Draft, options: MessageOptions): Message {
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
  const { mentions, messageType } = options
  return compose(messageType, { title, document, mentions, shortened: spoken.shortened })
}

function backgroundOf(
  happened: Pick<Happened, 'facts' | 'durationMs' | 'history'>,
  spoken: Words,
  { prepared }: MessageOptions,
): Block[] {
  const { facts, durationMs } = happened
  const subject = subjectLines(facts, spoken, newSince(happened))
  return [
    { kind: 'paragraph', lines: [eventLine(facts, spoken, prepared)] },
    ...(subject.length === 0 ? [] : [{ kind: 'quote', lines: subject } as const]),
    ...pushedCommits(happened, spoken),
    { kind: 'paragraph', lines: placeLines(facts, durationMs, spoken) },
    { kind: 'links', links: waysThere(facts, spoken) },
  ]
}

function shortTitle(text: string): string {
  let most = longestTitle.characters
  while (Buffer.byteLength(shorten(text, most)) > longestTitle.bytes) most = Math.floor(most / 2)
  return shorten(text, most)
}
