/** A job's error annotations (its check run has the job's id), and what they say of a cancellation. */
import type { Annotation } from '../../model/job.ts'
import type { Conclusion } from '../../model/status.ts'
import { listAt, type Payload, stringAt, numberAt } from '../json-path.ts'
import { type ApiContext, UnexpectedResponseError } from './context.ts'

/** GitHub itself shows no more than ten errors of a step. */
const most = 10

export async function fetchAnnotations(
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

/** What is about no file stands at `.github`, with a line of the log. */
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
export function tellingAnnotations(
  annotations: readonly Annotation[],
  { isStepNamed }: { isStepNamed: boolean },
): readonly Annotation[] {
  const telling = annotations.filter(({ message }) => !runnersOwn.test(message))
  return (telling.length > 0 || isStepNamed ? telling : annotations).slice(0, most)
}

const runnersOwn = /^(?:Process completed with exit code -?\d+|The operation was canceled)\.$/

/** GitHub reports both as cancelled. Two wordings of the first are found in public. */
const causes = [
  ['timed_out', /exceeded the maximum execution time of/i],
  ['superseded', /^Canceling since a higher priority waiting request\b/i],
] as const satisfies readonly (readonly [Conclusion, RegExp])[]

/** Why GitHub itself has ended a job; undefined where a person did, or nobody knows. */
export function causeOf(annotations: readonly Annotation[]): Conclusion | undefined {
  return causes.find(([, wording]) => annotations.some(({ message }) => wording.test(message)))?.[0]
}
