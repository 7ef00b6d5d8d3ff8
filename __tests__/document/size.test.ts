import { describe, expect, test } from '@jest/globals'
import { toMarkdown } from '../../src/dingtalk/markdown.ts'
import type { Block } from '../../src/document/document.ts'
import { bytesOfBlock, bytesOfBlocks } from '../../src/document/size.ts'

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
