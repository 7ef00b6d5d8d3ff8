/** Asks GitHub's API what failed and how earlier runs went: loaded only when it is asked. */
import type { Fetch } from '../../http/octokit-fetch.ts'
import type { History } from '../../model/history.ts'
import { isFailed, type Job } from '../../model/job.ts'
import type { MissingDetail } from '../../model/run-report.ts'
import {
  type DetailsRequest,
  type Details,
  type HistoryRequest,
  noDetails,
} from '../details-request.ts'
import { type ApiContext, collectMissing, detailNames, toMissingDetail } from './context.ts'
import { fetchHistory, withCommits } from './history.ts'
import { fetchEarlierFailures, fetchPreviousJobs } from './jobs.ts'
import { fetchReleasePosition } from './releases.ts'
import { fetchRequestedJobs } from './requested-jobs.ts'

export { fetchWithin } from '../../http/octokit-fetch.ts'

export type FetchEffects = {
  /** Its time is bounded: when it is over, what is not there yet is left out. */
  fetch: Fetch
  /** Milliseconds since the epoch. */
  now: () => number
}

/** Never rejects: whatever fails makes the details fewer, and is listed in `missing`. */
export async function fetchDetails(
  request: DetailsRequest,
  effects: FetchEffects,
): Promise<Details> {
  if (request.api.token === '') return withoutAll(request, 'no token')
  try {
    const { githubAt } = await import('./octokit.chunk.ts')
    const github = githubAt(request.api, effects.fetch)
    return await readAll({ ...effects, github, request, repository: ownerAndRepo(request) })
  } catch {
    return withoutAll(request, 'unavailable')
  }
}

/** Nothing depends on the other: all is asked together. */
async function readAll(asking: Omit<ApiContext, 'missing'>): Promise<Details> {
  const missing = collectMissing()
  const source = { ...asking, missing }
  const { about, run, history: earlier, release: named, passedJob } = asking.request
  const readingJobs = fetchRequestedJobs(source, about)
  const isRerun = about.kind === 'run' && run.attempt > 1
  const [jobs, previousJobs, history, release, earlierFailures] = await Promise.all([
    readingJobs,
    isRerun ? missing.orElse('jobs', undefined, fetchPreviousJobs(source)) : undefined,
    earlier && missing.orElse('history', undefined, readHistory(source, earlier, readingJobs)),
    named && missing.orElse('releases', undefined, fetchReleasePosition(source, named)),
    // Nobody asked for it: where it cannot be read, nothing is missing.
    passedJob && fetchEarlierFailures(source, passedJob).catch(() => undefined),
  ])
  return { jobs, previousJobs, history, release, earlierFailures, missing: missing.rows() }
}

/** What is cancelled broke it only where it turns out to have timed out. */
async function readHistory(
  source: ApiContext,
  asked: HistoryRequest,
  jobs: Promise<readonly Job[]>,
): Promise<History | undefined> {
  const history = await fetchHistory(source, asked)
  const isBroken =
    source.request.status === 'failure' ||
    (source.request.status === 'cancelled' && (await jobs).some(isFailed))
  return isBroken ? await withCommits(source, history, asked) : history
}

function ownerAndRepo({ repository }: DetailsRequest): ApiContext['repository'] {
  const [owner = '', repo = ''] = repository.name.split('/')
  return { owner, repo }
}

/** Everything that was asked for is missing. */
function withoutAll(request: DetailsRequest, why: MissingDetail['why']): Details {
  const { about, status, logLines } = request
  const jobs = about.kind !== 'nothing'
  const annotations = jobs && (status === 'failure' || status === 'cancelled')
  const log = jobs && status === 'failure' && logLines > 0
  const history = request.history !== undefined
  const releases = request.release !== undefined
  const wanted = { jobs, annotations, log, history, commits: false, releases }
  const missing = detailNames
    .filter((what) => wanted[what])
    .map((what) => toMissingDetail(what, why))
  return { ...noDetails, missing }
}
