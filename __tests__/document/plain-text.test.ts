import { test, expect } from '@jest/globals'
import type { Document } from '../../src/document/document.ts'
import { toPlainText } from '../../src/document/plain-text.ts'
const ours = 'https://ours.example/a_b?c=(d)'

test.each<[string, Document, string]>([
  ['nothing', [], ''],
  ['a heading', [{ kind: 'heading', line: ['✅ ', 'CI'] }], '✅ CI'],
  ['lines', [{ kind: 'paragraph', lines: [['a'], ['b']] }], 'a\nb'],
  ['a quote', [{ kind: 'quote', lines: [['a'], ['b']] }], '> a\n> b'],
  [
    'pieces of a line, without markup or addresses',
    [
      {
        kind: 'paragraph',
        lines: [
          [
            { kind: 'colored', line: ['Passed'], color: '#1a7f37' },
            ': *CI* ',
            { kind: 'link', text: '[x]', url: ours },
          ],
        ],
      },
    ],
    'Passed: *CI* [x]',
  ],
  [
    'a row of links, each with its address',
    [
      {
        kind: 'links',
        links: [
          { kind: 'link', text: 'One', url: ours },
          { kind: 'link', text: '@all', url: 'https://two.example' },
        ],
      },
    ],
    'One: https://ours.example/a_b?c=(d)\n@all: https://two.example/',
  ],
  ['a list', [{ kind: 'list', items: [['a'], ['- b', 'c']] }], '- a\n- - bc'],
  [
    'a numbered list, a group, the user’s own words, and what would be emphasis',
    [
      {
        kind: 'list',
        start: 1,
        items: [[{ kind: 'strong', line: ['a', { kind: 'image', text: 'b', url: ours }] }]],
      },
      {
        kind: 'group',
        blocks: [{ kind: 'paragraph', lines: [[{ kind: 'verbatim', text: 'own @words' }]] }],
        rest: { count: 1, line: (count) => [`… and ${count} more`] },
      },
    ],
    '1. ab\n\nown @words\n\n… and 1 more',
  ],
  [
    'blocks',
    [
      { kind: 'heading', line: ['a'] },
      { kind: 'paragraph', lines: [['b']] },
    ],
    'a\n\nb',
  ],
])('%s as plain text', (_, document, text) => {
  expect(toPlainText(document)).toBe(text)
})

test.each([
  ['http://a.example/x_y www.b.example a@b.example'],
  ['# not * a _ heading <b> [x](https://a.example) &lt; @张三 @13900000000'],
])('%s goes out as it is', (text) => {
  expect(toPlainText([{ kind: 'paragraph', lines: [[text]] }])).toBe(text)
})

test.each([
  ['thanks @13800000000', 'thanks ＠13800000000'],
  ['@manager42201 @所有人 13800000000', '＠manager42201 ＠所有人 13800000000'],
])('data never mentions whom the message mentions: %s', (text, written) => {
  const line = [text, ' ', { kind: 'mention', id: '13800000000' }] as const
  const mentioned = ['13800000000', 'manager4220', '所有人']
  const document = [{ kind: 'paragraph', lines: [line] }] as const
  expect(toPlainText(document, mentioned)).toBe(`${written} @13800000000`)
  expect(toPlainText(document)).toBe(`${text} @13800000000`)
})

test('nor does a URL', () => {
  const url = 'https://a.example/@manager4220/@other' as const
  const document = [
    { kind: 'links', links: [{ kind: 'link', text: 'x', url }] },
    { kind: 'paragraph', lines: [[{ kind: 'url', url }]] },
  ] as const
  const written = 'https://a.example/%40manager4220/@other'
  expect(toPlainText(document, ['manager4220'])).toBe(`x: ${written}\n\n${written}`)
})

test('two pieces make no mention either', () => {
  const document = [
    { kind: 'links', links: [] },
    { kind: 'quote', lines: [['@138', '00000000']] },
  ] as const
  expect(toPlainText(document, ['13800000000'])).toBe('\n\n> ＠13800000000')
})
