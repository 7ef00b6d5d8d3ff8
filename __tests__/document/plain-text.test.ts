import { test, expect, describe } from '@jest/globals'
import type { Document } from '../../src/document/document.ts'
import { toPlainText, neutralizeText, autolinkBreaks } from '../../src/document/plain-text.ts'
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
    'One: https://ours.example/a_b?c=(d)\n@\u200ball: https://two.example/',
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

describe('why each break is there', () => {
  test.each([
    ['@13800000000', '@\u200b13800000000'],
    ['a@b', 'a@\u200bb'],
    ['http://evil', 'http:\u200b//evil'],
    ['www.evil.example', 'www.\u200bevil.\u200bexample'],
    ['邮箱.中国', '邮箱.\u200b中国'],
  ])('%s cannot be clicked and calls nobody', (text, safe) => {
    expect(neutralizeText(text)).toBe(safe)
  })

  test.each(autolinkBreaks)('$why', ({ find }) => {
    const without = autolinkBreaks
      .filter((each) => each.find !== find)
      .reduce((text, each) => text.replace(each.find, '$&\u200b'), '@a http://b c.example')
    expect(without).not.toBe(neutralizeText('@a http://b c.example'))
  })
})

test.each([
  ['a sentence. Another one.', 'a sentence. Another one.'],
  ['v1.2.3 at 10:30', 'v1.2.3 at 10:30'],
  ['# not * a _ heading', '# not * a _ heading'],
  ['two\nlines', 'two lines'],
  ['a\u200b@\u202eb', 'a@\u200bb'],
])('%j is left in peace', (text, safe) => {
  expect(neutralizeText(text)).toBe(safe)
})
