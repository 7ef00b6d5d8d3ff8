/** What somebody wrote in a comment or review, as a few plain lines. Loaded only for such events. */
import { type Block, type Line, markedItems, plainTextOf } from '../document/document.ts'
import { shorten } from '../document/shorten.ts'
import type { Repository } from '../model/run-report.ts'

/** A phone shows this much at a glance; the comment's page has all of it. */
const longest = { lines: 3, line: 160 }

/** More would only take time: no quote is as long. */
const mostRead = 20_000

/** Whatever may be markup, HTML, an entity or an emoji's shortcode. */
const markup = /[<>[\]*_`~#&\\|]|:\w+:|https?:|^\s*(?:[-+=]|\d+[.)])/m

/** Text alone: links, mentions and pictures are only what they are called. */
export async function toCommentQuote(
  body: string,
  repository: Repository,
): Promise<readonly Line[]> {
  const read = body.slice(0, mostRead)
  const lines = (markup.test(read) ? await linesOfMarkup(read, repository) : read.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const shown = lines.slice(0, longest.lines).map((line) => shorten(line, longest.line))
  return lines.length > longest.lines ? [...shown, '…'].map(toLine) : shown.map(toLine)
}

async function linesOfMarkup(body: string, repository: Repository): Promise<string[]> {
  const { fromGithubMarkdown } = await import('./markdown/from-github-markdown.chunk.ts')
  const blocks = fromGithubMarkdown(body, { repository, ref: 'HEAD', isPublic: false })
  return blocks.flatMap(linesOfBlock).map(plainTextOf)
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
