import { test, expect } from '@jest/globals'
import { toSchedule } from '../../src/message/schedule.chunk.ts'
test.each([
  ['0 6 * * 1', 'at 06:00 on Monday', '每周一 06:00'],
  ['*/5 * * * *', 'every 5 minutes', '每隔 5 分钟'],
  ['0 0 * * *', 'every day at 00:00', '每天 00:00'],
  ['@daily', 'every day at 00:00', '每天 00:00'],
  ['0 8,12,20 * * *', 'every day at 08:00, 12:00 and 20:00', '每天 08:00、12:00 和 20:00'],
  ['30 5 * * 1,3', 'at 05:30 on Monday and Wednesday', '每周一和周三 05:30'],
  ['15 4,16 * * 1-5', 'at 04:15 and 16:15, Monday through Friday', '周一至周五 04:15 和 16:15'],
  ['0 0 1 * *', 'at 00:00, on day 1 of the month', '每月 1 号 00:00'],
  ['0 0 1,15 * *', 'at 00:00, on day 1 and 15 of the month', '每月 1 号和 15 号 00:00'],
  ['0 0 1 1 *', 'at 00:00, on day 1 of the month in January', '每年一月 1 号 00:00'],
  ['17 3 * JAN-MAR SUN', 'at 03:17 on Sunday, January through March', '一月至三月，每周日 03:17'],
  ['0 */6 * * *', 'on the hour, every 6 hours', '每隔 6 小时，整点'],
  ['0,30 * * * *', 'at 0 and 30 minutes past the hour', '每小时第 0 和 30 分钟'],
  [
    '0 9-17 * * 1-5',
    'every hour, between 09:00 and 17:00, Monday through Friday',
    '周一至周五，09:00 和 17:00 之间，每小时',
  ],
  [
    '0 9 1-7 * 1',
    'at 09:00, between day 1 and 7 of the month, and on Monday',
    '09:00，每月的 1 号至 7 号之间，或者为周一',
  ],
])('%s', (cron, ...expected) => {
  expect([toSchedule(cron, 'en'), toSchedule(cron, 'zh-CN')]).toEqual(expected)
})

test.each(['', 'foo', '61 * * * *', '* * * *', `${'1,'.repeat(60)}1 * * * *`, '@all @all'])(
  '%s says nothing to us',
  (cron) => {
    expect([toSchedule(cron, 'en'), toSchedule(cron, 'zh-CN')]).toEqual([undefined, undefined])
  },
)
