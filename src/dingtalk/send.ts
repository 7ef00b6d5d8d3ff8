/** Hands the message to every robot, with what is left of the deadline. */
import { randomUUID } from 'node:crypto'
import { createPost } from '../http/post.ts'
import { type Runtime, sleepUntil } from '../runtime.ts'
import { type SendEffects, attempt } from './attempt.ts'
import type { Message } from './message.ts'
import type { DeliveryFailure } from './response.ts'
import type { RetryBudget } from './retry.ts'
import type { Robot } from './robot.ts'
import { toBody, withKeyword } from './write-message.ts'
export type DeliverySettings = {
  robots: readonly Robot[]
  dryRun: boolean
  retryPolicy: RetryPolicy
}

/** @param world with the moment, by `elapsed`, at which the deadline began to run */
export function deliver(
  message: Message,
  { robots, dryRun, retryPolicy }: DeliverySettings,
  { onCancelled, start, ...clocks }: Runtime & { start: number },
): Promise<Delivery[]> {
  const left = retryPolicy.deadlineMs - (clocks.elapsed() - start)
  return sendToAll(
    dryRun ? [] : robots,
    { message, retryPolicy: { ...retryPolicy, deadlineMs: left } },
    { ...clocks, post: createPost(onCancelled), sleep: sleepUntil(onCancelled) },
  )
}

/* Sends one message to every robot at once; a robot that fails is a value, not an exception. */

/** How long and how often to try. */
export type RetryPolicy = {
  /** For one request, in milliseconds. */
  timeoutMs: number
  /** For everything, waiting included, in milliseconds. */
  deadlineMs: number
  /** Further attempts after the first. */
  retries: number
}

/** What became of the message at one robot. */
export type Delivery = {
  robot: number
  attempts: number
  ms: number
  /** How far the server's clock is ahead, where its time had to stand in for ours. */
  skewMs: number | undefined
} & (
  | { ok: true }
  | {
      ok: false
      failure: DeliveryFailure
      /** In characters; 0 for none. The keyword itself may be a secret. */
      keywordLength: number
      /** An attempt went without a clear answer: the group may have the message. */
      uncertain: boolean
    }
)

type SendRequest = { message: Message; retryPolicy: RetryPolicy }

/** An attempt with less time than this would only replace a telling failure by a timeout. */
const leastMs = 250

/** One delivery per robot, in the robots' order; whatever a robot does, the others get theirs. */
export function sendToAll(
  robots: readonly Robot[],
  parcel: SendRequest,
  effects: SendEffects,
): Promise<Delivery[]> {
  return Promise.all(robots.map((robot) => send(robot, parcel, effects)))
}

/** Every attempt carries the same `msgUuid`, so that one that arrived after all shows once. */
async function send(
  robot: Robot,
  { message, retryPolicy }: SendRequest,
  effects: SendEffects,
): Promise<Delivery> {
  const start = effects.elapsed()
  const remaining = (): number => start + retryPolicy.deadlineMs - effects.elapsed()
  const body = toBody(withKeyword(message, robot.keyword), randomUUID())
  let uncertain = false
  let tries: RetryBudget = { retries: retryPolicy.retries, skewMs: undefined }
  for (let attempts = 1; ; attempts++) {
    const timeoutMs = Math.min(retryPolicy.timeoutMs, remaining())
    const order = { body, timeoutMs, skewMs: tries.skewMs ?? 0, mobiles: message.mentions.mobiles }
    const result = await attempt(robot, order, effects)
    const ms = Math.round(effects.elapsed() - start)
    const done = { robot: robot.number, attempts, ms, skewMs: tries.skewMs }
    if (result.failure === undefined) return { ...done, ok: true }
    const { errorKinds, nextTry } = await import('./failed-attempt.chunk.ts')
    uncertain ||= errorKinds[result.failure.kind].arrived === 'maybe'
    const next = nextTry(result, { ...tries, attempt: attempts }, effects.random())
    const isInTime = next !== undefined && next.pauseMs + leastMs < remaining()
    const goOn = isInTime && (await effects.sleep(next.pauseMs))
    if (!goOn) {
      const keywordLength = robot.keyword?.length ?? 0
      return { ...done, ok: false, failure: result.failure, keywordLength, uncertain }
    }
    tries = next.tries
  }
}
