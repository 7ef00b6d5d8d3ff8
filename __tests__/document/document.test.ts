import { describe, test, expect } from '@jest/globals'
import { link, singleLine } from '../../src/document/document.ts'
describe('link', () => {
  test('is a link where there is an address', () => {
    expect(link('CI', 'https://a.example/')).toEqual({
      kind: 'link',
      text: 'CI',
      url: 'https://a.example/',
    })
  })

  test('is the bare text where there is none', () => {
    expect(link('CI', undefined)).toBe('CI')
  })
})

test.each([
  ['plain text', 'Fix the widget', 'Fix the widget'],
  ['all kinds of whitespace', 'a\r\n\tb\u00a0\u2028\u3000c', 'a b c'],
  ['the blanks at its ends, folded', '  a\n', ' a '],
  ['control characters', 'a\u0000b\u007f\u0085c\u001b', 'abc'],
  [
    'a terminal’s codes, whole',
    '\u001b[31ma\u001b[0m \u001b]8;;https://x.example\u0007b\u001b]8;;\u0007',
    'a b',
  ],
  ['direction overrides', 'a\u202egpj.exe\u202c\u2066b\u2069', 'agpj.exeb'],
  ['direction marks', 'a\u200e\u200f\u061cb', 'ab'],
  ['blanks on both sides of what goes', 'a \u200b \u0000 b', 'a b'],
  ['a byte order mark', '\ufeffa\ufeffb', 'ab'],
  ['zero-width characters', 'a\u200b\u2060\u2063b', 'ab'],
  ['joined emoji, which stay joined', '👩‍👩‍👧‍👦 🏳️‍🌈', '👩‍👩‍👧‍👦 🏳️‍🌈'],
  ['a lone surrogate', 'a\ud83db\ude00', 'a\ufffdb\ufffd'],
  ['Chinese', '修复 小部件', '修复 小部件'],
])('on a single line: %s', (_, text, line) => {
  expect(singleLine(text)).toBe(line)
})
