/** A job's error annotations: its check run has the job's id. */
import type { Annotation, Job } from '../../model/job.ts'
import { listAt, type Payload, stringAt, numberAt } from '../json-path.ts'
import { type ApiContext, UnexpectedResponseError } from './context.ts'
import { fetchLog, failedStepLines } from './failed-step-log.ts'
import type { ListedJob } from './jobs.ts'
/** GitHub itself shows no more than ten errors of a step. */
const most = 10

export async function fetchAnnotations(
  { github, repository }: ApiContext,
  jobId: number,
): Promise<Annotation[]> {
  const of = { ...repository, check_run_id: jobId, per_page: 100 }
  const answers = listAt((await github.checks.listAnnotations(of)).data)
  if (answers === undefined) throw new UnexpectedResponseError()
  const errors = answers.flatMap(toError)
  const telling = errors.filter(({ message }) => !exitCode.test(message))
  return (telling.length > 0 ? telling : errors).slice(0, most)
}

/** The runner adds it to every failed `run:` step. */
const exitCode = /^Process completed with exit code -?\d+\.$/

function toError(answer: Payload): Annotation[] {
  const path = stringAt(answer, 'path')
  const line = numberAt(answer, 'start_line')
  const message = stringAt(answer, 'message')
  if (stringAt(answer, 'annotation_level') !== 'failure') return []
  return path === undefined || line === undefined || message === undefined
    ? []
    : [{ path, line, message }]
}

/* What the API says about a job's failure beyond the job itself: two calls, at once. */

export type FailureDetails = {
  annotations: readonly Annotation[]
  /** Its last lines, once it is known when the failed step began. */
  logSince: (failedAt: number | undefined) => readonly string[]
}

export const noFailureDetails: FailureDetails = { annotations: [], logSince: () => [] }

export async function fetchFailureDetails(source: ApiContext, id: number): Promise<FailureDetails> {
  const { failed, logLines: lines } = source.request
  if (!failed) return noFailureDetails
  const [annotations, log] = await Promise.all([
    source.missing.orElse<Annotation[]>('annotations', [], fetchAnnotations(source, id)),
    lines > 0 ? source.missing.orElse('log', '', fetchLog(source, id)) : '',
  ])
  return {
    annotations,
    logSince: (since) => (log === '' ? [] : failedStepLines(log, { lines, since })),
  }
}

export function withFailureDetails(
  { failedAt, ...job }: ListedJob,
  { annotations, logSince }: FailureDetails,
): Job {
  return { ...job, annotations, log: logSince(failedAt) }
}
