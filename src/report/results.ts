/** Deliveries → the rows of the `results` output, for machines. */
import type { Delivery } from '../dingtalk/send.ts'

type Delivered = Extract<Delivery, { ok: true }>

export type Row = {
  robot: number
  ok: boolean
  attempts: number
  ms: number
  errcode?: number
  errmsg?: string
  reason?: string
  hint?: string
  /** The group may have the message all the same. */
  uncertain?: true
}

export function deliveredRow({ robot, attempts, ms }: Delivered): Row {
  return { robot, ok: true, attempts, ms, errcode: 0, errmsg: 'ok' }
}
