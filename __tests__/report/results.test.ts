import { expect, test } from '@jest/globals'
import { reasons } from '../../src/dingtalk/reasons.ts'
import { toRow } from '../../src/report/results.ts'
import { aFailure, aSuccess } from '../builders.ts'

test.each([
  [
    'a delivery',
    aSuccess(2),
    { robot: 2, ok: true, attempts: 1, ms: 12, errcode: 0, errmsg: 'ok' },
  ],
  [
    'a refusal',
    aFailure({ reason: 'sign', errcode: 310000, errmsg: 'sign not match' }),
    {
      robot: 1,
      ok: false,
      attempts: 1,
      ms: 12,
      errcode: 310000,
      errmsg: 'sign not match',
      reason: 'sign',
      hint: reasons.sign.hint.en,
    },
  ],
  [
    'no answer, where DingTalk gave no code',
    aFailure({ reason: 'network', errmsg: 'ECONNRESET' }, 3),
    {
      robot: 3,
      ok: false,
      attempts: 1,
      ms: 12,
      errmsg: 'ECONNRESET',
      reason: 'network',
      hint: reasons.network.hint.en,
    },
  ],
])('%s', (_, delivery, row) => {
  expect(toRow(delivery, 'en')).toStrictEqual(row)
})

test('the hint is in the language asked for', () => {
  expect(toRow(aFailure({ reason: 'ip' }), 'zh-CN').hint).toBe(reasons.ip.hint['zh-CN'])
})
