/** The faults that tests script, one for each coming request to a robot. */

import type { Fault } from './faults.ts'

export type Script = {
  readonly add: (token: string, faults: readonly Fault[]) => void
  readonly next: (token: string) => Fault
}

export function createScript(): Script {
  const scripted = new Map<string, readonly Fault[]>()
  return {
    add(token, faults) {
      scripted.set(token, [...(scripted.get(token) ?? []), ...faults])
    },
    next(token) {
      const [fault, ...later] = scripted.get(token) ?? []
      scripted.set(token, later)
      return fault ?? { kind: 'none' }
    },
  }
}
