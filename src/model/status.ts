/** How it went, in GitHub's words; for several jobs, the one word for all of them. */

/** The words of the output `status`. */
export const statuses = ['success', 'failure', 'cancelled', 'skipped', 'neutral'] as const

export type Status = (typeof statuses)[number]

/** What a status alone does not say, and the status that it belongs to. */
const detailedStatuses = {
  timed_out: 'failure',
  startup_failure: 'failure',
  /** Cancelled by a newer run of the same concurrency group. */
  superseded: 'cancelled',
  /** Waits for somebody's approval. */
  action_required: 'neutral',
  stale: 'neutral',
  /** Has not ended yet. */
  in_progress: 'neutral',
} as const satisfies Readonly<Record<string, Status>>

export type StatusDetail = keyof typeof detailedStatuses

/** How a job, a run or a deployment ended, as exactly as it is known. */
export type Conclusion = Status | StatusDetail

/** GitHub's own conclusions, which the input `status` takes. */
export const githubConclusions = [
  ...statuses,
  'timed_out',
  'startup_failure',
  'action_required',
  'stale',
] as const satisfies readonly Conclusion[]

/** GitHub's word as one of ours; undefined for none, or for one that is not known. */
export function toConclusion(word: string | undefined): Conclusion | undefined {
  return githubConclusions.find((each) => each === word)
}

export type Outcome = {
  status: Status
  detail: StatusDetail | undefined
  /** Whose it is: this run's, or that of what the event reports (a deployment, a check, a run). */
  of: 'run' | 'event'
}

export function statusOf(conclusion: Conclusion): Status {
  return isDetail(conclusion) ? detailedStatuses[conclusion] : conclusion
}

function isDetail(conclusion: Conclusion): conclusion is StatusDetail {
  return Object.hasOwn(detailedStatuses, conclusion)
}

/** The worst first: a cancelled job next to a failed one is fail-fast, and the failure counts. */
const worstFirst = [
  'failure',
  'startup_failure',
  'timed_out',
  'superseded',
  'cancelled',
  'action_required',
  'in_progress',
  'success',
  'neutral',
  'stale',
  'skipped',
] as const satisfies readonly Conclusion[]

/** The conclusion that counts for several. */
export function worstOf(conclusions: readonly Conclusion[]): Conclusion {
  return worstFirst.find((each) => conclusions.includes(each)) ?? 'neutral'
}

export function toOutcome(conclusion: Conclusion, of: Outcome['of'] = 'run'): Outcome {
  return {
    status: statusOf(conclusion),
    detail: isDetail(conclusion) ? conclusion : undefined,
    of,
  }
}

/**
 * This run's state, or that of what its event reports, whichever is worse. Where this run is fine,
 * the event is what people want to know: a pending deployment is no success.
 * @param event undefined where the event reports no state
 */
export function outcomeOf(run: Conclusion, event: Conclusion | undefined): Outcome {
  if (event === undefined) return toOutcome(run)
  const isRunWorse = severityOf(run) > severityOf(event)
  return isRunWorse ? toOutcome(run) : toOutcome(event, 'event')
}

function severityOf(conclusion: Conclusion): number {
  return { failure: 2, cancelled: 1, success: 0, skipped: 0, neutral: 0 }[statusOf(conclusion)]
}
