/** Signing (加签): what DingTalk wants in the query of a robot with a secret. */
import { createHmac } from 'node:crypto'
/**
 * The signature of one moment: base64 of HMAC-SHA256, keyed with the secret, over
 * `timestamp "\n" secret`. Source: open.dingtalk.com "customize-robot-security-settings".
 *
 * @param secret the whole `SEC…` string
 * @param timestamp milliseconds since the epoch; DingTalk takes it for one hour
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
