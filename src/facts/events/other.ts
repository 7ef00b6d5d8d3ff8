/** Any event that has no kind of its own: what its row finds, or the little that all have. */
import type { Event } from '../event.ts'
import { stringAt, type Payload } from '../payload.ts'
import { findAll } from './named.ts'
import { place } from './place.ts'
import { talk } from './talk.ts'
import type { Telling } from './telling.ts'
import { work } from './work.ts'

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
