import { test, expect } from '@jest/globals'
import { toLocalTime } from '../../src/i18n/dates.ts'
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
