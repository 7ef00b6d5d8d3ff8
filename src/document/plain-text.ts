/**
 * The dialect of `text` messages, of cards and rows: characters, without any markup or escape. Clients
 * link a bare URL by themselves, to the address that it shows; who is mentioned, the message alone says.
 */
import {
  singleLine,
  type Document,
  type Block,
  quotedLines,
  markedItems,
  withRemainder,
  type Line,
  type Inline,
  type Link,
} from './document.ts'

/**
 * The document as plain text; a block of links shows its addresses, links within lines do not.
 * @param mentioned the mobile numbers and user ids that the message mentions: data never does
 */
export function toPlainText(document: Document, mentioned: readonly string[] = []): string {
  return document.map((block) => toBlock(block, mentioned)).join('\n\n')
}

function toBlock(block: Block, mentioned: readonly string[]): string {
  const toLine = (line: Line): string => withoutMentions(line.flatMap(segmentsOf), mentioned)
  switch (block.kind) {
    case 'heading':
      return toLine(block.line)
    case 'paragraph':
      return block.lines.map(toLine).join('\n')
    case 'quote':
      return quotedLines(block)
        .map((line) => `> ${toLine(line)}`)
        .join('\n')
    case 'list':
      return markedItems(block)
        .map(({ mark, line }) => `${mark} ${toLine(line)}`)
        .join('\n')
    case 'links':
      return block.links.map((each) => toLine([{ ...each, writesUrl: true }])).join('\n')
    case 'group':
      return [
        ...block.blocks.map((each) => toBlock(each, mentioned)),
        ...withRemainder([], block.rest).map(toLine),
      ].join('\n\n')
  }
}

/** Nothing can be escaped here: of data an `@` that no client takes for one, of a URL its encoding. */
const insteadOfAt = { data: '＠', url: '%40', own: '@' } as const

/** The line; where its data would read as a mention of somebody whom the message does mention, it cannot. */
function withoutMentions(segments: readonly Segment[], mentioned: readonly string[]): string {
  const line = segments.map(({ text }) => text).join('')
  if (!mentioned.some((who) => line.includes(`@${who}`))) return line
  const isMention = (at: number): boolean => mentioned.some((who) => line.startsWith(who, at + 1))
  let start = 0
  return segments
    .map(({ text, kind }) => {
      const from = start
      start += text.length
      const instead = insteadOfAt[kind]
      return text.replace(/@/g, (at, index: number) => (isMention(from + index) ? instead : at))
    })
    .join('')
}

type Segment = { text: string; kind: keyof typeof insteadOfAt }

function segmentsOf(piece: Inline): Segment[] {
  if (typeof piece === 'string') return [{ text: singleLine(piece), kind: 'data' }]
  switch (piece.kind) {
    case 'link':
      return linkSegments(piece)
    case 'image':
      return [{ text: singleLine(piece.text), kind: 'data' }]
    case 'mention':
      return [{ text: `@${piece.id}`, kind: 'own' }]
    case 'verbatim':
      return [{ text: piece.text, kind: 'own' }]
    case 'url':
      return [{ text: new URL(piece.url).href, kind: 'url' }]
    default:
      return piece.line.flatMap(segmentsOf)
  }
}

function linkSegments({ text, url, writesUrl, button }: Link): Segment[] {
  const { href } = new URL(url)
  if (button !== undefined) return [{ text: href, kind: 'url' }]
  const shown: Segment = { text: singleLine(text), kind: 'data' }
  return writesUrl === true ? [shown, { text: `${colonAfter(text)}${href}`, kind: 'url' }] : [shown]
}

/** Chinese has a colon of its own, with no space behind it. */
function colonAfter(text: string): string {
  return /[\u3001-\u9fff\uff00-\uffef]$/.test(text) ? '：' : ': '
}
