/** Cuts a text that is too long, best where a section ends. */
import {
  type Block,
  type Line,
  type Inline,
  markedItems,
  quotedLines,
} from '../../document/document.ts'
import { byteLength } from '../../encoding.ts'

type Cut = {
  blocks: Block[]
  /** How many blocks are not there, or not whole. */
  left: number
}

/** A section's end is no place to cut where it would waste more than this part of the room. */
const leastKept = 1 / 2

/** Keeps what fits, in whole sections if one fits, otherwise in whole blocks, otherwise in whole lines. */
export function cutAtSection(blocks: readonly Block[], mostBytes: number): Cut {
  const sizes = blocks.map((block) => bytesOfBlock(block) + blankLine)
  const fitting = countWithin(sizes, mostBytes + blankLine)
  if (fitting === blocks.length) return { blocks: [...blocks], left: 0 }
  const section = blocks.findLastIndex(({ kind }, index) => kind === 'heading' && index <= fitting)
  const ofSection = sum(sizes.slice(0, Math.max(0, section)))
  if (ofSection >= mostBytes * leastKept) return keeping(blocks, section)
  const room = mostBytes - sum(sizes.slice(0, fitting))
  const part = blocks.slice(fitting, fitting + 1).flatMap((block) => partOf(block, room))
  return keeping(blocks, fitting, part)
}

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

/** Between two blocks, and between two lines of one. */
const blankLine = 2
const lineBreak = 3

/**
 * How much of a document there is, whatever its dialect: the bytes of its texts and URLs, of the marks
 * around them where a dialect has any, and of every escape that a text could need, so never too few.
 */
export function bytesOfBlocks(blocks: readonly Block[]): number {
  return total(blocks.map(bytesOfBlock), blankLine)
}

export function bytesOfBlock(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return (block.level ?? 3) + 1 + bytesOfLine(block.line)
    case 'paragraph':
      return total(block.lines.map(bytesOfLine), lineBreak)
    case 'quote':
      return total(
        quotedLines(block).map((line) => 2 + bytesOfLine(line)),
        lineBreak,
      )
    case 'list':
      return total(
        markedItems(block).map(({ mark, line }) => mark.length + 1 + bytesOfLine(line)),
        1,
      )
    case 'links':
      return total(block.links.map(bytesOfInline), lineBreak)
    case 'group':
      return bytesOfBlocks(block.blocks)
  }
}

function bytesOfLine(line: Line): number {
  return total(line.map(bytesOfInline), 0)
}

/** Of a mark on both sides of a text, and of a link's brackets; a colour is a tag. */
const marks = { emphasis: 2, strong: 4, colored: 29, link: 4, image: 5, mention: 1 } as const

function bytesOfInline(piece: Inline): number {
  if (typeof piece === 'string') return bytesOfText(piece)
  switch (piece.kind) {
    case 'link':
    case 'image':
      return marks[piece.kind] + bytesOfText(piece.text) + piece.url.length
    case 'mention':
      return marks.mention + piece.id.length
    case 'verbatim':
      return byteLength(piece.text)
    case 'url':
      return piece.url.length
    default:
      return marks[piece.kind] + bytesOfLine(piece.line)
  }
}

/** A backslash for each character of punctuation; `<` and `&` are entities. */
function bytesOfText(text: string): number {
  const escaped = text.replace(/[!-/:-@[-`{-~]/g, (mark) => longEscapes[mark] ?? '\\ ')
  return byteLength(escaped)
}

const longEscapes: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;' }

/** With something between each two. */
function total(sizes: readonly number[], between: number): number {
  return sizes.reduce((sum, size) => sum + size, Math.max(0, sizes.length - 1) * between)
}
