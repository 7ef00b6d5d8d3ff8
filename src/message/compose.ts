/** What happened → the message that people see. */
import type { LinkTarget } from '../dingtalk/link-target.ts'
import type { MessageType, Message, FeedItem } from '../dingtalk/message.ts'
import { writeMessage } from '../dingtalk/write-message.ts'
import { singleLine, type Document, type Line, type Block } from '../document/document.ts'
import type { Mentions } from '../document/mentions.ts'
import { shorten } from '../document/shorten.ts'
import { toLocalTime } from '../i18n/dates.ts'
import type { RunReport, RunContext } from '../model/run-report.ts'
import type { Resources, BuiltInResources } from './resources.ts'
import { pushedCommits, newSince } from './sections/commits.ts'
import { actionLinks, footerLines } from './sections/footer.ts'
import { subjectLines } from './sections/subject.ts'
import { eventSentence } from './sentences/event-sentence.ts'
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
  prepared: Resources
}

/** A title's bounds; its bytes count twice, in the title and in the heading. */
const longestTitle = { characters: 200, bytes: 1000 }

export function renderMessage(report: RunReport, options: MessageOptions): Message {
  return write(endDraft(report, options.prepared), options)
}

/** The announcement of a job that begins. */
export function renderStart(context: RunContext, options: MessageOptions): Message {
  return write(startDraft(context, options.prepared), options)
}

/** What the built-in message turns on. */
type Means = Pick<MessageOptions, 'timezone' | 'now'> & { prepared: BuiltInResources }

/** What stands there without any template, for templates to show it. */
export function builtInOf(story: MessageSubject, means: Means): BuiltIn {
  const { context, outcome } = story
  const { prepared } = means
  const draft =
    outcome === undefined
      ? startDraft(context, prepared)
      : endDraft({ ...story, outcome }, prepared)
  const { emoji, word, color } = draft.headline
  const title = shortTitle(singleLine(toTitle(draft.headline, context, prepared.words)))
  const body = bodyOf(draft, toHeading(draft.headline, prepared.words), means)
  const { duration } = prepared.words
  return { title, body, emoji, word, color, duration, sentence: eventSentence(context, prepared) }
}

type Draft = {
  headline: ReturnType<typeof headlineOf>
  body: Document
  context: RunContext
  feed: readonly FeedItem[]
}

/** Status first, then what failed, what it is about, who, and the way there. */
function endDraft(report: RunReport, material: BuiltInResources): Draft {
  const { context, jobs } = report
  const { words, parts, language } = material
  const failures = parts?.jobBlocks(jobs, language) ?? []
  const changes = parts?.changeBlocks(report, language) ?? []
  const body = [...failures, ...changes, ...backgroundOf(report, material)]
  return { headline: headlineOf(report, words), body, context, feed: parts?.feedOf(report) ?? [] }
}

function startDraft(context: RunContext, material: BuiltInResources): Draft {
  const body = backgroundOf(atJobStart(context), material)
  return { headline: startedHeadline(context, material.words), body, context, feed: [] }
}

function write(draft: Draft, options: MessageOptions): Message {
  const { headline, context, feed } = draft
  const { messageType, linkTarget, prepared } = options
  const { own, words } = prepared
  const ownTitle = own?.title ?? singleLine(options.title ?? '').trim()
  const title = shortTitle(ownTitle || singleLine(toTitle(headline, context, words)))
  const heading = ownTitle === '' ? toHeading(headline, words) : [title]
  return writeMessage(messageType, {
    ...{ title, feed, linkTarget, mentions: own?.mentions ?? options.mentions },
    document: own?.body ?? bodyOf(draft, heading, options),
    shortened: words.shortened,
    more: words.more,
    links: actionLinks(context, words),
    picture: context.picture,
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

function backgroundOf(story: Omit<MessageSubject, 'outcome'>, material: BuiltInResources): Block[] {
  const { context, durationMs } = story
  const { words } = material
  return [
    { kind: 'paragraph', lines: [eventSentence(context, material)] },
    ...aboutBlocks(story, material),
    ...pushedCommits(story, words),
    { kind: 'paragraph', lines: footerLines(context, durationMs, words) },
    { kind: 'links', links: actionLinks(context, words) },
  ]
}

function aboutBlocks(
  story: Omit<MessageSubject, 'outcome'>,
  { words, language, parts, notes, comment }: BuiltInResources,
): Block[] {
  const { context, release: position } = story
  const { event, repository } = context
  if (event.kind === 'release') {
    const section = { repository, release: event.release, notes, position }
    return parts?.releaseBlocks(section, language) ?? []
  }
  const lines = subjectLines(context, words, { listed: newSince(story), comment })
  return lines.length === 0 ? [] : [{ kind: 'quote', lines }]
}

function shortTitle(text: string): string {
  let most = longestTitle.characters
  while (Buffer.byteLength(shorten(text, most)) > longestTitle.bytes) most = Math.floor(most / 2)
  return shorten(text, most)
}

/* What a message tells of: a job or a run that ended, or a job that begins. */

/** What happened; a job that begins has no outcome yet. */
export type MessageSubject = Omit<RunReport, 'outcome'> & {
  outcome: RunReport['outcome'] | undefined
}

/** A job that begins. */
export function atJobStart(context: RunContext): MessageSubject {
  const nothing = { outcome: undefined, transition: undefined, history: undefined }
  const nothingRead = { release: undefined, jobs: [], durationMs: undefined, missing: [] }
  return { context, ...nothing, ...nothingRead }
}
