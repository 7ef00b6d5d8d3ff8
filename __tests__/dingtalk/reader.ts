/** An independent reader of markdown (marked, with GitHub's extensions): what a text really makes. */
import { lexer } from 'marked'

export type Reading = {
  /** The characters that are shown, whitespace folded. */
  shown: string
  /** Everything that is more than characters: `heading`, `link https://…`, `html <b>`… */
  made: string[]
}

/** What is read of marked's tokens, of whatever kind. */
type Node = {
  readonly type?: string
  readonly raw?: string
  readonly text?: string
  readonly href?: string
  readonly tokens?: readonly Node[]
  readonly items?: readonly Node[]
  readonly header?: readonly Cell[]
  readonly rows?: readonly (readonly Cell[])[]
}

type Cell = Pick<Node, 'text' | 'tokens'>

/** Tokens that are nothing but characters, or hold them together. */
const plain = new Set(['', 'text', 'escape', 'paragraph', 'space', 'br', 'list_item'])

/** What is shown of their children stands apart. */
const spaced = new Set(['blockquote', 'list', 'table'])

export function readMarkdown(markdown: string): Reading {
  const nodes: readonly Node[] = [...lexer(markdown, { gfm: true })]
  const shown = nodes.map(shownBy).join(' ').replace(/\s+/g, ' ').trim()
  return { shown, made: nodes.flatMap(madeBy) }
}

function shownBy(node: Node): string {
  const { type = '', raw = '', text = '' } = node
  if (isBareUrl(node)) return raw
  const inner = childrenOf(node)
  if (inner.length > 0) return inner.map(shownBy).join(spaced.has(type) ? ' ' : '')
  if (type === 'br') return ' '
  return type === 'html' ? '' : decode(text)
}

/** The named entities; marked has already decoded the numbered ones. */
function decode(text: string): string {
  return text.replace(/&\w+;/g, (entity) => characters.get(entity) ?? entity)
}

const characters = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&commat;', '@'],
])

function madeBy(node: Node): string[] {
  const { type = '', raw = '', href = '' } = node
  const inner = childrenOf(node).flatMap(madeBy)
  if (plain.has(type)) return inner
  if (isBareUrl(node)) return []
  if (type === 'link' || type === 'image') return [`${type} ${href}`, ...inner]
  return type === 'html' ? [`html ${raw}`] : [type, ...inner]
}

/** A URL that the reader links by itself: the link shows where it leads. */
function isBareUrl({ type, raw = '', href = '' }: Node): boolean {
  return type === 'link' && [raw, `http://${raw}`, `mailto:${raw}`].includes(href)
}

function childrenOf({ type, tokens = [], items = [], header = [], rows = [] }: Node) {
  if (type === 'table') return [...header, ...rows.flat()]
  return tokens.length > 0 ? tokens : items
}
