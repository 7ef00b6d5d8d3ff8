/**
 * `src/time-limit.ts` for a browser, which cannot stop a script on its own thread: the page ends the
 * whole worker where it takes too long, and starts another one.
 */

export class TimeLimitError extends Error {
  readonly ms: number

  constructor(ms: number) {
    super(`stopped after ${String(ms)} ms`)
    this.name = 'TimeLimitError'
    this.ms = ms
  }
}

export function runWithin<Result>(_ms: number, work: () => Result): Result {
  return work()
}
