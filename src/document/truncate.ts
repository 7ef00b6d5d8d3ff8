/**
 * Keeps a document within a size: the least important parts go first, part by part from a block's
 * end; then every block gets an equal share of the room, whole parts, characters and links at a time.
 */
import { type Document, type Block, type Line, type Inline, linesOfBlock } from './document.ts'
import { type MoreLine, partsKept, removalsOf, sizeOf, without } from './leave-out.ts'
import { shorten } from './shorten.ts'

/** How many characters each text may keep: as many of these as fit. */
const lengths = { most: 1000, least: 30 }

/** A link's URL cannot be shortened: one longer than this many times its text's limit is removed. */
const addressFactor = 10

/** How many times a text's limit a block may hold, with its addresses. */
const blockFactor = 20

/** What a document says of what was cut. */
export type CutNotes = {
  /** Is added where anything was cut. */
  note: Block
  more: MoreLine
}

/**
 * Each size is asked for a number of times that grows with the logarithm of the document's parts only.
 * @param fits whether a document is small enough
 * @returns the document itself where it fits; at worst the beginning of its first block, and the note
 */
export function truncate(
  document: Document,
  { note, more }: CutNotes,
  fits: (document: Document) => boolean,
): Document {
  if (fits(document)) return document
  const steps = removalsOf(document)
  const after = (count: number): Document => [
    ...without(document, steps.slice(0, count), more),
    note,
  ]
  if (steps.length > 0 && fits(after(steps.length)))
    return after(fewest([0, steps.length], (count) => fits(after(count))))
  const important = without(document, steps, more)
  const within = (most: number): Document => [
    ...important.map((block) => shortenBlock(block, most, more)),
    note,
  ]
  const { most, least } = lengths
  if (fits(within(least)))
    return within(most - fewest([-1, most - least], (less) => fits(within(most - less))))
  const shortest = within(least)
  const gone = fewest([0, shortest.length - 2], (count) => fits(firstOf(shortest, count, note)))
  return firstOf(shortest, gone, note)
}

/** Without the last blocks; the first one always stays. */
function firstOf(document: Document, gone: number, note: Block): Document {
  return [...document.slice(0, Math.max(1, document.length - 1 - gone)), note].slice(
    document.length === 1 ? 1 : 0,
  )
}

/** The least number that holds: above the first, which does not, and at most the last. */
function fewest(
  [below, most]: readonly [number, number],
  holds: (count: number) => boolean,
): number {
  let [low, high] = [below, most]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

function shortenBlock(block: Block, most: number, more: MoreLine): Block {
  const room = most * blockFactor
  switch (block.kind) {
    case 'heading':
      return { ...block, line: beginningOf(shortenLine(block.line, most), room) }
    case 'paragraph':
    case 'quote':
    case 'list':
      return shortenLines(block, most, more)
    case 'links': {
      const links = block.links.filter(({ url }) => url.length <= most * addressFactor)
      return { ...block, links: links.slice(0, countWithin(links.map(lengthOfInline), room)) }
    }
    case 'group': {
      const blocks = block.blocks.map((inner) => shortenBlock(inner, most, more))
      const count = countWithin(blocks.map(lengthOfBlock), room)
      return partsKept(
        { ...block, blocks },
        sizeOf({ ...block, blocks: blocks.slice(0, count) }),
        more,
      )
    }
  }
}

type BlockOfLines = Extract<Block, { kind: 'paragraph' | 'quote' | 'list' }>

/** Whole lines, as many as there is room for; of one that alone is too long, its beginning. */
function shortenLines(block: BlockOfLines, most: number, more: MoreLine): Block {
  const room = most * blockFactor
  // What cannot stay need not be shortened either: that is what takes time.
  const near = firstParts(block, { room, more }, (line) => Math.min(most, lengthOf(line)))
  const shorter = (lines: readonly Line[]): Line[] =>
    lines.map((line) => beginningOf(shortenLine(line, most), room))
  const short: BlockOfLines =
    near.kind === 'list'
      ? { ...near, items: shorter(near.items) }
      : { ...near, lines: shorter(near.lines) }
  return firstParts(short, { room, more }, lengthOf)
}

/** The first lines that there is room for, of a log the last ones; one always. */
function firstParts<B extends BlockOfLines>(
  block: B,
  { room, more }: { room: number; more: MoreLine },
  sizeOfLine: (line: Line) => number,
): B {
  const lines = linesOfBlock(block)
  const fromEnd = block.kind === 'quote' && block.keeps === 'end'
  const kept = countWithin((fromEnd ? lines.toReversed() : lines).map(sizeOfLine), room)
  return partsKept(block, Math.max(1, kept), more)
}

/** How many of the lengths, from the first one on, make no more than that. */
function countWithin(sizes: readonly number[], most: number): number {
  let total = 0
  const beyond = sizes.findIndex((size) => (total += size) > most)
  return beyond === -1 ? sizes.length : beyond
}

/** A line's first pieces, whole; of the one that is too long, what can be cut. */
function beginningOf(line: Line, most: number): Line {
  if (lengthOf(line) <= most) return line
  let room = most
  const end = line.findIndex((piece) => (room -= lengthOfInline(piece)) < 0)
  const last = line[end] ?? ''
  const left = room + lengthOfInline(last)
  if (typeof last === 'string') return [...line.slice(0, end), shorten(last, left)]
  if (last.kind !== 'verbatim') return [...line.slice(0, end), '…']
  return [...line.slice(0, end), { ...last, text: shortenVerbatim(last.text, left) }]
}

/** Roughly what a line takes: its texts and its addresses, and that it is one. */
function lengthOf(line: Line): number {
  return line.reduce((sum, piece) => sum + lengthOfInline(piece), 1)
}

function lengthOfInline(piece: Inline): number {
  if (typeof piece === 'string') return piece.length
  if ('line' in piece) return lengthOf(piece.line)
  if (piece.kind === 'mention') return piece.id.length
  return ('text' in piece ? piece.text.length : 0) + ('url' in piece ? piece.url.length : 0)
}

function lengthOfBlock(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return lengthOf(block.line)
    case 'links':
      return lengthOf(block.links)
    case 'group':
      return block.blocks.reduce((sum, inner) => sum + lengthOfBlock(inner), 0)
    default:
      return linesOfBlock(block).reduce((sum, line) => sum + lengthOf(line), 0)
  }
}

/** The beginning of words in a dialect, without a link, tag or entity that was cut in half. */
function shortenVerbatim(text: string, most: number): string {
  if (shorten(text, most) === text) return text
  // With one character more it is cut in any case, and ends in an ellipsis.
  const beginning = shorten(`${text}x`, most + 1).slice(0, -1)
  return `${withoutHalf(beginning).trimEnd()}…`
}

/** From where something begins that the text's end cuts off. */
const halves = [
  { mark: '[', isHalf: (rest: string) => !/^\[[^\]]*\](?!\([^)]*$)/.test(rest) },
  { mark: '<', isHalf: (rest: string) => !rest.includes('>') },
  { mark: '&', isHalf: (rest: string) => /^&[\w#]*$/.test(rest) },
  { mark: '\\', isHalf: (rest: string) => rest === '\\' },
]

function withoutHalf(text: string): string {
  return halves.reduce((kept, { mark, isHalf }) => {
    const start = kept.lastIndexOf(mark)
    if (start === -1 || !isHalf(kept.slice(start))) return kept
    return kept.slice(0, kept[start - 1] === '!' ? start - 1 : start)
  }, text)
}

function shortenLine(line: Line, most: number): Line {
  return line.map((piece) => shortenInline(piece, most))
}

function shortenInline(piece: Inline, most: number): Inline {
  if (typeof piece === 'string') return shorten(piece, most)
  if ('line' in piece)
    return { ...piece, line: beginningOf(shortenLine(piece.line, most), most * blockFactor) }
  if (piece.kind === 'mention' || piece.kind === 'url') return piece
  if (piece.kind === 'verbatim')
    return { ...piece, text: shortenVerbatim(piece.text, most * addressFactor) }
  const text = shorten(piece.text, most)
  const isTooLong = 'url' in piece && piece.url.length > most * addressFactor
  return isTooLong ? text : { ...piece, text }
}
