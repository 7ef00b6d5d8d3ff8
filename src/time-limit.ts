/**
 * Stops synchronous work that takes too long, whatever it is at: a loop, a regular expression, a
 * filter of a library. No worker: node's `vm` can end a script that runs on this very thread, for less
 * than a millisecond; a worker would need some seventy to start, and copies of everything it reads.
 */
export class TimeLimitError extends Error {
  readonly ms: number

  constructor(ms: number) {
    super(`stopped after ${String(ms)} ms`)
    this.name = 'TimeLimitError'
    this.ms = ms
  }
}

/** Where the script finds the work. */
const workName = 'dingtalkNotifyWork'

/**
 * @param ms at least 1
 * @throws TimeLimitError where the work was stopped: nothing of it went on, no `finally` either
 */
export function runWithin<Result>(ms: number, work: () => Result): Result {
  // Not imported: most runs need no limit, and loading the module is a hundredth of one.
  const { Script, runInThisContext } = process.getBuiltinModule('node:vm')
  const scope: unknown = runInThisContext('globalThis')
  // Not this module's own `globalThis`: tests run within a context of their own.
  if (typeof scope !== 'object' || scope === null) throw new Error('no global object')
  const results: { value: Result }[] = []
  Reflect.set(scope, workName, () => {
    results.push({ value: work() })
  })
  try {
    new Script(`${workName}()`).runInThisContext({ timeout: Math.max(1, Math.round(ms)) })
  } catch (error) {
    throw isStopped(error) ? new TimeLimitError(ms) : error
  } finally {
    Reflect.deleteProperty(scope, workName)
  }
  const [result] = results
  if (result === undefined) throw new Error('the script did not call the work')
  return result.value
}

function isStopped(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error && error.code
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
