/** Deliveries → the rows of the `results` output, for machines. */
import { hints } from '../dingtalk/hints.ts'
import type { Language } from '../dingtalk/language.ts'
import { causes } from '../dingtalk/causes.ts'
import type { Delivery } from '../dingtalk/send.ts'
import { maskMobiles } from './mask-mobiles.ts'
import { reportWords } from './words.ts'

type Undelivered = Extract<Delivery, { ok: false }>

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

export function toRow(delivery: Delivery, language: Language): Row {
  const { robot, ok, attempts, ms } = delivery
  if (delivery.ok) return { robot, ok, attempts, ms, errcode: 0, errmsg: 'ok' }
  const { cause, errcode, errmsg } = delivery.failure
  return {
    ...{ robot, ok, attempts, ms },
    ...(errcode !== undefined && { errcode }),
    // An answer may echo the message.
    errmsg: maskMobiles(errmsg, []),
    reason: causes[cause].reason,
    hint: hintFor(delivery, language),
    ...(delivery.uncertain && { uncertain: true }),
  }
}

/** What it means and what to do; a keyword is told by its length only, since it may be a secret. */
function hintFor(delivery: Undelivered, language: Language): string {
  const { keywordLength, uncertain } = reportWords[language]
  const { cause } = delivery.failure
  return [
    hints[cause][language],
    ...(cause === 'keyword' ? [keywordLength(delivery.keywordLength)] : []),
    ...(delivery.uncertain ? [uncertain] : []),
  ].join(' ')
}
