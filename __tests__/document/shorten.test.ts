import { test, expect } from '@jest/globals'
import { shorten } from '../../src/document/shorten.ts'
const family = '👩‍👩‍👧‍👦'

test.each([
  ['what fits', 'abcde', 5, 'abcde'],
  ['what does not', 'abcdef', 5, 'abcd…'],
  ['Chinese', '修复小部件的错误', 5, '修复小部…'],
  ['emoji families, which count as one and stay whole', family.repeat(3), 3, family.repeat(3)],
  ['too many families', family.repeat(4), 3, `${family.repeat(2)}…`],
  ['flags', '🇨🇳🇩🇪🇫🇷', 2, '🇨🇳…'],
  ['accents written apart', 'e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ['blanks before the cut', 'abc def', 5, 'abc…'],
  ['more than is looked at', 'a'.repeat(10_000), 5, 'aaaa…'],
  ['one character of any length', `a${'\u0301'.repeat(10_000)}`, 5, '…'],
  ['an accent of the last letter that is kept', 'abcd\u0301ef', 5, 'abcd\u0301…'],
  ['an accent after what fits', 'abcde\u0301', 5, 'abcde\u0301'],
  ['nothing', '', 5, ''],
])('%s', (...[, text, most, short]) => {
  expect(shorten(text, most)).toBe(short)
})
