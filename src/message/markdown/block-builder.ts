/** Where a paragraph goes: a heading, a quote, an item of a list, or none of them. */
import { appendInline, type Block, type Inline, type Line } from '../../document/document.ts'
import type { Part } from './markdown-event.ts'

/** Puts a paragraph's lines where they belong. */
export function addLines(places: BlockState, lines: readonly Line[]): void {
  if (lines.length === 0) return
  const { parts } = places
  const heading = parts.findLast((part) => part.of === 'heading')
  const mark = takeMark(parts)
  if (isAmid(places, 'quote', 'listing')) quote(places, quotedLines(lines, parts, mark))
  else if (mark !== undefined) list(places, heading ? lines.map(strong) : lines, mark)
  else if (heading !== undefined) push(places, toHeading(heading.level, lines))
  else push(places, { kind: 'paragraph', lines })
}

/** The mark of the item that begins here. */
function takeMark(parts: readonly OpenPart[]): ListMark | undefined {
  const item = parts.findLast((part) => part.of === 'item')
  const mark = item?.mark
  if (item !== undefined) item.mark = undefined
  return mark
}

function push(places: BlockState, block: Block): void {
  places.joined = undefined
  places.blocks.push(block)
}

/** The message's own heading is of level 3: those of a text are below it. */
function toHeading(level: number, lines: readonly Line[]): Block {
  return { kind: 'heading', level: level <= 2 ? 4 : level === 3 ? 5 : 6, line: lines.flat() }
}

function strong(line: Line): Line {
  return line.every((piece) => typeof piece !== 'string' && piece.kind === 'strong')
    ? line
    : [{ kind: 'strong', line }]
}

function quote(places: BlockState, lines: readonly Line[]): void {
  if (places.joined?.kind !== 'quote') {
    const joined: Joined = { kind: 'quote', lines: [] }
    push(places, joined)
    places.joined = joined
    joined.lines.push(...lines)
  } else places.joined.lines.push(...lines)
}

/** In a quote there are no quotes, headings and lists: characters replace them. */
function quotedLines(
  lines: readonly Line[],
  parts: readonly OpenPart[],
  mark: ListMark | undefined,
): Line[] {
  const isHeading = parts.some(({ of }) => of === 'heading')
  const isNested = parts.filter(({ of }) => of === 'quote').length > 1
  const isMarked = parts.findLastIndex(({ of }) => of === 'item') > parts.findIndex(isQuoting)
  const bullet = mark === undefined || !isMarked ? '' : bulletOf(mark, '• ')
  return lines.map((line, index) =>
    prefixed(
      `${isNested ? '› ' : ''}${index === 0 ? bullet : ''}`,
      isHeading ? strong(line) : line,
    ),
  )
}

function isQuoting({ of }: OpenPart): boolean {
  return of === 'quote' || of === 'listing'
}

/** Phones show no lists within lists: the deeper ones are flat, with another bullet. */
function list(places: BlockState, lines: readonly Line[], mark: ListMark): void {
  const start = mark.depth > 1 ? undefined : mark.number
  const item = prefixed(mark.depth > 1 ? bulletOf(mark, '') : '', lines.flat())
  const { joined } = places
  if (joined?.kind === 'list' && continues(joined, start)) joined.items.push(item)
  else {
    const begun = { kind: 'list' as const, items: [item], start }
    push(places, { kind: 'list', items: begun.items, ...(start !== undefined && { start }) })
    places.joined = begun
  }
}

function continues(list: { items: readonly Line[]; start: number | undefined }, number?: number) {
  const { items, start } = list
  return start === undefined ? number === undefined : start + items.length === number
}

const deeper = ['◦ ', '▪ ']

function bulletOf({ number, depth }: ListMark, first: string): string {
  const bullet = depth > 1 ? (deeper[Math.min(depth - 2, deeper.length - 1)] ?? '') : first
  if (number === undefined) return bullet
  return `${depth > 1 ? bullet : ''}${String(number)}. `
}

function prefixed(prefix: string, line: Line): Line {
  const pieces: Inline[] = []
  appendInline(pieces, [prefix, ...line])
  return pieces
}

/* The parts around the text in the making, and the blocks that are done. */

export type OpenPart =
  | { of: 'heading'; level: number }
  | { of: 'quote' | 'listing' }
  /** The number of its next item, where they are numbered. */
  | { of: 'list'; next: number | undefined }
  /** Its mark; undefined once its first line is written. */
  | { of: 'item'; mark: ListMark | undefined }

export type ListMark = { number: number | undefined; depth: number }

export type BlockState = { blocks: Block[]; parts: OpenPart[]; joined: Joined | undefined }

/** The last block, where more may join it. */
export type Joined =
  { kind: 'quote'; lines: Line[] } | { kind: 'list'; items: Line[]; start: number | undefined }

export function newBlockState(): BlockState {
  return { blocks: [], parts: [], joined: undefined }
}

export function openPart(places: BlockState, part: Part): void {
  const { parts } = places
  if (startsAnew(places, part)) places.joined = undefined
  switch (part.of) {
    case 'list':
      parts.push({ of: 'list', next: part.start })
      return
    case 'item':
      parts.push({ of: 'item', mark: nextMark(parts) })
      return
    case 'heading':
    case 'quote':
    case 'listing':
      parts.push(part)
  }
}

/** A list or a quote joins only what is in the same one. */
function startsAnew(places: BlockState, { of }: Part): boolean {
  if (of === 'list') return !isAmid(places, 'quote', 'list')
  return (of === 'quote' || of === 'listing') && !isAmid(places, 'quote', 'listing')
}

function nextMark(parts: readonly OpenPart[]): ListMark {
  const list = parts.findLast((part) => part.of === 'list')
  const number = list?.next
  if (list !== undefined && number !== undefined) list.next = number + 1
  return { number, depth: parts.filter(({ of }) => of === 'list').length }
}

/** Closes the innermost part of a kind, and what is open within it; without one, nothing. */
export function closePart({ parts }: BlockState, of: Part['of']): void {
  const index = parts.findLastIndex((part) => part.of === of)
  if (index !== -1) parts.length = index
}

export function isListing(places: BlockState): boolean {
  return isAmid(places, 'listing')
}

/** Whether there can be only one line: a heading, or an item's first. */
export function isInline({ parts }: BlockState): boolean {
  const last = parts.at(-1)
  return last?.of === 'heading' || (last?.of === 'item' && last.mark !== undefined)
}

export function isAmid({ parts }: BlockState, ...kinds: Part['of'][]): boolean {
  return parts.some(({ of }) => kinds.includes(of))
}
