/**
 * What a template prints. Its own words are markup; every value is data until a filter makes more
 * of it, and that travels as a structure: no text in it can ever be taken for one.
 */
import { type Block, type Inline, plainTextOf } from '../../document/document.ts'
import { toPlainText } from '../../document/plain-text.ts'
/** Verbatim are the template's own words; a string is data, which may have several lines. */
export type OutputNode = Inline | { kind: 'blocks'; blocks: readonly Block[] }

/**
 * By the value that a template has for it. Nothing else can hold any: so it needs no mark in the value
 * that a payload could forge. Whoever makes values and whoever reads them must stand in one chunk,
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

/** What a value prints: its nodes, else its text as data. */
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
