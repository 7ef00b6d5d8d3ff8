/** The end of a request: its time is over, or the job was cancelled. */
import type { ClientRequest } from 'node:http'
import type { OnCancelled } from '../cancellation.ts'
import { NoAnswer } from '../dingtalk/attempt.ts'

/** Ends every request that is registered with it, also one that comes too late. */
export type Bound = { register: (request: ClientRequest) => void; end: () => void }

export function boundOf(timeoutMs: number, onCancelled: OnCancelled): Bound {
  const requests: ClientRequest[] = []
  let over: NoAnswer | undefined
  const stop = (reason: NoAnswer): void => {
    over = reason
    for (const request of requests) request.destroy(reason)
  }
  const timer = setTimeout(() => {
    stop(new NoAnswer('timeout', `no answer within ${String(Math.round(timeoutMs) / 1000)} s`))
  }, timeoutMs)
  const stopListening = onCancelled(() => {
    stop(new NoAnswer('cancelled', 'the job was cancelled'))
  })
  return {
    register: (request) => {
      requests.push(request)
      if (over !== undefined) request.destroy(over)
    },
    end: () => {
      clearTimeout(timer)
      stopListening()
    },
  }
}
