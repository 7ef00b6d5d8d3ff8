/** Keeps a document within a size: texts get shorter, whole characters and whole links at a time. */
import type { Block, Document, Inline, Line } from './document.ts'
import { shorten } from './shorten.ts'

/** How many characters each text may keep, in the order in which it is tried. */
const lengths = [1000, 300, 100, 30]

/** A link's address cannot be shortened: one longer than this many times its text's limit goes. */
const addressFactor = 10

/**
 * @param note is added where anything was cut
 * @param fits whether a document is small enough
 * @returns the document itself where it fits; at worst its first block and the note
 */
export function fit(
  document: Document,
  note: Block,
  fits: (document: Document) => boolean,
): Document {
  if (fits(document)) return document
  for (const most of lengths) {
    const shorter = [...document.map((block) => shortenBlock(block, most)), note]
    if (fits(shorter)) return shorter
  }
  const least = document.map((block) => shortenBlock(block, Math.min(...lengths)))
  for (let blocks = least.length - 1; blocks > 1; blocks--) {
    const fewer = [...least.slice(0, blocks), note]
    if (fits(fewer)) return fewer
  }
  return [...least.slice(0, 1), note]
}

function shortenBlock(block: Block, most: number): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, line: shortenLine(block.line, most) }
    case 'paragraph':
    case 'quote':
      return { ...block, lines: block.lines.map((line) => shortenLine(line, most)) }
    case 'list':
      return { ...block, items: block.items.map((line) => shortenLine(line, most)) }
    case 'links':
      return {
        ...block,
        links: block.links.filter(({ url }) => url.length <= most * addressFactor),
      }
  }
}

function shortenLine(line: Line, most: number): Line {
  return line.map((piece) => shortenInline(piece, most))
}

function shortenInline(piece: Inline, most: number): Inline {
  if (typeof piece === 'string') return shorten(piece, most)
  const text = shorten(piece.text, most)
  const isTooLong = piece.kind === 'link' && piece.url.length > most * addressFactor
  return isTooLong ? text : { ...piece, text }
}
