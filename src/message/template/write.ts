/** How the pieces of a template are written in each dialect; values are escaped here, once. */
import { escapeMarkdown, toMarkdown, toTarget } from '../../dingtalk/markdown.ts'
import type { MessageType } from '../../dingtalk/message.ts'
import { type Line, type Colored, type Block, singleLine } from '../../document/document.ts'
import { neutralizeText, toPlainText } from '../../document/plain-text.ts'
import { importance } from '../../document/truncate.ts'
import { type OutputNode, plainOutput } from './output.ts'
export type OutputDialect = {
  /** A line of data. */
  data: (text: string) => string
  line: (line: Line) => string
  link: (link: { text: string; url: string }) => string
  address: (url: string) => string
  colored: (written: string, color: Colored['color']) => string
  lineBreak: string
}

const markdown: OutputDialect = {
  data: (text) =>
    edges.reduce((safe, { find }) => safe.replace(find, toEntity), escapeMarkdown(text)),
  line: (line) => toMarkdown([{ kind: 'paragraph', lines: [line] }]),
  link: (link) => toMarkdown([{ kind: 'links', links: [{ kind: 'link', ...link }] }]),
  address: toTarget,
  colored: (written, color) => `<font color="${color}">${written}</font>`,
  lineBreak: '  \n',
}

const plainText: OutputDialect = {
  // What follows in the template could make an address or a host name of it.
  data: (text) => neutralizeText(text).replace(/[:.]$/, '$&\u200b'),
  line: (line) => toPlainText([{ kind: 'paragraph', lines: [line] }]),
  link: (link) => toPlainText([{ kind: 'links', links: [{ kind: 'link', ...link }] }]),
  address: (url) => new URL(url).href,
  colored: (written) => written,
  lineBreak: '\n',
}

/** What only what the template prints before or after a value could make of it, and why not. */
const edges = [
  { find: /:$/, why: 'two slashes after it make an address' },
  { find: /(?<=ww)w$/i, why: 'a dot after `www` makes a host name' },
  { find: /^[.)]/, why: 'a number before it makes a list, `www` a host name' },
] as const satisfies readonly { find: RegExp; why: string }[]

function toEntity(character: string): string {
  return `&#${String(character.charCodeAt(0))};`
}

/** A feed card shows no body, so that it matters to nobody how one would be written. */
export const dialects: Readonly<Record<MessageType, OutputDialect>> = {
  markdown,
  'action-card': markdown,
  text: plainText,
  link: plainText,
  'feed-card': plainText,
}

/* What a template printed → the blocks of a message, or one line for its title. */

/**
 * Blank lines part the blocks, so that whole blocks can be left out of a message that is too long:
 * the last one first, the first one never.
 */
export function toBlocks(pieces: readonly OutputNode[], dialect: OutputDialect): Block[] {
  const blocks: Block[] = []
  let text = ''
  const end = (): void => {
    blocks.push(...paragraphsOf(text, dialect))
    text = ''
  }
  for (const piece of joined(pieces)) {
    if (piece.kind === 'blocks') {
      end()
      blocks.push(...piece.blocks)
    } else text += toText(piece, dialect)
  }
  end()
  return blocks.map((block, index) =>
    block.kind === 'written' && index > 0 ? { ...block, importance: importance.own } : block,
  )
}

/** As data on one line; empty where nothing that can be seen was printed. */
export function toTitleText(pieces: readonly OutputNode[]): string {
  return singleLine(plainOutput(pieces)).trim()
}

/** Values side by side are one text: what is harmless in each may not be in both. */
function joined(pieces: readonly OutputNode[]): OutputNode[] {
  const result: OutputNode[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece.kind === 'data' && last?.kind === 'data')
      result.splice(-1, 1, { kind: 'data', text: last.text + piece.text })
    else result.push(piece)
  }
  return result
}

function toText(piece: OutputNode, dialect: OutputDialect): string {
  switch (piece.kind) {
    case 'words':
      return piece.text
    case 'data':
      return toLines(piece.text, dialect)
    case 'link':
      return dialect.link(piece)
    case 'address':
      return dialect.address(piece.url)
    case 'call':
      return `@${piece.who}`
    case 'colored':
      return dialect.colored(
        piece.pieces.map((each) => toText(each, dialect)).join(''),
        piece.color,
      )
    case 'line':
      return dialect.line(piece.line)
    case 'blocks':
      return toLines(plainOutput([piece]), dialect)
  }
}

/** Line by line, without blank ones: a value never ends the block that it stands in. */
function toLines(text: string, { data, lineBreak }: OutputDialect): string {
  const lines = text.split(/\r?\n/).map(data)
  return lines.length === 1
    ? lines.join('')
    : lines.filter((line) => line.trim() !== '').join(lineBreak)
}

/** A line's end is one in the message as well, whatever the client makes of a bare one. */
function paragraphsOf(text: string, { lineBreak }: OutputDialect): Block[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'written', text: paragraph.replace(/ *\n/g, lineBreak) }))
}
