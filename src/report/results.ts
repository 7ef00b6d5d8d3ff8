/** Deliveries → the rows of the `results` output, for machines. */
import type { Language } from '../dingtalk/language.ts'
import { reasons } from '../dingtalk/reasons.ts'
import type { Delivery } from '../dingtalk/send.ts'

export type Row = {
  robot: number
  ok: boolean
  attempts: number
  ms: number
  errcode?: number
  errmsg?: string
  reason?: string
  hint?: string
}

export function toRow(delivery: Delivery, language: Language): Row {
  const { robot, ok, attempts, ms } = delivery
  if (delivery.ok) return { robot, ok, attempts, ms, errcode: 0, errmsg: 'ok' }
  const { reason, errcode, errmsg } = delivery.failure
  const code = errcode === undefined ? {} : { errcode }
  return { robot, ok, attempts, ms, ...code, errmsg, reason, hint: reasons[reason].hint[language] }
}
