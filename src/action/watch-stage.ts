/** Which end of a watched job this is, if it is one; watch/action.yml runs the same program for both. */
import type { Environment } from '../runtime.ts'
/** What the start of a watched job leaves for its end. */
export const watchStartState = 'dingtalk-notify-started'

export type WatchStage = {
  /** A step of its own, or the two ends of a watched job. */
  readonly stage: 'step' | 'start' | 'end'
  /** When the watched job began, in milliseconds since the epoch. */
  readonly startedAt: number | undefined
}

export function readWatchStage(isWatching: boolean, env: Environment): WatchStage {
  if (!isWatching) return { stage: 'step', startedAt: undefined }
  const state = env[`STATE_${watchStartState}`] ?? ''
  const startedAt = /^\d+$/.test(state) ? Number(state) : undefined
  return { stage: startedAt === undefined ? 'start' : 'end', startedAt }
}
