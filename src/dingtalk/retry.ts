/** Whether and when to try again. */
import type { FailedAttempt } from './classify-failure.ts'
import type { DeliveryFailure } from './delivery.ts'
import { errorKinds } from './error-kinds.ts'

export function mayHaveArrived({ kind }: DeliveryFailure): boolean {
  return errorKinds[kind].arrived === 'maybe'
}

/** Exponential backoff with full jitter: up to 1 s, 2 s, 4 s … before the next attempt. */
const firstPause = 1000

const longestPause = 20_000

/** How long DingTalk throttles a robot that was sent over 20 messages in a minute (K-0717). */
const throttled = 600_000

/** What is left to try for one robot. */
export type RetryBudget = {
  retries: number
  /** How far the server's clock is ahead, once it had to replace ours. */
  skewMs: number | undefined
}

/**
 * @param budget what is left; `attempts` counts those that were made
 * @param random a number from 0 to 1
 * @returns when to try again and what is left then; undefined where no attempt would help
 */
export function nextAttempt(
  failed: FailedAttempt,
  { attempts, retries, skewMs }: RetryBudget & { attempts: number },
  random: number,
): { pauseMs: number; budget: RetryBudget } | undefined {
  const { retry } = errorKinds[failed.failure.kind]
  if (retry === 'never') return undefined
  if (retry === 'sign again') return signAgain(failed, { retries, skewMs })
  if (retries === 0) return undefined
  const jitter = random * Math.min(longestPause, firstPause * 2 ** (attempts - 1))
  const least = failed.retryAfterMs ?? (retry === 'wait' ? throttled : 0)
  return { pauseMs: least + jitter, budget: { retries: retries - 1, skewMs } }
}

/** Once, with the server's time: a wrong clock is no reason to wait. */
function signAgain(
  { skewMs }: FailedAttempt,
  budget: RetryBudget,
): { pauseMs: number; budget: RetryBudget } | undefined {
  if (skewMs === undefined || budget.skewMs !== undefined) return undefined
  return { pauseMs: 0, budget: { ...budget, skewMs } }
}
