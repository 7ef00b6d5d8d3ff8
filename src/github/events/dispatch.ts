/** A run started by hand: the inputs that somebody gave it. */
import type { Event, DispatchInput } from '../../model/event.ts'
import { isSecretName } from '../../redact/secret-names.ts'
import { type Payload, valueAt } from '../json-path.ts'
export function toDispatchEvent(payload: Payload): Event {
  const inputs = valueAt(payload, 'inputs')
  const rawPayload = typeof inputs === 'object' && inputs !== null ? Object.entries(inputs) : []
  return { kind: 'dispatch', inputs: rawPayload.flatMap(([name, value]) => toInput(name, value)) }
}

/**
 * An input that was left empty says nothing. Nobody should pass a secret this way; where somebody
 * does, a chat need not learn it.
 */
function toInput(name: string, value: unknown): DispatchInput[] {
  const isPlain = typeof value === 'number' || typeof value === 'boolean'
  const shown = isPlain ? String(value) : value
  if (typeof shown !== 'string' || shown.trim() === '') return []
  return [{ name, value: isSecretName(name) ? '***' : shown }]
}
