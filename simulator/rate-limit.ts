/** Twenty messages a minute for each token, then a ban. */

import type { RateLimit } from './behaviour.ts'

const minute = 60_000

/** Counts a request of this token and says whether it may pass. */
export type RateLimiter = (token: string, now: number) => boolean

export function createRateLimiter(rule: RateLimit): RateLimiter {
  const passed = new Map<string, readonly number[]>()
  const bannedUntil = new Map<string, number>()

  return (token, now) => {
    const banned = now < (bannedUntil.get(token) ?? -Infinity)
    const recent = (passed.get(token) ?? []).filter((at) => isRecent[rule.window](at, now))
    if (!banned && recent.length < rule.perMinute) {
      passed.set(token, [...recent, now])
      return true
    }
    if (!banned || rule.rejectsExtendBan) bannedUntil.set(token, now + rule.banMs)
    // A ban shorter than the minute would otherwise end in the next ban.
    if (rule.banMs > 0) passed.delete(token)
    return false
  }
}

const isRecent = {
  sliding: (at: number, now: number) => now - at < minute,
  fixed: (at: number, now: number) => Math.floor(at / minute) === Math.floor(now / minute),
} satisfies Record<RateLimit['window'], (at: number, now: number) => boolean>
