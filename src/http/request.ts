/** The end of a request: its time is over, or the job was cancelled. */
import {
  type ClientRequest,
  type IncomingHttpHeaders,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http'
import type { RequestOptions } from 'node:https'
import type { OnCancelled } from '../runtime.ts'
import { NetworkError, toNetworkError } from './network-error.ts'
import { configuredProxy } from './proxy-setting.ts'
/** Ends every request that is registered with it, also one that comes too late. */
export type RequestBound = { register: (request: ClientRequest) => void; end: () => void }

export function createBound(timeoutMs: number, onCancelled: OnCancelled): RequestBound {
  const requests: ClientRequest[] = []
  let over: NetworkError | undefined
  const stop = (reason: NetworkError): void => {
    over = reason
    for (const request of requests) request.destroy(reason)
  }
  const timer = setTimeout(() => {
    stop(new NetworkError('timeout', `no answer within ${String(Math.round(timeoutMs) / 1000)} s`))
  }, timeoutMs)
  const stopListening = onCancelled(() => {
    stop(new NetworkError('cancelled', 'the job was cancelled'))
  })
  return {
    register: (request) => {
      requests.push(request)
      if (over !== undefined) request.destroy(over)
    },
    end: () => {
      clearTimeout(timer)
      stopListening()
    },
  }
}

/* One HTTP request and its answer, bounded in time and in what is read: the one way out. */

export type HttpRequest = {
  method: 'GET' | 'POST'
  url: string
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  body?: string
}

export type HttpResponse = { status: number; headers: IncomingHttpHeaders; body: Buffer }

export type RequestLimits = {
  /** For the proxy, TLS, sending, and the answer's last byte. */
  timeoutMs: number
  /** Where an answer is cut off. */
  mostBytes: number
  /** Ends what is under way when the job is cancelled. */
  onCancelled: OnCancelled
}

/** Follows no redirect, always verifies certificates, and throws only `NoAnswer`. */
export async function sendHttpRequest(
  outgoing: HttpRequest,
  limits: RequestLimits,
): Promise<HttpResponse> {
  const within = createBound(limits.timeoutMs, limits.onCancelled)
  try {
    const open = await connectionTo(new URL(outgoing.url), within)
    const request = open(optionsFor(outgoing))
    within.register(request)
    request.end(outgoing.body)
    return await answerTo(request, limits.mostBytes)
  } catch (error) {
    throw toNetworkError(error)
  } finally {
    within.end()
  }
}

type Open = (options: RequestOptions) => ClientRequest

/** Plain HTTP is for this machine and for an API so configured: no proxy serves it. */
async function connectionTo(url: URL, within: RequestBound): Promise<Open> {
  if (url.protocol === 'http:') return (options) => httpRequest(url, { ...options, ...direct })
  const { request } = await import('node:https')
  const straight: Open = (options) => request(url, { ...options, ...verified, ...direct })
  if (configuredProxy() === undefined) return straight
  const { proxyFor, tunnel } = await import('./tunnel.chunk.ts')
  const proxy = proxyFor(url)
  if (proxy === undefined) return straight
  const socket = await tunnel(proxy, url, within)
  return (options) => request(url, { ...options, ...verified, createConnection: () => socket })
}

/** An agent of its own: node 24's shared one takes every request through NODE_USE_ENV_PROXY. */
const direct = { agent: false } as const

/** Not even `NODE_TLS_REJECT_UNAUTHORIZED=0` sends a token to whoever answers. */
const verified = { rejectUnauthorized: true }

function optionsFor({ method, headers }: HttpRequest): RequestOptions {
  return {
    method,
    headers: { 'user-agent': 'dingtalk-notify', ...headers, connection: 'close' },
  }
}

async function answerTo(request: ClientRequest, mostBytes: number): Promise<HttpResponse> {
  return await new Promise((resolve, reject) => {
    request.on('response', (response) => {
      readBody(response, mostBytes, (body) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
        request.destroy()
      })
    })
    request.on('error', reject)
    request.on('close', () => {
      reject(
        new NetworkError('network', 'the connection was closed before the answer was complete'),
      )
    })
  })
}

/** Reads to the end, or to the most that is read. */
function readBody(
  response: IncomingMessage,
  mostBytes: number,
  done: (body: Buffer) => void,
): void {
  const chunks: Buffer[] = []
  let size = 0
  const finish = (): void => {
    done(Buffer.concat(chunks).subarray(0, mostBytes))
  }
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    size += chunk.length
    if (size >= mostBytes) finish()
  })
  response.on('end', finish)
}
