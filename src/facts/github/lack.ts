/** What could not be read: why, and which permission would have helped. */
import type { Lack } from '../details.ts'
import { numberAt, stringAt, valueAt } from '../payload.ts'

/** Everything that may be asked, in the order in which it is told. */
export const asked = ['jobs', 'annotations', 'log', 'history', 'commits', 'releases'] as const

const permissions = {
  jobs: 'actions: read',
  annotations: 'checks: read',
  log: 'actions: read',
  history: 'actions: read',
  commits: 'contents: read',
  releases: 'contents: read',
} as const satisfies Record<Lack['what'], Lack['permission']>

const whyByStatus: Readonly<Record<number, Lack['why']>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not found',
  410: 'not found',
  429: 'rate limit',
}

/** Thrown where an answer is not what GitHub's would be: a portal's page, another forge's JSON. */
export class UnknownAnswer extends Error {
  constructor() {
    super('the API answered something of another shape')
    this.name = 'UnknownAnswer'
  }
}

export function toLack(what: Lack['what'], why: Lack['why']): Lack {
  return { what, why, permission: permissions[what] }
}

/** @param error what Octokit, or our fetch without it, has thrown */
export function whyOf(error: unknown): Lack['why'] {
  if (isTimeout(error) || isTimeout(valueAt(error, 'cause'))) return 'late'
  const headers = valueAt(error, 'response', 'headers')
  if (headers === undefined) return 'unavailable'
  const status = numberAt(error, 'status') ?? 0
  return status === 403 && isRateLimit(headers)
    ? 'rate limit'
    : (whyByStatus[status] ?? 'unavailable')
}

function isTimeout(error: unknown): boolean {
  return stringAt(error, 'reason') === 'timeout'
}

/** docs.github.com/rest: "Rate limits for the REST API", exceeding the primary or secondary one. */
function isRateLimit(headers: unknown): boolean {
  return (
    stringAt(headers, 'x-ratelimit-remaining') === '0' ||
    valueAt(headers, 'retry-after') !== undefined
  )
}
