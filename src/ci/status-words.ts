/** How a job went, in the words of every CI → ours. */
import { type Conclusion, toConclusion } from '../model/status.ts'

const words: Readonly<Record<string, Conclusion>> = {
  ok: 'success',
  pass: 'success',
  passed: 'success',
  succeeded: 'success',
  // Azure: a step failed that may.
  succeededwithissues: 'success',
  fail: 'failure',
  failed: 'failure',
  error: 'failure',
  errored: 'failure',
  broken: 'failure',
  // Jenkins: tests failed.
  unstable: 'failure',
  canceled: 'cancelled',
  aborted: 'cancelled',
  stopped: 'cancelled',
  killed: 'cancelled',
  terminated: 'cancelled',
  not_built: 'skipped',
  timedout: 'timed_out',
  timeout: 'timed_out',
}

/**
 * @param word a status of a CI, or an exit code
 * @returns undefined for no status at all, and for one that is none yet: `running`, `pending`
 */
export function conclusionOf(word: string): Conclusion | undefined {
  const plain = word.trim().toLowerCase().replaceAll('-', '_')
  if (/^\d{1,10}$/.test(plain)) return Number(plain) === 0 ? 'success' : 'failure'
  return toConclusion(plain) ?? (Object.hasOwn(words, plain) ? words[plain] : undefined)
}
