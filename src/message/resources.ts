/** What a message needs before it is rendered: whatever most messages do without is loaded here. */
import type { Block, Line } from '../document/document.ts'
import { type Language, textsIn } from '../i18n/language.ts'
import type { MessageSubject, RunContext } from '../model/run-report.ts'
import type { Field } from '../model/event.ts'
import { type RowResources, isShownByRows } from './sections/rows.ts'
import type { WrittenByPeople } from './shortcodes.chunk.ts'
import { type MessageTexts, messageTexts } from './texts.ts'

/** What the built-in message is made of besides the report. */
export type BuiltInResources = RowResources & {
  language: Language
  /** What writes the parts that most messages have not. */
  parts: typeof import('./sections/sections.chunk.ts') | undefined
  /** A release's notes, ready to be placed. */
  notes: readonly Block[]
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

/** @param templateText what the user's templates may read */
export async function loadResources(
  subject: MessageSubject,
  { language, hasFeed, fields }: ResourceSettings,
  templateText: string,
): Promise<LoadedResources> {
  const { context } = subject
  const words = textsIn(messageTexts, language)
  const isPlain = !hasFeed && !hasParts(subject)
  const parts = isPlain ? undefined : await import('./sections/sections.chunk.ts')
  const [sentences, notesOf, commentOf, scheduleOf] = [
    await loadSentences(context, templateText),
    await loadNotes(subject, language),
    await loadComment(context),
    await loadSchedule(context, language),
  ]
  return {
    words,
    prepare: () => {
      const schedule = scheduleOf()
      const sentence = (of: RunContext): Line =>
        sentences?.eventSentence(of, { language, words, schedule, ...sentences }) ?? []
      return {
        ...{ language, words, parts, fields, schedule, sentence },
        ...{ notes: notesOf(), comment: commentOf() },
      }
    },
  }
}

/** Only for events whose rows do not show all, and for templates: `event.sentence`. */
async function loadSentences(
  { event }: RunContext,
  templateText: string,
): Promise<typeof import('./sentences/sentences.chunk.ts') | undefined> {
  if (isShownByRows(event) && !templateText.includes('event')) return undefined
  return await import('./sentences/sentences.chunk.ts')
}

function hasParts({ context: { event, run }, jobs, history, tests }: MessageSubject): boolean {
  const isKnown = jobs.length > 0 || history !== undefined || tests !== undefined
  return event.kind === 'release' || run.attempt > 1 || isKnown
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
