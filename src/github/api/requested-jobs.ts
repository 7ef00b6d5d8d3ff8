/** The jobs that the question is about, each with what is known of its failure. */
import type { Job } from '../../model/job.ts'
import type { Question } from '../details-request.ts'
import type { Source } from './context.ts'
import { withExplanation, explain, noExplanation } from './failure-details.ts'
import { type ListedJob, readJobs, hasFailed, type Named, jobNamed, readJob } from './jobs.ts'
export async function readAskedJobs(source: Source, about: Question['about']): Promise<Job[]> {
  if (about.kind === 'nothing') return []
  if (about.kind === 'run') return await jobsOfRun(source)
  const isId = /^\d+$/.test(about.id ?? '')
  return isId ? await jobWithId(source, Number(about.id), about.name) : await ourJob(source, about)
}

/** Of how many failed jobs of a run annotations and logs are read. */
const mostExplained = 5

async function jobsOfRun(source: Source): Promise<Job[]> {
  const listed = await source.gaps.orElse<ListedJob[]>('jobs', [], readJobs(source))
  const explained = new Set(listed.filter(hasFailed).slice(0, mostExplained))
  return await Promise.all(
    listed.map(async (job) =>
      withExplanation(job, explained.has(job) ? await explain(source, job.id) : noExplanation),
    ),
  )
}

async function ourJob(source: Source, name: Named): Promise<Job[]> {
  const listed = await source.gaps.orElse<ListedJob[]>('jobs', [], readJobs(source))
  const job = jobNamed(listed, name)
  return job === undefined ? [] : [withExplanation(job, await explain(source, job.id))]
}

/** Its annotations are worth telling also where the token may not read the job itself. */
async function jobWithId(source: Source, id: number, name: string): Promise<Job[]> {
  const [listed, explanation] = await Promise.all([
    source.gaps.orElse<ListedJob | undefined>('jobs', undefined, readJob(source, id)),
    explain(source, id),
  ])
  const job = withExplanation(listed ?? unreadJob(id, name), explanation)
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
    brokeAt: undefined,
  }
}
