/** What is told of robots, where not all took the message. */
import { causes } from '../dingtalk/causes.ts'
import { hints } from '../dingtalk/hints.ts'
import type { Language } from '../dingtalk/language.ts'
import { maskMobiles } from './mask-mobiles.ts'
import type { Delivery } from '../dingtalk/send.ts'
import { deliveredRow, type Row } from './results.ts'
import { reportWords } from './words.ts'

export function toRow(delivery: Delivery, language: Language): Row {
  if (delivery.ok) return deliveredRow(delivery)
  const { robot, ok, attempts, ms } = delivery
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

type Undelivered = Extract<Delivery, { ok: false }>

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
