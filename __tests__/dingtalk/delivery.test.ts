import { describe, test, expect } from '@jest/globals'
import {
  type Delivery,
  deliveredRow,
  deliveredText,
  isDelivered,
} from '../../src/dingtalk/delivery.ts'

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
  ['a code that is only a space', '{"errcode":" ","errmsg":"ok"}'],
  ['nothing', ''],
])('%s is not a delivery, whatever the HTTP status', (_, body) => {
  expect(isDelivered({ status: 200, body })).toBe(false)
})

const delivered = { robot: 2, attempts: 1, ms: 12 }

test('a delivery as a row', () => {
  const delivery: Delivery = { ...delivered, skewMs: 7_200_000, ok: true }
  expect(deliveredRow(delivery)).toEqual({ ...delivered, ok: true, errcode: 0, errmsg: 'ok' })
})

test.each([
  [1, 'Delivered to robot 2 (12 ms).', '机器人 2 已送达（12 毫秒）。'],
  [3, 'Delivered to robot 2 (12 ms, attempt 3).', '机器人 2 已送达（12 毫秒，第 3 次尝试）。'],
])('a delivery as a sentence, by attempt %d', (attempts, en, chinese) => {
  const row = { ...delivered, ok: true, attempts }
  expect(deliveredText(row)).toEqual({ en, 'zh-CN': chinese })
})
