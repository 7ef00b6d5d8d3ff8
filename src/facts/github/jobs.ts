/** The jobs API: one job, or all jobs of this run's attempt. */
import { listAt, numberAt, type Payload } from '../payload.ts'
import { toListedJob, type ListedJob } from './job.ts'
import { UnknownAnswer, whyOf } from './lack.ts'
import type { Source } from './source.ts'

export async function readJob({ github, repository, now }: Source, id: number): Promise<ListedJob> {
  const { data } = await github.actions.getJobForWorkflowRun({ ...repository, job_id: id })
  const job = toListedJob(data, now())
  if (job === undefined) throw new UnknownAnswer()
  return job
}

const perPage = 100

/** More jobs than these, no message can tell; a page is about 1 MB. */
const mostPages = 10

/** All jobs, in GitHub's order. A page that fails later makes the list shorter. */
export async function readJobs(source: Source): Promise<ListedJob[]> {
  const { list, first } = await firstPage(source)
  const total = numberAt(first, 'total_count') ?? 0
  const pages = Math.min(Math.ceil(total / perPage), mostPages)
  const others = Array.from({ length: Math.max(0, pages - 1) }, async (_, index) => {
    const page = list(index + 2)
    return await source.gaps.orElse<Payload>('jobs', undefined, page)
  })
  const now = source.now()
  return [first, ...(await Promise.all(others))]
    .flatMap((page) => listAt(page, 'jobs') ?? [])
    .flatMap((job) => toListedJob(job, now) ?? [])
}

type List = (page: number) => Promise<Payload>

/** Old GHES and Gitea know no attempts; there, the newest one is ours. */
async function firstPage(source: Source): Promise<{ list: List; first: Payload }> {
  try {
    const list = jobsOfAttempt(source)
    return { list, first: await list(1) }
  } catch (error) {
    if (whyOf(error) !== 'not found') throw error
    const list = latestJobs(source)
    return { list, first: await list(1) }
  }
}

function jobsOfAttempt({ github, repository, question: { run } }: Source): List {
  const of = { ...repository, run_id: Number(run.id), attempt_number: run.attempt }
  return async (page) => {
    const paged = { ...of, per_page: perPage, page }
    return checked((await github.actions.listJobsForWorkflowRunAttempt(paged)).data)
  }
}

function latestJobs({ github, repository, question: { run } }: Source): List {
  const of = { ...repository, run_id: Number(run.id), filter: 'latest' } as const
  return async (page) => {
    const paged = { ...of, per_page: perPage, page }
    return checked((await github.actions.listJobsForWorkflowRun(paged)).data)
  }
}

function checked(page: Payload): Payload {
  if (listAt(page, 'jobs') === undefined) throw new UnknownAnswer()
  return page
}
