/** When an undelivered message fails the step. */
import { hints } from '../../dingtalk/error-hints.ts'
import { causes } from '../../dingtalk/error-kinds.ts'
import type { Delivery } from '../../dingtalk/send.ts'
import type { Language } from '../../i18n/language.ts'
import { maskMobiles } from '../../redact/mobiles.ts'
import type { FailOn } from '../inputs.ts'
import { reportWords } from './log-texts.ts'
import { type Row, deliveredRow } from './outputs.ts'
type Failed = Extract<Delivery, { ok: false }>

/** The deliveries that fail the step: none where it succeeds. */
export function fatal(deliveries: readonly Delivery[], failOn: FailOn): Failed[] {
  return rules[failOn](
    deliveries.filter((delivery) => !delivery.ok),
    deliveries.length,
  )
}

const rules = {
  refusal: (failed) => failed.filter(({ failure }) => causes[failure.cause].refusal),
  any: (failed) => failed,
  all: (failed, robots) => (failed.length === robots ? failed : []),
  never: () => [],
} satisfies Record<FailOn, (failed: Failed[], robots: number) => Failed[]>

/* What is told of robots, where not all took the message. */

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
