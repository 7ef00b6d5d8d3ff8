/** One request to one robot: signed afresh, answered or not, and what that means. */
import { formsOf } from '../redact/forms.ts'
import type { Mask } from '../runtime.ts'
import { isNetworkError } from '../http/network-error.ts'
import { type RobotResponse, isDelivered, type DeliveryFailure } from './response.ts'
import type { FailedAttempt } from './retry.ts'
import type { Robot } from './robot.ts'
import { sign, signedUrl } from './sign.ts'
export type Post = (url: string, body: string, timeoutMs: number) => Promise<RobotResponse>

/** What sending needs of the world. */
export type SendEffects = {
  post: Post
  /** Milliseconds since the epoch, by this machine's clock. */
  now: () => number
  /** Milliseconds since some moment, by a clock that never jumps. */
  elapsed: () => number
  /** From 0 to 1. */
  random: () => number
  /** Resolves to true after that many milliseconds, to false at once when the job is cancelled. */
  sleep: (ms: number) => Promise<boolean>
  /** Is told every secret that comes into being, before it is used. */
  mask: Mask
}

export type Attempt = FailedAttempt | { failure: undefined }

type AttemptRequest = {
  body: string
  timeoutMs: number
  skewMs: number
  /** Mobile numbers in the body: an answer may echo it. */
  mobiles: readonly string[]
}

export async function attempt(
  robot: Robot,
  order: AttemptRequest,
  effects: SendEffects,
): Promise<Attempt> {
  const { url, secrets } = address(robot, effects.now() + order.skewMs, effects)
  try {
    const answer = await effects.post(url, order.body, order.timeoutMs)
    if (isDelivered(answer)) return { failure: undefined }
    const { classifyResponse, redact } = await import('./failed-attempt.chunk.ts')
    const failure = classifyResponse(answer, (text) => redact(text, [...secrets, ...order.mobiles]))
    return { failure, ...told(answer, effects.now()) }
  } catch (error) {
    return { failure: toFailure(error), retryAfterMs: undefined, skewMs: undefined }
  }
}

/** Where to post, and what of it nobody may see. */
function address(
  { endpoint, secret }: Robot,
  timestamp: number,
  { mask }: SendEffects,
): { url: string; secrets: string[] } {
  const tokens = [...new URL(endpoint).searchParams.values()]
  if (secret === undefined) return { url: endpoint, secrets: [endpoint, ...tokens] }
  const signature = sign(secret, timestamp)
  mask(formsOf(signature))
  const url = signedUrl(endpoint, { sign: signature, timestamp })
  return { url, secrets: [url, endpoint, signature, secret, ...tokens] }
}

function toFailure(error: unknown): DeliveryFailure {
  if (isNetworkError(error)) return { kind: error.reason, errmsg: error.message }
  throw error
}

/** What the headers tell: when to come again, and how far the server's clock is ahead of ours. */
function told({ retryAfter, date }: RobotResponse, now: number): Omit<FailedAttempt, 'failure'> {
  const serverTime = Date.parse(date ?? '')
  const again = /^\d+$/.test(retryAfter ?? '')
    ? now + Number(retryAfter) * 1000
    : Date.parse(retryAfter?.endsWith(' GMT') ? retryAfter : '')
  return {
    retryAfterMs: Number.isNaN(again) ? undefined : Math.max(0, again - now),
    skewMs: Number.isNaN(serverTime) ? undefined : serverTime - now,
  }
}
