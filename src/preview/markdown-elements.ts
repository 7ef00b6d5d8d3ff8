/**
 * A message's markdown as elements, as DingTalk's clients show it. Nothing of it is taken for HTML: every
 * element is made here, and what is not known is shown as its characters.
 */
import { Lexer, type Token, type Tokens } from 'marked'
import { withPlainLinks } from '../dingtalk/message.ts'

export type Client = 'phone' | 'desktop'

/** @param picture the word that stands for one: nothing is loaded */
export function toElements(markdown: string, client: Client, picture: string): Child[] {
  return blocks(Lexer.lex(markdown, { gfm: true }), { client, picture })
}

type Surroundings = { client: Client; picture: string }

function blocks(tokens: readonly Token[], around: Surroundings): Child[] {
  return tokens.flatMap((token) => block(token, around))
}

function block(token: Token, around: Surroundings): Child[] {
  if (isType(token, 'heading'))
    return [
      element('p', inlines(token.tokens, around), {
        class: `dt-heading dt-h${String(token.depth)}`,
      }),
    ]
  if (isType(token, 'paragraph')) return [element('p', inlines(token.tokens, around))]
  if (isType(token, 'blockquote')) return [element('blockquote', blocks(token.tokens, around))]
  if (isType(token, 'list')) return [list(token, around)]
  if (isType(token, 'text'))
    return token.tokens === undefined ? [decoded(token.raw.trim())] : inlines(token.tokens, around)
  return rareBlock(token, around)
}

/** Tables and code are for desktops only. */
function rareBlock(token: Token, around: Surroundings): Child[] {
  if (isType(token, 'space')) return []
  if (isType(token, 'hr')) return [element('hr')]
  if (around.client === 'desktop' && isType(token, 'table')) return [table(token, around)]
  if (around.client === 'desktop' && isType(token, 'code')) return [element('pre', [token.text])]
  return [element('p', [token.raw.trim()])]
}

function list({ ordered, items }: Tokens.List, around: Surroundings): PreviewElement {
  return element(
    ordered ? 'ol' : 'ul',
    items.map((item) => element('li', blocks(item.tokens, around))),
  )
}

function table({ header, rows }: Tokens.Table, around: Surroundings): PreviewElement {
  const row = (cells: readonly Tokens.TableCell[], tag: 'th' | 'td'): PreviewElement =>
    element(
      'tr',
      cells.map((cell) => element(tag, inlines(cell.tokens, around))),
    )
  return element('table', [row(header, 'th'), ...rows.map((cells) => row(cells, 'td'))])
}

/** Tags of a colour are tokens of their own, before and after what they colour. */
function inlines(tokens: readonly Token[], around: Surroundings): Child[] {
  const children: Child[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    const color = colorOf(token)
    const end = color === undefined ? -1 : endOfFont(tokens, index)
    if (end === -1) {
      children.push(...inline(token, around))
      continue
    }
    children.push(
      element('span', inlines(tokens.slice(index + 1, end), around), {
        class: 'dt-color',
        style: `--dt-color: ${color}`,
      }),
    )
    index = end
  }
  return children
}

function colorOf(token: Token): string | undefined {
  return token.type === 'html'
    ? /^<font color=["']?(#[0-9a-f]{6}|[a-z]+)["']?>$/i.exec(token.raw)?.[1]
    : undefined
}

function endOfFont(tokens: readonly Token[], start: number): number {
  return tokens.findIndex(({ raw }, index) => index > start && raw === '</font>')
}

function inline(token: Token, around: Surroundings): Child[] {
  if (isType(token, 'strong')) return [element('strong', inlines(token.tokens, around))]
  if (isType(token, 'em')) return [element('em', inlines(token.tokens, around))]
  if (isType(token, 'br')) return [element('br')]
  if (isType(token, 'link')) return [link(token, around)]
  if (isType(token, 'image'))
    return [element('span', [`▣ ${token.text || around.picture}`], { class: 'dt-picture' })]
  if (isType(token, 'codespan')) return [element('code', [token.text])]
  if (isType(token, 'escape')) return [token.text]
  if (isType(token, 'text')) return [...withMentions(decoded(token.raw))]
  return [token.raw]
}

function link({ href, tokens }: Tokens.Link, around: Surroundings): PreviewElement {
  return element('a', inlines(tokens, around), pageLink(href))
}

function withMentions(text: string): Child[] {
  return text
    .split(/(@(?:\+?\d[\d-]{6,}|所有人))/)
    .map((part, index) =>
      index % 2 === 1 ? element('span', [part], { class: 'dt-mention' }) : part,
    )
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
])

function decoded(text: string): string {
  return text.replace(/&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]+);/gi, (whole) => {
    const word = whole.slice(1, -1).toLowerCase()
    if (!word.startsWith('#')) return entities.get(word) ?? whole
    const code = Number(word.replace('#x', '0x').replace('#', ''))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

type TokenByType = {
  heading: Tokens.Heading
  paragraph: Tokens.Paragraph
  blockquote: Tokens.Blockquote
  list: Tokens.List
  text: Tokens.Text
  space: Tokens.Space
  hr: Tokens.Hr
  table: Tokens.Table
  code: Tokens.Code
  strong: Tokens.Strong
  em: Tokens.Em
  br: Tokens.Br
  link: Tokens.Link
  image: Tokens.Image
  codespan: Tokens.Codespan
  escape: Tokens.Escape
}

/** Marked's own union has a type for extensions that fits everything. */
function isType<Type extends keyof TokenByType>(
  token: Token,
  type: Type,
): token is TokenByType[Type] {
  return token.type === type
}

/** What of a markdown text a client does not show, by the names of texts. */
export function missingOn(
  client: Client,
  markdown: string,
): ('tables' | 'code' | 'html' | 'images' | 'cut')[] {
  const tokens = Lexer.lex(markdown, { gfm: true })
  const has = (test: (token: Token) => boolean): boolean =>
    tokens.some((token) => some(token, test))
  const isPhone = client === 'phone'
  const rows: ['tables' | 'code' | 'html' | 'images' | 'cut', boolean][] = [
    ['tables', isPhone && has(({ type }) => type === 'table')],
    ['code', isPhone && has(({ type }) => type === 'code')],
    ['html', has((token) => token.type === 'html' && !/^<\/?font\b/i.test(token.raw))],
    ['images', has(({ type }) => type === 'image')],
    ['cut', isPhone && markdown.length > 6000],
  ]
  return rows.flatMap(([name, isMissing]) => (isMissing ? [name] : []))
}

function some(token: Token, test: (token: Token) => boolean): boolean {
  if (test(token)) return true
  const below: readonly Token[] = [
    ...('tokens' in token ? (token.tokens ?? []) : []),
    ...(isType(token, 'list') ? token.items : []),
  ]
  return below.some((each) => some(each, test))
}

/** What a preview is made of: elements for whoever draws them, a page's framework or a file of HTML. */
export type PreviewElement = {
  tag: string
  attributes: Readonly<Record<string, string>>
  children: readonly Child[]
}

export type Child = PreviewElement | string

export function element(
  tag: string,
  children: readonly Child[] = [],
  attributes: Readonly<Record<string, string>> = {},
): PreviewElement {
  return { tag, attributes, children }
}

/** Attributes of a link: only to pages of the web; one of DingTalk's own scheme leads to one. */
export function pageLink(url: string): Readonly<Record<string, string>> {
  const page = withPlainLinks(url)
  if (!/^https?:\/\//i.test(page)) return {}
  return { href: page, rel: 'noopener noreferrer', target: '_blank' }
}

/** Elements that have no end tag. */
const empty = ['br', 'hr']

/** Every text and every attribute is escaped. */
export function toHtml(child: Child): string {
  if (typeof child === 'string') return escaped(child)
  const { tag, attributes, children } = child
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const start = `<${tag}${list.join('')}>`
  return empty.includes(tag) ? start : `${start}${children.map(toHtml).join('')}</${tag}>`
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? '')
}
