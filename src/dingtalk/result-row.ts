/** What became of a message at a robot, as a row for machines and as a sentence for people. */
import type { Translated } from '../i18n/language.ts'
import type { Delivery } from './delivery.ts'

type Delivered = Extract<Delivery, { ok: true }>

/** A row of the output `results`, for machines: part of the contract with users. */
export type ResultRow = {
  robot: number
  ok: boolean
  attempts: number
  ms: number
  errcode?: number
  errmsg?: string
  reason?: string
  hint?: string
  /** The group may have the message anyway. */
  uncertain?: true
}

export function deliveredRow({ robot, attempts, ms }: Delivered): ResultRow {
  return { robot, ok: true, attempts, ms, errcode: 0, errmsg: 'ok' }
}

export function deliveredText({ robot, ms, attempts }: ResultRow): Translated {
  const isFirst = attempts === 1
  return {
    en: `Delivered to robot ${String(robot)} (${String(ms)} ms${isFirst ? '' : `, attempt ${String(attempts)}`}).`,
    'zh-CN': `机器人 ${String(robot)} 已送达（${String(ms)} 毫秒${isFirst ? '' : `，第 ${String(attempts)} 次尝试`}）。`,
  }
}
