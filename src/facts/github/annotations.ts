/** A job's error annotations: its check run has the job's id. */
import type { Annotation } from '../details.ts'
import { listAt, numberAt, stringAt, type Payload } from '../payload.ts'
import { UnknownAnswer } from './lack.ts'
import type { Source } from './source.ts'

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
