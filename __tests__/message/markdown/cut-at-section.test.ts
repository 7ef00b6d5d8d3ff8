import { expect, describe, test } from '@jest/globals'
import { toMarkdown } from '../../../src/dingtalk/markdown.ts'
import type { Block } from '../../../src/document/document.ts'
import {
  cutAtSection,
  bytesOfBlock,
  bytesOfBlocks,
} from '../../../src/message/markdown/cut-at-section.ts'

const heading = (text: string): Block => ({ kind: 'heading', level: 4, line: [text] })

const paragraph = (length: number): Block => ({ kind: 'paragraph', lines: [['x'.repeat(length)]] })

const list = (count: number): Block => ({
  kind: 'list',
  items: Array.from({ length: count }, (_, n) => [`item ${n % 10}`]),
})

/** What is left of it, in short. */
function cut(blocks: readonly Block[], mostBytes: number): [kept: string[], left: number] {
  const { blocks: kept, left } = cutAtSection(blocks, mostBytes)
  expect(Buffer.byteLength(toMarkdown(kept))).toBeLessThanOrEqual(mostBytes)
  const shown = kept.map((block) => {
    if (block.kind === 'heading') return '#'
    return block.kind === 'list' ? `${block.items.length} items` : block.kind
  })
  return [shown, left]
}

const sections = [heading('a'), paragraph(50), paragraph(20), heading('b'), paragraph(50)]

describe('a text that is too long', () => {
  test('is whole where it fits to the byte', () => {
    const size = Buffer.byteLength(toMarkdown(sections))
    expect(cut(sections, size)).toEqual([['#', 'paragraph', 'paragraph', '#', 'paragraph'], 0])
    expect(cut(sections, size - 1)).toEqual([['#', 'paragraph', 'paragraph'], 2])
  })

  test('is cut at a section, not within the next one', () => {
    const long = [...sections, paragraph(50)]
    expect(cut(long, 149)).toEqual([['#', 'paragraph', 'paragraph'], 3])
  })

  test('is cut at a block where the last section would waste half of the room', () => {
    const early = [heading('a'), paragraph(5), heading('b'), paragraph(50), paragraph(90)]
    expect(cut(early, 120)).toEqual([['#', 'paragraph', '#', 'paragraph'], 1])
  })

  test('is cut within a list that is most of it', () => {
    expect(cut([heading('a'), list(100), heading('b')], 200)).toEqual([['#', '17 items'], 2])
    expect(cut([list(100)], 200)).toEqual([['18 items'], 1])
  })

  test('is cut within code and paragraphs of several lines', () => {
    const lines = Array.from({ length: 30 }, () => ['0123456789'])
    expect(cutAtSection([{ kind: 'quote', lines }], 100).blocks).toMatchObject([
      { lines: Array(6).fill(['0123456789']) },
    ])
    expect(cutAtSection([{ kind: 'paragraph', lines }], 100).blocks).toMatchObject([
      { lines: Array(7).fill(['0123456789']) },
    ])
  })

  test('keeps no heading without what is below it', () => {
    expect(cut([heading('a'), paragraph(500)], 100)).toEqual([[], 2])
    expect(cut([heading('a'.repeat(200)), paragraph(500)], 100)).toEqual([[], 2])
    expect(cut([], 100)).toEqual([[], 0])
  })
})

const link = { kind: 'link', text: '详情', url: 'https://a.example/x' } as const

const blocks: readonly Block[] = [
  { kind: 'heading', line: ['标题', { kind: 'strong', line: ['a'] }], level: 4 },
  { kind: 'heading', line: [{ kind: 'colored', line: ['成功'], color: '#1a7f37' }] },
  { kind: 'paragraph', lines: [['a'], [{ kind: 'emphasis', line: ['b'] }, link]] },
  {
    kind: 'paragraph',
    lines: [
      [{ kind: 'mention', id: '13800000000' }, ' ', { kind: 'url', url: 'https://a.example/' }],
    ],
  },
  { kind: 'quote', lines: [['a'], ['b']], rest: { count: 2, line: (n) => [`and ${n}`] } },
  { kind: 'list', items: [['a'], [{ ...link, kind: 'image' }]], start: 9 },
  { kind: 'links', links: [link] },
  {
    kind: 'group',
    blocks: [
      { kind: 'paragraph', lines: [[{ kind: 'verbatim', text: '**x**' }]] },
      { kind: 'list', items: [['a']] },
    ],
  },
]

describe('what has nothing to escape takes as much as in markdown', () => {
  test.each(blocks)('block %#: $kind', (block) => {
    expect(bytesOfBlock(block)).toBe(Buffer.byteLength(toMarkdown([block])))
  })

  test('all together', () => {
    expect(bytesOfBlocks(blocks)).toBe(Buffer.byteLength(toMarkdown(blocks)))
  })
})

test.each(['*a* <b>', '[a](b) &lt; c_d', '# - 1. | ~~x~~ `y` \\'])(
  '%s has room for its escapes',
  (text) => {
    const block: Block = { kind: 'paragraph', lines: [[text], [{ ...link, text }]] }
    expect(bytesOfBlock(block)).toBeGreaterThanOrEqual(Buffer.byteLength(toMarkdown([block])))
  },
)

test('at most a backslash for a mark, and an entity where there is one', () => {
  expect(bytesOfBlock({ kind: 'paragraph', lines: [['*a* <b>&']] })).toBe(18)
})
