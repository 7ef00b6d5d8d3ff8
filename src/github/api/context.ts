/** What every reader of the API is given, and what becomes of what cannot be read. */
import type { Fetch } from '../../http/octokit-fetch.ts'
import type { MissingDetail } from '../../model/run-report.ts'
import type { DetailsRequest } from '../details-request.ts'
import { valueAt, numberAt, stringAt } from '../json-path.ts'
import type { Github } from './octokit.chunk.ts'

/** Everything that may be asked, in the order in which it is reported. */
export const detailNames = ['jobs', 'annotations', 'log', 'history', 'commits', 'releases'] as const

export type DetailName = (typeof detailNames)[number]

const permissions = {
  jobs: 'actions: read',
  annotations: 'checks: read',
  log: 'actions: read',
  history: 'actions: read',
  commits: 'contents: read',
  releases: 'contents: read',
} as const satisfies Record<DetailName, MissingDetail['permission']>

const whyByStatus: Readonly<Record<number, MissingDetail['why']>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not found',
  410: 'not found',
  429: 'rate limit',
}

/** Thrown where an answer is not what GitHub's would be: a portal's page, another forge's JSON. */
export class UnexpectedResponseError extends Error {
  constructor() {
    super('the API’s response has another shape')
    this.name = 'UnexpectedResponseError'
  }
}

export function toMissingDetail(what: DetailName, why: MissingDetail['why']): MissingDetail {
  return { what, why, permission: permissions[what] }
}

/** @param error what Octokit, or our fetch without it, has thrown */
export function classifyApiError(error: unknown): MissingDetail['why'] {
  if (isTimeout(error) || isTimeout(valueAt(error, 'cause'))) return 'late'
  const headers = valueAt(error, 'response', 'headers')
  if (headers === undefined) return 'unavailable'
  const status = numberAt(error, 'status') ?? 0
  return status === 403 && isRateLimit(headers)
    ? 'rate limit'
    : (whyByStatus[status] ?? 'unavailable')
}

function isTimeout(error: unknown): boolean {
  return stringAt(error, 'kind') === 'timeout'
}

/** docs.github.com/rest: "Rate limits for the REST API", exceeding the primary or secondary one. */
function isRateLimit(headers: unknown): boolean {
  return (
    stringAt(headers, 'x-ratelimit-remaining') === '0' ||
    valueAt(headers, 'retry-after') !== undefined
  )
}

/* What every reader is given: GitHub, which repository, and what to do about what is missing. */

export type ApiContext = {
  github: Github
  repository: { owner: string; repo: string }
  request: DetailsRequest
  /** For what is not at GitHub's API itself; it knows no token. */
  fetch: Fetch
  now: () => number
  missing: MissingDetails
}

/** Collects what is missing, so that no failure of one reader reaches another. */
export type MissingDetails = {
  /** What is read, or the stand-in where reading fails. */
  orElse: <T>(what: DetailName, standIn: T, reading: Promise<T>) => Promise<T>
  rows: () => readonly MissingDetail[]
}

export function collectMissing(): MissingDetails {
  const rows = new Map<string, MissingDetail>()
  return {
    orElse: async (what, standIn, reading) => {
      try {
        return await reading
      } catch (error) {
        const why = classifyApiError(error)
        rows.set(`${what} ${why}`, toMissingDetail(what, why))
        return standIn
      }
    },
    rows: () =>
      detailNames.flatMap((what) => [...rows.values()].filter((row) => row.what === what)),
  }
}
