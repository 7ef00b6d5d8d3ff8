/** What somebody wrote in a comment or review, as a few plain lines. Loaded only for such events. */
import { type Block, type Line, markedItems, plainTextOf } from '../document/document.ts'
import { shorten } from '../document/shorten.ts'

/** A phone shows this much at a glance; the comment's page has all of it. */
const longest = { lines: 3, line: 160 }

/** More would only take time: no quote is as long. */
const mostRead = 20_000

/** Whatever may be markup, HTML, an entity or an emoji's shortcode. */
const markup = /[<>[\]*_`~#&\\|]|:\w+:|https?:|^\s*(?:[-+=]|\d+[.)])/m

/** Whether reading it takes GitHub's markdown. */
export function isMarkup(body: string): boolean {
  return markup.test(body.slice(0, mostRead))
}

/**
 * Text alone: links, mentions and pictures are only what they are called.
 * @param toBlocks reads markdown; not called for what is none
 */
export function toCommentQuote(
  body: string,
  toBlocks: (markdown: string) => readonly Block[],
): readonly Line[] {
  const read = body.slice(0, mostRead)
  const lines = (
    isMarkup(read) ? toBlocks(read).flatMap(linesOfBlock).map(plainTextOf) : read.split('\n')
  )
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const shown = lines.slice(0, longest.lines).map((line) => shorten(line, longest.line))
  return lines.length > longest.lines ? [...shown, '…'].map(toLine) : shown.map(toLine)
}

/** Nothing of a quote: that is what the comment answers, or code. */
function linesOfBlock(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return [block.line]
    case 'paragraph':
      return block.lines
    case 'list':
      return markedItems(block).map(({ mark, line }) => [`${mark} `, ...line])
    case 'quote':
    case 'links':
    case 'group':
      return []
  }
}

function toLine(text: string): Line {
  return [text]
}
