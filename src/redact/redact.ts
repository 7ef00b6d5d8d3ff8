/** Takes secrets out of a text of somebody else, in whatever mixture of encodings it holds them. */
import { toBytes } from '../encoding.ts'
import { isHideable } from './secrets.ts'

export function redact(text: string, secrets: readonly string[]): string {
  return createRedactor(secrets)(text)
}

/**
 * For many texts: the pattern is made once. Every repetition in it is bounded, so that time is
 * proportional to the text.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const longestFirst = [...new Set(secrets)]
    .filter(isHideable)
    .sort((a, b) => b.length - a.length)
    .map(patternOf)
  if (longestFirst.length === 0) return (text) => text
  const pattern = new RegExp(longestFirst.join('|'), 'gi')
  return (text) => text.replace(pattern, '***')
}

function patternOf(secret: string): string {
  return Array.from(secret, encodingsOf).join('')
}

/**
 * A letter or a digit is the same in every encoding; all else is different in each. What was encoded
 * again is known up to the third time.
 */
function encodingsOf(character: string): string {
  if (/^[A-Za-z0-9_]$/.test(character)) return character
  const code = character.codePointAt(0) ?? 0
  const bytes = Array.from(toBytes(character), hex).map((byte) => `%(?:25){0,2}${byte}`)
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
  const escapes = units.map((unit) => `\\\\{1,3}u${hex(unit).padStart(4, '0')}`)
  const number = `#0{0,6}${String(code)}|#x0{0,6}${code.toString(16)}`
  const entities = `&(?:amp;){0,2}(?:${number}${named(character)});`
  const forms = [
    entities,
    escapes.join(''),
    bytes.join(''),
    ...(character === ' ' ? ['\\+'] : []),
    `\\\\{0,3}${literal(character)}`,
  ]
  // The plain character is last: it may be what another form begins with.
  return `(?:${forms.join('|')})`
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')
}

/** The entities of HTML for what it escapes itself, and for what base64 and numbers hold. */
function named(character: string): string {
  const names = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }
  const more = { '+': 'plus', '/': 'sol', '=': 'equals', ' ': 'nbsp' }
  const name = new Map(Object.entries({ ...names, ...more })).get(character)
  return name === undefined ? '' : `|${name}`
}
