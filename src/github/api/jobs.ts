/** The jobs of a run, as the jobs API lists them; Gitea's have fewer fields. */
import type { Job, JobStep } from '../../model/job.ts'
import type { ThisJob } from '../../model/run-report.ts'
import { toConclusion } from '../../model/status.ts'
import { type Payload, numberAt, stringAt, urlAt, listAt, timeAt } from '../json-path.ts'
import type { DetailsRequest } from '../details-request.ts'
import { type ApiContext, UnexpectedResponseError, classifyApiError } from './context.ts'

/** A job as it is listed; its annotations and its log are other calls. */
export type ListedJob = Omit<Job, 'failedSteps' | 'annotations' | 'log'> & {
  failed: ListedSteps
  /** Those that were cancelled: where time ran out. */
  late: ListedSteps
}

/** @property since when the first of them began, in milliseconds since the epoch */
type ListedSteps = { steps: readonly JobStep[]; since: number | undefined }

export const noSteps: ListedSteps = { steps: [], since: undefined }

/** @param now for how long a job that still runs has run */
export function toListedJob(answer: Payload, now: number): ListedJob | undefined {
  const id = numberAt(answer, 'id')
  const name = stringAt(answer, 'name')
  if (id === undefined || name === undefined) return undefined
  const url = urlAt(answer, 'html_url')
  const steps = listAt(answer, 'steps') ?? []
  return {
    id,
    name,
    url,
    conclusion: toConclusion(stringAt(answer, 'conclusion')),
    durationMs: durationOf(answer, now),
    failed: toSteps(steps.filter(hasFailed), url),
    late: toSteps(steps.filter(isCancelled), url),
  }
}

export function hasFailed(jobOrStep: Payload): boolean {
  return /^(failure|timed_out)$/.test(stringAt(jobOrStep, 'conclusion') ?? '')
}

function isCancelled(step: Payload): boolean {
  return stringAt(step, 'conclusion') === 'cancelled'
}

function durationOf(answer: Payload, now: number): number | undefined {
  const start = timeAt(answer, 'started_at')
  const isRunning = stringAt(answer, 'conclusion') === undefined
  const end = timeAt(answer, 'completed_at') ?? (isRunning ? now : undefined)
  return start === undefined || end === undefined ? undefined : Math.max(0, end - start)
}

function toSteps(answers: readonly Payload[], jobUrl: string | undefined): ListedSteps {
  const steps = answers.flatMap((answer) => toStep(answer, jobUrl))
  return { steps, since: timeAt(answers[0], 'started_at') }
}

/** The fragment is that of GitHub's own links to a line of a step's log. */
function toStep(answer: Payload, jobUrl: string | undefined): JobStep[] {
  const name = stringAt(answer, 'name')
  const number = numberAt(answer, 'number')
  if (name === undefined || number === undefined) return []
  const url = jobUrl === undefined ? undefined : `${jobUrl}#step:${number}:1`
  return [{ name, number, url }]
}

/* Which of a run's jobs is this one, where its id is not known: by the names that GitHub makes. */

export type JobIdentityName = { name: string; matrix: readonly string[] }

/**
 * The first rule that fits any job decides; where it fits several, none is better than the wrong one.
 *
 * @param about the job's key in its workflow and its matrix values
 */
export function findJob<T extends { name: string }>(
  jobs: readonly T[],
  about: JobIdentityName,
): T | undefined {
  const fitting = labelsOf(about)
    .flatMap((label) => [
      jobs.filter(({ name }) => name === label),
      jobs.filter(({ name }) => name.endsWith(` / ${label}`)),
    ])
    .find(({ length }) => length > 0)
  return fitting?.length === 1 ? fitting[0] : undefined
}

/** `test (ubuntu-latest, 22)`; a job whose `name:` holds its matrix values may be plain `test`. */
function labelsOf({ name, matrix }: JobIdentityName): string[] {
  return matrix.length === 0 ? [name] : [`${name} (${matrix.join(', ')})`, name]
}

/* The jobs API: one job, or all jobs of this run's attempt. */

export async function fetchJob(
  { github, repository, now }: ApiContext,
  id: number,
): Promise<ListedJob> {
  const { data } = await github.actions.getJobForWorkflowRun({ ...repository, job_id: id })
  const job = toListedJob(data, now())
  if (job === undefined) throw new UnexpectedResponseError()
  return job
}

const perPage = 100

/** No message can show more jobs than these; a page is about 1 MB. */
const mostPages = 10

/** One attempt of a run. */
export type RunAttempt = DetailsRequest['run']

/** All jobs, in GitHub's order. */
export async function fetchJobs(source: ApiContext, run: RunAttempt): Promise<ListedJob[]> {
  return await allJobs(source, await firstPage(source, run))
}

/** Those of the attempt before this one; undefined where the server knows no attempts. */
export async function fetchPreviousJobs(source: ApiContext): Promise<ListedJob[] | undefined> {
  const { id, attempt } = source.request.run
  try {
    const list = jobsOfAttempt(source, { id, attempt: attempt - 1 })
    return await allJobs(source, { list, first: await list(1) })
  } catch (error) {
    if (classifyApiError(error) === 'not found') return undefined
    throw error
  }
}

/** A page that fails later makes the list shorter. */
async function allJobs(source: ApiContext, { list, first }: JobPages): Promise<ListedJob[]> {
  const total = numberAt(first, 'total_count') ?? 0
  const pages = Math.min(Math.ceil(total / perPage), mostPages)
  const others = Array.from({ length: Math.max(0, pages - 1) }, async (_, index) => {
    const page = list(index + 2)
    return await source.missing.orElse<Payload>('jobs', undefined, page)
  })
  const now = source.now()
  return [first, ...(await Promise.all(others))]
    .flatMap((page) => listAt(page, 'jobs') ?? [])
    .flatMap((job) => toListedJob(job, now) ?? [])
}

/**
 * The names of the jobs that had failed before this one began: it may need them. One page is enough for
 * a hint; nothing is known where this job is not on it.
 */
export async function fetchEarlierFailures(
  source: ApiContext,
  { id, name, matrix }: Pick<ThisJob, 'id' | 'name' | 'matrix'>,
): Promise<string[]> {
  const { first } = await firstPage(source, source.request.run)
  const jobs = (listAt(first, 'jobs') ?? []).flatMap((job) => {
    const listed = toListedJob(job, source.now())
    const [start, end] = [timeAt(job, 'started_at'), timeAt(job, 'completed_at')]
    return listed === undefined ? [] : [{ id: listed.id, name: listed.name, start, end, job }]
  })
  const ours =
    id === undefined ? findJob(jobs, { name, matrix }) : jobs.find((each) => String(each.id) === id)
  const began = ours?.start ?? 0
  return jobs
    .filter(({ job, end }) => hasFailed(job) && end !== undefined && end <= began)
    .map((job) => job.name)
}

type List = (page: number) => Promise<Payload>

type JobPages = { list: List; first: Payload }

/** Old GHES and Gitea know no attempts; there, the newest one is ours. */
async function firstPage(source: ApiContext, run: RunAttempt): Promise<JobPages> {
  try {
    const list = jobsOfAttempt(source, run)
    return { list, first: await list(1) }
  } catch (error) {
    if (classifyApiError(error) !== 'not found') throw error
    const list = latestJobs(source, run)
    return { list, first: await list(1) }
  }
}

function jobsOfAttempt({ github, repository }: ApiContext, run: RunAttempt): List {
  const of = { ...repository, run_id: Number(run.id), attempt_number: run.attempt }
  return async (page) => {
    const paged = { ...of, per_page: perPage, page }
    return checked((await github.actions.listJobsForWorkflowRunAttempt(paged)).data)
  }
}

function latestJobs({ github, repository }: ApiContext, run: RunAttempt): List {
  const of = { ...repository, run_id: Number(run.id), filter: 'latest' } as const
  return async (page) => {
    const paged = { ...of, per_page: perPage, page }
    return checked((await github.actions.listJobsForWorkflowRun(paged)).data)
  }
}

function checked(page: Payload): Payload {
  if (listAt(page, 'jobs') === undefined) throw new UnexpectedResponseError()
  return page
}
