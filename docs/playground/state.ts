/** What the page shows, in its URL's fragment: to be sent to somebody, and never with a secret in it. */
import { type FieldName, fieldNames, isFieldName, privateFields } from './inputs.ts'

export type PlaygroundState = {
  /** `failure`, a story; `push.0`, the first example of an event; `pasted`. */
  event: string
  inputs: Partial<Record<FieldName, string>>
  vars: string
}

/** What looks like a credential or a mobile number is not written, wherever it was typed. */
const secretPattern =
  /\bSEC[0-9a-f]{16,}|access_token=|\b[0-9a-f]{64}\b|\bgh[opsur]_\w{16,}|github_pat_|(?<!\d)1\d{10}(?!\d)/i

export function toFragment({ event, inputs, vars }: PlaygroundState): string {
  const search = new URLSearchParams({ event })
  for (const name of fieldNames) {
    const value = inputs[name] ?? ''
    if (value !== '' && !privateFields.includes(name) && !secretPattern.test(value))
      search.set(name, value)
  }
  if (vars !== '' && !secretPattern.test(vars)) search.set('vars', vars)
  return `#${search.toString()}`
}

/** @returns undefined where the fragment is something else, such as a heading's */
export function fromFragment(fragment: string): PlaygroundState | undefined {
  const search = new URLSearchParams(fragment.replace(/^#/, ''))
  const event = search.get('event')
  if (event === null) return undefined
  const inputs: PlaygroundState['inputs'] = {}
  for (const [name, value] of search) {
    if (isFieldName(name) && !privateFields.includes(name)) inputs[name] = value
  }
  return { event, inputs, vars: search.get('vars') ?? '' }
}
