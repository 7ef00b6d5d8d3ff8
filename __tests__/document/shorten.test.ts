import { test, expect } from '@jest/globals'
import fc from 'fast-check'
import { fuzzParameters } from '../fuzz.ts'
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

test('a visible character is what Unicode says, whatever stands beside it', () => {
  const pieces = [
    'a',
    ' ',
    '\n',
    '\r',
    '中',
    '。',
    'あ',
    'é',
    '\u0301',
    '\u3099',
    '\u302a',
    '\u0600',
    '1',
  ]
  const others = [
    '\u200d',
    '\ufe0f',
    '👩',
    '🇨',
    '🏽',
    '각',
    '\u11a8',
    'क',
    '्',
    '\ud83d',
    '\udc69',
    '\u200b',
  ]
  const text = fc.array(fc.constantFrom(...pieces, ...others), { maxLength: 30 })
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (units, most) => {
      const whole = units.join('')
      const visible = Array.from(new Intl.Segmenter().segment(whole), ({ segment }) => segment)
      const kept = visible.slice(0, most - 1).join('')
      expect(shorten(whole, most)).toBe(visible.length <= most ? whole : `${kept.trimEnd()}…`)
    }),
    fuzzParameters(2000),
  )
})
