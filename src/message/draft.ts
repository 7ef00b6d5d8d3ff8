/** The built-in message in its parts: what happened, in our words. */
import { byteLength } from '../encoding.ts'
import { singleLine, type Block, type Document, type Line } from '../document/document.ts'
import type { FeedItem } from '../document/message-content.ts'
import { shorten } from '../document/shorten.ts'
import { toLocalTime } from '../i18n/dates.ts'
import type { MessageSubject, RunContext } from '../model/run-report.ts'
import type { BuiltInResources } from './resources.ts'
import { pushedCommits, newSince } from './sections/changes.ts'
import { actionLinks, footerLines } from './sections/footer.ts'
import { subjectLines } from './sections/subject.ts'
import { eventSentence } from './sentences/event-sentence.ts'
import { toTitle, toHeading, headlineOf } from './title.ts'

/** A job that begins. */
export function atJobStart(context: RunContext): MessageSubject {
  const nothing = { outcome: undefined, transition: undefined, history: undefined }
  const nothingRead = {
    release: undefined,
    jobs: [],
    rerun: undefined,
    durationMs: undefined,
    tests: undefined,
    missing: [],
  }
  return { context, ...nothing, ...nothingRead }
}

export type Draft = {
  /** The status in words, its emoji and its colour. */
  word: string
  emoji: string
  color: `#${string}`
  title: string
  heading: Line
  /** What stands below the heading. */
  sections: Document
  /** Who did what. */
  sentence: Line
  feed: readonly FeedItem[]
  /** A duration in milliseconds, in words. */
  duration: (ms: number) => string
}

export type DraftSettings = {
  timezone: string
  /** Milliseconds since the epoch: the time that the message shows. */
  now: number
}

/** Status first, then what failed, what it is about, who, and the links. */
export function draftMessage(
  subject: MessageSubject,
  resources: BuiltInResources,
  { now, timezone }: DraftSettings,
): Draft {
  const { context, outcome } = subject
  const { words, language, parts } = resources
  const ended = outcome && { ...subject, outcome }
  const headline = headlineOf(subject, words)
  const { word, emoji, color } = headline
  const sentence = eventSentence(context, resources)
  const time: Block = { kind: 'paragraph', lines: [[toLocalTime(now, timezone)]] }
  return {
    ...{ word, emoji, color, sentence },
    title: shortTitle(toTitle(headline, context, words)),
    heading: toHeading(headline, words),
    sections: [
      ...(parts?.jobBlocks(subject.jobs, language) ?? []),
      ...(ended && parts ? parts.changeBlocks(ended, language) : []),
      { kind: 'paragraph', lines: [sentence] },
      ...backgroundOf(subject, resources),
      time,
    ],
    feed: ended && parts ? parts.feedOf(ended) : [],
    duration: words.duration,
  }
}

/** The whole built-in body. */
export function documentOf({ heading, sections }: Pick<Draft, 'heading' | 'sections'>): Document {
  return [{ kind: 'heading', line: heading }, ...sections]
}

function backgroundOf(subject: MessageSubject, resources: BuiltInResources): Block[] {
  const { context, durationMs } = subject
  const { words } = resources
  return [
    ...aboutBlocks(subject, resources),
    ...pushedCommits(subject, words),
    { kind: 'paragraph', lines: footerLines(context, durationMs, words) },
    { kind: 'links', links: actionLinks(context, words) },
  ]
}

function aboutBlocks(
  subject: MessageSubject,
  { words, language, parts, notes, comment }: BuiltInResources,
): Block[] {
  const { context, release: position } = subject
  const { event, repository } = context
  if (event.kind === 'release') {
    const section = { repository, release: event.release, notes, position }
    return parts?.releaseBlocks(section, language) ?? []
  }
  const lines = subjectLines(context, words, { listed: newSince(subject), comment })
  return lines.length === 0 ? [] : [{ kind: 'quote', lines }]
}

/** A title's bounds; its bytes count twice, in the title and in the heading. */
const longestTitle = { characters: 200, bytes: 1000 }

export function shortTitle(text: string): string {
  const title = singleLine(text)
  let most = longestTitle.characters
  while (byteLength(shorten(title, most)) > longestTitle.bytes) most = Math.floor(most / 2)
  return shorten(title, most)
}
