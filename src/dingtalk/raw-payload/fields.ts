/** A message of the user's own: JSON in DingTalk's form, of which only the words may change. */
import type { MessageTypeSpec, PayloadPath } from '../message-types/message-type.ts'
import type { RawPayload } from '../message.ts'
/** The value at a place, or undefined where the JSON has no such place. */
export function payloadValueAt(json: unknown, place: readonly (string | number)[]): unknown {
  return place.reduce<unknown>((value, key) => fieldsOf(value)[key], json)
}

/** The fields of an object or of a list; of anything else none. */
export function fieldsOf(value: unknown): RawPayload {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {}
}

/** The same JSON with that title and that text in their places; a keyword may have come to them. */
export function withTitleAndText(
  rawPayload: RawPayload,
  words: { title: string; text: string },
  { title, text }: MessageTypeSpec['paths'],
): RawPayload {
  const titled = title === undefined ? rawPayload : put(rawPayload, title, words.title)
  return text === undefined ? titled : put(titled, text, words.text)
}

function put(rawPayload: RawPayload, [key, ...below]: PayloadPath, word: string): RawPayload {
  return { ...rawPayload, [key]: putBelow(rawPayload[key], below, word) }
}

function putBelow(value: unknown, place: readonly (string | number)[], word: string): unknown {
  const [key, ...below] = place
  if (key === undefined) return word
  const changed = putBelow(fieldsOf(value)[key], below, word)
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (index === key ? changed : item))
    : { ...fieldsOf(value), [key]: changed }
}
