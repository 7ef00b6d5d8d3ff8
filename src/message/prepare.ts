/** What a message needs before it is rendered: whatever most messages do without is loaded here. */
import type { Language } from '../dingtalk/language.ts'
import type { Event } from '../facts/event.ts'
import type { Happened } from '../facts/happened.ts'
import type { Sayings } from './builtin/sentences/sayings.ts'

export type Prepared = {
  /** When a schedule runs, in words. */
  schedule: string | undefined
  /** What is said of events that are no pushes. */
  sayings: Sayings | undefined
}

export async function prepare(
  { facts: { event } }: Pick<Happened, 'facts'>,
  { language }: { language: Language },
): Promise<Prepared> {
  return {
    schedule: await scheduleOf(event, language),
    sayings: event.kind === 'push' ? undefined : await load[language](),
  }
}

const load: Readonly<Record<Language, () => Promise<Sayings>>> = {
  en: async () => (await import('./builtin/sentences/en/all.ts')).english,
  'zh-CN': async () => (await import('./builtin/sentences/zh-cn/all.ts')).chinese,
}

async function scheduleOf(event: Event, language: Language): Promise<string | undefined> {
  if (event.kind !== 'schedule' || event.cron === undefined) return undefined
  const { toSchedule } = await import('./schedule.ts')
  return toSchedule(event.cron, language)
}
