/** One HTTP request and its response, bounded in time and in what is read: the one way out. */
import {
  type ClientRequest,
  type IncomingHttpHeaders,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http'
import type { RequestOptions } from 'node:https'
import type { OnCancelled, Runtime } from '../runtime.ts'
import { NetworkError, toNetworkError } from './network-error.ts'

export type HttpRequest = {
  method: 'GET' | 'POST'
  url: string
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  body?: string
}

export type HttpResponse = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** How the process reaches other hosts, and what ends that when the job is cancelled. */
export type Network = Pick<Runtime, 'onCancelled' | 'proxy'>

export type RequestLimits = {
  /** For the proxy, TLS, sending, and the response's last byte. */
  timeoutMs: number
  /** Where a response is cut off. */
  mostBytes: number
  /** Which part of a longer one is kept; to keep its end, all of it is read. */
  keeps?: 'start' | 'end' | undefined
}

/** Follows no redirect, always verifies certificates, and throws only `NetworkError`. */
export async function sendHttpRequest(
  outgoing: HttpRequest,
  limits: RequestLimits,
  network: Network,
): Promise<HttpResponse> {
  const bound = createBound(limits.timeoutMs, network.onCancelled)
  try {
    const open = await connectionTo(new URL(outgoing.url), bound, network.proxy)
    const request = open(optionsFor(outgoing))
    bound.register(request)
    request.end(outgoing.body)
    return await responseTo(request, limits)
  } catch (error) {
    throw toNetworkError(error)
  } finally {
    bound.end()
  }
}

/** Ends every request that is registered with it, also one that comes too late. */
export type RequestBound = { register: (request: ClientRequest) => void; end: () => void }

export function createBound(timeoutMs: number, onCancelled: OnCancelled): RequestBound {
  const requests: ClientRequest[] = []
  let over: NetworkError | undefined
  const stop = (error: NetworkError): void => {
    over = error
    for (const request of requests) request.destroy(error)
  }
  const timer = setTimeout(() => {
    stop(new NetworkError('timeout', String(Math.round(timeoutMs) / 1000)))
  }, timeoutMs)
  const stopListening = onCancelled(() => {
    stop(new NetworkError('cancelled', ''))
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

type OpenRequest = (options: RequestOptions) => ClientRequest

/** Plain HTTP is for this machine and for an API so configured: no proxy serves it. */
async function connectionTo(
  url: URL,
  bound: RequestBound,
  settings: Network['proxy'],
): Promise<OpenRequest> {
  if (url.protocol === 'http:') return (options) => httpRequest(url, { ...options, ...direct })
  const { request } = await import('node:https')
  const straight: OpenRequest = (options) => request(url, { ...options, ...verified, ...direct })
  if (settings.url === undefined) return straight
  const { proxyFor, tunnel } = await import('./tunnel.chunk.ts')
  const proxy = proxyFor(url, settings)
  if (proxy === undefined) return straight
  const socket = await tunnel(proxy, url, bound.register)
  return (options) => request(url, { ...options, ...verified, createConnection: () => socket })
}

/** An agent of its own: node 24's shared one sends every request through NODE_USE_ENV_PROXY. */
const direct = { agent: false } as const

/** Not even `NODE_TLS_REJECT_UNAUTHORIZED=0` sends a token to whoever responds. */
const verified = { rejectUnauthorized: true }

function optionsFor({ method, headers }: HttpRequest): RequestOptions {
  return {
    method,
    headers: { 'user-agent': 'dingtalk-notify', ...headers, connection: 'close' },
  }
}

async function responseTo(request: ClientRequest, limits: RequestLimits): Promise<HttpResponse> {
  return await new Promise((resolve, reject) => {
    request.on('response', (response) => {
      readBody(response, limits, (body) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
        request.destroy()
      })
    })
    request.on('error', reject)
    request.on('close', () => {
      reject(new NetworkError('broken', 'closed before the end'))
    })
  })
}

/** Reads to the end, or to the most that is kept. */
function readBody(
  response: IncomingMessage,
  { mostBytes, keeps }: RequestLimits,
  done: (body: Buffer) => void,
): void {
  const chunks: Buffer[] = []
  let size = 0
  const finish = (): void => {
    const body = Buffer.concat(chunks)
    done(keeps === 'end' ? body.subarray(-mostBytes) : body.subarray(0, mostBytes))
  }
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    size += chunk.length
    if (size < mostBytes) return
    if (keeps !== 'end') finish()
    else while (size - lengthOf(chunks[0]) >= mostBytes) size -= lengthOf(chunks.shift())
  })
  response.on('end', finish)
}

function lengthOf(chunk: Buffer | undefined): number {
  return chunk?.length ?? 0
}
