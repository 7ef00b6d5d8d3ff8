/** A run started by hand: the inputs that somebody gave it. */
import type { Event, DispatchInput } from '../../model/event.ts'
import { type Payload, valueAt } from '../json-path.ts'
/** Nobody should pass a secret this way; where somebody does, a chat need not learn it. */
const secretive = /pass(?:word|wd|phrase)|secret|token|credential|private|(?:api|access)[-_]?key/i

export function toDispatchEvent(payload: Payload): Event {
  const inputs = valueAt(payload, 'inputs')
  const rawPayload = typeof inputs === 'object' && inputs !== null ? Object.entries(inputs) : []
  return { kind: 'dispatch', inputs: rawPayload.flatMap(([name, value]) => toInput(name, value)) }
}

/** An input that was left empty says nothing. */
function toInput(name: string, value: unknown): DispatchInput[] {
  const isPlain = typeof value === 'number' || typeof value === 'boolean'
  const shown = isPlain ? String(value) : value
  if (typeof shown !== 'string' || shown.trim() === '') return []
  return [{ name, value: secretive.test(name) ? '***' : shown }]
}
