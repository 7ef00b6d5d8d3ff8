/** The parts around the text in the making, and the blocks that are done. */
import type { Block, Line } from '../../dingtalk/document.ts'
import type { Part } from './step.ts'

export type OpenPart =
  | { of: 'heading'; level: number }
  | { of: 'quote' | 'listing' }
  /** The number of its next item, where they are numbered. */
  | { of: 'list'; next: number | undefined }
  /** Its mark; undefined once its first line is written. */
  | { of: 'item'; mark: Mark | undefined }

export type Mark = { number: number | undefined; depth: number }

export type Places = { blocks: Block[]; parts: OpenPart[]; joined: Joined | undefined }

/** The last block, where more may join it. */
export type Joined =
  { kind: 'quote'; lines: Line[] } | { kind: 'list'; items: Line[]; start: number | undefined }

export function newPlaces(): Places {
  return { blocks: [], parts: [], joined: undefined }
}

export function openPart(places: Places, part: Part): void {
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

/** A list or a quote joins only what stands in the same one. */
function startsAnew(places: Places, { of }: Part): boolean {
  if (of === 'list') return !isAmid(places, 'quote', 'list')
  return (of === 'quote' || of === 'listing') && !isAmid(places, 'quote', 'listing')
}

function nextMark(parts: readonly OpenPart[]): Mark {
  const list = parts.findLast((part) => part.of === 'list')
  const number = list?.next
  if (list !== undefined && number !== undefined) list.next = number + 1
  return { number, depth: parts.filter(({ of }) => of === 'list').length }
}

/** Closes the innermost part of a kind, and what is open within it; without one, nothing. */
export function closePart({ parts }: Places, of: Part['of']): void {
  const index = parts.findLastIndex((part) => part.of === of)
  if (index !== -1) parts.length = index
}

export function isListing(places: Places): boolean {
  return isAmid(places, 'listing')
}

/** Whether there can be only one line: a heading, or an item's first. */
export function isInline({ parts }: Places): boolean {
  const last = parts.at(-1)
  return last?.of === 'heading' || (last?.of === 'item' && last.mark !== undefined)
}

export function isAmid({ parts }: Places, ...kinds: Part['of'][]): boolean {
  return parts.some(({ of }) => kinds.includes(of))
}
