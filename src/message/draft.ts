/** The built-in message in its parts: status, cause, what changed, mentions, links, then the facts. */
import { byteLength } from '../encoding.ts'
import {
  singleLine,
  type Block,
  type Document,
  type Line,
  type Link,
  mentionsPlace,
  type FeedItem,
} from '../document/document.ts'
import { shorten } from '../document/shorten.ts'
import type { Event } from '../model/event.ts'
import type { MessageSubject, RunContext } from '../model/run-report.ts'
import { fieldLinks, factRows } from './sections/rows.ts'
import { lengths } from './layout.ts'
import type { BuiltInResources } from './resources.ts'
import { actionLinks } from './sections/action-links.ts'
import { type Headline, type StatusStyle, toTitle, toHeading, headlineOf } from './title.ts'

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

export type Draft = StatusStyle & {
  title: string
  heading: Line
  /** What is below the heading. */
  sections: Document
  /** Where to look further, the most important first. */
  links: readonly [Link, ...Link[]]
  /** Who did what. */
  sentence: () => Line
  feed: readonly FeedItem[]
  /** A duration in milliseconds, in words. */
  duration: (ms: number) => string
}

/** A release is announced; of anything else the message says how it went. */
export function draftMessage(subject: MessageSubject, resources: BuiltInResources): Draft {
  const { context, outcome } = subject
  const { words, parts } = resources
  const headline = headlineOf(subject, words)
  const { emoji, word, color } = headline
  const announcement = parts?.announcementOf(subject, resources)
  const { title, ...body } = announcement ?? resultOf(subject, headline, resources)
  return {
    ...{ emoji, word, color, ...body },
    title: shortTitle(title),
    sentence: () => resources.sentence(context),
    feed: [
      ...(outcome && parts ? parts.feedOf({ ...subject, outcome }) : []),
      ...fieldLinks(resources.fields).map(({ text, url }) => ({ title: text, url })),
    ],
    duration: words.duration,
  }
}

function resultOf(
  subject: MessageSubject,
  headline: Headline,
  resources: BuiltInResources,
): Pick<Draft, 'title' | 'heading' | 'sections' | 'links'> {
  const { context } = subject
  const links = actionLinks(context, resources.words)
  return {
    title: toTitle(headline),
    heading: toHeading(headline),
    sections: sectionsOf(subject, resources, links),
    links: [...links, ...fieldLinks(resources.fields)],
  }
}

/** The whole built-in body; a message of the user's own may have no heading. */
export function documentOf({ heading, sections }: Pick<Draft, 'heading' | 'sections'>): Document {
  return heading.length === 0 ? sections : [{ kind: 'heading', line: heading }, ...sections]
}

function sectionsOf(
  subject: MessageSubject,
  resources: BuiltInResources,
  links: readonly Link[],
): Block[] {
  const { context, outcome } = subject
  const { language, parts, comment } = resources
  const ended = outcome && { ...subject, outcome }
  return [
    ...(ended && parts ? parts.failureBlocks(ended, language) : []),
    ...(ended && parts ? parts.changeBlocks(ended, language) : []),
    ...quoted(comment.length > 0 ? comment : descriptionLines(context.event)),
    mentionsPlace,
    { kind: 'links', links },
    factRows(subject, resources),
  ]
}

function descriptionLines(event: Event): Line[] {
  const text = event.kind === 'other' ? event.description : undefined
  return text === undefined ? [] : [[shorten(text, lengths.title)]]
}

function quoted(lines: readonly Line[]): Block[] {
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
