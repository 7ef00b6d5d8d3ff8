/** A terminal's codes go whole, whatever form they have, in time proportional to the text. */
import { describe, test, expect } from '@jest/globals'
import { withoutAnsiCodes } from '../../src/redact/control-codes.ts'
import { expectLinearTime } from '../growth.ts'

const esc = '\u001b'

test.each([
  ['colours', `${esc}[31;1m✗${esc}[0m turns ${esc}[38;5;208mleft${esc}[39m`, '✗ turns left'],
  ['cursor and line', `a${esc}[2K${esc}[1Gb${esc}[?25lc`, 'abc'],
  ['a window’s title', `${esc}]0;npm test\u0007a${esc}]2;b${esc}\\c`, 'ac'],
  ['links', `${esc}]8;;https://x.example${esc}\\docs${esc}]8;;${esc}\\`, 'docs'],
  ['strings for devices', `a${esc}P1$r0m${esc}\\b${esc}_x${esc}\\c${esc}^y\u009cd`, 'abcd'],
  ['character sets, resets, saved cursors', `${esc}(Ba${esc}cb${esc}7c${esc}#8d`, 'abcd'],
  ['8-bit codes', 'a\u009b31mb\u009d0;title\u0007c\u0090x\u009cd', 'abcd'],
  ['a code that the text’s end cuts off', `a${esc}[31`, 'a31'],
  ['only the beginning of a string without an end', `a${esc}]0;b\nc`, 'a0;b\nc'],
  ['nothing of a text without any', 'rate(x[5m]) \t[31m 修复\r\n', 'rate(x[5m]) \t[31m 修复\r\n'],
])('%s', (_, text, plain) => {
  expect(withoutAnsiCodes(text)).toBe(plain)
})

describe('takes time in proportion to the text', () => {
  test.each([
    [`${esc}]0;`],
    [`${esc}]`],
    ['\u009d'],
    ['\u0090x'],
    [`${esc}[`],
    [`${esc}[0;0`],
    [`${esc}[0   `],
    [`${esc}P\u009b`],
    [`${esc}(`],
    [`${esc}[31m✗`],
    [esc],
  ])('%j again and again', (unit) => {
    expectLinearTime((length) => unit.repeat(length / unit.length), withoutAnsiCodes)
  })

  test.each([`${esc}[`, `${esc}]`, `${esc}[0 `])('%j and then one long rest', (start) => {
    expectLinearTime((length) => start + '0'.repeat(length), withoutAnsiCodes)
    expectLinearTime((length) => start + ' '.repeat(length), withoutAnsiCodes)
  })
})
