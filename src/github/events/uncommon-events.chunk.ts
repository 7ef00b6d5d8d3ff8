/** Events that are neither pushes nor of pull requests: loaded only for them; one row per event. */
import type { Event } from '../../model/event.ts'
import { type Payload, stringAt } from '../json-path.ts'
import { readDispatch } from './dispatch.ts'
import { readOther } from './generic.ts'
import { toRelease } from './release.ts'
export { toEventOfOtherRun } from './workflow-run.ts'
const readers: Readonly<Record<string, (payload: Payload, name: string) => Event>> = {
  workflow_dispatch: readDispatch,
  schedule: (payload) => ({ kind: 'schedule', cron: stringAt(payload, 'schedule') }),
  release: readRelease,
}

export function toRarerEvent(name: string, payload: Payload): Event {
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined
  return (reader ?? readOther)(payload, name)
}

function readRelease(payload: Payload, name: string): Event {
  const release = toRelease(payload)
  if (release === undefined) return readOther(payload, name)
  return { kind: 'release', action: stringAt(payload, 'action') ?? 'published', release }
}
