/** The POST of JSON to a webhook, bounded in time and in what it reads. */
import type { Post } from '../dingtalk/attempt.ts'
import type { RobotResponse } from '../dingtalk/response.ts'
import type { OnCancelled } from '../runtime.ts'
import { sendHttpRequest, type HttpResponse } from './request.ts'
/** The most of an answer that is read, in bytes: DingTalk's are under 1 kB. */
const mostBytes = 64 * 1024

/**
 * @param onCancelled ends what is under way when the job is cancelled
 * @returns a `Post` whose time bound covers the proxy, TLS, sending, and the answer's last byte. It
 *   follows no redirect, always verifies certificates, and throws only `NoAnswer`.
 */
export function createPost(onCancelled: OnCancelled): Post {
  return async (url, body, timeoutMs) => {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
    }
    const limits = { timeoutMs, mostBytes, onCancelled }
    return toAnswer(await sendHttpRequest({ method: 'POST', url, headers, body }, limits))
  }
}

function toAnswer({ status, headers, body }: HttpResponse): RobotResponse {
  return {
    status,
    body: body.toString('utf8'),
    date: headers.date,
    retryAfter: headers['retry-after'],
  }
}
