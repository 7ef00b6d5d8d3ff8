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
type Escape = { find: RegExp; to: string; why: string }

/** What foreign text may not hold as it is, what stands there instead, and why. */
const anywhere = [
  { find: /&/g, to: '&amp;', why: 'an entity in the text would be decoded' },
  { find: /\\/g, to: '&#92;', why: 'it would take our own escapes away' },
  { find: /</g, to: '&lt;', why: 'HTML: desktop renders it, phones go blank' },
  { find: />/g, to: '&gt;', why: 'HTML, and a quote at the start of a line' },
  { find: /\[/g, to: '&#91;', why: 'link or image' },
  { find: /\]/g, to: '&#93;', why: 'link or image; ends the text of our own link' },
  { find: /@/g, to: '&#64;', why: 'mention' },
  { find: /[_*`]/g, to: '\\$&', why: 'emphasis or code' },
  { find: /~/g, to: '&#126;', why: 'strikethrough, where a client knows it' },
  { find: /\|/g, to: '&#124;', why: 'table, where a client knows it' },
  { find: /:(?=\/\/)/g, to: '&#58;', why: 'a bare URL becomes a link' },
  { find: /(?<![a-z0-9])(www)\./gi, to: '$1&#46;', why: 'a bare host name becomes a link' },
  { find: /!$/, to: '&#33;', why: 'before our own link it would make an image' },
  { find: /#(?=\s*$)/, to: '&#35;', why: 'at the end of a heading it would vanish' },
] as const satisfies readonly Escape[]

/** And at the start of a line: elsewhere these are characters like any other. */
const atStart = [
  { find: /(?<=^\s*)#/, to: '&#35;', why: 'heading' },
  { find: /(?<=^\s*)=/, to: '&#61;', why: 'underline that makes the line above a heading' },
  { find: /(?<=^\s*:?)-/, to: '&#45;', why: 'list, rule, underline or table at the start' },
  { find: /(?<=^\s*)\+/, to: '&#43;', why: 'list at the start of a line' },
  { find: /(?<=^\s*\d{1,9})\.(?=\s|$)/, to: '&#46;', why: 'numbered list' },
  { find: /(?<=^\s*\d{1,9})\)(?=\s|$)/, to: '&#41;', why: 'numbered list' },
] as const satisfies readonly Escape[]

export const escapes = [...anywhere, ...atStart]

/** Whether any row may apply: most texts need none, and one look is faster than one per row. */
const any = new RegExp(escapes.map(({ find }) => find.source).join('|'), 'i')

/** Foreign text as markdown that shows exactly its characters and does nothing, wherever it stands. */
export function escapeMarkdown(text: string): string {
  return escapeWith(escapes, text)
}

function escapeWith(rows: readonly Escape[], text: string): string {
  const line = singleLine(text)
  if (!any.test(line)) return line
  return rows.reduce((escaped, { find, to }) => escaped.replace(find, to), line)
}

/** For text with something before it on its line. */
function escapeWithin(text: string): string {
  return escapeWith(anywhere, text)
}

/** The document as DingTalk markdown. */
export function toMarkdown(document: Document): string {
  return document.map(toBlock).join('\n\n')
}

function toBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level ?? 3)} ${toLine(block.line)}`
    case 'paragraph':
      return block.lines.map(toLine).join(lineBreak)
    case 'quote':
      return quotedLines(block)
        .map((line) => `> ${toLine(line)}`)
        .join(lineBreak)
    case 'list':
      return markedItems(block)
        .map(({ mark, line }) => `${mark} ${toLine(line)}`)
        .join('\n')
    case 'links':
      return block.links.map(toLink).join(' · ')
    case 'group':
      return [...block.blocks.map(toBlock), ...withRemainder([], block.rest).map(toLine)].join(
        '\n\n',
      )
  }
}

/** A single newline is unreliable; with two spaces before it, it works on every client. */
const lineBreak = '  \n'

function toLine(line: Line): string {
  const beside = line.some(holdsVerbatim) ? escapeBeside : undefined
  return line.reduce<string>((before, piece) => {
    const first = before.trim() === '' ? escapeMarkdown : escapeWithin
    return before + toInline(piece, { alone: beside ?? first, within: beside ?? escapeWithin })
  }, '')
}

function holdsVerbatim(piece: Inline): boolean {
  if (typeof piece === 'string') return false
  return 'line' in piece ? piece.line.some(holdsVerbatim) : piece.kind === 'verbatim'
}

/** What only the user's own words before or after a text could make of it, and why not. */
const edges = [
  { find: /:$/, why: 'two slashes after it make an address' },
  { find: /(?<=ww)w$/i, why: 'a dot after `www` makes a host name' },
  { find: /^[.)]/, why: 'a number before it makes a list, `www` a host name' },
] as const satisfies readonly { find: RegExp; why: string }[]

/** For text on a line with the user's own words, which may well be the start of a list or a quote. */
function escapeBeside(text: string): string {
  return edges.reduce((safe, { find }) => safe.replace(find, toEntity), escapeMarkdown(text))
}

function toEntity(character: string): string {
  return `&#${String(character.charCodeAt(0))};`
}

type Escapes = {
  /** For a text as it stands in the line, and for one behind a mark of ours. */
  alone: (text: string) => string
  within: (text: string) => string
}

function toInline(piece: Inline, { alone, within }: Escapes): string {
  if (typeof piece === 'string') return alone(piece)
  const inner = (line: Line): string =>
    line.map((each) => toInline(each, { alone: within, within })).join('')
  switch (piece.kind) {
    case 'link':
      return toLink(piece)
    case 'image':
      return `!${toLink(piece)}`
    case 'colored':
      return `<font color="${piece.color}">${inner(piece.line)}</font>`
    case 'mention':
      return `@${piece.id}`
    case 'verbatim':
      return piece.text
    case 'url':
      return toTarget(piece.url)
    case 'strong':
      return `**${inner(piece.line)}**`
    case 'emphasis':
      return `*${inner(piece.line)}*`
  }
}

function toLink({ text, url }: { text: string; url: string }): string {
  return `[${escapeWithin(text)}](${toTarget(url)})`
}

/** Characters that end or restyle a link's target are percent-encoded; the URL stays the same. */
export function toTarget(url: string): string {
  return new URL(url).href.replace(/[()*_[\]<>\\`~|']/g, percentEncode)
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
