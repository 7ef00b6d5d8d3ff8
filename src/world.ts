/** What the action needs of the process it runs in: clocks, chance, and the job's cancellation. */
import { aCancellation, type OnCancelled } from './cancellation.ts'

export type World = {
  /** Milliseconds since the epoch, by this machine's clock. */
  now: () => number
  /** Milliseconds since some moment, by a clock that never jumps. */
  elapsed: () => number
  /** From 0 to 1. */
  random: () => number
  /** The runner cancels a job with SIGINT, and SIGTERM 7.5 s later. */
  onCancelled: OnCancelled
}

export function realWorld(): World {
  const { cancel, onCancelled } = aCancellation()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, cancel)
  return {
    now: Date.now,
    // Not performance.now(): that would load a module of node for it.
    elapsed: () => Number(process.hrtime.bigint()) / 1e6,
    random: Math.random,
    onCancelled,
  }
}

/** @returns true after that many milliseconds, or false as soon as the job is cancelled */
export function sleepUntil(onCancelled: OnCancelled): (ms: number) => Promise<boolean> {
  return (ms) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        stopListening()
        resolve(true)
      }, ms)
      const stopListening = onCancelled(() => {
        clearTimeout(timer)
        resolve(false)
      })
    })
}
