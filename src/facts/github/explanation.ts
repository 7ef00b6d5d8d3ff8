/** What the API says about a job's failure beyond the job itself: two calls, at once. */
import type { Annotation, Job } from '../details.ts'
import { readAnnotations } from './annotations.ts'
import type { ListedJob } from './job.ts'
import { failedPart } from './log-part.ts'
import { readLog } from './log.ts'
import type { Source } from './source.ts'

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
