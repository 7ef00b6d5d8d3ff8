/** What a message needs before it is rendered: whatever most messages do without is loaded here. */
import type { Block, Line } from '../document/document.ts'
import type { Mentions } from '../document/mentions.ts'
import { type Language, textsIn } from '../i18n/language.ts'
import type { Event } from '../model/event.ts'
import type { RunContext } from '../model/run-report.ts'
import { InputError } from '../settings/issue.ts'
import { type MessageOptions, type MessageSubject, builtInOf } from './compose.ts'
import type { SentenceCatalog } from './sentences/catalog.ts'
import type { SentenceResources } from './sentences/event-sentence.ts'
import { pushCatalog } from './sentences/push.ts'
import type { Templates, RenderOptions } from './template/template.ts'
import { messageTexts } from './texts.ts'
/** What the built-in message is made of beside the facts. */
export type BuiltInResources = SentenceResources & {
  /** What writes the parts that most messages have not. */
  parts: typeof import('./sections/sections.chunk.ts') | undefined
  /** A release's notes, ready to be placed. */
  notes: readonly Block[]
  /** What somebody wrote in a comment. */
  comment: readonly Line[]
}

/** What the user's templates say; undefined where the built-in title or body stands. */
export type CustomMessage = {
  title: string | undefined
  body: readonly Block[] | undefined
  /** With those whom a template calls. */
  mentions: Mentions
}

/** @property own undefined where there is no template */
export type Resources = BuiltInResources & { own: CustomMessage | undefined }

export type ComposeSettings = Omit<MessageOptions, 'prepared'> & {
  language: Language
  templates: Templates
  mentionTargets: Pick<RenderOptions, 'mentionTargetOf' | 'namedMentionTarget'>
  vars: Readonly<Record<string, string>>
}

/** @throws InputError where a template turns out to be wrong while it is filled */
export async function loadResources(
  story: MessageSubject,
  options: ComposeSettings,
): Promise<Resources> {
  const material = await loadBuiltIn(story, options)
  return { ...material, own: await renderCustom(story, material, options) }
}

async function loadBuiltIn(
  story: MessageSubject,
  { language, messageType }: Pick<ComposeSettings, 'language' | 'messageType'>,
): Promise<BuiltInResources> {
  const { event } = story.context
  const isPlain = messageType !== 'feed-card' && !hasParts(story)
  return {
    language,
    words: textsIn(messageTexts, language),
    parts: isPlain ? undefined : await import('./sections/sections.chunk.ts'),
    notes: await notesOf(story, language),
    schedule: await scheduleOf(event, language),
    comment: await commentOf(story.context),
    catalog: event.kind === 'push' ? pushCatalog : await loadCatalog(),
  }
}

function hasParts({ context: { event, run }, jobs, history }: MessageSubject): boolean {
  return event.kind === 'release' || jobs.length > 0 || history !== undefined || run.attempt > 1
}

async function loadCatalog(): Promise<SentenceCatalog> {
  return (await import('./sentences/sentences.chunk.ts')).catalog
}

async function commentOf({ event, repository }: RunContext): Promise<readonly Line[]> {
  if (event.kind !== 'other' || event.body === undefined) return []
  const { toCommentQuote } = await import('./comment-quote.chunk.ts')
  return await toCommentQuote(event.body, repository)
}

async function notesOf(
  { context: { event, repository }, release: position }: MessageSubject,
  language: Language,
): Promise<readonly Block[]> {
  if (event.kind !== 'release') return []
  const { toNotes } = await import('./release-notes.chunk.ts')
  return await toNotes({ repository, release: event.release, position }, language)
}

async function scheduleOf(event: Event, language: Language): Promise<string | undefined> {
  if (event.kind !== 'schedule' || event.cron === undefined) return undefined
  const { toSchedule } = await import('./schedule.chunk.ts')
  return toSchedule(event.cron, language)
}

async function renderCustom(
  story: MessageSubject,
  material: BuiltInResources,
  options: ComposeSettings,
): Promise<CustomMessage | undefined> {
  const { templates, language } = options
  if (templates.title === undefined && templates.body === undefined) return undefined
  const { renderTemplates } = await import('./template/template.chunk.ts')
  const builtIn = builtInOf(story, { ...options, prepared: material })
  const own = await renderTemplates(story, builtIn, options)
  if (Array.isArray(own)) throw new InputError(own, language)
  return own
}
