/** One request to one robot: signed for the moment, with or without a response, and what that means. */
import { byteLength } from '../encoding.ts'
import { isNetworkError } from '../http/network-error.ts'
import { type Network, sendHttpRequest } from '../http/request.ts'
import { formsOf } from '../redact/secrets.ts'
import type { Mask } from '../runtime.ts'
import { type RobotResponse, isDelivered } from './delivery.ts'
import type { FailedAttempt } from './failed-attempt.chunk.ts'
import { type Robot, sign, signedUrl } from './robot.ts'

/** @throws NetworkError where there is no response */
export type Post = (url: string, body: string, timeoutMs: number) => Promise<RobotResponse>

/** What one attempt needs of the world. */
export type AttemptEffects = {
  post: Post
  /** Milliseconds since the epoch, by this machine's clock. */
  now: () => number
  mask: Mask
}

export type AttemptRequest = {
  body: string
  timeoutMs: number
  /** How far the server's clock is known to be ahead. */
  skewMs: number
  /** Mobile numbers in the body: a response may echo it. */
  mobiles: readonly string[]
}

/** @returns undefined for a delivery */
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
