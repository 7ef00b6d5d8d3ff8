/** Sends a message to every robot at once, each request signed for its moment, with what is left of the deadline. */
import { randomUUID } from 'node:crypto'
import { byteLength } from '../encoding.ts'
import { isNetworkError } from '../http/network-error.ts'
import { type Network, sendHttpRequest } from '../http/request.ts'
import { formsOf } from '../redact/secrets.ts'
import { type Runtime, sleepUntil, wasCancelled, type Mask } from '../runtime.ts'
import { type Delivery, type DeliveryFailure, type RobotResponse, isDelivered } from './delivery.ts'
import type { FailedAttempt } from './failed-attempt.chunk.ts'
import type { Message } from './message.ts'
import { type Robot, sign, signedUrl } from './robot.ts'
import { toBody, withKeyword } from './write-message.ts'

/** How long and how often to try. */
export type RetryPolicy = {
  /** For one request, in milliseconds. */
  timeoutMs: number
  /** For everything, waiting included, in milliseconds. */
  deadlineMs: number
  /** Further attempts after the first. */
  retries: number
}

type DeliverySettings = {
  robots: readonly Robot[]
  dryRun: boolean
  retryPolicy: RetryPolicy
}

/** @param runtime with the moment, by `elapsed`, at which the deadline began to run */
export function deliver(
  message: Message,
  { robots, dryRun, retryPolicy }: DeliverySettings,
  { start, ...runtime }: Runtime & { start: number },
): Promise<Delivery[]> {
  const deadlineMs = retryPolicy.deadlineMs - (runtime.elapsed() - start)
  return sendToAll(
    dryRun ? [] : robots,
    { message, retryPolicy: { ...retryPolicy, deadlineMs } },
    {
      ...runtime,
      post: createPost(runtime),
      sleep: sleepUntil(runtime.onCancelled),
      isCancelled: () => wasCancelled(runtime.onCancelled),
    },
  )
}

/** What sending needs of the world. */
export type SendEffects = AttemptEffects & {
  /** Milliseconds since some moment, by a clock that never jumps. */
  elapsed: () => number
  /** From 0 to 1. */
  random: () => number
  /** Resolves to true after that many milliseconds, to false at once when the job is cancelled. */
  sleep: (ms: number) => Promise<boolean>
  isCancelled: () => boolean
}

type SendRequest = { message: Message; retryPolicy: RetryPolicy }

/** One delivery per robot, in the robots' order; whatever a robot does, the others get theirs. */
export function sendToAll(
  robots: readonly Robot[],
  request: SendRequest,
  effects: SendEffects,
): Promise<Delivery[]> {
  return Promise.all(robots.map((robot) => send(robot, request, effects)))
}

/** What was done for one robot so far. */
type Progress = {
  attempts: number
  /** An attempt got no clear response. */
  uncertain: boolean
  retries: number
  skewMs: number | undefined
}

/** A defect is a failed delivery like any other. */
async function send(robot: Robot, request: SendRequest, effects: SendEffects): Promise<Delivery> {
  const start = effects.elapsed()
  const { retries } = request.retryPolicy
  const progress: Progress = { attempts: 0, uncertain: false, retries, skewMs: undefined }
  const remaining = (): number => start + request.retryPolicy.deadlineMs - effects.elapsed()
  const failure = await repeat({ robot, request, progress, remaining }, effects).catch(
    async (error: unknown) => {
      const { toDefect } = await import('./failed-attempt.chunk.ts')
      progress.uncertain ||= progress.attempts > 0
      return toDefect(error, robot)
    },
  )
  const { attempts, skewMs, uncertain } = progress
  const ms = Math.max(0, Math.round(effects.elapsed() - start))
  const delivery = { robot: robot.number, attempts, ms, skewMs }
  if (failure === undefined) return { ...delivery, ok: true }
  const { diagnoseRobot } = await import('./failed-attempt.chunk.ts')
  return { ...delivery, ok: false, failure, settings: diagnoseRobot(robot), uncertain }
}

type Task = { robot: Robot; request: SendRequest; progress: Progress; remaining: () => number }

/**
 * Every attempt has the same `msgUuid`, so that one that arrived after all shows once.
 *
 * @returns undefined for a delivery
 */
async function repeat(task: Task, effects: SendEffects): Promise<DeliveryFailure | undefined> {
  const { robot, request, progress, remaining } = task
  const isLate = remaining() <= 0
  if (isLate || effects.isCancelled()) {
    const { notTried } = await import('./failed-attempt.chunk.ts')
    return notTried(isLate ? 'late' : 'cancelled')
  }
  const body = toBody(withKeyword(request.message, robot.keyword), randomUUID())
  const { mobiles } = request.message.mentions
  for (;;) {
    progress.attempts++
    const timeoutMs = Math.max(1, Math.min(request.retryPolicy.timeoutMs, remaining()))
    const skewMs = progress.skewMs ?? 0
    const failed = await attempt(robot, { body, timeoutMs, skewMs, mobiles }, effects)
    if (failed === undefined) return undefined
    if (!(await isWorthAnother(failed, task, effects))) return failed.failure
  }
}

/** A shorter attempt would only replace an informative failure by a timeout. */
const leastMs = 250

/** Waits for the next attempt, where there is one. */
async function isWorthAnother(
  failed: FailedAttempt,
  { progress, remaining }: Task,
  effects: SendEffects,
): Promise<boolean> {
  const { mayHaveArrived, nextAttempt } = await import('./failed-attempt.chunk.ts')
  progress.uncertain ||= mayHaveArrived(failed.failure)
  const next = nextAttempt(failed, progress, effects.random())
  if (next === undefined || next.pauseMs + leastMs >= remaining()) return false
  Object.assign(progress, next.budget)
  return await effects.sleep(next.pauseMs)
}

/** @throws NetworkError where there is no response */
export type Post = (url: string, body: string, timeoutMs: number) => Promise<RobotResponse>

/** What one attempt needs of the world. */
type AttemptEffects = {
  post: Post
  /** Milliseconds since the epoch, by this machine's clock. */
  now: () => number
  mask: Mask
}

type AttemptRequest = {
  body: string
  timeoutMs: number
  /** How far the server's clock is known to be ahead. */
  skewMs: number
  /** Mobile numbers in the body: a response may echo it. */
  mobiles: readonly string[]
}

/**
 * One request to one robot: signed for the moment, with or without a response, and what that means.
 * @returns undefined for a delivery
 */
export async function attempt(
  robot: Robot,
  request: AttemptRequest,
  effects: AttemptEffects,
): Promise<FailedAttempt | undefined> {
  const { url, signature } = toUrl(robot, effects.now() + request.skewMs)
  if (signature !== undefined) effects.mask(formsOf(signature))
  try {
    const response = await effects.post(url, request.body, request.timeoutMs)
    if (isDelivered(response)) return undefined
    const { classifyResponse } = await import('./failed-attempt.chunk.ts')
    return classifyResponse(response, { robot, signature, ...request, now: effects.now() })
  } catch (error) {
    if (!isNetworkError(error)) throw error
    const { classifyNetworkError } = await import('./failed-attempt.chunk.ts')
    return classifyNetworkError(error)
  }
}

/** Where to post: a robot without a secret has the endpoint as it is. */
function toUrl(
  { endpoint, secret }: Robot,
  timestamp: number,
): { url: string; signature: string | undefined } {
  if (secret === undefined) return { url: endpoint, signature: undefined }
  const signature = sign(secret, timestamp)
  return { url: signedUrl(endpoint, { sign: signature, timestamp }), signature }
}

/** The most of a response that is read, in bytes: DingTalk's are under 1 kB. */
const mostBytes = 64 * 1024

/**
 * @returns a `Post` whose time bound covers the proxy, TLS, sending, and the response's last byte. It
 *   follows no redirect and always verifies certificates.
 */
export function createPost(network: Network): Post {
  return async (url, body, timeoutMs) => {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(byteLength(body)),
    }
    const request = { method: 'POST', url, headers, body } as const
    const response = await sendHttpRequest(request, { timeoutMs, mostBytes }, network)
    return {
      status: response.status,
      body: response.body.toString('utf8'),
      date: response.headers.date,
      retryAfter: response.headers['retry-after'],
    }
  }
}
