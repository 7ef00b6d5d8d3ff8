/** How it went, in GitHub's words; for several jobs, the one word that stands for all. */
export const statuses = ['success', 'failure', 'cancelled', 'skipped', 'neutral'] as const

export type Status = (typeof statuses)[number]

/** GitHub's conclusion of a job or a run. */
export type Conclusion = Status | 'timed_out'

/** A status, and whether a failure was a matter of time. */
export type Outcome = { status: Status; timedOut: boolean }

/** The worst first: a cancelled job beside a failed one is fail-fast, and the failure counts. */
const worstFirst = ['failure', 'timed_out', 'cancelled', 'success', 'neutral', 'skipped'] as const

/** @param conclusions at least one */
export function outcomeOf(conclusions: readonly Conclusion[]): Outcome {
  const worst = worstFirst.find((each) => conclusions.includes(each)) ?? 'neutral'
  return worst === 'timed_out'
    ? { status: 'failure', timedOut: true }
    : { status: worst, timedOut: false }
}

const conclusions = new Map<string, Conclusion>([
  ['success', 'success'],
  ['failure', 'failure'],
  ['startup_failure', 'failure'],
  ['timed_out', 'timed_out'],
  ['cancelled', 'cancelled'],
  ['stale', 'cancelled'],
  ['skipped', 'skipped'],
  ['neutral', 'neutral'],
  ['action_required', 'neutral'],
])

/** GitHub's word as one of ours; undefined for none, or for one that is not known. */
export function toConclusion(word: string | undefined): Conclusion | undefined {
  return word === undefined ? undefined : conclusions.get(word)
}
