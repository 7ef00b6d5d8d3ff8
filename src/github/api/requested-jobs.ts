/** The jobs that are asked for, each with what is known of its end: annotations, log, the cause of a cancellation. */
import { type Annotation, fitsAny, type Job } from '../../model/job.ts'
import type { Conclusion } from '../../model/status.ts'
import type { DetailsRequest } from '../details-request.ts'
import { listAt, type Payload, stringAt, numberAt } from '../json-path.ts'
import { type ApiContext, UnexpectedResponseError } from './context.ts'
import { fetchLog, failedStepLines } from './failed-step-log.ts'
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
  const { run, status, ignoreJobs } = source.request
  const listed = await source.missing.orElse<ListedJob[]>('jobs', [], fetchJobs(source, run))
  const shown = listed.filter(({ name }) => !fitsAny(ignoreJobs, name))
  const isBad = status === 'failure' || status === 'cancelled'
  const failed = new Set(
    status === 'failure' ? shown.filter(hasFailed).slice(0, mostExplained) : [],
  )
  const cancelled = new Set(isBad ? longestCancelled(shown) : [])
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

/* What is known of a job's end beyond the job itself. */

/** A job about which nothing more is asked. */
function unexplained(job: ListedJob): Job {
  return withFailure(job, [], [])
}

/** @param id known even where the job itself cannot be read: then both are asked at once */
async function explainFailed(
  source: ApiContext,
  id: number,
  reading: Promise<ListedJob>,
): Promise<Job> {
  const { missing, request } = source
  const [job, annotations, log] = await Promise.all([
    reading,
    missing.orElse<Annotation[]>('annotations', [], fetchAnnotations(source, id)),
    request.logLines > 0 ? missing.orElse('log', '', fetchLog(source, id)) : '',
  ])
  return withFailure(job, annotations, toLines(log, job.failed.since, source))
}

function withFailure(
  { failed, late, ...job }: ListedJob,
  annotations: readonly Annotation[],
  log: readonly string[],
): Job {
  const isLate = job.conclusion === 'timed_out' && failed.steps.length === 0
  const failedSteps = isLate ? late.steps.slice(0, 1) : failed.steps
  const isStepNamed = failedSteps.length > 0
  return { ...job, failedSteps, annotations: usefulAnnotations(annotations, { isStepNamed }), log }
}

function toLines(
  log: string,
  since: number | undefined,
  { request }: ApiContext,
): readonly string[] {
  return log === '' ? [] : failedStepLines(log, { lines: request.logLines, since })
}

/**
 * GitHub reports as cancelled what timed out, and what gave way to a newer run: only its annotations
 * say which. What a person cancelled has no errors of its own.
 */
async function explainCancelled(source: ApiContext, job: ListedJob): Promise<Job> {
  const { missing, request } = source
  const reading = fetchAnnotations(source, job.id)
  const annotations = await missing.orElse<Annotation[]>('annotations', [], reading)
  const cause = causeOf(annotations)
  if (cause === undefined) return unexplained(job)
  if (cause !== 'timed_out') return { ...unexplained(job), conclusion: cause }
  const log = request.logLines > 0 ? await missing.orElse('log', '', fetchLog(source, job.id)) : ''
  const ended = { ...job, conclusion: cause }
  return withFailure(ended, annotations, toLines(log, job.late.since, source))
}

/** Of how many jobs that were cancelled the annotations are read. */
const mostCancelled = 5

/** Those that ran longest first: what timed out did, and what is cancelled with it did not. */
function longestCancelled(jobs: readonly ListedJob[]): ListedJob[] {
  return jobs
    .filter(({ conclusion }) => conclusion === 'cancelled')
    .toSorted((one, other) => (other.durationMs ?? 0) - (one.durationMs ?? 0))
    .slice(0, mostCancelled)
}

/** Why the jobs of a past run were cancelled, as far as any of them knows. */
export async function fetchCause(
  source: ApiContext,
  jobs: readonly ListedJob[],
): Promise<Conclusion | undefined> {
  const reading = longestCancelled(jobs).map(async ({ id }) => await fetchAnnotations(source, id))
  return causeOf((await Promise.all(reading)).flat())
}

/* A job's error annotations (its check run has the job's id), and what they say of a cancellation. */

/** GitHub itself shows no more than ten errors of a step. */
const most = 10

async function fetchAnnotations(
  { github, repository }: ApiContext,
  jobId: number,
): Promise<Annotation[]> {
  const of = { ...repository, check_run_id: jobId, per_page: 100 }
  const listed = listAt((await github.checks.listAnnotations(of)).data)
  if (listed === undefined) throw new UnexpectedResponseError()
  return listed.flatMap(toAnnotation)
}

function toAnnotation(answer: Payload): Annotation[] {
  const message = stringAt(answer, 'message')
  if (stringAt(answer, 'annotation_level') !== 'failure' || message === undefined) return []
  const title = stringAt(answer, 'title')
  return [{ ...placeOf(answer), title: title === message ? undefined : title, message }]
}

/** GitHub puts what is about no file at `.github`, with a line of the log. */
function placeOf(answer: Payload): Pick<Annotation, 'path' | 'line'> {
  const path = stringAt(answer, 'path')
  return path === undefined || path === '.github'
    ? { path: undefined, line: undefined }
    : { path, line: numberAt(answer, 'start_line') }
}

/**
 * Those that say something: the runner adds one to every failed `run:` step, and one to whatever is
 * cancelled. They stay where they are all there is, and no step is named.
 */
function usefulAnnotations(
  annotations: readonly Annotation[],
  { isStepNamed }: { isStepNamed: boolean },
): readonly Annotation[] {
  const useful = annotations.filter(({ message }) => !runnersOwn.test(message))
  return (useful.length > 0 || isStepNamed ? useful : annotations).slice(0, most)
}

const runnersOwn = /^(?:Process completed with exit code -?\d+|The operation was canceled)\.$/

/** GitHub reports both as cancelled. Two wordings of the first are found in public. */
const causes = [
  ['timed_out', /exceeded the maximum execution time of/i],
  ['superseded', /^Canceling since a higher priority waiting request\b/i],
] as const satisfies readonly (readonly [Conclusion, RegExp])[]

/** Why GitHub itself has ended a job; undefined where a person did, or nobody knows. */
function causeOf(annotations: readonly Annotation[]): Conclusion | undefined {
  return causes.find(([, wording]) => annotations.some(({ message }) => wording.test(message)))?.[0]
}
