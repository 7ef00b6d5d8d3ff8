/** Counts and sizes, as both languages write them. */
import { describe, test, expect } from '@jest/globals'
import { toNumber, toSize, toDuration } from '../../src/i18n/numbers.ts'

describe('number', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%d', (count, written) => {
    expect(toNumber(count)).toBe(written)
  })
})

describe('size', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1023, '1 KB'],
    [1024, '1 KB'],
    [1536, '1.5 KB'],
    [1_023_938, '999.9 KB'],
    [1_023_959, '1 MB'],
    [12_897_485, '12.3 MB'],
    [1024 ** 2 * 1000, '1 GB'],
    [1024 ** 3 * 2.5, '2.5 GB'],
    [1024 ** 5, '1024 TB'],
  ])('%d bytes', (bytes, shown) => {
    expect(toSize(bytes)).toBe(shown)
  })
})

test.each([
  [-5000, '0 s', '0 秒'],
  [0, '0 s', '0 秒'],
  [999, '0 s', '0 秒'],
  [1000, '1 s', '1 秒'],
  [59_999, '59 s', '59 秒'],
  [60_000, '1 min', '1 分'],
  [185_000, '3 min 5 s', '3 分 5 秒'],
  [3_600_000, '1 h', '1 小时'],
  [3_605_000, '1 h', '1 小时'],
  [3_720_000, '1 h 2 min', '1 小时 2 分'],
  [3_725_000, '1 h 2 min', '1 小时 2 分'],
  [360_000_000, '100 h', '100 小时'],
])('%d ms', (ms, english, chinese) => {
  expect([toDuration(ms, 'en'), toDuration(ms, 'zh-CN')]).toEqual([english, chinese])
})
