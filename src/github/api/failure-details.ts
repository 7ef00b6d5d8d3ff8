/** A job's error annotations: its check run has the job's id. */
import type { Annotation, Job } from '../../model/job.ts'
import { listAt, type Payload, stringAt, numberAt } from '../json-path.ts'
import { type Source, UnknownAnswer } from './context.ts'
import { readLog, failedPart } from './failed-step-log.ts'
import type { ListedJob } from './jobs.ts'
/** GitHub itself shows no more than ten errors of a step. */
const most = 10

export async function readAnnotations(
  { github, repository }: Source,
  jobId: number,
): Promise<Annotation[]> {
  const of = { ...repository, check_run_id: jobId, per_page: 100 }
  const answers = listAt((await github.checks.listAnnotations(of)).data)
  if (answers === undefined) throw new UnknownAnswer()
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

export type Explanation = {
  annotations: readonly Annotation[]
  /** Its last lines, once it is known when the failed step began. */
  logSince: (brokeAt: number | undefined) => readonly string[]
}

export const noExplanation: Explanation = { annotations: [], logSince: () => [] }

export async function explain(source: Source, id: number): Promise<Explanation> {
  const { failed, logLines: lines } = source.question
  if (!failed) return noExplanation
  const [annotations, log] = await Promise.all([
    source.gaps.orElse<Annotation[]>('annotations', [], readAnnotations(source, id)),
    lines > 0 ? source.gaps.orElse('log', '', readLog(source, id)) : '',
  ])
  return { annotations, logSince: (since) => (log === '' ? [] : failedPart(log, { lines, since })) }
}

export function withExplanation(
  { brokeAt, ...job }: ListedJob,
  { annotations, logSince }: Explanation,
): Job {
  return { ...job, annotations, log: logSince(brokeAt) }
}
