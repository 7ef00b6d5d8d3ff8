/** What changed since the run before: broken, fixed, or neither. */
import type { History } from './details.ts'
import type { Verdict } from './verdict.ts'

export type Transition = 'broken' | 'fixed' | 'still-failing' | 'still-passing'

const transitions: Readonly<Record<History['previous'], Partial<Record<Verdict, Transition>>>> = {
  success: { success: 'still-passing', failure: 'broken' },
  failure: { success: 'fixed', failure: 'still-failing' },
}

/** @returns undefined where the history is not known, or the verdict says neither pass nor fail */
export function transitionOf(
  verdict: Verdict,
  history: History | undefined,
): Transition | undefined {
  return history === undefined ? undefined : transitions[history.previous][verdict]
}
