/** msgUuid: the same key to the same robot within the window is the same message. */

import type { MsgUuid } from './behaviour.ts'

export type Deduplication = {
  readonly isDuplicate: (token: string, msgUuid: unknown, now: number) => boolean
  readonly remember: (token: string, msgUuid: unknown, now: number) => void
}

export function createDeduplication(rule: MsgUuid): Deduplication {
  const deliveredAt = new Map<string, number>()
  const keyOf = (token: string, msgUuid: unknown) => JSON.stringify([token, msgUuid])
  return {
    isDuplicate(token, msgUuid, now) {
      const at = deliveredAt.get(keyOf(token, msgUuid))
      return rule.honoured && at !== undefined && now - at < rule.windowMs
    },
    remember(token, msgUuid, now) {
      if (typeof msgUuid === 'string' && msgUuid !== '') deliveredAt.set(keyOf(token, msgUuid), now)
    },
  }
}
