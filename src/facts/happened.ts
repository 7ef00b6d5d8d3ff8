/** Everything that a message can tell: the facts, how it went, and what the API added. */
import type { Details, Job } from './details.ts'
import type { Facts } from './facts.ts'
import type { Transition } from './transition.ts'
import type { Conclusion, Outcome } from './verdict.ts'

/** A job as far as it is known: without the API only its name and conclusion are. */
export type KnownJob = Pick<Job, 'name' | 'conclusion'> & Partial<Job>

export type Happened = {
  facts: Facts
  outcome: Outcome
  transition: Transition | undefined
  history: Details['history']
  release: Details['release']
  jobs: readonly KnownJob[]
  durationMs: number | undefined
}

/**
 * The jobs of the API, else those that this job needs. One that the workflow lets fail
 * (`continue-on-error`) is a success to `needs`, and so it is here.
 */
export function toKnownJobs(
  jobs: readonly Job[],
  needs: readonly { id: string; conclusion: Conclusion }[],
): KnownJob[] {
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
  return conclusion === 'failure' || conclusion === 'timed_out' || failedSteps.length > 0
}

/** One that still runs tells something only where a step of it has failed, or annotated an error. */
function isKnown({ conclusion, failedSteps, annotations }: Job): boolean {
  return conclusion !== undefined || failedSteps.length > 0 || annotations.length > 0
}
