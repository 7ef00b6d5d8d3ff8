/**
 * A text as its readers may decode it: percent-encoding, HTML's entities, and the escapes of JSON,
 * programming languages and markdown, in any mixture. Each byte knows where in the text it is from.
 * Every step is bounded, so that time is proportional to the text.
 */
import { toBytes } from '../encoding.ts'

/** Bytes of UTF-8, and the part of the original text that each is from, in UTF-16 units. */
export type MappedBytes = {
  bytes: Uint8Array
  starts: Uint32Array
  ends: Uint32Array
}

/** How often something may have been encoded, and encoded again. */
const mostLevels = 3

/** The text itself, then decoded once, twice …, as long as that changes anything. */
export function decodings(text: string): MappedBytes[] {
  const levels = [toMappedBytes(text)]
  for (let level = levels[0]; level !== undefined && levels.length <= mostLevels;) {
    const length = level.bytes.length
    level = decodeOnce(level)
    if (level.bytes.length < length) levels.push(level)
    else level = undefined
  }
  return levels
}

function toMappedBytes(text: string): MappedBytes {
  const bytes = toBytes(text)
  const [starts, ends] = [new Uint32Array(bytes.length), new Uint32Array(bytes.length)]
  let [at, start] = [0, 0]
  for (const character of text) {
    const end = start + character.length
    const next = at + bytesOf(character)
    starts.fill(start, at, next)
    ends.fill(end, at, next)
    at = next
    start = end
  }
  return { bytes, starts, ends }
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

type Output = {
  addByte: (byte: number, start: number, end: number) => void
  addCharacter: (code: number, start: number, end: number) => void
  finish: () => MappedBytes
}

/** @param most how many bytes there can be: no decoding makes a text longer */
function createOutput(most: number): Output {
  const [bytes, starts, ends] = [new Uint8Array(most), new Uint32Array(most), new Uint32Array(most)]
  let length = 0
  const addByte = (byte: number, start: number, end: number): void => {
    bytes[length] = byte
    starts[length] = start
    ends[length] = end
    length++
  }
  return {
    addByte,
    addCharacter: (code, start, end) => {
      if (code < 0x80) addByte(code, start, end)
      else for (const byte of toBytes(String.fromCodePoint(code))) addByte(byte, start, end)
    },
    finish: () => ({
      bytes: bytes.subarray(0, length),
      starts: starts.subarray(0, length),
      ends: ends.subarray(0, length),
    }),
  }
}

/** How many bytes are something else, and what: a character, a byte of one, or nothing. */
type EncodedPart = { length: number } & ({ code: number } | { byte: number | undefined })

function decodeOnce({ bytes, starts, ends }: MappedBytes): MappedBytes {
  const out = createOutput(bytes.length)
  for (let at = 0; at < bytes.length;) {
    const escape = escapeAt(bytes, at)
    const start = starts[at] ?? 0
    const last = at + (escape?.length ?? 1) - 1
    const end = ends[last] ?? start
    if (escape === undefined) out.addByte(bytes[at] ?? 0, start, end)
    else if ('code' in escape) out.addCharacter(escape.code, start, end)
    else if (escape.byte !== undefined) out.addByte(escape.byte, start, end)
    at = last + 1
  }
  return out.finish()
}

function escapeAt(bytes: Uint8Array, at: number): EncodedPart | undefined {
  switch (bytes[at]) {
    case 0x25: // %
      return percentAt(bytes, at)
    case 0x26: // &
      return entityAt(bytes, at)
    case 0x5c: // \
      return backslashAt(bytes, at)
    case 0xc2: // of a soft hyphen
      return bytes[at + 1] === 0xad ? { byte: undefined, length: 2 } : undefined
    case 0xe2:
    case 0xef:
      return otherFormAt(bytes, at)
    default:
      return undefined
  }
}

/** What is shown as nothing, and the wider form of a character: neither may hide a secret. */
function otherFormAt(bytes: Uint8Array, at: number): EncodedPart | undefined {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
  const code = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)
  if (code >= 0xff01 && code <= 0xff5e) return { code: code - 0xfee0, length: 3 }
  return isInvisible(code) ? { byte: undefined, length: 3 } : undefined
}

/** Zero width, directions, the byte order mark. */
function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  )
}

function percentAt(bytes: Uint8Array, at: number): EncodedPart | undefined {
  const { digits, value } = numberAt(bytes, at + 1, { base: 16, most: 2 })
  return digits === 2 ? { byte: value, length: 3 } : undefined
}

/** With as many leading zeros as anybody writes. */
const mostDigits = 12

/** A browser does without the semicolon. */
function entityAt(bytes: Uint8Array, at: number): EncodedPart | undefined {
  if (bytes[at + 1] !== 0x23) return namedEntityAt(bytes, at)
  const base = ((bytes[at + 2] ?? 0) | 0x20) === 0x78 ? 16 : 10
  const first = at + (base === 16 ? 3 : 2)
  const { digits, value } = numberAt(bytes, first, { base, most: mostDigits })
  const end = first + digits
  if (digits === 0) return undefined
  return characterEscape(value, (bytes[end] === 0x3b ? end + 1 : end) - at)
}

function namedEntityAt(bytes: Uint8Array, at: number): EncodedPart | undefined {
  const end = bytes.subarray(at, at + longestName + 2).indexOf(0x3b)
  if (end < 0) return undefined
  const name = String.fromCharCode(...bytes.subarray(at + 1, at + end))
  const code = entityCodes.get(name) ?? entityCodes.get(name.toLowerCase())
  return code === undefined ? undefined : { code, length: end + 1 }
}

function backslashAt(bytes: Uint8Array, at: number): EncodedPart | undefined {
  const next = bytes[at + 1] ?? 0
  const letter = String.fromCharCode(next)
  const control = controls.get(letter)
  if (control !== undefined) return { code: control, length: 2 }
  if (letter === 'x') return codeAfter(bytes, at, 2)
  if (letter === 'U') return codeAfter(bytes, at, 8)
  if (letter === 'u')
    return bracedAt(bytes, at) ?? surrogatesAt(bytes, at) ?? codeAfter(bytes, at, 4)
  const isSign = /[!-/:-@[-`{-~]/.test(letter)
  return isSign ? { code: next, length: 2 } : undefined
}

const controls: ReadonlyMap<string, number> = new Map([
  ['b', 8],
  ['t', 9],
  ['n', 10],
  ['f', 12],
  ['r', 13],
])

function codeAfter(bytes: Uint8Array, at: number, digits: number): EncodedPart | undefined {
  const found = numberAt(bytes, at + 2, { base: 16, most: digits })
  return found.digits === digits ? characterEscape(found.value, digits + 2) : undefined
}

function bracedAt(bytes: Uint8Array, at: number): EncodedPart | undefined {
  if (bytes[at + 2] !== 0x7b) return undefined
  const { digits, value } = numberAt(bytes, at + 3, { base: 16, most: mostDigits })
  const isClosed = digits > 0 && bytes[at + 3 + digits] === 0x7d
  return isClosed ? characterEscape(value, digits + 4) : undefined
}

/** A character beyond U+FFFF, which JSON writes as two. */
function surrogatesAt(bytes: Uint8Array, at: number): EncodedPart | undefined {
  const [high, low] = [at, at + 6].map((place) =>
    bytes[place] === 0x5c && bytes[place + 1] === 0x75
      ? numberAt(bytes, place + 2, { base: 16, most: 4 }).value
      : 0,
  )
  if (high === undefined || low === undefined) return undefined
  if (high < 0xd800 || high > 0xdbff || low < 0xdc00 || low > 0xdfff) return undefined
  return { code: 0x10000 + (high - 0xd800) * 0x400 + (low - 0xdc00), length: 12 }
}

/** What is no character means nothing. */
function characterEscape(code: number, length: number): EncodedPart | undefined {
  return code <= 0x10ffff ? { code, length } : undefined
}

function numberAt(
  bytes: Uint8Array,
  first: number,
  { base, most }: { base: 10 | 16; most: number },
): { digits: number; value: number } {
  let [digits, value] = [0, 0]
  while (digits < most) {
    const digit = digitOf(bytes[first + digits] ?? 0)
    if (digit >= base) break
    value = value * base + digit
    digits++
  }
  return { digits, value }
}

/** 16 for what is none. */
function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : 16
}

/** HTML's names for all of ASCII that has one, then for U+00A0 to U+00FF in their order. */
const asciiNames =
  'Tab9 NewLine10 excl33 quot34 num35 dollar36 percnt37 amp38 apos39 lpar40 rpar41 ast42 midast42 plus43 comma44 period46 sol47 colon58 semi59 lt60 equals61 gt62 quest63 commat64 lsqb91 lbrack91 bsol92 rsqb93 rbrack93 Hat94 lowbar95 UnderBar95 grave96 DiacriticalGrave96 lcub123 lbrace123 verbar124 vert124 VerticalLine124 rcub125 rbrace125 dash8208 hyphen8208'

const latinNames =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const longestName = 16

const entityCodes: ReadonlyMap<string, number> = new Map([
  ...asciiNames.split(' ').map((each): [string, number] => {
    const [name = ''] = /^\D+/.exec(each) ?? []
    return [name, Number(each.slice(name.length))]
  }),
  ...latinNames.split(' ').map((name, index): [string, number] => [name, 0xa0 + index]),
])
