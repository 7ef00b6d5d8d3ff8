/** What a preview is made of: elements for whoever draws them, a page's framework or a file of HTML. */
import { withPlainLinks } from '../dingtalk/link-target.ts'

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

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
}
