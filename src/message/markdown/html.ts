/** HTML within markdown: every tag means what it means to a reader, and none of it stays HTML. */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
import { type MarkdownEvent, type Span, type Part, literal } from './markdown-event.ts'

/**
 * A comment to its end, or a tag, or a declaration. No attribute holds a `<`, so that no part of the
 * text is looked at twice.
 */
const markup =
  /<!--[^]*?(?:-->|$)|<(\/?)([a-z][a-z\d-]*)(?![a-z\d-])((?:"[^"<]*"|'[^'<]*'|[^'"<>])*)>|<[!?][^<>]*>/gi

/** What some HTML says. A tag may be closed in a later piece of it. */
export function htmlEvents(html: string): MarkdownEvent[] {
  const steps: MarkdownEvent[] = []
  let end = 0
  for (const match of html.matchAll(markup)) {
    steps.push(...textSteps(html.slice(end, match.index)))
    const [whole, slash, name = '', attributes = ''] = match
    if (name !== '') steps.push(...tagSteps(slash === '/', name.toLowerCase(), attributes))
    end = match.index + whole.length
  }
  return [...steps, ...textSteps(html.slice(end))]
}

function textSteps(html: string): MarkdownEvent[] {
  return html === '' ? [] : [{ kind: 'text', text: decodeHTML(html) }]
}

const boundary: MarkdownEvent = { kind: 'boundary' }

const spans: Readonly<Record<string, Exclude<Span, { of: 'link' }>['of']>> = {
  ...named('strong', 'b strong dt caption summary th'),
  ...named('emphasis', 'i em cite var dfn'),
  ...named('verbatim', 'code kbd samp tt'),
  ...named('hidden', 'script style template iframe title textarea noscript noembed svg math xmp'),
}

const parts: Readonly<Record<string, Exclude<Part, { of: 'heading' }>>> = {
  ul: { of: 'list', start: undefined },
  menu: { of: 'list', start: undefined },
  ol: { of: 'list', start: 1 },
  table: { of: 'list', start: undefined },
  li: { of: 'item' },
  tr: { of: 'item' },
  blockquote: { of: 'quote' },
  pre: { of: 'listing' },
}

/** What is on lines of its own. */
const blocks = new Set(
  'p div section article center details summary figure figcaption header footer main aside address hr dl dt dd caption thead tbody tfoot'.split(
    ' ',
  ),
)

function named<T>(value: T, names: string): Record<string, T> {
  return Object.fromEntries(names.split(' ').map((name) => [name, value]))
}

function tagSteps(isClosing: boolean, name: string, attributes: string): MarkdownEvent[] {
  if (name === 'br') return [{ kind: 'break' }]
  if (/^(?:del|s|strike)$/.test(name)) return [literal('~~')]
  const steps = isClosing ? closing(name) : opening(name, attributes)
  return blocks.has(name) ? [boundary, ...steps, ...(isClosing ? [boundary] : [])] : steps
}

function opening(name: string, attributes: string): MarkdownEvent[] {
  const read = (attribute: string): string => attributeOf(attributes, attribute)
  const [, level] = /^h([1-6])$/.exec(name) ?? []
  if (level !== undefined)
    return [{ kind: 'open part', part: { of: 'heading', level: Number(level) } }]
  if (name === 'a') return [{ kind: 'open span', span: { of: 'link', href: read('href') } }]
  if (name === 'img') return [{ kind: 'image', text: read('alt'), src: read('src') }]
  const cell: MarkdownEvent[] = /^t[dh]$/.test(name) ? [{ kind: 'cell' }] : []
  const part = at(parts, name)
  if (part !== undefined) return [{ kind: 'open part', part: withStart(part, read('start')) }]
  const of = at(spans, name)
  return of === undefined ? cell : [...cell, { kind: 'open span', span: { of } }]
}

/** `<ol start="3">` */
function withStart<P extends Part>(part: P, start: string): P {
  return 'start' in part && part.start !== undefined && /^\d{1,6}$/.test(start)
    ? { ...part, start: Number(start) }
    : part
}

function closing(name: string): MarkdownEvent[] {
  if (/^h[1-6]$/.test(name)) return [{ kind: 'close part', of: 'heading' }]
  if (name === 'a') return [{ kind: 'close span', of: 'link' }]
  const part = at(parts, name)
  if (part !== undefined) return [{ kind: 'close part', of: part.of }]
  const of = at(spans, name)
  return of === undefined ? [] : [{ kind: 'close span', of }]
}

function at<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}

function attributeOf(attributes: string, wanted: string): string {
  const pairs = attributes.matchAll(
    /(?<![\w-])([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/gi,
  )
  for (const [, name = '', double, single, bare] of pairs)
    if (name.toLowerCase() === wanted)
      return decodeHTMLAttribute(double ?? single ?? bare ?? '').trim()
  return ''
}
