/** Any event that has no kind of its own: what its row finds, or the little that all have. */
import type { Event } from '../../model/event.ts'
import { type Payload, stringAt } from '../json-path.ts'
import { work } from './automation.ts'
import { talk } from './conversation.ts'
import { type Telling, findAll } from './extract.ts'
import { place } from './repository.ts'
const tellings = new Map<string, Telling>(Object.entries({ ...talk, ...work, ...place }))

export function readOther(payload: Payload, name: string): Event {
  const { action, named, terms, subject, excerpt } = tellings.get(name) ?? {}
  return {
    kind: 'other',
    name,
    action: action === undefined ? stringAt(payload, 'action') : action(payload),
    named: findAll(named ?? {}, payload),
    terms: findAll(terms ?? {}, payload),
    subject: subject?.(payload),
    excerpt: excerpt?.(payload),
  }
}
