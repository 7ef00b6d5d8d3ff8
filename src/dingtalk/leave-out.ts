/** Leaves the least important parts of a document out, one by one, each block's last part first, a log's first one. */
import type { Block, Document, Line } from './document.ts'

/** Leaves one part out: what is left of the block then. */
export type Step = { index: number; kept: number }

/** All that may be left out, in the order in which it goes. */
export function stepsOf(document: Document): Step[] {
  const levels = document.map(({ importance }) => importance).filter((each) => each !== undefined)
  return [...new Set(levels)]
    .sort((a, b) => a - b)
    .flatMap((level) =>
      document
        .flatMap((block, index) => (block.importance === level ? partsOf(block, index) : []))
        .reverse(),
    )
}

function partsOf(block: Block, index: number): Step[] {
  return Array.from({ length: sizeOf(block) }, (_, kept) => ({ index, kept }))
}

function sizeOf(block: Block): number {
  switch (block.kind) {
    case 'list':
      return block.items.length
    case 'quote':
      return block.lines.length
    case 'group':
      return block.blocks.length
    case 'written':
      return block.text.split('\n').length
    case 'heading':
    case 'paragraph':
    case 'links':
      return 1
  }
}

export function without(document: Document, steps: readonly Step[]): Block[] {
  const kept = new Map(steps.map((step) => [step.index, step.kept]))
  return document.flatMap((block, index) => cut(block, kept.get(index) ?? sizeOf(block)))
}

/** @returns the parts that stay and the rest, or nothing where that would be empty */
function cut(block: Block, kept: number): Block[] {
  const gone = sizeOf(block) - kept
  if (gone === 0) return [block]
  if (!('rest' in block))
    return [partsKept(block, kept)].filter((part) => sizeOf(part) > 0 && kept > 0)
  const rest = { ...block.rest, count: block.rest.count + gone }
  return [{ ...partsKept(block, kept), rest }]
}

function partsKept<B extends Block>(block: B, kept: number): B {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.slice(0, kept) }
    case 'quote':
      return { ...block, lines: linesKept(block, kept) }
    case 'group':
      return { ...block, blocks: withoutLastHeading(block.blocks.slice(0, kept)) }
    case 'written':
      return { ...block, text: block.text.split('\n').slice(0, kept).join('\n').trimEnd() }
    default:
      return block
  }
}

function linesKept(
  { lines, keeps }: Extract<Block, { kind: 'quote' }>,
  kept: number,
): readonly Line[] {
  return keeps === 'end' ? lines.slice(lines.length - kept) : lines.slice(0, kept)
}

/** A heading without anything below it says nothing. */
function withoutLastHeading(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(0, blocks.findLastIndex(({ kind }) => kind !== 'heading') + 1)
}
