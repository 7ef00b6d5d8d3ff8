/** A robot, its signature (加签), and what is noticeable in its settings. */
import { createHmac } from 'node:crypto'

export type Robot = {
  /** Its place among the configured ones, from 1: the only name of it that is ever shown. */
  number: number
  /** The webhook, without `timestamp` and `sign`. A credential. */
  endpoint: string
  secret?: string
  keyword?: string
}

/**
 * The signature of one moment: base64 of HMAC-SHA256, keyed with the secret, over
 * `timestamp "\n" secret`. Source: open.dingtalk.com "customize-robot-security-settings".
 *
 * @param secret the whole `SEC…` string
 * @param timestamp milliseconds since the epoch; DingTalk accepts it for one hour
 * @returns plain base64, not percent-encoded
 */
export function sign(secret: string, timestamp: number): string {
  return createHmac('sha256', secret)
    .update(`${String(timestamp)}\n${secret}`)
    .digest('base64')
}

/**
 * The endpoint with `timestamp` and `sign` in its query, percent-encoded exactly once
 * (twice is the classic cause of "sign not match").
 */
export function signedUrl(
  endpoint: string,
  signature: { sign: string; timestamp: number },
): string {
  const url = new URL(endpoint)
  url.searchParams.set('timestamp', String(signature.timestamp))
  url.searchParams.set('sign', signature.sign)
  return url.href
}

/** What the log may show of a robot's settings, whose values are secret. */
export type RobotDiagnosis = {
  /** In characters; 0 for none. */
  keywordLength: number
  keyword: 'none' | 'disguised' | 'plausible'
  secret: 'none' | 'disguised' | 'not SEC' | 'plausible'
}

/** What was copied along with a text: quotes and brackets around it, and what cannot be seen. */
const disguise = /^["'`<“”‘’「]|["'`>“”‘’」]$|[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/

export function diagnoseRobot({ keyword, secret }: Robot): RobotDiagnosis {
  return {
    keywordLength: keyword?.length ?? 0,
    keyword: keyword === undefined ? 'none' : disguise.test(keyword) ? 'disguised' : 'plausible',
    secret: secret === undefined ? 'none' : diagnoseSecret(secret),
  }
}

function diagnoseSecret(secret: string): RobotDiagnosis['secret'] {
  if (disguise.test(secret) || /\s/.test(secret)) return 'disguised'
  return secret.startsWith('SEC') ? 'plausible' : 'not SEC'
}
