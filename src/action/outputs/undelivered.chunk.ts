/** Deliveries of which not all succeeded: their rows, their annotations, and whether the step fails. */
import {
  type Delivery,
  deliveredRow,
  deliveredText,
  type ResultRow,
} from '../../dingtalk/delivery.ts'
import {
  clockText,
  failedRow,
  failedText,
  undeliveredText,
} from '../../dingtalk/failed-attempt.chunk.ts'
import type { Language } from '../../i18n/language.ts'
import { failingDeliveries } from '../../settings/fail-on.ts'
import type { FailOn } from '../../settings/settings.ts'
import { annotate, printLine } from './log.ts'

type UndeliveredSettings = { language: Language; failOn: FailOn }

/** @returns a row per robot, in order, and why the step fails, if it does */
export function reportUndelivered(
  deliveries: readonly Delivery[],
  { language, failOn }: UndeliveredSettings,
): { rows: ResultRow[]; failure: string | undefined } {
  const failing = failingDeliveries(deliveries, failOn)
  const rows = deliveries.map((delivery) => {
    const row = delivery.ok ? deliveredRow(delivery) : failedRow(delivery, language)
    if (delivery.ok) printLine(deliveredText(row)[language])
    else annotate(failing.includes(delivery) ? 'error' : 'warning', failedText(row), language)
    return row
  })
  for (const { robot, skewMs } of deliveries) {
    if (skewMs !== undefined) annotate('warning', clockText(robot, skewMs), language)
  }
  const failed = rows.filter(({ ok }) => !ok).length
  return {
    rows,
    failure: failing.length === 0 ? undefined : undeliveredText(failed, rows.length)[language],
  }
}
