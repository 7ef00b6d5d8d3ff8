/** What changed since the run before: broken, fixed, or neither. */
import type { Commit } from './commit.ts'
import type { Status } from './status.ts'
/** The completed runs of the same workflow, branch and event before this one. */
export type History = {
  previous: 'success' | 'failure'
  /** How many runs in a row failed right before this one. */
  failures: number
  /** The commit of the first of them. */
  since: { sha: string; url: string } | undefined
  /** The commit of the last run that succeeded. */
  lastSuccess: string | undefined
  /** The commits since then, newest first, where this run broke it. */
  commits: readonly Commit[]
}

export type Transition = 'broken' | 'fixed' | 'still-failing' | 'still-passing'

const transitions: Readonly<Record<History['previous'], Partial<Record<Status, Transition>>>> = {
  success: { success: 'still-passing', failure: 'broken' },
  failure: { success: 'fixed', failure: 'still-failing' },
}

/** @returns undefined where the history is not known, or the status says neither pass nor fail */
export function transitionOf(status: Status, history: History | undefined): Transition | undefined {
  return history === undefined ? undefined : transitions[history.previous][status]
}
