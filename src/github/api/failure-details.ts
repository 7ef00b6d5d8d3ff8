/** What the API says of a job's end beyond the job itself: its annotations and its log. */
import type { Annotation, Job } from '../../model/job.ts'
import type { Conclusion } from '../../model/status.ts'
import { causeOf, fetchAnnotations, tellingAnnotations } from './annotations.ts'
import type { ApiContext } from './context.ts'
import { fetchLog, failedStepLines } from './failed-step-log.ts'
import type { ListedJob } from './jobs.ts'

/** A job about which nothing more is asked. */
export function unexplained(job: ListedJob): Job {
  return withFailure(job, [], [])
}

/** @param id known even where the job itself cannot be read: then both are asked at once */
export async function explainFailed(
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
  return { ...job, failedSteps, annotations: tellingAnnotations(annotations, { isStepNamed }), log }
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
export async function explainCancelled(source: ApiContext, job: ListedJob): Promise<Job> {
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
export function longestCancelled(jobs: readonly ListedJob[]): ListedJob[] {
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
