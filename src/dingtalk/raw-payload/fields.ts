/** A message of the user's own: JSON in DingTalk's form, of which only the words may change. */
import type { MessageForm, Place } from '../message-types/message-type.ts'
import type { Given } from '../message.ts'
/** The value at a place, or undefined where the JSON has no such place. */
export function valueAt(json: unknown, place: readonly (string | number)[]): unknown {
  return place.reduce<unknown>((value, key) => fieldsOf(value)[key], json)
}

/** The fields of an object or of a list; of anything else none. */
export function fieldsOf(value: unknown): Given {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {}
}

/** The same JSON with that title and that text in their places; a keyword may have come to them. */
export function reworded(
  given: Given,
  words: { title: string; text: string },
  { title, text }: MessageForm['places'],
): Given {
  const titled = title === undefined ? given : put(given, title, words.title)
  return text === undefined ? titled : put(titled, text, words.text)
}

function put(given: Given, [key, ...below]: Place, word: string): Given {
  return { ...given, [key]: putBelow(given[key], below, word) }
}

function putBelow(value: unknown, place: readonly (string | number)[], word: string): unknown {
  const [key, ...below] = place
  if (key === undefined) return word
  const changed = putBelow(fieldsOf(value)[key], below, word)
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (index === key ? changed : item))
    : { ...fieldsOf(value), [key]: changed }
}
