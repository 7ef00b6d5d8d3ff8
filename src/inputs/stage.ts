/** Which end of a watched job this is, if it is one. */
import * as parse from './parse.ts'
import { startedAt, type InputName } from './raw.ts'

export type Staged = {
  /** A step of its own, or the two ends of a watched job. */
  readonly stage: 'step' | 'start' | 'end'
  /** When the watched job began, in milliseconds since the epoch. */
  readonly startedAt: number | undefined
  readonly notifyStart: boolean
}

/** `watch` is for watch/action.yml alone, whose main and post stage run the same program. */
export function readStage(field: (name: InputName) => parse.Field): Staged {
  const isWatching = parse.parseBoolean(field('watch'))
  const notifyStart = parse.parseBoolean(field('notify-start'))
  if (!isWatching) return { stage: 'step', startedAt: undefined, notifyStart }
  const started = startedAt()
  return { stage: started === undefined ? 'start' : 'end', startedAt: started, notifyStart }
}
