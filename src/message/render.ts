/** What happened → the message that people see. */
import { singleLine, type Block, type Document, type Line } from '../dingtalk/document.ts'
import type { Language } from '../dingtalk/language.ts'
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
import { historyBlocks } from './builtin/history.ts'
import { jobBlocks } from './builtin/jobs.ts'
import { placeLines, waysThere } from './builtin/places.ts'
import { releaseBlocks } from './builtin/release.ts'
import { feedOf } from './builtin/feed.ts'
import { subjectLines } from './builtin/subject.ts'
import { words, type Words } from './builtin/words.ts'
import type { Material, Prepared } from './prepare.ts'
import { beginningOf, type Story } from './story.ts'
import type { BuiltIn } from './template/told.ts'
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

export function renderMessage(happened: Happened, options: MessageOptions): Message {
  return write(endDraft(happened, options), options)
}

/** The announcement of a job that begins. */
export function renderStart(facts: Facts, options: MessageOptions): Message {
  return write(startDraft(facts, options), options)
}

/** The options that the built-in message turns on. */
type Means = Pick<MessageOptions, 'language' | 'timezone' | 'now'> & { prepared: Material }

/** What stands there without any template, for templates to show it. */
export function builtInOf(story: Story, means: Means): BuiltIn {
  const { facts, outcome } = story
  const spoken = words[means.language]
  const draft =
    outcome === undefined ? startDraft(facts, means) : endDraft({ ...story, outcome }, means)
  const { mark, word, color } = draft.headline
  const title = shortTitle(singleLine(toTitle(draft.headline, facts, spoken)))
  const body = bodyOf(draft, toHeading(draft.headline, spoken), means)
  return { title, body, mark, word, color, sentence: eventLine(facts, spoken, means.prepared) }
}

type Draft = {
  headline: ReturnType<typeof headlineOf>
  body: Document
  facts: Facts
  feed: readonly FeedItem[]
}

/** Status first, then what failed, what it is about, who, and the way there. */
function endDraft(happened: Happened, means: Means): Draft {
  const { facts, jobs } = happened
  const spoken = words[means.language]
  const news = [...jobBlocks(jobs, spoken), ...historyBlocks(happened, spoken)]
  const body = [...news, ...backgroundOf(happened, means)]
  return { headline: headlineOf(happened, spoken), body, facts, feed: feedOf(happened) }
}

function startDraft(facts: Facts, means: Means): Draft {
  const body = backgroundOf(beginningOf(facts), means)
  return { headline: startedHeadline(facts, words[means.language]), body, facts, feed: [] }
}

function write(draft: Draft, options: MessageOptions): Message {
  const { headline, facts, feed } = draft
  const { messageType, linkTarget } = options
  const { own } = options.prepared
  const spoken = words[options.language]
  const ownTitle = own?.title ?? singleLine(options.title ?? '').trim()
  const title = shortTitle(ownTitle || singleLine(toTitle(headline, facts, spoken)))
  const heading = ownTitle === '' ? toHeading(headline, spoken) : [title]
  return compose(messageType, {
    ...{ title, feed, linkTarget, mentions: own?.mentions ?? options.mentions },
    document: own?.body ?? bodyOf(draft, heading, options),
    shortened: spoken.shortened,
    ways: waysThere(facts, spoken),
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

function backgroundOf(story: Omit<Story, 'outcome'>, { language, prepared }: Means): Block[] {
  const { facts, durationMs } = story
  const spoken = words[language]
  return [
    { kind: 'paragraph', lines: [eventLine(facts, spoken, prepared)] },
    ...aboutBlocks(story, spoken, prepared),
    ...pushedCommits(story, spoken),
    { kind: 'paragraph', lines: placeLines(facts, durationMs, spoken) },
    { kind: 'links', links: waysThere(facts, spoken) },
  ]
}

function aboutBlocks(
  story: Omit<Story, 'outcome'>,
  spoken: Words,
  { notes }: Pick<Material, 'notes'>,
): Block[] {
  const { facts, release: standing } = story
  const { event } = facts
  if (event.kind === 'release')
    return releaseBlocks({ release: event.release, notes, standing }, spoken)
  const lines = subjectLines(facts, spoken, newSince(story))
  return lines.length === 0 ? [] : [{ kind: 'quote', lines }]
}

function shortTitle(text: string): string {
  let most = longestTitle.characters
  while (Buffer.byteLength(shorten(text, most)) > longestTitle.bytes) most = Math.floor(most / 2)
  return shorten(text, most)
}
