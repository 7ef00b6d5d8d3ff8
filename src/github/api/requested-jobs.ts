/** The jobs that the question is about, each with what is known of its failure. */
import type { Job } from '../../model/job.ts'
import type { DetailsRequest } from '../details-request.ts'
import type { ApiContext } from './context.ts'
import { withFailureDetails, fetchFailureDetails, noFailureDetails } from './failure-details.ts'
import {
  type ListedJob,
  fetchJobs,
  hasFailed,
  type JobIdentityName,
  findJob,
  fetchJob,
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
  const listed = await source.missing.orElse<ListedJob[]>('jobs', [], fetchJobs(source))
  const explained = new Set(listed.filter(hasFailed).slice(0, mostExplained))
  return await Promise.all(
    listed.map(async (job) =>
      withFailureDetails(
        job,
        explained.has(job) ? await fetchFailureDetails(source, job.id) : noFailureDetails,
      ),
    ),
  )
}

async function ourJob(source: ApiContext, name: JobIdentityName): Promise<Job[]> {
  const listed = await source.missing.orElse<ListedJob[]>('jobs', [], fetchJobs(source))
  const job = findJob(listed, name)
  return job === undefined
    ? []
    : [withFailureDetails(job, await fetchFailureDetails(source, job.id))]
}

/** Its annotations are worth telling also where the token may not read the job itself. */
async function jobWithId(source: ApiContext, id: number, name: string): Promise<Job[]> {
  const [listed, explanation] = await Promise.all([
    source.missing.orElse<ListedJob | undefined>('jobs', undefined, fetchJob(source, id)),
    fetchFailureDetails(source, id),
  ])
  const job = withFailureDetails(listed ?? unreadJob(id, name), explanation)
  return listed === undefined && job.annotations.length === 0 ? [] : [job]
}

function unreadJob(id: number, name: string): ListedJob {
  return {
    id,
    name,
    url: undefined,
    conclusion: undefined,
    durationMs: undefined,
    failedSteps: [],
    failedAt: undefined,
  }
}
