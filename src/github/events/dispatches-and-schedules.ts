/** Runs that were asked for: by hand, through the API, or by the clock. */
import type { DispatchInput, Event } from '../../model/event.ts'
import { isSecretValue } from '../../redact/secret-names.ts'
import { type Payload, stringAt, valueAt } from '../json-path.ts'
import { type EventFields, labelled } from './extract.ts'

export const dispatchEvents = {
  /** Its `action` is the name that the sender gave the event. */
  repository_dispatch: { named: { target: labelled('action') } },
} as const satisfies Readonly<Record<string, EventFields>>

export function toScheduleEvent(payload: Payload): Event {
  return { kind: 'schedule', cron: stringAt(payload, 'schedule') }
}

export function toDispatchEvent(payload: Payload): Event {
  const inputs = valueAt(payload, 'inputs')
  const entries = typeof inputs === 'object' && inputs !== null ? Object.entries(inputs) : []
  return { kind: 'dispatch', inputs: entries.flatMap(([name, value]) => toInput(name, value)) }
}

/** An input that was left empty is left out; a secret, which should never be an input, is not shown. */
function toInput(name: string, value: unknown): DispatchInput[] {
  const isPlain = typeof value === 'number' || typeof value === 'boolean'
  const shown = isPlain ? String(value) : value
  if (typeof shown !== 'string' || shown.trim() === '') return []
  return [{ name, value: isSecretValue(name, shown) ? '***' : shown }]
}
