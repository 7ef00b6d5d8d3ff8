import { describe, test, expect } from '@jest/globals'
import { isDelivered } from '../../src/dingtalk/delivery.ts'
describe('a delivery', () => {
  test.each([
    ['as live', '{"errcode":0,"errmsg":"ok"}'],
    ['with a code in words, as documented', '{"errcode":"0","errmsg":"ok"}'],
    ['without words', '{"errcode":0}'],
    ['with more in it', '{"errcode":0,"errmsg":"ok","messageId":"1"}'],
  ])('%s', (_, body) => {
    expect(isDelivered({ status: 200, body })).toBe(true)
  })
})

test.each([
  ['a rejection', '{"errcode":310000,"errmsg":"sign not match"}'],
  ['no code', '{"errmsg":"ok"}'],
  ['a code that is none', '{"errcode":"","errmsg":"ok"}'],
  ['no JSON', '<html>ok</html>'],
  ['nothing', ''],
])('%s is not a delivery, whatever the HTTP status', (_, body) => {
  expect(isDelivered({ status: 200, body })).toBe(false)
})
