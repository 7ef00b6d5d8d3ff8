/**
 * The markdown dialect of DingTalk's robots. Officially `#`–`######`, `>`, `**`, `*`, links,
 * images, `-` and `1.` (open.dingtalk.com "robot-message-type"); `<font color>` works as well.
 * Tables, fenced code and other HTML do not show on phones, so nothing here makes them.
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
} from '../document/document.ts'
import { percentEncode, data, markup, type Piece, target, words } from './escape/source.ts'
import { escapePieces } from './escape/escape.ts'

/**
 * The document as DingTalk markdown.
 * @param mentioned the mobile numbers and user ids that the message mentions: data never does
 */
export function toMarkdown(document: Document, mentioned: readonly string[] = []): string {
  return escapePieces(joined(document.map(toBlock), '\n\n'), mentioned)
}

/** A single newline is unreliable; with two spaces before it, it works on every client. */
const lineBreak = '  \n'

function toBlock(block: Block): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [markup(`${'#'.repeat(block.level ?? 3)} `), ...toPieces(block.line)]
    case 'paragraph':
      return joined(block.lines.map(toPieces), lineBreak)
    case 'quote':
      return joined(
        quotedLines(block).map((line) => [markup('> '), ...toPieces(line)]),
        lineBreak,
      )
    case 'list':
      return joined(
        markedItems(block).map(({ mark, line }) => [
          markup(`${mark} `),
          ...toPieces(withWords(line)),
        ]),
        '\n',
      )
    case 'links':
      return joined(block.links.map(toInline), ' · ')
    case 'group':
      return joined(
        [...block.blocks.map(toBlock), ...withRemainder([], block.rest).map(toPieces)],
        '\n\n',
      )
  }
}

function joined(parts: readonly Piece[][], between: string): Piece[] {
  return parts.flatMap((pieces, index) => (index === 0 ? pieces : [markup(between), ...pieces]))
}

function toPieces(line: Line): Piece[] {
  return line.flatMap(toInline)
}

/**
 * An item that is only a link shows as nothing on some client (one public report): the site that it
 * leads to stands before it.
 */
function withWords(item: Line): Line {
  const pieces = item.flatMap(innermost)
  const shown = pieces.filter((piece) => typeof piece !== 'string' || piece.trim() !== '')
  const links = shown.flatMap((piece) =>
    typeof piece !== 'string' && piece.kind === 'link' ? [piece.url] : [],
  )
  const [first] = links
  if (first === undefined || links.length < shown.length) return item
  return [`${new URL(first).hostname.replace(/^www\./, '')}: `, ...item]
}

function innermost(piece: Inline): Inline[] {
  return typeof piece !== 'string' && 'line' in piece ? piece.line.flatMap(innermost) : [piece]
}

function toInline(piece: Inline): Piece[] {
  if (typeof piece === 'string') return [data(singleLine(piece))]
  switch (piece.kind) {
    case 'link':
      return toLink(piece)
    case 'image':
      return [markup('!'), ...toLink(piece)]
    case 'colored':
      return [markup(`<font color="${piece.color}">`), ...toPieces(piece.line), markup('</font>')]
    case 'mention':
      return [markup(`@${piece.id}`)]
    case 'verbatim':
      return [words(piece.text)]
    case 'url':
      return [target(toTarget(piece.url))]
    case 'strong':
      return [markup('**'), ...toPieces(piece.line), markup('**')]
    case 'emphasis':
      return [markup('*'), ...toPieces(piece.line), markup('*')]
  }
}

function toLink({ text, url }: { text: string; url: string }): Piece[] {
  return [markup('['), data(singleLine(text)), markup(']('), target(toTarget(url)), markup(')')]
}

/**
 * Characters that end a link's target for some renderer, and marks that could be bold in it, are
 * percent-encoded; the URL stays the same.
 */
function toTarget(url: string): string {
  return new URL(url).href.replace(/[()*[\]<>\\`|']|_{2,}|~{2,}/g, percentEncode)
}
