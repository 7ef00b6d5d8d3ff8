/**
 * Data within code, tags and link targets of the user's own words, where the escapes of text would be
 * read as text: it is written in their own way, and no other rule touches it.
 */
import { dataKind, type Escapes, markupKind, type Piece, type Source } from './source.ts'

/** @property write a character of data, or nothing where it can stay */
type Embedding = { find: RegExp; write: (text: string, index: number) => string | undefined }

const embeddings: readonly Embedding[] = [
  { find: /(?<!`)(`+)(?!`)[^`\n]+\1(?!`)/g, write: writeInCode },
  { find: /<[a-z][^<>\n]*>/gi, write: writeInTag },
  { find: /(?<=\]\()[^()\n]*(?=\))/g, write: writeInTarget },
]

/** @returns the source in which embedded data counts as markup */
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
