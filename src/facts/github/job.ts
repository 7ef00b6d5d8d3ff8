/** One job of the jobs API, as far as its shape is known: Gitea's have fewer fields. */
import type { Job, Step } from '../details.ts'
import { listAt, numberAt, stringAt, timeAt, urlAt, type Payload } from '../payload.ts'
import { toConclusion } from '../verdict.ts'

/** A job as it is listed; its annotations and its log are other calls. */
export type ListedJob = Omit<Job, 'annotations' | 'log'> & {
  /** When its first failed step began, in milliseconds since the epoch. */
  brokeAt: number | undefined
}

/** @param now for how long a job that still runs has run */
export function toListedJob(answer: Payload, now: number): ListedJob | undefined {
  const id = numberAt(answer, 'id')
  const name = stringAt(answer, 'name')
  if (id === undefined || name === undefined) return undefined
  const url = urlAt(answer, 'html_url')
  const failed = (listAt(answer, 'steps') ?? []).filter(hasFailed)
  return {
    id,
    name,
    url,
    conclusion: toConclusion(stringAt(answer, 'conclusion')),
    durationMs: durationOf(answer, now),
    failedSteps: failed.flatMap((step) => toStep(step, url)),
    brokeAt: timeAt(failed[0], 'started_at'),
  }
}

export function hasFailed(jobOrStep: Payload): boolean {
  return /^(failure|timed_out)$/.test(stringAt(jobOrStep, 'conclusion') ?? '')
}

function durationOf(answer: Payload, now: number): number | undefined {
  const start = timeAt(answer, 'started_at')
  const isRunning = stringAt(answer, 'conclusion') === undefined
  const end = timeAt(answer, 'completed_at') ?? (isRunning ? now : undefined)
  return start === undefined || end === undefined ? undefined : Math.max(0, end - start)
}

/** The fragment is that of GitHub's own links to a line of a step's log. */
function toStep(answer: Payload, jobUrl: string | undefined): Step[] {
  const name = stringAt(answer, 'name')
  const number = numberAt(answer, 'number')
  if (name === undefined || number === undefined) return []
  const url = jobUrl === undefined ? undefined : `${jobUrl}#step:${number}:1`
  return [{ name, number, url }]
}
