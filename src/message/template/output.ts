/**
 * What a template prints. Its own words are markup; every value is data until a filter makes more
 * of it, and that travels as a structure: no text in it can ever be taken for one.
 */
import { type Block, type Inline, plainTextOf, singleLine } from '../../document/document.ts'
import { toPlainText } from '../../document/plain-text.ts'
import { importance } from '../layout.ts'

/** Verbatim are the template's own words; a string is data, which may have several lines. */
export type OutputNode = Inline | { kind: 'blocks'; blocks: readonly Block[] }

/**
 * By the value that a template has for it. Nothing else can hold any: so it needs no mark in the value
 * that a payload could forge. Whoever makes values and whoever reads them must be in one chunk,
 * because another one has another map: only template.chunk.ts leads here.
 */
const outputByValue = new WeakMap<object, () => readonly OutputNode[]>()

/** A value that prints these nodes; as text, and so for most filters, it is what they say. */
export function toValue(nodes: readonly OutputNode[]): object {
  return printingAs({}, () => nodes)
}

/** Makes an object print that; the engine's own filters see its text. */
export function printingAs<Value extends object>(
  value: Value,
  nodes: () => readonly OutputNode[],
): Value {
  outputByValue.set(value, nodes)
  // A symbol, because a template can ask for any name.
  return Object.defineProperty(value, Symbol.toPrimitive, { value: () => plainOutput(nodes()) })
}

/** What a value prints: its nodes, otherwise its text as data. */
export function outputOf(value: unknown): readonly OutputNode[] {
  const nodes =
    typeof value === 'object' && value !== null ? outputByValue.get(value)?.() : undefined
  if (nodes !== undefined) return nodes
  const text = textOf(value)
  return text === '' ? [] : [text]
}

/** A value as text: nothing for nothing, lists with commas. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) {
    return value
      .map(textOf)
      .filter((text) => text !== '')
      .join(', ')
  }
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const nodes = typeof value === 'object' && value !== null ? outputByValue.get(value) : undefined
  return nodes === undefined ? '' : plainOutput(nodes())
}

/** Within a line, whole blocks are no more than their text. */
export function toInline(node: OutputNode): Inline {
  return typeof node !== 'string' && node.kind === 'blocks' ? toPlainText(node.blocks) : node
}

/** What nodes say, without what they do. */
export function plainOutput(nodes: readonly OutputNode[]): string {
  return plainTextOf(nodes.map(toInline))
}

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

/** A value of several lines makes none that is blank: it never ends the block that it is in. */
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

/** What follows it would otherwise be read as a part of the name. */
function isMention(piece: Inline | undefined): boolean {
  return typeof piece === 'object' && piece.kind === 'mention'
}
