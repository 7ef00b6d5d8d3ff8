import { test, expect } from '@jest/globals'
import { jsonError } from '../../src/settings/json-error.chunk.ts'
const word =
  'a word that JSON does not know; texts stand in double quotes, and one within a text is written \\"'

test.each([
  [
    '{"a": 1\n "b": 2}',
    2,
    'column 2: a comma is expected; a double quote in a text is written \\"',
  ],
  ['{"a": "say "hi""}', 1, `column 13: ${word}`],
  [
    '{"a": 1,\n}',
    2,
    'column 1: a name in double quotes is expected; no comma stands before a closing brace',
  ],
  ['[1,\n2,]', 2, 'column 3: a value is expected; no comma stands before a closing bracket'],
  ['{"a" 1}', 1, 'column 6: a colon is expected'],
  ['{"a": 1\n// why\n}', 2, 'column 1: JSON has no comments'],
  ['{"a": 1 /* why', 1, 'column 9: JSON has no comments'],
  [
    '{"a": "one\ntwo"}',
    1,
    'column 7: a text does not end on its line; a line break in a text is written \\n',
  ],
  [
    '{"a": "\\D"}',
    1,
    'column 7: an escape that JSON does not know; a backslash in a text is written \\\\',
  ],
  [
    '{"a": "\\u12"}',
    1,
    'column 7: an escape that JSON does not know; a backslash in a text is written \\\\',
  ],
  [
    '{"a": "\t"}',
    1,
    'column 7: a control character; in a text it is written as an escape, a tab as \\t',
  ],
  ["{'a': 1}", 1, `column 2: ${word}`],
  ['{"a": 1.}', 1, 'column 7: a number is not complete'],
  ['{"a": 1', 1, 'column 8: a closing brace is missing'],
  ['[1', 1, 'column 3: a closing bracket is missing'],
  ['{} {}', 1, 'column 4: nothing may follow the message'],
  ['\ufeff{}', 1, `column 1: ${word}`],
])('%j', (text, line, fault) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
  const found = jsonError(text)
  expect({ line: found.line, text: found.text.en }).toEqual({ line, text: `not JSON at ${fault}.` })
  expect(found.text['zh-CN']).toMatch(/^第 \d+ 列不是合法的 JSON：.*\p{Script=Han}.*。$/u)
})

test('what only another parser refuses', () => {
  expect(jsonError('{}')).toMatchObject({
    line: 1,
    text: { en: 'not JSON at column 1: it cannot be read.' },
  })
})
