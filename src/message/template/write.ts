/** What a template printed → the blocks of a message, or one line for its title. */
import { type Block, type Inline, plainTextOf, singleLine } from '../../document/document.ts'
import { importance } from '../importance.ts'
import { type OutputNode, plainOutput } from './output.ts'
/**
 * Blank lines part the blocks, so that whole blocks can be left out of a message that is too long:
 * the last one first, the first one never.
 */
export function toBlocks(nodes: readonly OutputNode[]): Block[] {
  const rows: Row[] = []
  let line: Inline[] = []
  for (const node of nodes) {
    if (typeof node !== 'string' && node.kind === 'blocks') {
      rows.push(line, ...node.blocks)
      line = []
      continue
    }
    const [first = [], ...others] = toLines(node)
    append(line, first)
    for (const other of others) {
      rows.push(line)
      line = [...other]
    }
  }
  return toParagraphs([...rows, line])
}

/** As data on one line; empty where nothing that can be seen was printed. */
export function toTitleText(nodes: readonly OutputNode[]): string {
  return singleLine(plainOutput(nodes)).trim()
}

/** A line of what was printed, or a whole block of it. */
type Row = Inline[] | Block

function toParagraphs(rows: readonly Row[]): Block[] {
  const blocks: Block[] = []
  let lines: Inline[][] = []
  for (const row of [...rows, []]) {
    const isBlock = !Array.isArray(row)
    if (!isBlock && plainTextOf(row).trim() !== '') {
      lines.push(row)
      continue
    }
    if (lines.length > 0) blocks.push(paragraphOf(lines, blocks.length))
    if (isBlock) blocks.push(row)
    lines = []
  }
  return blocks
}

function paragraphOf(lines: readonly Inline[][], blocksBefore: number): Block {
  const [first = [], ...others] = lines.map((line) => trimmed(line, -1, (text) => text.trimEnd()))
  return {
    ...{ kind: 'paragraph', lines: [trimmed(first, 0, (text) => text.trimStart()), ...others] },
    ...(blocksBefore > 0 && { importance: importance.template }),
  }
}

/** Without spaces at one end, no matter what printed them. */
function trimmed(line: readonly Inline[], index: -1 | 0, trim: (text: string) => string): Inline[] {
  const piece = line.at(index)
  if (typeof piece === 'string') return line.toSpliced(index, 1, trim(piece))
  if (piece?.kind !== 'verbatim') return [...line]
  return line.toSpliced(index, 1, { ...piece, text: trim(piece.text) })
}

/** A value of several lines makes none that is blank: it never ends the block that it stands in. */
function toLines(node: Inline): Inline[][] {
  if (typeof node === 'string') {
    const [first = '', ...others] = node.split(/\r?\n/)
    if (others.length === 0) return [[first]]
    return [first, ...others].filter((text) => text.trim() !== '').map((text) => [text])
  }
  if (node.kind === 'verbatim')
    return node.text.split(/\r?\n/).map((text) => (text === '' ? [] : [{ ...node, text }]))
  if (node.kind !== 'colored') return [[node]]
  const lines: Inline[][] = [[]]
  for (const inner of node.line) {
    const [first = [], ...others] = toLines(inner)
    append(lines.at(-1) ?? [], first)
    lines.push(...others)
  }
  return lines.map((line) => [{ ...node, line }])
}

/** Values side by side are one text: what is harmless in each may not be in both. */
function append(line: Inline[], pieces: readonly Inline[]): void {
  for (const piece of pieces) {
    const last = line.at(-1)
    if (typeof piece !== 'string') line.push(piece)
    else if (typeof last === 'string') line.splice(-1, 1, last + piece)
    else line.push(isMention(last) ? piece.replace(/^(?=[\w.-])/, ' ') : piece)
  }
}

/** What follows it would else be read as a part of the name. */
function isMention(piece: Inline | undefined): boolean {
  return typeof piece === 'object' && piece.kind === 'mention'
}
