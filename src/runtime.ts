/** What the action needs of the process it runs in: variables, clocks, chance, masks, cancellation. */

/** A process's environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>

export type Runtime = {
  /** Milliseconds since the epoch, by this machine's clock. */
  now: () => number
  /** Milliseconds since some moment, by a clock that never jumps. */
  elapsed: () => number
  /** From 0 to 1. */
  random: () => number
  /** The runner cancels a job with SIGINT, and SIGTERM 7.5 s later. */
  onCancelled: OnCancelled
  mask: Mask
  proxy: ProxySettings
}

/** Hides texts in the log of the engine that runs the process, before they can be printed. */
export type Mask = (texts: readonly string[]) => void

/** The proxy for https: URLs, and the hosts that are reached without it, as they are configured. */
export type ProxySettings = { url: string | undefined; noProxy: string }

/** @param env the process's own */
export function processRuntime(env: Environment, mask: Mask): Runtime {
  const { cancel, onCancelled } = createCancellation()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, cancel)
  return systemRuntime(env, { onCancelled, mask })
}

/** Where the process is somebody else's: no signal is listened to. */
export function systemRuntime(
  env: Environment,
  { onCancelled, mask }: Pick<Runtime, 'onCancelled' | 'mask'>,
): Runtime {
  return {
    now: Date.now,
    // Not performance.now(): that would load a module of node for it.
    elapsed: () => Number(process.hrtime.bigint()) / 1e6,
    random: Math.random,
    onCancelled,
    mask,
    proxy: proxySettings(env),
  }
}

/** In the order in which they count. */
export const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const

/** `HTTPS_PROXY`, else `HTTP_PROXY`, in either case; an empty variable is not set. */
export function proxySettings(env: Environment): ProxySettings {
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => env[name]).find((value) => value !== undefined && value !== '')
  return { url: first(proxyVariables), noProxy: first(['no_proxy', 'NO_PROXY']) ?? '' }
}

/** Calls the listener once when the job is cancelled, at once where it has been. */
export type OnCancelled = (listener: () => void) => StopListening

export type StopListening = () => void

export type Cancellation = { cancel: () => void; onCancelled: OnCancelled }

/**
 * The end of a job before its time. An `AbortSignal` would do the same, but its first use costs a
 * hundredth of the whole run, and node warns of a leak when more than ten robots listen to one.
 */
export function createCancellation(): Cancellation {
  const listeners = new Set<() => void>()
  let isCancelled = false
  return {
    cancel: () => {
      isCancelled = true
      for (const listener of listeners) listener()
      listeners.clear()
    },
    onCancelled: (listener) => {
      if (isCancelled) listener()
      else listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** Whether the job has been cancelled already. */
export function wasCancelled(onCancelled: OnCancelled): boolean {
  let isOver = false
  const stopListening = onCancelled(() => {
    isOver = true
  })
  stopListening()
  return isOver
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
