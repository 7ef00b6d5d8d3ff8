/** Which end of a watched job this is, if it is one; watch/action.yml runs the same program for both. */
import type { Environment } from '../runtime.ts'
import type { InputIssue } from '../settings/input-issue.ts'

/** What the start of a watched job leaves for its end. */
export const watchStartState = 'dingtalk-notify-started'

/** What the start has reported of the inputs already. */
export const watchIssuesState = 'dingtalk-notify-issues'

export type WatchStage = {
  /** A step of its own, or the two ends of a watched job. */
  readonly stage: 'step' | 'start' | 'end'
  /** When the watched job began, in milliseconds since the epoch. */
  readonly startedAt: number | undefined
}

/**
 * Gitea's and Forgejo's runners evaluate the default of `status` for a job's first step only, so that
 * at the job's end it still says success. What it says there is not known.
 */
export function isStatusStale({ stage }: WatchStage, env: Environment): boolean {
  const isTheirs = env['GITEA_ACTIONS'] === 'true' || env['FORGEJO_ACTIONS'] === 'true'
  return stage === 'end' && isTheirs
}

/** An issue for the state: it holds no secret and no number. */
export function issueKey({ input, line, entry, text }: InputIssue): string {
  return [input, line, entry, text.en].join('|')
}

/** The issues that the start of the job has not reported. */
export function newIssues(issues: readonly InputIssue[], env: Environment): InputIssue[] {
  const reported = (env[`STATE_${watchIssuesState}`] ?? '').split('\n')
  return issues.filter((issue) => !reported.includes(issueKey(issue)))
}

export function readWatchStage(isWatching: boolean, env: Environment): WatchStage {
  if (!isWatching) return { stage: 'step', startedAt: undefined }
  const state = env[`STATE_${watchStartState}`] ?? ''
  const startedAt = /^\d+$/.test(state) ? Number(state) : undefined
  return { stage: startedAt === undefined ? 'start' : 'end', startedAt }
}
