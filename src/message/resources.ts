/** What a message needs before it is rendered: whatever most messages do without is loaded here. */
import type { Block } from '../document/document.ts'
import type { Mentions } from '../document/mentions.ts'
import type { Language } from '../i18n/language.ts'
import type { Event } from '../model/event.ts'
import { InputError } from '../settings/issue.ts'
import { type MessageOptions, type MessageSubject, builtInOf } from './compose.ts'
import type { SentenceCatalog } from './sentences/catalog.ts'
import type { Templates, RenderOptions } from './template/template.ts'
import { en } from './texts/en.ts'
import type { MessageTexts } from './texts/texts.ts'
/** What the built-in message is made of beside the facts. */
export type BuiltInResources = {
  words: MessageTexts
  /** What writes the parts that most messages have not. */
  parts: typeof import('./sections/sections.chunk.ts') | undefined
  /** A release's notes, ready to be placed. */
  notes: readonly Block[]
  /** When a schedule runs, in words. */
  schedule: string | undefined
  /** What is said of events that are no pushes. */
  catalog: SentenceCatalog | undefined
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
  const words = await loadWords[language]()
  const isPlain = messageType !== 'feed-card' && !hasParts(story)
  return {
    words,
    parts: isPlain ? undefined : await import('./sections/sections.chunk.ts'),
    notes: await notesOf(story, words),
    schedule: await scheduleOf(event, language),
    catalog: event.kind === 'push' ? undefined : await loadSayings[language](),
  }
}

function hasParts({ context: { event, run }, jobs, history }: MessageSubject): boolean {
  return event.kind === 'release' || jobs.length > 0 || history !== undefined || run.attempt > 1
}

const loadWords: Readonly<Record<Language, () => MessageTexts | Promise<MessageTexts>>> = {
  en: () => en,
  'zh-CN': async () => (await import('./texts/zh-cn.chunk.ts')).zhCN,
}

const loadSayings: Readonly<Record<Language, () => Promise<SentenceCatalog>>> = {
  en: async () => (await import('./sentences/en/english.chunk.ts')).english,
  'zh-CN': async () => (await import('./sentences/zh-cn/chinese.chunk.ts')).chinese,
}

async function notesOf(
  { context: { event, repository }, release: position }: MessageSubject,
  words: MessageTexts,
): Promise<readonly Block[]> {
  if (event.kind !== 'release') return []
  const { toNotes } = await import('./release-notes.chunk.ts')
  return await toNotes({ repository, release: event.release, position }, words)
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
