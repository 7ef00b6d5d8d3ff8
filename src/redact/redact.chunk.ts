/**
 * Takes secrets out of a text of somebody else, in whatever mixture of encodings it holds them. Loaded
 * only where a text may hold one.
 */
import { byteLength, toBase64, toBytes } from '../encoding.ts'
import { decodings } from './decode.ts'
import { isHideable } from './secrets.ts'

export function redact(text: string, secrets: readonly string[]): string {
  return createRedactor(secrets)(text)
}

/** For many texts: the pattern is made once. */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const hideable = [...new Set(secrets)].filter(isHideable)
  const literals = hideable.flatMap(decodedForms).sort((a, b) => b.length - a.length)
  const patterns = [...new Set([...literals.map(literal), ...hideable.flatMap(binaryForms)])]
  if (patterns.length === 0) return (text) => text
  const pattern = new RegExp(patterns.join('|'), 'g')
  return (text) => {
    const found = decodings(text).flatMap(({ bytes, starts, ends }) =>
      Array.from(comparable(bytes).matchAll(pattern), ({ 0: match, index }): Range => [
        starts[index] ?? 0,
        ends[index + match.length - 1] ?? 0,
      ]),
    )
    return withoutRanges(text, found)
  }
}

/** From and up to which character. */
type Range = readonly [start: number, end: number]

function withoutRanges(text: string, ranges: readonly Range[]): string {
  let [shown, last] = ['', 0]
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    if (start >= last) shown += `${text.slice(last, start)}***`
    last = Math.max(last, end)
  }
  return shown + text.slice(last)
}

/** A character for each byte; case makes no difference. */
function comparable(bytes: Uint8Array): string {
  return byteDecoder.decode(bytes).replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** One character for each byte, the same for the text and for the secret. */
const byteDecoder = new TextDecoder('latin1')

/**
 * As it is, and as the text's decoding would turn what in it looks encoded; in either case, because
 * bytes say so of letters in ASCII only.
 */
function decodedForms(secret: string): string[] {
  const cases = [secret, secret.toWellFormed(), secret.toUpperCase(), secret.toLowerCase()]
  const forms = [...new Set(cases)].flatMap(decodings)
  return forms.filter(({ bytes }) => bytes.length >= 4).map(({ bytes }) => comparable(bytes))
}

/** A form encodes a space as a plus. */
function literal(text: string): string {
  return text.replace(/[\\^$.*?()[\]{}|/]/g, '\\$&').replace(/[ +]/g, '[ +]')
}

/** Shorter ones are hardly put into base64 alone, and a few characters of it may be any word. In bytes. */
const shortestInBase64 = 8

/**
 * In hexadecimal; and in base64 or its form for URLs, alone or within a longer text: there are three
 * ways, by how many bytes are before it. What is mixed with the bytes before is left.
 */
function binaryForms(secret: string): string[] {
  if (byteLength(secret) < shortestInBase64) return []
  const hex = Array.from(toBytes(secret), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const inBase64 = ['', ' ', '  '].map((before) => {
    const text = `${before}${secret}`
    const bits = byteLength(text) * 8
    const certain = toBase64(text).slice(before.length === 0 ? 0 : before.length + 1, bits / 6)
    const either = certain
      .toLowerCase()
      .replace(/[+/]/g, (sign) => (sign === '+' ? '[ +-]' : '[/_]'))
    return `${either}[\\w+/-]?={0,2}`
  })
  return [hex, ...inBase64]
}
