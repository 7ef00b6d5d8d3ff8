/** The jobs that are asked for, each with what is known of its failure. */
import type { Job } from '../../model/job.ts'
import type { DetailsRequest } from '../details-request.ts'
import type { ApiContext } from './context.ts'
import {
  explainCancelled,
  explainFailed,
  longestCancelled,
  unexplained,
} from './failure-details.ts'
import {
  type ListedJob,
  fetchJobs,
  hasFailed,
  type JobIdentityName,
  findJob,
  fetchJob,
  noSteps,
} from './jobs.ts'

export async function fetchRequestedJobs(
  source: ApiContext,
  about: DetailsRequest['about'],
): Promise<Job[]> {
  if (about.kind === 'nothing') return []
  if (about.kind === 'run') return await jobsOfRun(source)
  const isId = /^\d+$/.test(about.id ?? '')
  return isId ? await jobWithId(source, Number(about.id), about.name) : await ourJob(source, about)
}

/** Of how many failed jobs of a run annotations and logs are read. */
const mostExplained = 5

async function jobsOfRun(source: ApiContext): Promise<Job[]> {
  const { run, status } = source.request
  const listed = await source.missing.orElse<ListedJob[]>('jobs', [], fetchJobs(source, run))
  const isBad = status === 'failure' || status === 'cancelled'
  const failed = new Set(
    status === 'failure' ? listed.filter(hasFailed).slice(0, mostExplained) : [],
  )
  const cancelled = new Set(isBad ? longestCancelled(listed) : [])
  return await Promise.all(
    listed.map(async (job) => {
      if (failed.has(job)) return await explainFailed(source, job.id, Promise.resolve(job))
      return cancelled.has(job) ? await explainCancelled(source, job) : unexplained(job)
    }),
  )
}

async function ourJob(source: ApiContext, name: JobIdentityName): Promise<Job[]> {
  const { run } = source.request
  const listed = await source.missing.orElse<ListedJob[]>('jobs', [], fetchJobs(source, run))
  const job = findJob(listed, name)
  return job === undefined ? [] : [await explain(source, job.id, Promise.resolve(job))]
}

/** Its annotations are worth showing also where the token may not read the job itself. */
async function jobWithId(source: ApiContext, id: number, name: string): Promise<Job[]> {
  const unread = unreadJob(id, name)
  const job = await explain(source, id, source.missing.orElse('jobs', unread, fetchJob(source, id)))
  const isUnread = job.url === undefined && job.durationMs === undefined
  return isUnread && job.annotations.length === 0 && job.conclusion === undefined ? [] : [job]
}

/** This job still runs: only its status says that it has failed, or is being cancelled. */
async function explain(source: ApiContext, id: number, reading: Promise<ListedJob>): Promise<Job> {
  const { status } = source.request
  if (status === 'failure') return await explainFailed(source, id, reading)
  const job = await reading
  return status === 'cancelled' ? await explainCancelled(source, job) : unexplained(job)
}

function unreadJob(id: number, name: string): ListedJob {
  return {
    id,
    name,
    url: undefined,
    conclusion: undefined,
    durationMs: undefined,
    failed: noSteps,
    late: noSteps,
  }
}
