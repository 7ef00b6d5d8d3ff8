/** How it went, in GitHub's words; for several jobs, the one word that stands for all. */
export const verdicts = ['success', 'failure', 'cancelled', 'skipped', 'neutral'] as const

export type Verdict = (typeof verdicts)[number]

/** GitHub's conclusion of a job or a run. */
export type Conclusion = Verdict | 'timed_out'

/** A verdict, and whether a failure was a matter of time. */
export type Outcome = { verdict: Verdict; timedOut: boolean }

/** The worst first: a cancelled job beside a failed one is fail-fast, and the failure counts. */
const byWeight = ['failure', 'timed_out', 'cancelled', 'success', 'neutral', 'skipped'] as const

/** @param conclusions at least one */
export function outcomeOf(conclusions: readonly Conclusion[]): Outcome {
  const worst = byWeight.find((each) => conclusions.includes(each)) ?? 'neutral'
  return worst === 'timed_out'
    ? { verdict: 'failure', timedOut: true }
    : { verdict: worst, timedOut: false }
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
