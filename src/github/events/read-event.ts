/** Reads the event out of its payload: the two that most runs are about here, the rest in a chunk. */
import type { Event } from '../../model/event.ts'
import type { Payload } from '../json-path.ts'
import { toPullRequestEvent } from './pull-request.ts'
import { toPushEvent } from './push.ts'
/**
 * @param name `GITHUB_EVENT_NAME`
 * @param payload the event's JSON; a field that is missing makes the event poorer, never an error
 */
export async function readEvent(name: string, payload: Payload): Promise<Event> {
  const usual = Object.hasOwn(readers, name) ? readers[name]?.(payload) : undefined
  if (usual !== undefined) return usual
  const { toUncommonEvent } = await import('./uncommon-events.chunk.ts')
  return toUncommonEvent(name, payload)
}

const readers: Readonly<Record<string, (payload: Payload) => Event | undefined>> = {
  push: toPushEvent,
  pull_request: toPullRequestEvent,
  pull_request_target: toPullRequestEvent,
}
