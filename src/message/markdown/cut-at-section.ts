/** Cuts a text that is too long, best where a section ends. */
import type { Block, Line } from '../../document/document.ts'
import { bytesOfBlock } from '../../document/size.ts'

export type Cut = {
  blocks: Block[]
  /** How many blocks are not there, or not whole. */
  left: number
}

/** A section's end is no place to cut where it would waste more than this part of the room. */
const leastKept = 1 / 2

/** Keeps what fits, in whole sections if one fits, otherwise in whole blocks, otherwise in whole lines. */
export function cutAtSection(blocks: readonly Block[], mostBytes: number): Cut {
  const sizes = blocks.map((block) => bytesOfBlock(block) + separator)
  const fitting = countWithin(sizes, mostBytes + separator)
  if (fitting === blocks.length) return { blocks: [...blocks], left: 0 }
  const section = blocks.findLastIndex(({ kind }, index) => kind === 'heading' && index <= fitting)
  const ofSection = sum(sizes.slice(0, Math.max(0, section)))
  if (ofSection >= mostBytes * leastKept) return keeping(blocks, section)
  const room = mostBytes - sum(sizes.slice(0, fitting))
  const part = blocks.slice(fitting, fitting + 1).flatMap((block) => partOf(block, room))
  return keeping(blocks, fitting, part)
}

/** The blank line between two blocks. */
const separator = 2

/** The most between two lines of one. */
const lineBreak = 3

/** A heading without anything below it says nothing. */
function keeping(blocks: readonly Block[], count: number, part: readonly Block[] = []): Cut {
  const kept = [...blocks.slice(0, count), ...part]
  const whole = kept.slice(0, kept.findLastIndex(({ kind }) => kind !== 'heading') + 1)
  return { blocks: whole, left: blocks.length - (whole.length - part.length) }
}

/** As many of a block's own lines as there is room for. */
function partOf(block: Block, room: number): Block[] {
  const { lines, withLines } = linesOf(block)
  const sizes = lines.map((line) => bytesOfBlock(withLines([line])) + lineBreak)
  const most = countWithin(sizes, room)
  return most === 0 ? [] : [withLines(lines.slice(0, most))]
}

type Lines = { lines: readonly Line[]; withLines: (lines: readonly Line[]) => Block }

function linesOf(block: Block): Lines {
  switch (block.kind) {
    case 'list':
      return { lines: block.items, withLines: (items) => ({ ...block, items }) }
    case 'quote':
    case 'paragraph':
      return { lines: block.lines, withLines: (lines) => ({ ...block, lines }) }
    default:
      return { lines: [], withLines: () => block }
  }
}

/** How many of the sizes, from the first one on, make no more than that. */
function countWithin(sizes: readonly number[], most: number): number {
  let total = 0
  const beyond = sizes.findIndex((size) => (total += size) > most)
  return beyond === -1 ? sizes.length : beyond
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}
