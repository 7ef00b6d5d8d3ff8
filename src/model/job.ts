/** The jobs of a run, and what is known of each. */
import { type Conclusion, statusOf } from './status.ts'

/** A job that this one needs, by its id in the workflow file. */
export type NeededJob = { id: string; conclusion: Conclusion }

export type JobStep = { name: string; number: number; url: string | undefined }

/** An error annotation of a job: a compiler's or a test's words, with their place. */
export type Annotation = { path: string; line: number; message: string }

export type Job = {
  id: number
  /** As GitHub shows it: `test (ubuntu-latest, 22)`, `caller / job` for a reusable workflow. */
  name: string
  url: string | undefined
  /** Undefined while it runs. */
  conclusion: Conclusion | undefined
  durationMs: number | undefined
  failedSteps: readonly JobStep[]
  /** Error annotations, first ones first. */
  annotations: readonly Annotation[]
  /** The last lines of the failed step's log, where it was asked for and GitHub serves it. */
  log: readonly string[]
}

/** A job as far as it is known: without the API only its name and conclusion are. */
export type KnownJob = Pick<Job, 'name' | 'conclusion'> & Partial<Job>

/**
 * The jobs of the API, else those that this job needs. One that the workflow lets fail
 * (`continue-on-error`) is a success to `needs`, and so it is here.
 */
export function toKnownJobs(jobs: readonly Job[], needs: readonly NeededJob[]): KnownJob[] {
  if (jobs.length === 0) return needs.map(({ id, conclusion }) => ({ name: id, conclusion }))
  const successes = needs.filter(({ conclusion }) => conclusion === 'success')
  const isAllowed = ({ name, conclusion }: Job): boolean =>
    conclusion !== 'skipped' &&
    successes.some(
      ({ id }) => name === id || name.startsWith(`${id} (`) || name.startsWith(`${id} / `),
    )
  return jobs.map((job) => (isAllowed(job) ? { ...job, ...passed } : job)).filter(isKnown)
}

const passed = { conclusion: 'success', failedSteps: [], annotations: [], log: [] } as const

/** One that still runs has failed where one of its steps has. */
export function isFailed({ conclusion, failedSteps = [] }: KnownJob): boolean {
  const hasFailed = conclusion !== undefined && statusOf(conclusion) === 'failure'
  return hasFailed || failedSteps.length > 0
}

/** One that still runs tells something only where a step of it has failed, or annotated an error. */
function isKnown({ conclusion, failedSteps, annotations }: Job): boolean {
  return conclusion !== undefined || failedSteps.length > 0 || annotations.length > 0
}
