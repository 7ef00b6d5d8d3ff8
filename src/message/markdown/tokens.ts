/** marked's tokens → markdown events. */
import { decodeHTMLStrict as decodeEntities } from 'entities/decode'
import type { Token, MarkedToken, Tokens } from 'marked'
import { plainTextOf } from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import { type MarkdownEvent, inPart, inListing, inSpan, literal } from './markdown-event.ts'
import { htmlEvents } from './html.ts'

const boundary: MarkdownEvent = { kind: 'boundary' }

export function eventsOf(tokens: readonly Token[]): MarkdownEvent[] {
  return tokens.filter(isOfMarked).flatMap(blockSteps)
}

/** Without extensions there are no others. */
function isOfMarked(token: Token): token is MarkedToken {
  return token.type !== 'generic'
}

function blockSteps(token: MarkedToken): MarkdownEvent[] {
  switch (token.type) {
    case 'heading':
      return inPart({ of: 'heading', level: token.depth }, eventsOf(token.tokens))
    case 'paragraph':
      return [boundary, ...eventsOf(token.tokens), boundary]
    case 'blockquote':
      return inPart({ of: 'quote' }, alertSteps(token))
    case 'list':
      return inPart(
        { of: 'list', start: token.start === '' ? undefined : token.start },
        token.items.flatMap((item) => inPart({ of: 'item' }, eventsOf(item.tokens))),
      )
    case 'code':
      return inListing(token.text)
    case 'table':
      return inPart({ of: 'list', start: undefined }, tableSteps(token))
    case 'html':
      return token.block ? [boundary, ...htmlEvents(token.raw)] : htmlEvents(token.raw)
    default:
      return inlineSteps(token)
  }
}

function inlineSteps(token: MarkedToken): MarkdownEvent[] {
  switch (token.type) {
    case 'text':
      return token.tokens === undefined
        ? [{ kind: 'text', text: decodeEntities(token.raw) }]
        : eventsOf(token.tokens)
    case 'strong':
      return inSpan({ of: 'strong' }, eventsOf(token.tokens))
    case 'em':
      return inSpan({ of: 'emphasis' }, eventsOf(token.tokens))
    case 'del':
      return [literal('~~'), ...eventsOf(token.tokens), literal('~~')]
    case 'link':
      return linkSteps(token)
    case 'image':
      return [{ kind: 'image', text: decodeEntities(token.text), src: decodeEntities(token.href) }]
    case 'codespan':
    case 'escape':
      return [literal(token.text)]
    default:
      return otherSteps(token)
  }
}

/** Rules, blank lines and definitions show nothing. */
function otherSteps(token: MarkedToken): MarkdownEvent[] {
  if (token.type === 'checkbox') return [literal(token.checked ? '☑ ' : '☐ ')]
  return token.type === 'br' ? [{ kind: 'break' }] : []
}

/** A bare URL is text here as well: its end and its short form are decided in links.ts. */
function linkSteps({ autolink, raw, text, href, tokens }: Tokens.Link): MarkdownEvent[] {
  if (autolink === true && raw === text) return [{ kind: 'text', text }]
  const target = autolink === true ? href : decodeEntities(href)
  return inSpan({ of: 'link', href: target }, eventsOf(tokens))
}

/** `> [!NOTE]`: the word, then the note. */
function alertSteps({ tokens }: Tokens.Blockquote): MarkdownEvent[] {
  const steps = eventsOf(tokens)
  const index = steps.findIndex(({ kind }) => kind !== 'boundary')
  const first = steps[index]
  if (first?.kind !== 'text') return steps
  const [, word] = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*$/i.exec(first.text) ?? []
  if (word === undefined) return steps
  const name = `${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`
  const strong = inSpan({ of: 'strong' }, [literal(name)])
  return [boundary, ...strong, boundary, ...steps.slice(index + 1)]
}

/** The header is repeated in every row: a long one would multiply. */
const headerLength = 40

/** Each row an item: its first cell, then the others under their headers. */
function tableSteps({ header, rows }: Tokens.Table): MarkdownEvent[] {
  if (rows.length === 0) return rowSteps(header, [])
  const labels = header.map(({ tokens }) => labelOf(tokens))
  return rows.flatMap((row) => rowSteps(row, labels))
}

function rowSteps(row: readonly Tokens.TableCell[], labels: readonly string[]): MarkdownEvent[] {
  const cells = row.flatMap(({ tokens, text }, index): MarkdownEvent[] => {
    if (text.trim() === '') return []
    const steps = eventsOf(tokens)
    if (index === 0) return [{ kind: 'cell' }, ...inSpan({ of: 'strong' }, steps)]
    const label = labels[index] ?? ''
    return [{ kind: 'cell' }, ...(label === '' ? [] : [literal(`${label}: `)]), ...steps]
  })
  return inPart({ of: 'item' }, cells)
}

function labelOf(tokens: readonly Token[]): string {
  const texts = eventsOf(tokens).flatMap((step) => ('text' in step ? [step.text] : []))
  return shorten(plainTextOf(texts).trim(), headerLength)
}
