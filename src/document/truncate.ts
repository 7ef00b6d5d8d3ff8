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
    case 'written':
      return { ...block, text: shortenWritten(block.text, most * addressFactor) }
  }
}

/** Whole lines; of a single one, its beginning without a link, tag or entity that was cut in half. */
function shortenWritten(text: string, most: number): string {
  if (text.length <= most) return text
  const end = text.lastIndexOf('\n', most)
  if (end > 0) return text.slice(0, end).trimEnd()
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
      return block.lines.length
    case 'group':
      return block.blocks.length
    case 'written':
      return block.text.split('\n').length
    case 'heading':
    case 'paragraph':
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
    case 'written':
      return { ...block, text: block.text.split('\n').slice(0, kept).join('\n').trimEnd() }
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

/** What goes first where a message is too long: the lowest. What has none of these never goes. */
export const importance = { notes: 0, log: 1, passed: 2, commits: 3, details: 4, own: 5 } as const
