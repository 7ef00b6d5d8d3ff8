/**
 * As much of `fetch` as Octokit uses, over our own requests: with the proxy and without undici,
 * which node would load for its own `fetch`, `Headers` and `Response`.
 */
import type { Runtime } from '../runtime.ts'
import { sendHttpRequest, type HttpResponse, type Network } from './request.ts'

export type FetchResponse = {
  status: number
  url: string
  headers: Iterable<readonly [string, string]> & { get: (name: string) => string | undefined }
  text: () => Promise<string>
  arrayBuffer: () => Promise<ArrayBuffer>
}

/** A GET that follows no redirect. What is too long is cut off: at its end, unless that is kept. */
export type Fetch = (
  url: string,
  init?: { headers?: Readonly<Record<string, string>>; keeps?: 'end' },
) => Promise<FetchResponse>

/** The most of a response that is read, in bytes: a hundred jobs are about 1 MB. */
const mostBytes = 4 * 1024 * 1024

export type FetchNetwork = Network & Pick<Runtime, 'elapsed'>

/**
 * @param budgetMs what all its calls have together, from now on
 * @returns a `Fetch` that throws only `NetworkError`; when the time is over its kind is `timeout`
 */
export function fetchWithin(budgetMs: number, { elapsed, ...network }: FetchNetwork): Fetch {
  const end = elapsed() + budgetMs
  return async (url, { headers = {}, keeps } = {}) => {
    const timeoutMs = Math.max(0, end - elapsed())
    const request = { method: 'GET', url, headers } as const
    const limits = { timeoutMs, mostBytes, keeps }
    return toResponse(url, await sendHttpRequest(request, limits, network))
  }
}

function toResponse(url: string, { status, headers, body }: HttpResponse): FetchResponse {
  const fields = new Map(
    Object.entries(headers).map(([name, value = '']) => [name, String(value)] as const),
  )
  if (isBrokenJson(headers['content-type'], body)) fields.set('content-type', 'text/plain')
  return {
    status,
    url,
    headers: fields,
    text: () => Promise.resolve(body.toString('utf8')),
    arrayBuffer: () => Promise.resolve(new Uint8Array(body).buffer),
  }
}

/**
 * JSON that was cut off. Octokit's own parser takes minutes to find that out (its time grows with the
 * square of the length), and nothing can stop it: so it is passed on as text.
 */
function isBrokenJson(type: string | undefined, body: Buffer): boolean {
  if (type?.includes('json') !== true) return false
  try {
    JSON.parse(body.toString('utf8'))
    return false
  } catch {
    return true
  }
}
