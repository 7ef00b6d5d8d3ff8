/** A second independent reader of markdown: markdown-it, with GitHub's extensions and bare links. */
import MarkdownIt from 'markdown-it'
import type { Reading } from './reader.ts'

const markdownIt = new MarkdownIt({ html: true, linkify: true })
// It would show a decoded URL; what counts here is what it took for one.
markdownIt.normalizeLinkText = (url) => url

type Token = ReturnType<typeof markdownIt.parse>[number]

/** What marked calls the same. */
const names: Readonly<Record<string, string>> = {
  heading_open: 'heading',
  blockquote_open: 'blockquote',
  bullet_list_open: 'list',
  ordered_list_open: 'list',
  strong_open: 'strong',
  em_open: 'em',
  s_open: 'del',
  code_inline: 'codespan',
  code_block: 'code',
  fence: 'code',
  table_open: 'table',
  hr: 'hr',
}

export function readWithMarkdownIt(markdown: string): Reading {
  const tokens = markdownIt
    .parse(markdown, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
  const shown = tokens.map(shownBy).join('').replace(/\s+/g, ' ').trim()
  return { shown, made: tokens.flatMap((token, index) => madeBy(token, tokens[index + 1])) }
}

function shownBy({ type, content, children, block, tag }: Token): string {
  if (type === 'code_block' || type === 'fence') return content
  if (block) return tag === '' ? '' : ' '
  if (type === 'softbreak' || type === 'hardbreak') return ' '
  if (type === 'image') return (children ?? []).map(shownBy).join('')
  return type === 'html_inline' ? '' : content
}

function madeBy(token: Token, next: Token | undefined): string[] {
  const name = names[token.type]
  if (name !== undefined) return [name]
  if (token.type.startsWith('html_')) return [`html ${token.content.trim()}`]
  if (token.type === 'image') return [`image ${token.attrGet('src') ?? ''}`]
  return token.type === 'link_open' ? linkOf(token, next?.content ?? '') : []
}

function linkOf(token: Token, text: string): string[] {
  const href = String(token.attrGet('href') ?? '')
  return token.markup === 'linkify' && isUrl(text, href) ? [] : [`link ${href}`]
}

/** Whether a link shows where it leads. */
function isUrl(text: string, href: string): boolean {
  return ['', 'http://', 'mailto:'].some(
    (scheme) => markdownIt.normalizeLink(`${scheme}${text}`) === href,
  )
}
