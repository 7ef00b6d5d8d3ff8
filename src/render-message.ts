/** Renders the best version of a message that can be rendered in time: a message always goes out. */
import type { Message, MessageStyle } from './dingtalk/message.ts'
import { writeMessage } from './dingtalk/write-message.ts'
import type { MessageVersion, RenderFailure } from './message/compose.ts'
import { TimeLimitError, runWithin } from './time-limit.ts'

export type RenderedMessage = { message: Message; failures: readonly RenderFailure[] }

/** What one version may take: no usual message needs a hundredth of it. */
const mostMs = 3000

/** Rendering leaves most of what is left of the deadline to the delivery. */
const share = 1 / 5

/** Even where hardly anything is left, a message that is as it should be gets as far as this. */
const leastMs = 100

/**
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
