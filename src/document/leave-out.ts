/** Leaves parts of a document out, the least important first: items, lines and blocks, from their end. */
import type { Document, Block, Line, Remainder } from './document.ts'

/** The line behind the last part of a list, a quote or a group that lost some. */
export type MoreLine = (count: number) => Line

/** Leaves one part out: what is left of the block then. */
export type Removal = { index: number; kept: number }

/** All that may be left out, in the order in which it goes. */
export function removalsOf(document: Document): Removal[] {
  const levels = document.map(({ importance }) => importance).filter((each) => each !== undefined)
  return [...new Set(levels)]
    .sort((a, b) => a - b)
    .flatMap((level) =>
      document
        .flatMap((block, index) => (block.importance === level ? partsOf(block, index) : []))
        .reverse(),
    )
}

function partsOf(block: Block, index: number): Removal[] {
  return Array.from({ length: sizeOf(block) }, (_, kept) => ({ index, kept }))
}

export function sizeOf(block: Block): number {
  switch (block.kind) {
    case 'list':
      return block.items.length
    case 'quote':
    case 'paragraph':
      return block.lines.length
    case 'group':
      return block.blocks.reduce((sum, inner) => sum + sizeOf(inner), 0)
    case 'heading':
    case 'links':
      return 1
  }
}

export function without(document: Document, steps: readonly Removal[], more: MoreLine): Block[] {
  const kept = new Map(steps.map((step) => [step.index, step.kept]))
  return document.flatMap((block, index) => cut(block, kept.get(index) ?? sizeOf(block), more))
}

/** @returns the parts that stay and the rest, or nothing where that would be empty */
function cut(block: Block, kept: number, more: MoreLine): Block[] {
  if (kept === 0 && !('rest' in block)) return []
  const part = partsKept(block, kept, more)
  return sizeOf(part) === 0 && !('rest' in part) ? [] : [part]
}

/** The parts that stay, and how many do not. */
export function partsKept<B extends Block>(block: B, kept: number, more: MoreLine): B {
  const gone = sizeOf(block) - kept
  if (gone <= 0) return block
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.slice(0, kept), rest: restOf(block.rest, gone, more) }
    case 'quote':
      return { ...block, lines: linesKept(block, kept), rest: restOf(block.rest, gone, more) }
    case 'group':
      return { ...block, ...groupKept(block, kept, more) }
    case 'paragraph':
      return { ...block, lines: block.lines.slice(0, kept) }
    default:
      return block
  }
}

function restOf(rest: Remainder | undefined, gone: number, more: MoreLine): Remainder {
  return { line: more, ...rest, count: (rest?.count ?? 0) + gone }
}

/** Whole blocks, and of the one that is cut its first parts. */
function groupKept(
  group: GroupBlock,
  kept: number,
  more: MoreLine,
): Pick<GroupBlock, 'blocks' | 'rest'> {
  let left = kept
  const blocks = group.blocks.flatMap((inner) => {
    const part = left <= 0 ? [] : cut(inner, Math.min(left, sizeOf(inner)), more)
    left -= sizeOf(inner)
    return part
  })
  const whole = withoutLastHeading(blocks)
  if (group.rest === undefined) return { blocks: whole }
  return {
    blocks: whole.map(withoutCount),
    rest: restOf(group.rest, sizeOf(group) - kept, more),
  }
}

/** What a group says of its rest is enough, and holds: it may have been cut before. */
function withoutCount(block: Block): Block {
  if (!('rest' in block)) return block
  return { ...block, rest: { ...block.rest, count: 0 } }
}

type GroupBlock = Extract<Block, { kind: 'group' }>

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
