/**
 * Keeps a document within a size: the least important parts go first, part by part from a block's
 * end; then texts get shorter, whole characters and whole links at a time.
 */
import type { Document, Block, Line, Inline } from './document.ts'
import { shorten } from './shorten.ts'
/** How many characters each text may keep, in the order in which it is tried. */
const lengths = [1000, 300, 100, 30]

/** A link's address cannot be shortened: one longer than this many times its text's limit goes. */
const addressFactor = 10

/** How many times a text's limit a paragraph may hold, with its addresses. */
const paragraphFactor = 20

/**
 * @param note is added where anything was cut
 * @param fits whether a document is small enough
 * @returns the document itself where it fits; at worst its first block and the note
 */
export function truncate(
  document: Document,
  note: Block,
  fits: (document: Document) => boolean,
): Document {
  if (fits(document)) return document
  const steps = removalsOf(document)
  const after = (count: number): Document => [...without(document, steps.slice(0, count)), note]
  if (steps.length > 0 && fits(after(steps.length)))
    return after(fewest(steps.length, (count) => fits(after(count))))
  const important = without(document, steps)
  for (const most of lengths) {
    const shorter = [...important.map((block) => shortenBlock(block, most)), note]
    if (fits(shorter)) return shorter
  }
  const least = important.map((block) => shortenBlock(block, Math.min(...lengths)))
  for (let blocks = least.length - 1; blocks > 1; blocks--) {
    const fewer = [...least.slice(0, blocks), note]
    if (fits(fewer)) return fewer
  }
  return [...least.slice(0, 1), note]
}

/** The least count that holds, where the greatest one does. */
function fewest(most: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, most]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

function shortenBlock(block: Block, most: number): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, line: shortenLine(block.line, most) }
    case 'paragraph':
      return { ...block, lines: firstLines(block.lines, most) }
    case 'quote':
      return { ...block, lines: block.lines.map((line) => shortenLine(line, most)) }
    case 'list':
      return { ...block, items: block.items.map((line) => shortenLine(line, most)) }
    case 'links':
      return {
        ...block,
        links: block.links.filter(({ url }) => url.length <= most * addressFactor),
      }
    case 'group':
      return { ...block, blocks: block.blocks.map((inner) => shortenBlock(inner, most)) }
  }
}

/** Whole lines, as many as there is room for; of the first one its beginning, where it alone is too long. */
function firstLines(lines: readonly Line[], most: number): Line[] {
  let room = most * paragraphFactor
  const [first = [], ...others] = lines.map((line) => shortenLine(line, most))
  const start = beginningOf(first, room)
  room -= lengthOf(first)
  return [start, ...others.filter((line) => (room -= lengthOf(line)) >= 0)]
}

/** A line's first pieces, whole; of the one that is too long, what can be cut. */
function beginningOf(line: Line, most: number): Line {
  if (lengthOf(line) <= most) return line
  let room = most
  const end = line.findIndex((piece) => (room -= lengthOf([piece])) < 0)
  const last = line[end] ?? ''
  const left = room + lengthOfInline(last)
  if (typeof last === 'string') return [...line.slice(0, end), shorten(last, left)]
  if (last.kind !== 'verbatim') return [...line.slice(0, end), '…']
  return [...line.slice(0, end), { ...last, text: shortenVerbatim(last.text, left) }]
}

/** Roughly what a line takes: its texts and its addresses. */
function lengthOf(line: Line): number {
  return line.reduce((sum, piece) => sum + lengthOfInline(piece), 0)
}

function lengthOfInline(piece: Inline): number {
  if (typeof piece === 'string') return piece.length
  if ('line' in piece) return lengthOf(piece.line)
  if (piece.kind === 'mention') return piece.id.length
  return ('text' in piece ? piece.text.length : 0) + ('url' in piece ? piece.url.length : 0)
}

/** The beginning of words in a dialect, without a link, tag or entity that was cut in half. */
function shortenVerbatim(text: string, most: number): string {
  if (text.length <= most) return text
  const beginning = text.slice(0, most).replace(halves, '')
  return `${beginning.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}

const halves = /(?:!?\[[^\]]*(?:\]\([^)]*)?|<[^>]*|&[\w#]*|\\)$/

function shortenLine(line: Line, most: number): Line {
  return line.map((piece) => shortenInline(piece, most))
}

function shortenInline(piece: Inline, most: number): Inline {
  if (typeof piece === 'string') return shorten(piece, most)
  if ('line' in piece) return { ...piece, line: shortenLine(piece.line, most) }
  if (piece.kind === 'mention' || piece.kind === 'url') return piece
  if (piece.kind === 'verbatim')
    return { ...piece, text: shortenVerbatim(piece.text, most * addressFactor) }
  const text = shorten(piece.text, most)
  const isTooLong = 'url' in piece && piece.url.length > most * addressFactor
  return isTooLong ? text : { ...piece, text }
}

/* Leaves the least important parts of a document out, one by one, each block's last part first, a log's first one. */

/** Leaves one part out: what is left of the block then. */
export type Removal = { index: number; kept: number }

/** All that may be left out, in the order in which it goes. */
export function removalsOf(document: Document): Removal[] {
  const levels = document.map(({ importance }) => importance).filter((each) => each !== undefined)
  return [...new Set(levels)]
    .sort((a, b) => a - b)
    .flatMap((level) =>
      document
        .flatMap((block, index) => (block.importance === level ? partsOf(block, index) : []))
        .reverse(),
    )
}

function partsOf(block: Block, index: number): Removal[] {
  return Array.from({ length: sizeOf(block) }, (_, kept) => ({ index, kept }))
}

function sizeOf(block: Block): number {
  switch (block.kind) {
    case 'list':
      return block.items.length
    case 'quote':
    case 'paragraph':
      return block.lines.length
    case 'group':
      return block.blocks.length
    case 'heading':
    case 'links':
      return 1
  }
}

export function without(document: Document, steps: readonly Removal[]): Block[] {
  const kept = new Map(steps.map((step) => [step.index, step.kept]))
  return document.flatMap((block, index) => cut(block, kept.get(index) ?? sizeOf(block)))
}

/** @returns the parts that stay and the rest, or nothing where that would be empty */
function cut(block: Block, kept: number): Block[] {
  const gone = sizeOf(block) - kept
  if (gone === 0) return [block]
  if (!('rest' in block))
    return [partsKept(block, kept)].filter((part) => sizeOf(part) > 0 && kept > 0)
  const rest = { ...block.rest, count: block.rest.count + gone }
  return [{ ...partsKept(block, kept), rest }]
}

function partsKept<B extends Block>(block: B, kept: number): B {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.slice(0, kept) }
    case 'quote':
      return { ...block, lines: linesKept(block, kept) }
    case 'group':
      return { ...block, blocks: withoutLastHeading(block.blocks.slice(0, kept)) }
    case 'paragraph':
      return { ...block, lines: block.lines.slice(0, kept) }
    default:
      return block
  }
}

function linesKept(
  { lines, keeps }: Extract<Block, { kind: 'quote' }>,
  kept: number,
): readonly Line[] {
  return keeps === 'end' ? lines.slice(lines.length - kept) : lines.slice(0, kept)
}

/** A heading without anything below it says nothing. */
function withoutLastHeading(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(0, blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1)
}
