/** An independent reader of markdown (marked, with GitHub's extensions): what a text really makes. */
import { lexer } from 'marked'
import { valueAt } from '../../src/github/json-path.ts'
export type Reading = {
  /** The characters that are shown, whitespace folded. */
  shown: string
  /** Everything that is more than characters: `heading`, `link https://…`, `html <b>`… */
  made: string[]
}

/** Tokens that are nothing but characters, or hold them together. */
const plain = ['', 'text', 'escape', 'paragraph', 'space', 'br', 'list_item']

export function readMarkdown(markdown: string): Reading {
  const tokens = lexer(markdown, { gfm: true })
  const shown = tokens.map(shownBy).join(' ').replace(/\s+/g, ' ').trim()
  return { shown, made: tokens.flatMap(madeBy) }
}

function shownBy(token: unknown): string {
  if (isBareUrl(token)) return textAt(token, 'raw')
  const inner = childrenOf(token)
  if (inner.length > 0) {
    return inner.map(shownBy).join(/^(blockquote|list|table)$/.test(typeOf(token)) ? ' ' : '')
  }
  if (typeOf(token) === 'br') return ' '
  return typeOf(token) === 'html' ? '' : decode(textAt(token, 'text'))
}

/** The named entities; marked has already decoded the numbered ones. */
function decode(text: string): string {
  const characters = new Map([
    ['&amp;', '&'],
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&commat;', '@'],
  ])
  return text.replace(/&\w+;/g, (entity) => characters.get(entity) ?? entity)
}

function madeBy(token: unknown): string[] {
  const type = typeOf(token)
  const inner = childrenOf(token).flatMap(madeBy)
  if (plain.includes(type)) return inner
  if (isBareUrl(token)) return []
  if (type === 'link' || type === 'image') return [`${type} ${textAt(token, 'href')}`, ...inner]
  return type === 'html' ? [`html ${textAt(token, 'raw')}`] : [type, ...inner]
}

/** A URL that the reader links by itself: the link shows where it leads. */
function isBareUrl(token: unknown): boolean {
  const [raw, href] = [textAt(token, 'raw'), textAt(token, 'href')]
  return typeOf(token) === 'link' && [raw, `http://${raw}`, `mailto:${raw}`].includes(href)
}

function childrenOf(token: unknown): readonly unknown[] {
  if (typeOf(token) === 'table')
    return [...listAt(token, 'header'), ...listAt(token, 'rows').flat()]
  const inner = listAt(token, 'tokens')
  return inner.length > 0 ? inner : listAt(token, 'items')
}

function listAt(token: unknown, key: string): readonly unknown[] {
  const value = valueAt(token, key)
  return Array.isArray(value) ? value : []
}

function typeOf(token: unknown): string {
  return textAt(token, 'type')
}

function textAt(token: unknown, key: string): string {
  const value = valueAt(token, key)
  return typeof value === 'string' ? value : ''
}
