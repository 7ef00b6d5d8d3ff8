import { test, expect } from '@jest/globals'
import { distinct, linesOf, listOf } from '../../src/settings/lists.ts'

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
  ['spaces around', '  a b\t', [{ line: 1, text: 'a b' }]],
])('lines: %s', (_, value, entries) => {
  expect(linesOf(value)).toEqual(entries)
})

test.each([
  ['nothing', ' ,\n；,', []],
  [
    'every separator, and lines',
    'a, b;c，d；e、f\n\n ,g',
    [
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((text, index) => ({ line: 1, entry: index + 1, text })),
      { line: 3, text: 'g' },
    ],
  ],
  [
    'an empty entry, which counts',
    'a,,b',
    [
      { line: 1, entry: 1, text: 'a' },
      { line: 1, entry: 3, text: 'b' },
    ],
  ],
])('entries: %s', (_, value, entries) => {
  expect(listOf(value)).toEqual(entries)
})

test('an entry that is there twice counts once, at its first place', () => {
  const entries = [
    { line: 1, text: 'a' },
    { line: 2, text: 'b' },
    { line: 3, text: 'a' },
  ]
  expect(distinct(entries)).toEqual(entries.slice(0, 2))
})
