/** Counts, sizes, durations and dates, as both languages write them. */
import { describe, test, expect } from '@jest/globals'
import { toNumber, toSize, toDuration, toLocalTime } from '../../src/i18n/formats.ts'

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

test.each([
  ['2026-11-23T06:05:09Z', 'Asia/Shanghai', '2026-11-23 14:05'],
  ['2026-12-31T16:00:00Z', 'Asia/Shanghai', '2027-01-01 00:00'],
  ['2026-11-23T06:05:09Z', 'UTC', '2026-11-23 06:05 UTC'],
  ['2026-11-23T06:05:09Z', 'Europe/Berlin', '2026-11-23 07:05 GMT+1'],
  ['2026-07-01T06:05:09Z', 'Europe/Berlin', '2026-07-01 08:05 GMT+2'],
  ['2026-10-25T00:59:59Z', 'Europe/Berlin', '2026-10-25 02:59 GMT+2'],
  ['2026-10-25T01:00:00Z', 'Europe/Berlin', '2026-10-25 02:00 GMT+1'],
  ['2026-11-23T06:05:09Z', 'Asia/Kolkata', '2026-11-23 11:35 GMT+5:30'],
  ['2026-11-23T06:05:09Z', 'Asia/Kathmandu', '2026-11-23 11:50 GMT+5:45'],
  ['2026-11-23T03:05:09Z', 'America/St_Johns', '2026-11-22 23:35 GMT-3:30'],
  ['2026-11-23T00:00:00Z', 'Europe/London', '2026-11-23 00:00 GMT+0'],
])('%s in %s', (moment, zone, time) => {
  expect(toLocalTime(Date.parse(moment), zone)).toBe(time)
})
