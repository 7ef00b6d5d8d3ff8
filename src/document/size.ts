/**
 * How much of a document there is, whatever its dialect: the bytes of its texts and URLs, of the marks
 * around them where a dialect has any, and of every escape that a text could need, so never too few.
 */
import { byteLength } from '../encoding.ts'
import { type Block, type Inline, type Line, markedItems, quotedLines } from './document.ts'

/** Between two blocks, and between two lines of one. */
const blankLine = 2
const lineBreak = 3

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
