/** `fail-on`: which deliveries make a step or a command fail. */
import type { Delivery } from '../dingtalk/delivery.ts'
import { errorKinds } from '../dingtalk/failed-attempt.chunk.ts'
import type { FailOn } from './settings.ts'

type Undelivered = Extract<Delivery, { ok: false }>

/** None where it succeeds. */
export function failingDeliveries(
  deliveries: readonly Delivery[],
  failOn: FailOn,
): readonly Undelivered[] {
  const failed = deliveries.filter((delivery) => !delivery.ok)
  return rules[failOn](failed, deliveries.length)
}

const rules = {
  rejected: (failed) => failed.filter(({ failure }) => errorKinds[failure.kind].rejected),
  any: (failed) => failed,
  all: (failed, robots) => (failed.length === robots ? failed : []),
  never: () => [],
} satisfies Record<FailOn, (failed: Undelivered[], robots: number) => Undelivered[]>
