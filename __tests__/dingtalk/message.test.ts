/** Buttons that open in the system's browser, and their plain URLs again. */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toButtons, withPlainLinks } from '../../src/dingtalk/message.ts'

function wrapped(url: string): string {
  return toButtons([{ text: 'x', url }], 'browser')[0]?.url ?? ''
}

test('has a part for computers and one for phones', () => {
  expect(wrapped('https://ci.example.test/job/a b/1/console')).toBe(
    'dingtalk://dingtalkclient/action/open_platform_link?pcLink=dingtalk%3A%2F%2Fdingtalkclient%2Fpage%2Flink%3Furl%3Dhttps%253A%252F%252Fci.example.test%252Fjob%252Fa%2520b%252F1%252Fconsole%26pc_slide%3Dfalse&mobileLink=dingtalk%3A%2F%2Fdingtalkclient%2Faction%2Fjump%3Furl%3Dhttps%253A%252F%252Fci.example.test%252Fjob%252Fa%2520b%252F1%252Fconsole',
  )
})

const scheme = 'dingtalk://dingtalkclient/action/open_platform_link'

test.each([
  ['no encoding of anything', `${scheme}?pcLink=%E0%A4%A&mobileLink=x`],
  ['no URL within', `${scheme}?pcLink=dingtalk&mobileLink=x`],
  ['no http URL', `${scheme}?pcLink=%3Furl%3Djavascript%253Aalert%26&mobileLink=x`],
  [
    'http behind another scheme',
    `${scheme}?pcLink=%3Furl%3Dview-source%253Ahttps%253A%252F%252Fa.example%252F%26&mobileLink=x`,
  ],
  [
    'markup',
    `${scheme}?pcLink=%3Furl%3Dhttps%253A%252F%252Fa.example%252F%253Cb%253E%26&mobileLink=x`,
  ],
  ['another address of DingTalk', 'dingtalk://dingtalkclient/action/open?a=b'],
])('stays as it is: %s', (_, url) => {
  expect(withPlainLinks(`[x](${url}) y`)).toBe(`[x](${url}) y`)
})

test('a link for computers alone, as a payload may have it', () => {
  const url =
    'dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fa.example%2F%3Fx%3D1&pc_slide=false'
  expect(withPlainLinks(`[x](${url}) y`)).toBe('[x](https://a.example/?x=1) y')
})

test('any URL that is wrapped comes out as it was', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (given) => {
      const url = new URL(given).href.replace(/[()<>]/g, '')
      expect(withPlainLinks(`a ${wrapped(url)} c`)).toBe(`a ${url} c`)
      expect(toButtons([{ text: 'x', url }], 'app')).toEqual([{ text: 'x', url }])
    }),
  )
})
