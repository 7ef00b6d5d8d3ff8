/** Rows of the user's own, `label: value`: text, or a link, which a message may show as a button. */
import { type Inline, type Line, type Link, webUrl } from '../document/document.ts'
import { shorten } from '../document/shorten.ts'
import type { Field } from '../model/event.ts'
import { lengths } from './layout.ts'
import type { MessageTexts } from './texts.ts'

/** A value that is a URL is a link to it. */
export function fieldValue({ label, value }: Field): Inline {
  const url = /^https?:\/\/\S+$/i.test(value) ? webUrl(value) : undefined
  const text = shorten(value, lengths.title)
  return url === undefined
    ? text
    : { kind: 'link', text, url, button: shorten(label, lengths.label) }
}

/** The label is the user's as well. */
export function fieldRows(fields: readonly Field[], { colon }: MessageTexts): Line[] {
  return fields.map((field) => [
    `${shorten(field.label, lengths.label)}${colon}`,
    fieldValue(field),
  ])
}

/** A button says what is there, not where it is. */
export function fieldLinks(fields: readonly Field[]): Link[] {
  return fields.map(fieldValue).flatMap((value): Link[] => {
    if (typeof value === 'string' || value.kind !== 'link') return []
    return [{ kind: 'link', text: value.button ?? value.text, url: value.url }]
  })
}
