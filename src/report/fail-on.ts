/** When an undelivered message fails the step. */
import { causes } from '../dingtalk/causes.ts'
import type { Delivery } from '../dingtalk/send.ts'
import type { FailOn } from '../inputs/inputs.ts'

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
