/** Any event that has no kind of its own: what its row finds, or the little that all have. */
import type { Event } from '../../model/event.ts'
import { type Payload, stringAt } from '../json-path.ts'
import { automationEvents } from './automation.ts'
import { conversationEvents } from './conversation.ts'
import { type EventFields, extractAll } from './extract.ts'
import { repositoryEvents } from './repository.ts'
const tellings = new Map<string, EventFields>(
  Object.entries({ ...conversationEvents, ...automationEvents, ...repositoryEvents }),
)

export function toGenericEvent(payload: Payload, name: string): Event {
  const { action, named, terms, subject, excerpt } = tellings.get(name) ?? {}
  return {
    kind: 'other',
    name,
    action: action === undefined ? stringAt(payload, 'action') : action(payload),
    named: extractAll(named ?? {}, payload),
    terms: extractAll(terms ?? {}, payload),
    subject: subject?.(payload),
    excerpt: excerpt?.(payload),
  }
}
