/** Any event without a kind of its own: what its row finds, or the little that all events have. */
import type { Event } from '../../model/event.ts'
import { type Payload, stringAt } from '../json-path.ts'
import { checkEvents } from './checks.ts'
import { commentEvents } from './comments.ts'
import { deploymentEvents } from './deployments.ts'
import { dispatchEvents } from './dispatch.ts'
import { type EventFields, extractAll } from './extract.ts'
import { issueEvents } from './issues.ts'
import { repositoryEvents } from './repository.ts'

/** A map, so that no event's name finds what objects inherit. */
const fieldsOf = new Map<string, EventFields>(
  Object.entries({
    ...issueEvents,
    ...commentEvents,
    ...checkEvents,
    ...deploymentEvents,
    ...repositoryEvents,
    ...dispatchEvents,
  }),
)

export function toGenericEvent(payload: Payload, name: string): Event {
  const { action, named, terms, subject, body, description } = fieldsOf.get(name) ?? {}
  return {
    kind: 'other',
    name,
    action: action === undefined ? stringAt(payload, 'action') : action(payload),
    named: extractAll(named ?? {}, payload),
    terms: extractAll(terms ?? {}, payload),
    subject: subject?.(payload),
    body: body?.(payload),
    description: description?.(payload),
  }
}
