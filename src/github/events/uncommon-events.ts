/** Events other than pushes and pull requests, each by its own module, or by what its row finds. */
import type { Event } from '../../model/event.ts'
import { type Payload, stringAt } from '../json-path.ts'
import { checkEvents, deploymentEvents } from './checks-and-deployments.ts'
import { commentEvents, issueEvents } from './issues-and-comments.ts'
import { toDispatchEvent, toScheduleEvent, dispatchEvents } from './dispatches-and-schedules.ts'
import { type EventFields, extractAll } from './extract.ts'
import { toReleaseEvent } from './release.ts'
import { repositoryEvents } from './repository.ts'

/** Maps, so that no event's name finds what objects inherit. */
const readers = new Map<string, (payload: Payload) => Event | undefined>([
  ['workflow_dispatch', toDispatchEvent],
  ['schedule', toScheduleEvent],
  ['release', toReleaseEvent],
])

export function toUncommonEvent(name: string, payload: Payload): Event {
  return readers.get(name)?.(payload) ?? toGenericEvent(payload, name)
}

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

/** An event without a kind of its own: what its row finds, or the little that all events have. */
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
