/**
 * What a template prints. Its own words are markup; every value is data until a filter makes more
 * of it, and that travels as a structure: no text in it can ever be taken for one.
 */
import { type Colored, type Line, type Block, plainTextOf } from '../../document/document.ts'
import { toPlainText } from '../../document/plain-text.ts'
export type OutputNode =
  /** The user's own words, in the message's dialect: they go out as they are. */
  | { kind: 'words'; text: string }
  | { kind: 'data'; text: string }
  | { kind: 'link'; text: string; url: string }
  /** An address of ours, so that it works within the user's own markup. */
  | { kind: 'address'; url: string }
  /** Calls somebody: a mobile number or a user id. */
  | { kind: 'call'; who: string }
  | { kind: 'colored'; color: Colored['color']; pieces: readonly OutputNode[] }
  | { kind: 'line'; line: Line }
  | { kind: 'blocks'; blocks: readonly Block[] }

/** By the value that stands for them in a template. Nothing else can hold any. */
const outputByValue = new WeakMap<object, readonly OutputNode[]>()

/** A value that prints these pieces; as text, and so for most filters, it is what they say. */
export function toValue(pieces: readonly OutputNode[]): object {
  const value = withText({}, () => plainOutput(pieces))
  outputByValue.set(value, pieces)
  return value
}

const textByValue = new WeakMap<object, () => string>()

/** An object that prints as that text, for the engine's filters as well. */
export function withText<Value extends object>(value: Value, text: () => string): Value {
  textByValue.set(value, text)
  return Object.defineProperty(value, 'toString', { value: text })
}

/** What a value prints: its pieces, else its text as data. */
export function outputOf(value: unknown): readonly OutputNode[] {
  const pieces = typeof value === 'object' && value !== null ? outputByValue.get(value) : undefined
  if (pieces !== undefined) return pieces
  const text = textOf(value)
  return text === '' ? [] : [{ kind: 'data', text }]
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
  return typeof value === 'object' && value !== null ? (textByValue.get(value)?.() ?? '') : ''
}

/** What pieces say, without what they do. */
export function plainOutput(pieces: readonly OutputNode[]): string {
  return pieces.map(plainNode).join('')
}

function plainNode(piece: OutputNode): string {
  switch (piece.kind) {
    case 'address':
      return piece.url
    case 'call':
      return `@${piece.who}`
    case 'colored':
      return plainOutput(piece.pieces)
    case 'line':
      return plainTextOf(piece.line)
    case 'blocks':
      return toPlainText(piece.blocks)
    default:
      return piece.text
  }
}
