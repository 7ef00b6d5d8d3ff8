/** The one HTTP client: a POST of JSON with a bound on the time it may take. */
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import type { Answer } from './dingtalk/answer.ts'
import { NoAnswer, type Post } from './dingtalk/send.ts'

/** The most of an answer that is read, in bytes: DingTalk's are under 1 kB. */
const mostBytes = 64 * 1024

/**
 * @param timeoutMs for the whole request: connection, TLS, sending, and the answer's last byte
 * @returns a `Post` that follows no redirect, verifies certificates, and throws `NoAnswer` with
 *   words that hold no URL
 */
export function postWithin(timeoutMs: number): Post {
  return async (url, body) => {
    const target = new URL(url)
    const request =
      target.protocol === 'https:' ? (await import('node:https')).request : httpRequest
    return await new Promise<Answer>((resolve, reject) => {
      const outgoing = request(target, optionsFor(body), (response) => {
        readText(response, (text) => {
          resolve({ status: response.statusCode ?? 0, body: text })
          outgoing.destroy()
        })
      })
      const timer = setTimeout(() => {
        outgoing.destroy(new NoAnswer('timeout', `no answer within ${String(timeoutMs / 1000)} s`))
      }, timeoutMs)
      outgoing.on('error', (error) => {
        reject(toNoAnswer(error))
      })
      outgoing.on('close', () => {
        clearTimeout(timer)
        reject(new NoAnswer('network', 'the connection was closed before the answer was complete'))
      })
      outgoing.end(body)
    })
  }
}

function optionsFor(body: string): RequestOptions {
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

function toNoAnswer(error: Error): NoAnswer {
  if (error instanceof NoAnswer) return error
  return new NoAnswer('network', ('code' in error && String(error.code)) || 'connection failed')
}
