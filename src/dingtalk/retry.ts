/** Whether and when to try again. */
import { errorKinds } from './error-kinds.ts'
import type { DeliveryFailure } from './response.ts'
/** Exponential backoff with full jitter: up to 1 s, 2 s, 4 s … before the next attempt. */
const firstPause = 1000

const longestPause = 20_000

/** How long DingTalk throttles a robot that was sent over 20 messages in a minute (K-0717). */
const throttled = 600_000

/** What is left to try for one robot. */
export type RetryBudget = {
  retries: number
  /** How far the server's clock is ahead, once it had to stand in for ours. */
  skewMs: number | undefined
}

/** A failed attempt, with what the answer's headers told. */
export type FailedAttempt = {
  failure: DeliveryFailure
  retryAfterMs: number | undefined
  /** How far the server's clock is ahead of ours. */
  skewMs: number | undefined
}

/**
 * @param tries what is left; `attempt` counts from 1
 * @param random a number from 0 to 1
 * @returns when to try again and what is left then; undefined where no attempt would help
 */
export function nextTry(
  failed: FailedAttempt,
  { attempt, ...tries }: RetryBudget & { attempt: number },
  random: number,
): { pauseMs: number; tries: RetryBudget } | undefined {
  const { retry } = errorKinds[failed.failure.kind]
  if (retry === 'never') return undefined
  if (retry === 'sign again') return signAgain(failed, tries)
  if (tries.retries === 0) return undefined
  const jitter = random * Math.min(longestPause, firstPause * 2 ** (attempt - 1))
  const least = failed.retryAfterMs ?? (retry === 'wait' ? throttled : 0)
  return { pauseMs: least + jitter, tries: { ...tries, retries: tries.retries - 1 } }
}

/** Once, with the server's time: a clock that is wrong heals, and needs no further patience. */
function signAgain(
  { skewMs }: FailedAttempt,
  tries: RetryBudget,
): { pauseMs: number; tries: RetryBudget } | undefined {
  if (skewMs === undefined || tries.skewMs !== undefined) return undefined
  return { pauseMs: 0, tries: { ...tries, skewMs } }
}
