/** The inputs as the runner hands them over; the only place that reads the runner's side of them. */
import * as parse from '../settings/parse.ts'
import { getInput, getState } from '@actions/core'
import { type InputName, defaults } from '../settings/defaults.ts'
/** The input's value with its lines as they are, or its default where it is empty. */
export function rawInput(name: InputName): string {
  const value = getInput(name, { trimWhitespace: false })
  return value.trim() === '' ? defaults[name] : value
}

/** What the start of a watched job leaves for its end. */
export const watchStartState = 'dingtalk-notify-started'

/** When the watched job began, in milliseconds since the epoch; undefined before that is noted. */
export function startedAt(): number | undefined {
  const text = getState(watchStartState)
  return /^\d+$/.test(text) ? Number(text) : undefined
}

/* Which end of a watched job this is, if it is one. */

export type WatchStage = {
  /** A step of its own, or the two ends of a watched job. */
  readonly stage: 'step' | 'start' | 'end'
  /** When the watched job began, in milliseconds since the epoch. */
  readonly startedAt: number | undefined
  readonly notifyStart: boolean
}

/** `watch` is for watch/action.yml alone, whose main and post stage run the same program. */
export function readWatchStage(field: (name: InputName) => parse.InputField): WatchStage {
  const isWatching = parse.parseBoolean(field('watch'))
  const notifyStart = parse.parseBoolean(field('notify-start'))
  if (!isWatching) return { stage: 'step', startedAt: undefined, notifyStart }
  const started = startedAt()
  return { stage: started === undefined ? 'start' : 'end', startedAt: started, notifyStart }
}
