/** Sends one message to every robot at once; a robot that fails is a value, not an exception. */
import { randomUUID } from 'node:crypto'
import { failureOf, type Answer, type Failure } from './answer.ts'
import { redact } from './redact.ts'
import { toBody, withKeyword, type Message } from './message.ts'
import type { Robot } from './robot.ts'
import { sign, signedUrl } from './sign.ts'

/** Thrown by `Post` where there is no answer at all. */
export class NoAnswer extends Error {
  readonly reason: 'timeout' | 'network'

  constructor(reason: 'timeout' | 'network', message: string) {
    super(message)
    this.name = 'NoAnswer'
    this.reason = reason
  }
}

export type Post = (url: string, body: string) => Promise<Answer>

/** What sending needs of the world. */
export type Effects = {
  post: Post
  /** Milliseconds since the epoch. */
  now: () => number
  /** Is told every secret that comes into being, before it is used. */
  mask: (secret: string) => void
}

/** What became of the message at one robot. */
export type Delivery = { robot: number; attempts: number; ms: number } & (
  { ok: true } | { ok: false; failure: Failure }
)

/** Never rejects; one delivery per robot, in the robots' order. */
export function sendToAll(
  robots: readonly Robot[],
  message: Message,
  effects: Effects,
): Promise<Delivery[]> {
  return Promise.all(robots.map((robot) => send(robot, message, effects)))
}

async function send(robot: Robot, message: Message, effects: Effects): Promise<Delivery> {
  const start = effects.now()
  const body = toBody(withKeyword(message, robot.keyword), randomUUID())
  const failure = await attempt(robot, body, effects)
  const done = { robot: robot.number, attempts: 1, ms: effects.now() - start }
  return failure === undefined ? { ...done, ok: true } : { ...done, ok: false, failure }
}

async function attempt(robot: Robot, body: string, effects: Effects): Promise<Failure | undefined> {
  const { url, secrets } = address(robot, effects)
  try {
    return failureOf(await effects.post(url, body), (text) => redact(text, secrets))
  } catch (error) {
    if (error instanceof NoAnswer) return { reason: error.reason, errmsg: error.message }
    throw error
  }
}

/** Where to post, signed afresh, and what of it nobody may see. */
function address(
  { endpoint, secret }: Robot,
  { now, mask }: Effects,
): { url: string; secrets: string[] } {
  const tokens = [...new URL(endpoint).searchParams.values()]
  if (secret === undefined) return { url: endpoint, secrets: [endpoint, ...tokens] }
  const timestamp = now()
  const signature = sign(secret, timestamp)
  const url = signedUrl(endpoint, { sign: signature, timestamp })
  mask(signature)
  mask(encodeURIComponent(signature))
  return { url, secrets: [url, endpoint, signature, secret, ...tokens] }
}
