/** The POST of JSON to a webhook, bounded in time and in what it reads. */
import type { Post } from '../dingtalk/attempt.ts'
import type { Answer } from '../dingtalk/response.ts'
import type { OnCancelled } from '../runtime.ts'
import { exchange, type Incoming } from './request.ts'
/** The most of an answer that is read, in bytes: DingTalk's are under 1 kB. */
const mostBytes = 64 * 1024

/**
 * @param onCancelled ends what is under way when the job is cancelled
 * @returns a `Post` whose time bound covers the proxy, TLS, sending, and the answer's last byte. It
 *   follows no redirect, always verifies certificates, and throws only `NoAnswer`.
 */
export function postUntil(onCancelled: OnCancelled): Post {
  return async (url, body, timeoutMs) => {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
    }
    const limits = { timeoutMs, mostBytes, onCancelled }
    return toAnswer(await exchange({ method: 'POST', url, headers, body }, limits))
  }
}

function toAnswer({ status, headers, body }: Incoming): Answer {
  return {
    status,
    body: body.toString('utf8'),
    date: headers.date,
    retryAfter: headers['retry-after'],
  }
}
