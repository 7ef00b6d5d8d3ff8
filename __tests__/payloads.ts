/** GitHub's own examples of event payloads, from the package `@octokit/webhooks-examples`. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Payload, valueAt, stringAt } from '../src/github/json-path.ts'
export type Example = { event: string; payload: Payload }

const file = createRequire(import.meta.url).resolve('@octokit/webhooks-examples')

/** All of them, in the package's order. */
export const examples: readonly Example[] = listIn(JSON.parse(readFileSync(file, 'utf8'))).flatMap(
  (definition) =>
    listIn(valueAt(definition, 'examples')).map((payload) => ({
      event: stringAt(definition, 'name') ?? '',
      payload,
    })),
)

/** The first example of an event, of one action where the event has actions. */
export function examplePayload(event: string, action?: string): Payload {
  const found = examples.find(
    (each) =>
      each.event === event && (action === undefined || stringAt(each.payload, 'action') === action),
  )
  if (found === undefined) throw new Error(`no example of ${event} ${action ?? ''}`)
  return found.payload
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
