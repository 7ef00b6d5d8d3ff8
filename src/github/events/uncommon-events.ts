/** Events that are neither pushes nor of pull requests, a row for each that has a kind of its own. */
import type { Event } from '../../model/event.ts'
import { type Payload, stringAt } from '../json-path.ts'
import { toDispatchEvent } from './dispatch.ts'
import { toGenericEvent } from './generic.ts'
import { toRelease } from './release.ts'

const readers: Readonly<Record<string, (payload: Payload, name: string) => Event>> = {
  workflow_dispatch: toDispatchEvent,
  schedule: (payload) => ({ kind: 'schedule', cron: stringAt(payload, 'schedule') }),
  release: readRelease,
}

export function toUncommonEvent(name: string, payload: Payload): Event {
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined
  return (reader ?? toGenericEvent)(payload, name)
}

function readRelease(payload: Payload, name: string): Event {
  const release = toRelease(payload)
  if (release === undefined) return toGenericEvent(payload, name)
  return { kind: 'release', action: stringAt(payload, 'action') ?? 'published', release }
}
