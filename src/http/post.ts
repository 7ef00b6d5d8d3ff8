/** The one HTTP client: a POST of JSON, bounded in time and in what it reads. */
import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { RequestOptions } from 'node:https'
import type { Answer } from '../dingtalk/answer.ts'
import { NoAnswer, type Post } from '../dingtalk/attempt.ts'
import { toNoAnswer } from './no-answer.ts'
import { boundOf, type Bound } from './bound.ts'
import { proxyFor } from './proxy.ts'

/** The most of an answer that is read, in bytes: DingTalk's are under 1 kB. */
const mostBytes = 64 * 1024

/**
 * @param signal ends what is under way when the job is cancelled
 * @returns a `Post` whose time bound covers the proxy, TLS, sending, and the answer's last byte. It
 *   follows no redirect, always verifies certificates, and throws only `NoAnswer`.
 */
export function postUntil(signal: AbortSignal): Post {
  return async (url, body, timeoutMs) => {
    const within = boundOf(timeoutMs, signal)
    try {
      return await post(new URL(url), body, within)
    } catch (error) {
      throw toNoAnswer(error)
    } finally {
      within.end()
    }
  }
}

async function post(url: URL, body: string, within: Bound): Promise<Answer> {
  const { request, options } = await connectionTo(url, within)
  return await new Promise((resolve, reject) => {
    const outgoing = request(url, { ...options, ...requestFor(body) }, (response) => {
      readText(response, (text) => {
        resolve(toAnswer(response, text))
        outgoing.destroy()
      })
    })
    within.register(outgoing)
    outgoing.on('error', reject)
    outgoing.on('close', () => {
      reject(new NoAnswer('network', 'the connection was closed before the answer was complete'))
    })
    outgoing.end(body)
  })
}

/** Plain HTTP is for loopback only, which no proxy serves; everything else needs node's TLS. */
async function connectionTo(
  url: URL,
  within: Bound,
): Promise<{ request: typeof httpRequest; options: RequestOptions }> {
  if (url.protocol === 'http:') return { request: httpRequest, options: direct }
  const { request } = await import('node:https')
  const proxy = proxyFor(url)
  if (proxy === undefined) return { request, options: { ...verified, ...direct } }
  const { tunnel } = await import('./tunnel.ts')
  const socket = await tunnel(proxy, url, within)
  return { request, options: { ...verified, createConnection: () => socket } }
}

/** An agent of its own: node 24's shared one takes every request through NODE_USE_ENV_PROXY. */
const direct = { agent: false } as const

/** Not even `NODE_TLS_REJECT_UNAUTHORIZED=0` sends a token to whoever answers. */
const verified = { rejectUnauthorized: true }

function requestFor(body: string): RequestOptions {
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'dingtalk-notify',
      connection: 'close',
    },
  }
}

/** Reads to the end, or to the most that is read. */
function readText(response: IncomingMessage, done: (text: string) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  const finish = (): void => {
    done(Buffer.concat(chunks).subarray(0, mostBytes).toString('utf8'))
  }
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    size += chunk.length
    if (size >= mostBytes) finish()
  })
  response.on('end', finish)
}

function toAnswer({ statusCode, headers }: IncomingMessage, body: string): Answer {
  return {
    status: statusCode ?? 0,
    body,
    date: headers.date,
    retryAfter: headers['retry-after'],
  }
}
