/** What the action needs of the process it runs in: clocks, chance, and the job's cancellation. */
import { setMaxListeners } from 'node:events'

export type World = {
  /** Milliseconds since the epoch, by this machine's clock. */
  now: () => number
  /** Milliseconds since some moment, by a clock that never jumps. */
  elapsed: () => number
  /** From 0 to 1. */
  random: () => number
  /** Aborted when the job is cancelled: the runner sends SIGINT, and SIGTERM 7.5 s later. */
  cancelled: AbortSignal
}

export function realWorld(): World {
  const job = new AbortController()
  // One listener per robot; node would take more than ten for a leak and say so.
  setMaxListeners(0, job.signal)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      job.abort()
    })
  }
  return {
    now: Date.now,
    // Not performance.now(): that would load a module of node for it.
    elapsed: () => Number(process.hrtime.bigint()) / 1e6,
    random: Math.random,
    cancelled: job.signal,
  }
}

/** @returns true after that many milliseconds, or false as soon as the job is cancelled */
export function sleepUntil(cancelled: AbortSignal): (ms: number) => Promise<boolean> {
  return (ms) =>
    new Promise((resolve) => {
      const end = (slept: boolean): void => {
        clearTimeout(timer)
        cancelled.removeEventListener('abort', wake)
        resolve(slept)
      }
      const wake = (): void => {
        end(false)
      }
      const timer = setTimeout(() => {
        end(true)
      }, ms)
      cancelled.addEventListener('abort', wake)
      if (cancelled.aborted) wake()
    })
}
