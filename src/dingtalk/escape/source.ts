/** A message's markdown before anything in it is escaped: its text, and what each character of it is. */

export type Piece = {
  /**
   * Markup and the user's own words go out as they are; of data exactly its characters are shown. A
   * target is the URL that a link or a picture leads to.
   */
  kind: 'markup' | 'words' | 'data' | 'target'
  /** Data has no line breaks. */
  text: string
}

export function markup(text: string): Piece {
  return { kind: 'markup', text }
}

export function data(text: string): Piece {
  return { kind: 'data', text }
}

export function target(text: string): Piece {
  return { kind: 'target', text }
}

export function words(text: string): Piece {
  return { kind: 'words', text }
}

/** @property kinds a letter for each character of the text, one of those below */
export type Source = { text: string; kinds: string }

export const markupKind = 'm'

export const dataKind = 'd'

/** Data in a bare URL; it goes out as it is. */
export const urlKind = 'u'

/** Data behind that which some clients take for the rest of the URL. */
export const urlEndKind = 'e'

export function toSource(pieces: readonly Piece[]): Source {
  const kinds = pieces.map(({ kind, text }) =>
    (kind === 'data' ? dataKind : markupKind).repeat(text.length),
  )
  return { text: pieces.map(({ text }) => text).join(''), kinds: kinds.join('') }
}

/** For each character of the text what is written for it, where that is something else. */
export type Escapes = (string | undefined)[]

/** Escapes the character at an index, with a backslash unless it says otherwise; markup it leaves alone. */
export type Escape = (index: number, to?: string) => void

export function noEscapes({ text }: Source): Escapes {
  return new Array<string | undefined>(text.length)
}

export function escapeInto(escapes: Escapes, { text, kinds }: Source): Escape {
  return (index, to = `\\${text.charAt(index)}`) => {
    const kind = kinds[index]
    if (kind === dataKind || kind === urlEndKind) escapes[index] = to
  }
}

export function write({ text }: Source, escapes: Escapes): string {
  let written = ''
  let end = 0
  // Leaves out what was never set.
  escapes.forEach((to, index) => {
    written += text.slice(end, index) + (to ?? '')
    end = index + 1
  })
  return written + text.slice(end)
}

export function isInUrl({ kinds }: Source, index: number): boolean {
  return kinds[index] === urlKind || kinds[index] === urlEndKind
}

/** Whether data is the text of a link: markup that closes one follows it. */
export function isInLink({ text, kinds }: Source, index: number): boolean {
  return text[kinds.indexOf(markupKind, index)] === ']'
}

/** @property write a character of data, or nothing where it can stay */
type Embedding = { find: RegExp; write: (text: string, index: number) => string | undefined }

const embeddings: readonly Embedding[] = [
  { find: /(?<!`)(`+)(?!`)[^`\n]+\1(?!`)/g, write: writeInCode },
  { find: /<[a-z][^<>\n]*>/gi, write: writeInTag },
  { find: /(?<=\]\()[^()\n]*(?=\))/g, write: writeInTarget },
]

/**
 * Data within code, tags and link targets of the user's own words, where the escapes of text would be
 * read as text: it is written in their own way, and no other rule touches it.
 * @returns the source in which embedded data counts as markup
 */
export function writeEmbedded(pieces: readonly Piece[], source: Source, escapes: Escapes): Source {
  if (!pieces.some(({ kind }) => kind === 'words')) return source
  // Only the user's words can begin or end one.
  const ours = pieces.map(({ kind, text }) => (kind === 'data' ? 'x'.repeat(text.length) : text))
  const kinds = Array.from(source.kinds)
  const embed = (index: number, write: Embedding['write']): void => {
    const written = kinds[index] === dataKind ? write(source.text, index) : undefined
    if (written !== undefined) escapes[index] = written
    kinds[index] = markupKind
  }
  for (const { find, write } of embeddings)
    for (const { 0: found, index: start } of ours.join('').matchAll(find)) {
      const end = start + found.length
      if (write === writeInCode && hasBacktick(source, start, end)) continue
      for (let index = start; index < end; index++) embed(index, write)
    }
  return { text: source.text, kinds: kinds.join('') }
}

/** Of data: it would end the code. */
function hasBacktick({ text, kinds }: Source, start: number, end: number): boolean {
  for (let index = start; index < end; index++)
    if (text[index] === '`' && kinds[index] === dataKind) return true
  return false
}

/** Clients on a computer read tags even in code. */
function writeInCode(text: string, index: number): string | undefined {
  return text[index] === '<' ? '&lt;' : undefined
}

const entities: Readonly<Record<string, string>> = {
  ...{ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' },
}

function writeInTag(text: string, index: number): string | undefined {
  return entities[text.charAt(index)]
}

function writeInTarget(text: string, index: number): string | undefined {
  const character = text.charAt(index)
  const isEnd = /[\s()<>[\]\\`"]/.test(character)
  const isEntity = character === '&' && /^&#?\w{1,32};/.test(text.slice(index, index + 35))
  const isScheme = character === ':' && endsInScheme(text.slice(Math.max(0, index - 40), index))
  return isEnd || isEntity || isScheme ? percentEncode(character) : undefined
}

/** Of the whole target, and another one than http(s). */
function endsInScheme(before: string): boolean {
  return /\]\([a-z][\w+.-]*$/i.test(before) && !/\]\(https?$/i.test(before)
}

export function percentEncode(characters: string): string {
  return Array.from(characters, (character) => {
    const code = character.charCodeAt(0).toString(16)
    return `%${code.toUpperCase()}`
  }).join('')
}
