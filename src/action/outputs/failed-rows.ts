/** When an undelivered message fails the step. */
import { errorHints } from '../../dingtalk/error-hints.ts'
import { errorKinds } from '../../dingtalk/error-kinds.ts'
import type { Delivery } from '../../dingtalk/send.ts'
import type { Language } from '../../i18n/language.ts'
import { maskMobiles } from '../../redact/mobiles.ts'
import type { FailOn } from '../../settings/settings.ts'
import { logTexts } from './log-texts.ts'
import { type ResultRow, deliveredRow } from './outputs.ts'
type Failed = Extract<Delivery, { ok: false }>

/** The deliveries that fail the step: none where it succeeds. */
export function failingDeliveries(deliveries: readonly Delivery[], failOn: FailOn): Failed[] {
  return rules[failOn](
    deliveries.filter((delivery) => !delivery.ok),
    deliveries.length,
  )
}

const rules = {
  rejected: (failed) => failed.filter(({ failure }) => errorKinds[failure.kind].rejected),
  any: (failed) => failed,
  all: (failed, robots) => (failed.length === robots ? failed : []),
  never: () => [],
} satisfies Record<FailOn, (failed: Failed[], robots: number) => Failed[]>

/* What is told of robots, where not all took the message. */

export function toResultRow(delivery: Delivery, language: Language): ResultRow {
  if (delivery.ok) return deliveredRow(delivery)
  const { robot, ok, attempts, ms } = delivery
  const { kind, errcode, errmsg } = delivery.failure
  return {
    ...{ robot, ok, attempts, ms },
    ...(errcode !== undefined && { errcode }),
    // An answer may echo the message.
    errmsg: maskMobiles(errmsg, []),
    reason: errorKinds[kind].reason,
    hint: hintFor(delivery, language),
    ...(delivery.uncertain && { uncertain: true }),
  }
}

type Undelivered = Extract<Delivery, { ok: false }>

/** What it means and what to do; a keyword is told by its length only, since it may be a secret. */
function hintFor(delivery: Undelivered, language: Language): string {
  const { keywordLength, uncertain } = logTexts[language]
  const { kind } = delivery.failure
  return [
    errorHints[kind][language],
    ...(kind === 'keyword' ? [keywordLength(delivery.keywordLength)] : []),
    ...(delivery.uncertain ? [uncertain] : []),
  ].join(' ')
}
