import { describe, test, expect } from '@jest/globals'
import { link, singleLine, webUrl } from '../../src/document/document.ts'

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

const base = 'https://github.com/octo-org/widgets/blob/main/'

describe('an address', () => {
  test.each([
    ['https://x.example', undefined, 'https://x.example/'],
    ['HTTP://X.example/a b', undefined, 'http://x.example/a%20b'],
    ['https:\\\\x.example\\a', undefined, 'https://x.example/a'],
    ['docs/a.md', base, `${base}docs/a.md`],
    ['../tree/main', base, 'https://github.com/octo-org/widgets/blob/tree/main'],
    ['//x.example', base, 'https://x.example/'],
    ['https://user:secret@x.example/', undefined, 'https://x.example/'],
    [`https://x.example/${'a'.repeat(3982)}`, undefined, `https://x.example/${'a'.repeat(3982)}`],
    ['https://x.example/\ud800', undefined, 'https://x.example/%EF%BF%BD'],
  ])('%s from %s leads to %s', (address, from, url) => {
    expect(webUrl(address, from)).toBe(url)
  })

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000 javascript:alert(1)',
    'JaVaScRiPt://x.example/%0aalert(1)',
    'vbscript:x',
    'data:text/html,x',
    'dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fx.example',
    'tel:13800000000',
    'mailto:a@b.example',
    'file:///etc/passwd',
    'intent://x#Intent;scheme=https;end',
    'blob:https://x.example/1',
    'view-source:https://x.example',
    'weixin://x',
    'https://',
    'https://[',
    '//x.example',
    'docs/a.md',
    '',
    `https://x.example/${'a'.repeat(3983)}`,
  ])('%j is none, alone or from an http(s) page', (address) => {
    expect(webUrl(address)).toBeUndefined()
    expect(link('text', address)).toBe('text')
    if (/^[a-z-]+:/i.test(address) && !address.startsWith('https:'))
      expect(webUrl(address, base)).toBeUndefined()
  })
})
