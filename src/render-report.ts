/** A report and the settings → the message in its type: what the action sends, and the playground shows. */
import { maxMentions } from './dingtalk/message.ts'
import { noMentions } from './document/mentions.ts'
import { type MessageSettings, composeMessage } from './message/compose.ts'
import { type NotifyFacts, matchesNotifyWords } from './model/notify-rules.ts'
import type { MessageSubject, RunContext } from './model/run-report.ts'
import { type RenderedMessage, renderMessage } from './render-message.ts'
import { mentionsFor } from './settings/mention-inputs.ts'
import type { Settings } from './settings/settings.ts'

/** @property mentioned whose members of the group are mentioned; undefined where nobody is to be */
export type RenderSettings = Omit<Settings, 'advice'> & { mentioned: readonly string[] | undefined }

/** @property leftMs what is left of the deadline */
export type RenderClock = { now: () => number; leftMs: () => number }

/** Whom the message is to mention, by their logins; undefined where `at-on` does not match. */
export function mentionedPeople(
  { people }: RunContext,
  facts: NotifyFacts,
  { atOn }: Pick<Settings, 'atOn'>,
): RenderSettings['mentioned'] {
  return matchesNotifyWords(atOn, facts) ? people : undefined
}

/** A payload of the user's own is ready. */
export async function renderReport(
  subject: MessageSubject,
  settings: RenderSettings,
  { now, leftMs }: RenderClock,
): Promise<RenderedMessage> {
  if (settings.payload !== undefined) return { message: settings.payload, failures: [] }
  const versions = await composeMessage(subject, toMessageSettings(settings, now()))
  const { messageType, linkTarget } = settings
  return renderMessage(versions, { messageType, linkTarget }, leftMs)
}

/** What the message depends on, read out of all settings. */
export function toMessageSettings(settings: RenderSettings, now: number): MessageSettings {
  const { language, timezone, title, templates, vars, fields } = settings
  const { mentions, mentionMap, mentioned } = settings
  const isMentioning = mentioned !== undefined
  return {
    ...{ language, timezone, title, templates, vars, fields, now },
    hasFeed: settings.messageType === 'feed-card',
    mentions: isMentioning ? mentionsFor(settings, mentioned) : noMentions,
    mentionables: isMentioning ? { mentions, people: mentionMap } : undefined,
    mostMentions: maxMentions,
  }
}
