/**
 * A message's markdown as elements, as DingTalk's clients show it. Nothing of it becomes HTML: every
 * element is made here, and what is not known is shown as its characters.
 */
import { Lexer, type Token, type Tokens } from 'marked'
import { type VNode, h } from 'vue'

export type Client = 'phone' | 'desktop'

type Child = VNode | string

export function toElements(markdown: string, client: Client, picture: string): Child[] {
  return blocks(Lexer.lex(markdown, { gfm: true }), { client, picture })
}

/** @property picture the word that stands for one: nothing is loaded */
type Surroundings = { client: Client; picture: string }

function blocks(tokens: readonly Token[], around: Surroundings): Child[] {
  return tokens.flatMap((token) => block(token, around))
}

function block(token: Token, around: Surroundings): Child[] {
  if (isType(token, 'heading'))
    return [
      h(
        'p',
        { class: ['dt-heading', `dt-h${String(token.depth)}`] },
        inlines(token.tokens, around),
      ),
    ]
  if (isType(token, 'paragraph')) return [h('p', inlines(token.tokens, around))]
  if (isType(token, 'blockquote')) return [h('blockquote', blocks(token.tokens, around))]
  if (isType(token, 'list')) return [list(token, around)]
  if (isType(token, 'text'))
    return token.tokens === undefined ? [decoded(token.text)] : inlines(token.tokens, around)
  if (isType(token, 'space')) return []
  if (isType(token, 'hr')) return [h('hr')]
  if (isType(token, 'table') && around.client === 'desktop') return [table(token, around)]
  if (isType(token, 'code') && around.client === 'desktop') return [h('pre', token.text)]
  return [h('p', token.raw.trim())]
}

function list({ ordered, items }: Tokens.List, around: Surroundings): VNode {
  return h(
    ordered ? 'ol' : 'ul',
    items.map((item) => h('li', blocks(item.tokens, around))),
  )
}

function table({ header, rows }: Tokens.Table, around: Surroundings): VNode {
  const row = (cells: readonly Tokens.TableCell[], tag: 'th' | 'td'): VNode =>
    h(
      'tr',
      cells.map((cell) => h(tag, inlines(cell.tokens, around))),
    )
  return h('table', [row(header, 'th'), ...rows.map((cells) => row(cells, 'td'))])
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
      h(
        'span',
        { class: 'dt-color', style: { '--dt-color': color } },
        inlines(tokens.slice(index + 1, end), around),
      ),
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
  if (isType(token, 'strong')) return [h('strong', inlines(token.tokens, around))]
  if (isType(token, 'em')) return [h('em', inlines(token.tokens, around))]
  if (isType(token, 'br')) return [h('br')]
  if (isType(token, 'link')) return [link(token, around)]
  if (isType(token, 'image'))
    return [h('span', { class: 'dt-picture' }, `▣ ${token.text || around.picture}`)]
  if (isType(token, 'codespan')) return [h('code', token.text)]
  if (isType(token, 'escape')) return [token.text]
  if (isType(token, 'text')) return [...withMentions(decoded(token.text))]
  return [token.raw]
}

/** Only pages of the web; a link of DingTalk's own scheme leads to one. */
function link({ href, tokens }: Tokens.Link, around: Surroundings): VNode {
  const target = /[?&]url=([^&]+)/.exec(href.startsWith('dingtalk:') ? href : '')?.[1]
  const url = target === undefined ? href : decodeURIComponent(target)
  const isPage = /^https?:\/\//i.test(url)
  return h(
    'a',
    isPage ? { href: url, rel: 'noopener noreferrer', target: '_blank' } : {},
    inlines(tokens, around),
  )
}

function withMentions(text: string): Child[] {
  return text
    .split(/(@(?:\+?\d[\d-]{6,}|所有人))/)
    .map((part, index) => (index % 2 === 1 ? h('span', { class: 'dt-mention' }, part) : part))
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]+));/gi,
    (whole, decimal, hex, name) => {
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? String(whole)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : String(whole)
    },
  )
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
  const below: Token[] = [
    ...('tokens' in token && Array.isArray(token.tokens) ? (token.tokens as Token[]) : []),
    ...('items' in token && Array.isArray(token.items) ? (token.items as Token[]) : []),
  ]
  return below.some((each) => some(each, test))
}
