/** Events other than pushes and pull requests; their code is loaded only for them. */
import type { Event } from '../../model/event.ts'
import type { Payload } from '../json-path.ts'
import { toDispatchEvent, toScheduleEvent } from './dispatch.ts'
import { toGenericEvent } from './generic.ts'
import { toReleaseEvent } from './release.ts'

/** A map, so that no event's name finds what objects inherit. */
const readers = new Map<string, (payload: Payload) => Event | undefined>([
  ['workflow_dispatch', toDispatchEvent],
  ['schedule', toScheduleEvent],
  ['release', toReleaseEvent],
])

export function toUncommonEvent(name: string, payload: Payload): Event {
  return readers.get(name)?.(payload) ?? toGenericEvent(payload, name)
}
