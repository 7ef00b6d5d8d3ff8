import { test, expect } from '@jest/globals'
import { linesOf, listOf } from '../../src/settings/multiline.ts'
test.each([
  ['nothing', '', []],
  ['one line', 'a', [{ line: 1, text: 'a' }]],
  ['a final newline', 'a\n', [{ line: 1, text: 'a' }]],
  [
    'CRLF',
    'a\r\nb\r\n',
    [
      { line: 1, text: 'a' },
      { line: 2, text: 'b' },
    ],
  ],
  [
    'blank lines, which keep their numbers',
    '\n \t\r\na\n\nb',
    [
      { line: 3, text: 'a' },
      { line: 5, text: 'b' },
    ],
  ],
  ['blanks around', '  a b\t', [{ line: 1, text: 'a b' }]],
])('%s', (_, value, entries) => {
  expect(linesOf(value)).toEqual(entries)
})

test.each([
  ['nothing', ' ,\n,', []],
  [
    'commas and lines',
    'a, b,\n\n ,c',
    [
      { line: 1, text: 'a' },
      { line: 1, text: 'b' },
      { line: 3, text: 'c' },
    ],
  ],
])('items: %s', (_, value, items) => {
  expect(listOf(value)).toEqual(items)
})
