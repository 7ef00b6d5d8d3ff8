/** What happened → the message that people see. */
import { singleLine, type Block, type Document, type Line } from '../dingtalk/document.ts'
import type { Language } from '../dingtalk/language.ts'
import { compose, type Mentions, type Message, type MessageType } from '../dingtalk/message.ts'
import { shorten } from '../dingtalk/shorten.ts'
import type { Facts } from '../facts/facts.ts'
import type { Happened } from '../facts/happened.ts'
import { eventLine } from './builtin/event-line.ts'
import { headlineOf, startedHeadline, toHeading, toTitle } from './builtin/headline.ts'
import { historyBlocks } from './builtin/history.ts'
import { jobBlocks } from './builtin/jobs.ts'
import { placeLines, waysThere } from './builtin/places.ts'
import { subjectLines } from './builtin/subject.ts'
import { words, type Words } from './builtin/words.ts'
import type { Prepared } from './prepare.ts'
import type { BuiltIn, Story } from './template/told.ts'
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
  prepared?: Prepared
}

/** A title's bounds; its bytes count twice, in the title and in the heading. */
const longestTitle = { characters: 200, bytes: 1000 }

export function renderMessage(happened: Happened, options: MessageOptions): Message {
  return write(endDraft(happened, words[options.language]), options)
}

/** The announcement of a job that begins. */
export function renderStart(facts: Facts, options: MessageOptions): Message {
  return write(startDraft(facts, words[options.language]), options)
}

/** What stands there without any template, for templates to show it. */
export function builtInOf(story: Story, options: MessageOptions): BuiltIn {
  const { facts, outcome } = story
  const spoken = words[options.language]
  const draft =
    outcome === undefined ? startDraft(facts, spoken) : endDraft({ ...story, outcome }, spoken)
  const { mark, word, color } = draft.headline
  const title = shortTitle(singleLine(toTitle(draft.headline, facts, spoken)))
  const body = bodyOf(draft, toHeading(draft.headline, spoken), options)
  return { title, body, mark, word, color, sentence: eventLine(facts, spoken) }
}

type Draft = { headline: ReturnType<typeof headlineOf>; body: Document; facts: Facts }

/** Status first, then what failed, what it is about, who, and the way there. */
function endDraft(happened: Happened, spoken: Words): Draft {
  const { facts, jobs, durationMs } = happened
  const news = [...jobBlocks(jobs, spoken), ...historyBlocks(happened, spoken)]
  const body = [...news, ...backgroundOf(facts, durationMs, spoken)]
  return { headline: headlineOf(happened, spoken), body, facts }
}

function startDraft(facts: Facts, spoken: Words): Draft {
  const body = backgroundOf(facts, undefined, spoken)
  return { headline: startedHeadline(facts, spoken), body, facts }
}

function write(draft: Draft, options: MessageOptions): Message {
  const { headline, facts } = draft
  const { messageType, prepared } = options
  const spoken = words[options.language]
  const ownTitle = prepared?.own.title ?? singleLine(options.title ?? '').trim()
  const title = shortTitle(ownTitle || singleLine(toTitle(headline, facts, spoken)))
  const heading = ownTitle === '' ? toHeading(headline, spoken) : [title]
  const document = prepared?.own.body ?? bodyOf(draft, heading, options)
  const mentions = prepared?.own.mentions ?? options.mentions
  return compose(messageType, { title, document, mentions, shortened: spoken.shortened })
}

function bodyOf({ body }: Draft, heading: Line, { now, timezone }: MessageOptions): Document {
  const time: Line = [toLocalTime(now, timezone)]
  return [{ kind: 'heading', line: heading }, ...body, { kind: 'paragraph', lines: [time] }]
}

function backgroundOf(facts: Facts, durationMs: number | undefined, spoken: Words): Block[] {
  const subject = subjectLines(facts, spoken)
  return [
    { kind: 'paragraph', lines: [eventLine(facts, spoken)] },
    ...(subject.length === 0 ? [] : [{ kind: 'quote', lines: subject } as const]),
    { kind: 'paragraph', lines: placeLines(facts, durationMs, spoken) },
    { kind: 'links', links: waysThere(facts, spoken) },
  ]
}

function shortTitle(text: string): string {
  let most = longestTitle.characters
  while (Buffer.byteLength(shorten(text, most)) > longestTitle.bytes) most = Math.floor(most / 2)
  return shorten(text, most)
}
