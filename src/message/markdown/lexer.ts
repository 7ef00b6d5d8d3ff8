/**
 * Markdown → marked's tokens, read in parts of a bounded length: marked compares many a thing with all
 * that follows, so its time grows with the square of a text and more. With parts it grows with their number.
 */
import { Lexer, type Token } from 'marked'

/** A part ends at the first good place beyond `enough`, and anywhere at `most` characters. */
const bounds = { enough: 2000, most: 4000 }

/** Of a paragraph or an item, whose marks marked compares with each other. */
const mostInline = 1000

/** As in releases, issues and pull requests, a single newline is a break. */
export function tokensOf(markdown: string): Token[] {
  const lexer = new Lexer({ gfm: true, breaks: true })
  for (const part of partsOf(markdown)) lexer.blockTokens(part, lexer.tokens)
  for (const { src, tokens } of lexer.inlineQueue)
    for (const piece of piecesOf(src, mostInline)) {
      lexer.inlineTokens(piece, tokens)
      // marked drops a newline that ends its text.
      if (piece.endsWith('\n')) tokens.push({ type: 'br', raw: '\n' })
    }
  return lexer.tokens
}

/** What a line leaves open, so that the next part goes on with it. */
type OpenBlock = { start: string; isEnd: (line: string) => boolean }

/** Whole blocks where a part has room for them, otherwise whole lines. */
function partsOf(text: string): string[] {
  if (text.length <= bounds.enough) return [text]
  const parts: string[] = []
  let [part, last]: [string, string] = ['', '']
  let open: OpenBlock | undefined
  for (const line of text.split('\n').flatMap((each) => piecesOf(each, bounds.enough))) {
    const isBetween = open === undefined && last.trim() === '' && /^\S/.test(line)
    const isFull = part.length + line.length > bounds.most
    if (isFull || (isBetween && part.length > bounds.enough)) {
      parts.push(part)
      part = open === undefined ? '' : `${open.start}\n`
    }
    part += `${line}\n`
    open = openAfter(line, open)
    last = line
  }
  return [...parts, part]
}

function openAfter(line: string, open: OpenBlock | undefined): OpenBlock | undefined {
  if (open !== undefined) return open.isEnd(line) ? undefined : open
  const [, fence] = /^[\s>]*(`{3,}|~{3,})/.exec(line) ?? []
  if (fence !== undefined) return { start: fence, isEnd: (each) => each.trim().startsWith(fence) }
  if (line.lastIndexOf('<!--') <= line.lastIndexOf('-->')) return undefined
  return { start: '<!--', isEnd: (each) => each.includes('-->') }
}

/** Segments of at most that length: they end at a line's end, otherwise at a space, otherwise anywhere. */
function piecesOf(text: string, most: number): string[] {
  const pieces: string[] = []
  let start = 0
  while (text.length - start > most) {
    const beginning = text.slice(start, start + most)
    const end = [beginning.lastIndexOf('\n'), beginning.lastIndexOf(' ')].find(
      (at) => at > most / 2,
    )
    const length = end === undefined ? wholeLength(beginning) : end + 1
    pieces.push(text.slice(start, start + length))
    start += length
  }
  return [...pieces, text.slice(start)]
}

/** Without the first half of a character of two units. */
function wholeLength(text: string): number {
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length
}

/** Far more than a message shows. */
const mostCharacters = 30_000

/** How many quotes and lists may begin on one line; with thousands, marked's stack overflows. */
const mostMarkers = 10

/** More columns are no table: marked fills each row up to the header's width. */
const mostColumns = 40

/** Of one paragraph or item; marked compares each with each. */
const mostDelimiters = 1000

const marker = String.raw`(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]*`

const manyMarkers = new RegExp(
  String.raw`^([ \t]*(?:${marker}){${String(mostMarkers)}})(?:${marker})+`,
  'gm',
)

/** The text, shorter and simpler only where nobody would have read it. */
export function limitNesting(text: string): string {
  return beginningOf(
    text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .toWellFormed(),
  )
    .replace(manyMarkers, '$1')
    .replace(/^[ \t>]*[|:-][ \t|:-]*$/gm, (row) =>
      columnsOf(row) > mostColumns ? `\\${row}` : row,
    )
    .split(/\n(?=[ \t]*(?:\n|[-*+][ \t]|\d{1,9}[.)][ \t]))/)
    .map(withoutManyDelimiters)
    .join('\n')
}

function withoutManyDelimiters(paragraph: string): string {
  const count = paragraph.match(/[*_]+/g)?.length ?? 0
  return count > mostDelimiters ? paragraph.replace(/[*_]/g, String.raw`\$&`) : paragraph
}

function columnsOf(row: string): number {
  return row.split('|').length
}

function beginningOf(text: string): string {
  if (text.length <= mostCharacters) return text
  const beginning = text.slice(0, mostCharacters)
  const lastLine = beginning.lastIndexOf('\n')
  return (lastLine > mostCharacters / 2 ? beginning.slice(0, lastLine) : beginning).toWellFormed()
}
