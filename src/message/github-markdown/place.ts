/** Where a paragraph goes: a heading, a quote, an item of a list, or none of them. */
import type { Block, Inline, Line } from '../../dingtalk/document.ts'
import { addTo } from './line.ts'
import { isAmid, type Joined, type Mark, type OpenPart, type Places } from './places.ts'

/** Puts a paragraph's lines where they belong. */
export function place(places: Places, lines: readonly Line[]): void {
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
function takeMark(parts: readonly OpenPart[]): Mark | undefined {
  const item = parts.findLast((part) => part.of === 'item')
  const mark = item?.mark
  if (item !== undefined) item.mark = undefined
  return mark
}

function push(places: Places, block: Block): void {
  places.joined = undefined
  places.blocks.push(block)
}

/** The message's own heading is of level 3: those of a text stand below it. */
function toHeading(level: number, lines: readonly Line[]): Block {
  return { kind: 'heading', level: level <= 2 ? 4 : level === 3 ? 5 : 6, line: lines.flat() }
}

function strong(line: Line): Line {
  return line.every((piece) => typeof piece !== 'string' && piece.kind === 'strong')
    ? line
    : [{ kind: 'strong', line }]
}

function quote(places: Places, lines: readonly Line[]): void {
  if (places.joined?.kind !== 'quote') {
    const joined: Joined = { kind: 'quote', lines: [] }
    push(places, joined)
    places.joined = joined
    joined.lines.push(...lines)
  } else places.joined.lines.push(...lines)
}

/** In a quote there are no quotes, headings and lists: characters stand for them. */
function quotedLines(
  lines: readonly Line[],
  parts: readonly OpenPart[],
  mark: Mark | undefined,
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
function list(places: Places, lines: readonly Line[], mark: Mark): void {
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

function bulletOf({ number, depth }: Mark, first: string): string {
  const bullet = depth > 1 ? (deeper[Math.min(depth - 2, deeper.length - 1)] ?? '') : first
  if (number === undefined) return bullet
  return `${depth > 1 ? bullet : ''}${String(number)}. `
}

function prefixed(prefix: string, line: Line): Line {
  const pieces: Inline[] = []
  addTo(pieces, [prefix, ...line])
  return pieces
}
