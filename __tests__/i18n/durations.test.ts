/** Durations in both languages. */
import { test, expect } from '@jest/globals'
import { toDuration } from '../../src/i18n/durations.ts'

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
