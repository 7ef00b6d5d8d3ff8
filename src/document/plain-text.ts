/**
 * The dialect of `text` messages: no markup at all, but clients turn whatever looks like an
 * address into a link, so foreign text gets an invisible break where that would happen.
 */
import {
  singleLine,
  type Document,
  type Block,
  quotedLines,
  markedItems,
  withRemainder,
  type Line,
  type Inline,
  type Link,
} from './document.ts'
/** U+200B, zero width space: shows nothing and ends what a client takes for one word. */
const invisible = '\u200b'

/** Where a break goes, and why. */
export const autolinkBreaks = [
  { find: /@/g, why: 'mention, mail address' },
  { find: /:(?=\/\/)/g, why: 'URL' },
  { find: /(?<=[\p{L}\p{N}-])\.(?=\p{L})/gu, why: 'bare host name' },
] as const satisfies readonly { find: RegExp; why: string }[]

/** Untrusted text that looks the same and cannot be clicked or mention anybody. */
export function neutralizeText(text: string): string {
  return withBreaks(singleLine(text), () => true)
}

/** @param isBroken by a character's position, whether a break may stand behind it */
function withBreaks(text: string, isBroken: (position: number) => boolean): string {
  const find = new RegExp(autolinkBreaks.map((row) => row.find.source).join('|'), 'gu')
  return text.replace(find, (character, position: number) =>
    isBroken(position) ? character + invisible : character,
  )
}

/** The document as plain text; a block of links shows its addresses, links within lines do not. */
export function toPlainText(document: Document): string {
  return document.map(toBlock).join('\n\n')
}

function toBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return toLine(block.line)
    case 'paragraph':
      return block.lines.map(toLine).join('\n')
    case 'quote':
      return quotedLines(block)
        .map((line) => `> ${toLine(line)}`)
        .join('\n')
    case 'list':
      return markedItems(block)
        .map(({ mark, line }) => `${mark} ${toLine(line)}`)
        .join('\n')
    case 'links':
      return block.links
        .map(({ text, url }) => `${neutralizeText(text)}: ${new URL(url).href}`)
        .join('\n')
    case 'group':
      return [...block.blocks.map(toBlock), ...withRemainder([], block.rest).map(toLine)].join(
        '\n\n',
      )
  }
}

/**
 * All texts of a line are one: what is harmless in each may not be in both. The user's own words,
 * addresses and mentions stay whole.
 */
function toLine(line: Line): string {
  const segments = line.flatMap(segmentsOf)
  const text = segments.map((segment) => segment.text).join('')
  const isData = Uint8Array.from(
    segments.flatMap((segment) => new Array<number>(segment.text.length).fill(segment.isData)),
  )
  return withBreaks(
    text,
    // A dot or colon of the user's own counts where a text begins behind it; an `@` never.
    (position) => isData[position] === 1 || (text[position] !== '@' && isData[position + 1] === 1),
  )
}

type Segment = { text: string; isData: 0 | 1 }

function segmentsOf(piece: Inline): Segment[] {
  if (typeof piece === 'string') return [{ text: singleLine(piece), isData: 1 }]
  switch (piece.kind) {
    case 'link':
      return [{ text: singleLine(piece.text), isData: 1 }, ...urlBehind(piece)]
    case 'image':
      return [{ text: singleLine(piece.text), isData: 1 }]
    case 'mention':
      return [{ text: `@${piece.id}`, isData: 0 }]
    case 'verbatim':
      return [{ text: piece.text, isData: 0 }]
    case 'url':
      return [{ text: new URL(piece.url).href, isData: 0 }]
    default:
      return piece.line.flatMap(segmentsOf)
  }
}

function urlBehind({ url, writesUrl }: Link): Segment[] {
  return writesUrl === true ? [{ text: `: ${new URL(url).href}`, isData: 0 }] : []
}
