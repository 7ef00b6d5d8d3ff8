/** The previous runs, what changed since the last of them, and how often in a row it has failed. */
import type { Commit } from './event.ts'
import type { Status } from './status.ts'

/** A run before this one; an earlier attempt of this run counts as one. */
export type PastRun = {
  sha: string
  /** The page of its commit. */
  url: string
  /** Its number among the runs of its workflow, as GitHub shows it: `#127`. */
  number: number | undefined
  runUrl: string | undefined
}

/** The completed runs of the same workflow, branch and event before this one. */
export type History = {
  previous: 'success' | 'failure'
  /** How many runs in a row failed right before this one, as far as they were read. */
  failures: number
  /** Whether there may be more of them than that. */
  hasMoreFailures: boolean
  /** The first of them; undefined where it is not among those that were read. */
  since: PastRun | undefined
  lastSuccess: PastRun | undefined
  /** The commits since then, newest first, where this run broke it; not all where they are many. */
  commits: readonly Commit[]
  /** How many there are. */
  commitCount: number
  /** The page of all of them. */
  compareUrl: string | undefined
}

export type Transition = 'broken' | 'fixed' | 'still-failing' | 'still-passing'

const transitions: Readonly<Record<History['previous'], Partial<Record<Status, Transition>>>> = {
  success: { success: 'still-passing', failure: 'broken' },
  failure: { success: 'fixed', failure: 'still-failing' },
}

/** @returns undefined where the history is not known, or the status is neither pass nor fail */
export function transitionOf(
  status: Status,
  history: Pick<History, 'previous'> | undefined,
): Transition | undefined {
  return history === undefined ? undefined : transitions[history.previous][status]
}

/** As many runs of a streak are counted: those of one page of GitHub's API. */
export const mostCounted = 50

/** How many runs in a row have failed, this one included. */
export type FailureStreak = {
  failures: number
  /** Whether there may be more of them: only so many are counted. */
  hasMore: boolean
  /** This run's number among those of its workflow. */
  runNumber: number | undefined
}

/** @returns undefined where this run did not fail, or the history is not known */
export function streakOf(
  status: Status,
  history: History | undefined,
  runNumber: number | undefined,
): FailureStreak | undefined {
  if (status !== 'failure' || history === undefined) return undefined
  return { failures: history.failures + 1, hasMore: history.hasMoreFailures, runNumber }
}
