/** Nothing but http and https is ever linked to, however the address is written. */
import { describe, test, expect } from '@jest/globals'
import { link } from '../../src/document/document.ts'
import { webUrl } from '../../src/document/web-url.ts'

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
