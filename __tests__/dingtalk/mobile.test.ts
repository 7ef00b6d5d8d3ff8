import { expect, test } from '@jest/globals'
import { mobilesIn, replaceMobiles } from '../../src/dingtalk/mobile.ts'

test.each([
  ['mainland and overseas ones', '@13800000000, +852-12345678', ['13800000000', '+852-12345678']],
  ['between quotes and Chinese', '"13800000000"电话13912345678。', ['13800000000', '13912345678']],
  [
    'no part of a longer number, a word or an address',
    '138000000001 x13800000000 /13800000000',
    [],
  ],
  ['no range of lines', '+12-345', []],
])('%s', (_, text, mobiles) => {
  expect(mobilesIn(text)).toEqual(mobiles)
})

test('every one is replaced', () => {
  expect(replaceMobiles('13800000000 +852-12345678', ({ length }) => `(${length})`)).toBe(
    '(11) (13)',
  )
})
