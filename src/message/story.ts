/** What a message tells of: a job or a run that ended, or a job that begins. */
import type { Facts } from '../facts/facts.ts'
import type { Happened } from '../facts/happened.ts'

/** What happened; a job that begins has no outcome yet. */
export type Story = Omit<Happened, 'outcome'> & { outcome: Happened['outcome'] | undefined }

/** A job that begins. */
export function beginningOf(facts: Facts): Story {
  const nothing = { outcome: undefined, transition: undefined, history: undefined }
  return { facts, ...nothing, release: undefined, jobs: [], durationMs: undefined }
}
