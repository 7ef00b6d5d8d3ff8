/** What a message needs before it is rendered: whatever most messages do without is loaded here. */
import type { Block, Line } from '../document/document.ts'
import { type Language, textsIn } from '../i18n/language.ts'
import type { MessageSubject, RunContext } from '../model/run-report.ts'
import type { Field } from '../model/event.ts'
import type { SentenceCatalog, SentenceResources } from './sentences/event-sentence.ts'
import { pushCatalog } from './sentences/push.ts'
import type { WrittenByPeople } from './shortcodes.chunk.ts'
import { type MessageTexts, messageTexts } from './texts.ts'

/** What the built-in message is made of besides the report. */
export type BuiltInResources = SentenceResources & {
  /** What writes the parts that most messages have not. */
  parts: typeof import('./sections/sections.chunk.ts') | undefined
  /** A release's notes, ready to be placed. */
  notes: readonly Block[]
  /** The user's own rows. */
  fields: readonly Field[]
  /** What somebody wrote in a comment. */
  comment: readonly Line[]
}

export type ResourceSettings = {
  language: Language
  /** Whether the message is a list of titles, which needs the parts for it. */
  hasFeed: boolean
  /** The user's own rows. */
  fields: readonly Field[]
}

type LoadedResources = {
  words: MessageTexts
  /** Reads the report's texts: work that can be stopped. */
  prepare: () => BuiltInResources
}

export async function loadResources(
  subject: MessageSubject,
  { language, hasFeed, fields }: ResourceSettings,
): Promise<LoadedResources> {
  const { context } = subject
  const words = textsIn(messageTexts, language)
  const isPlain = !hasFeed && !hasParts(subject)
  const parts = isPlain ? undefined : await import('./sections/sections.chunk.ts')
  const catalog = context.event.kind === 'push' ? pushCatalog : await loadCatalog()
  const [notesOf, commentOf, scheduleOf] = [
    await loadNotes(subject, language),
    await loadComment(context),
    await loadSchedule(context, language),
  ]
  return {
    words,
    prepare: () => ({
      ...{ language, words, parts, catalog, fields },
      ...{ notes: notesOf(), comment: commentOf(), schedule: scheduleOf() },
    }),
  }
}

function hasParts({ context: { event, run }, jobs, history, tests }: MessageSubject): boolean {
  const isKnown = jobs.length > 0 || history !== undefined || tests !== undefined
  return event.kind === 'release' || run.attempt > 1 || isKnown
}

async function loadCatalog(): Promise<SentenceCatalog> {
  return (await import('./sentences/sentences.chunk.ts')).catalog
}

async function loadNotes(
  { context: { event, repository }, release: position }: MessageSubject,
  language: Language,
): Promise<() => readonly Block[]> {
  if (event.kind !== 'release' || !event.release.notes?.trim()) return () => []
  const { release } = event
  const { toNotes } = await import('./quoted-markdown.chunk.ts')
  const { fromGithubMarkdown } = await import('./markdown/from-github-markdown.chunk.ts')
  return () => toNotes({ repository, release, position }, language, fromGithubMarkdown)
}

async function loadComment({ event, repository }: RunContext): Promise<() => readonly Line[]> {
  if (event.kind !== 'other' || event.body === undefined) return () => []
  const { body } = event
  const { isMarkup, toCommentQuote } = await import('./quoted-markdown.chunk.ts')
  if (!isMarkup(body)) return () => toCommentQuote(body, () => [])
  const { fromGithubMarkdown } = await import('./markdown/from-github-markdown.chunk.ts')
  const origin = { repository, ref: 'HEAD', isPublic: false }
  return () => toCommentQuote(body, (markdown) => fromGithubMarkdown(markdown, origin))
}

async function loadSchedule(
  { event }: RunContext,
  language: Language,
): Promise<() => string | undefined> {
  if (event.kind !== 'schedule' || event.cron === undefined) return () => undefined
  const { cron } = event
  const { toSchedule } = await import('./schedule.chunk.ts')
  return () => toSchedule(cron, language)
}

const shortcode = /:[a-z\d_+-]{1,60}:/

/**
 * The names of all emoji are loaded only where something looks like one.
 * @returns what writes the emoji into a report
 */
export async function loadEmoji<Report extends WrittenByPeople>(
  report: Report,
): Promise<(report: Report) => Report> {
  if (!shortcode.test(JSON.stringify([report.context, report.history]))) return (same) => same
  const { withEmojiForShortcodes } = await import('./shortcodes.chunk.ts')
  return withEmojiForShortcodes
}
