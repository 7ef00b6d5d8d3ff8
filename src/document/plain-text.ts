/**
 * The dialect of `text` messages: no markup at all, but clients turn whatever looks like an
 * address into a link, so foreign text gets an invisible break where that would happen.
 */
import {
  singleLine,
  type Document,
  type Block,
  quotedLines,
  markedItems,
  withRemainder,
  type Line,
  plainTextOf,
} from './document.ts'
/** U+200B, zero width space: shows nothing and ends what a client takes for one word. */
const invisible = '\u200b'

/** Where a break goes, and why. */
export const autolinkBreaks = [
  { find: /@/g, why: 'mention, mail address' },
  { find: /:(?=\/\/)/g, why: 'URL' },
  { find: /(?<=[\p{L}\p{N}-])\.(?=\p{L})/gu, why: 'bare host name' },
] as const satisfies readonly { find: RegExp; why: string }[]

/** Foreign text that looks the same and cannot be clicked or call anybody. */
export function neutralizeText(text: string): string {
  return autolinkBreaks.reduce(
    (safe, { find }) => safe.replace(find, `$&${invisible}`),
    singleLine(text),
  )
}

/** The document as plain text; a block of links shows its addresses, links within lines do not. */
export function toPlainText(document: Document): string {
  return document.map(toBlock).join('\n\n')
}

function toBlock(block: Block): string {
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
      return block.links
        .map(({ text, url }) => `${neutralizeText(text)}: ${new URL(url).href}`)
        .join('\n')
    case 'group':
      return [...block.blocks.map(toBlock), ...withRemainder([], block.rest).map(toLine)].join(
        '\n\n',
      )
    case 'written':
      return block.text
  }
}

function toLine(line: Line): string {
  return neutralizeText(plainTextOf(line))
}
