/** What a message needs before it is rendered: whatever most messages do without is loaded here. */
import type { Block } from '../dingtalk/document.ts'
import type { Language } from '../dingtalk/language.ts'
import type { Event } from '../facts/event.ts'
import type { Happened } from '../facts/happened.ts'
import type { Sayings } from './builtin/sentences/sayings.ts'

export type Prepared = {
  /** A release's notes, ready to be placed. */
  notes: readonly Block[]
  /** When a schedule runs, in words. */
  schedule: string | undefined
  /** What is said of events that are no pushes. */
  sayings: Sayings | undefined
}

export type PrepareOptions = { language: Language }

export async function prepare(
  happened: Pick<Happened, 'facts' | 'release'>,
  { language }: PrepareOptions,
): Promise<Prepared> {
  const { event } = happened.facts
  return {
    notes: await notesOf(happened, language),
    schedule: await scheduleOf(event, language),
    sayings: event.kind === 'push' ? undefined : await load[language](),
  }
}

const load: Readonly<Record<Language, () => Promise<Sayings>>> = {
  en: async () => (await import('./builtin/sentences/en/all.ts')).english,
  'zh-CN': async () => (await import('./builtin/sentences/zh-cn/all.ts')).chinese,
}

async function notesOf(
  { facts, release: standing }: Pick<Happened, 'facts' | 'release'>,
  language: Language,
): Promise<readonly Block[]> {
  const { event, repository } = facts
  if (event.kind !== 'release') return []
  const { toNotes } = await import('./notes.ts')
  return toNotes({ repository, release: event.release, standing }, language)
}

async function scheduleOf(event: Event, language: Language): Promise<string | undefined> {
  if (event.kind !== 'schedule' || event.cron === undefined) return undefined
  const { toSchedule } = await import('./schedule.ts')
  return toSchedule(event.cron, language)
}
