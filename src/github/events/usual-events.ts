/** The two events that most runs have; the code for the others is loaded only for them. */
import type { Event } from '../../model/event.ts'
import type { Payload } from '../json-path.ts'
import { toPullRequestEvent } from './pull-request.ts'
import { toPushEvent } from './push.ts'

/**
 * @param name `GITHUB_EVENT_NAME`
 * @returns undefined where it is another event, or its payload does not have what it should
 */
export function toUsualEvent(name: string, payload: Payload): Event | undefined {
  return readers.get(name)?.(payload)
}

/** A map, so that no event's name finds what objects inherit. */
const readers = new Map<string, (payload: Payload) => Event | undefined>([
  ['push', toPushEvent],
  ['pull_request', toPullRequestEvent],
  ['pull_request_target', toPullRequestEvent],
])
