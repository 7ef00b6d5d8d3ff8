import { test, expect } from '@jest/globals'
import fc from 'fast-check'
import { withPlainLinks, withTargets } from '../../src/dingtalk/link-target.ts'
const scheme = 'dingtalk://dingtalkclient/page/link?url='

test.each([
  [
    'an address',
    `${scheme}https%3A%2F%2Fa.example%2F%3Fx%3D1&pc_slide=false`,
    'https://a.example/?x=1',
  ],
  ['no encoding of anything', `${scheme}https%3A%2F%2Fa%&pc_slide=false`, undefined],
  ['no http address', `${scheme}javascript%3Aalert&pc_slide=false`, undefined],
  ['an address that is none', `${scheme}https%3A%2F%2F&pc_slide=false`, undefined],
  ['markup', `${scheme}https%3A%2F%2Fa.example%2F%3Cb%3E&pc_slide=false`, undefined],
  ['another address of DingTalk', 'dingtalk://dingtalkclient/action/open?a=b', undefined],
])('within DingTalk’s own address: %s', (_, address, plain) => {
  expect(withPlainLinks(`[x](${address}) y`)).toBe(`[x](${plain ?? address}) y`)
})

test('any link that is wrapped comes out as it was', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const markdown = `a [b](${new URL(url).href.replace(/[()]/g, '')}) c`
      expect(withPlainLinks(withTargets(markdown, 'browser'))).toBe(markdown)
      expect(withTargets(markdown, 'app')).toBe(markdown)
    }),
  )
})
