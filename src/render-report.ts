/**
 * A report and the settings → the message in its type, the best version that can be rendered in time: what
 * the action sends, and the playground shows.
 */
import { maxMentions, type Message, type MessageStyle } from './dingtalk/message.ts'
import { writeMessage } from './dingtalk/write-message.ts'
import { noMentions } from './document/document.ts'
import {
  type MessageSettings,
  composeMessage,
  type MessageVersion,
  type RenderFailure,
} from './message/compose.ts'
import { type NotifyFacts, matchesNotifyWords } from './model/notify-rules.ts'
import type { MessageSubject, RunContext } from './model/run-report.ts'
import { mentionsFor } from './settings/mention-inputs.ts'
import type { Settings } from './settings/settings.ts'
import { TimeLimitError, runWithin } from './time-limit.ts'

/** @property mentioned whose members of the group are mentioned; undefined where nobody is to be */
type RenderSettings = Omit<Settings, 'advice'> & { mentioned: readonly string[] | undefined }

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

export type RenderedMessage = { message: Message; failures: readonly RenderFailure[] }

/** What one version may take: no usual message needs a hundredth of it. */
const mostMs = 3000

/** Rendering leaves most of what is left of the deadline to the delivery. */
const share = 1 / 5

/** Even where hardly anything is left, a message that is as it should be gets as far as this. */
const leastMs = 100

/**
 * Renders the best version that can be rendered in time: a message always goes out.
 * @param versions the best first; the last one must not fail
 * @param leftMs what is left of the deadline
 */
export function renderMessage(
  versions: readonly MessageVersion[],
  style: MessageStyle,
  leftMs: () => number,
): RenderedMessage {
  const failures: RenderFailure[] = []
  for (const { kind, mayTakeLong, render } of versions) {
    const written = () => {
      const content = render()
      return 'issues' in content ? content : writeMessage(content, style)
    }
    const ms = timeFor(leftMs())
    try {
      // The limit has a cost: node starts a thread that watches this one.
      const result = mayTakeLong ? runWithin(ms, written) : written()
      if (!('issues' in result)) return { message: result, failures }
      failures.push({ version: 'custom', ...result })
    } catch (thrown) {
      if (kind === 'plain' || !(thrown instanceof Error)) throw thrown
      const why = thrown instanceof TimeLimitError ? { stoppedAfterMs: ms } : { thrown }
      failures.push({ version: kind, ...why })
    }
  }
  throw new Error('a message without a plain version')
}

/** What a version may take of that time. */
export function timeFor(leftMs: number): number {
  return Math.min(mostMs, Math.max(leastMs, leftMs * share))
}
