import { describe, expect, test } from '@jest/globals'
import { causes } from '../../src/dingtalk/causes.ts'
import { hints } from '../../src/dingtalk/hints.ts'
import { toRow } from '../../src/report/undelivered.ts'
import { aFailure, aSuccess } from '../builders.ts'

test.each([
  [
    'a delivery',
    aSuccess({ robot: 2, attempts: 3 }),
    { robot: 2, ok: true, attempts: 3, ms: 12, errcode: 0, errmsg: 'ok' },
  ],
  [
    'a refusal',
    aFailure({ cause: 'sign', errcode: 310000, errmsg: 'sign not match' }),
    {
      robot: 1,
      ok: false,
      attempts: 1,
      ms: 12,
      errcode: 310000,
      errmsg: 'sign not match',
      reason: 'sign',
      hint: hints.sign.en,
    },
  ],
  [
    'no answer, where DingTalk gave no code',
    aFailure({ cause: 'unreachable', errmsg: 'refused' }, { robot: 3, attempts: 4 }),
    {
      robot: 3,
      ok: false,
      attempts: 4,
      ms: 12,
      errmsg: 'refused',
      reason: 'network',
      hint: hints.unreachable.en,
    },
  ],
  [
    'an attempt that may have arrived',
    aFailure({ cause: 'timeout', errmsg: 'no answer within 10 s' }, { uncertain: true }),
    {
      robot: 1,
      ok: false,
      attempts: 1,
      ms: 12,
      errmsg: 'no answer within 10 s',
      reason: 'timeout',
      hint: `${hints.timeout.en} An attempt got no clear answer: the message may have arrived all the same.`,
      uncertain: true,
    },
  ],
])('%s', (_, delivery, row) => {
  expect(toRow(delivery, 'en')).toStrictEqual(row)
})

test('the hint is in the language asked for', () => {
  expect(toRow(aFailure({ cause: 'ip' }, { uncertain: true }), 'zh-CN').hint).toBe(
    `${hints.ip['zh-CN']} 有一次尝试没有得到明确响应：消息可能已经送达。`,
  )
})

describe('of the keyword that was configured, only the length is told', () => {
  test.each([
    ['en', 0, 'No keyword is configured for it.'],
    ['en', 2, 'The configured keyword has 2 characters.'],
    ['zh-CN', 0, '没有为它配置关键词。'],
    ['zh-CN', 2, '已配置的关键词有 2 个字符。'],
  ] as const)('%s, %d', (language, keywordLength, told) => {
    const { hint } = toRow(aFailure({ cause: 'keyword' }, { keywordLength }), language)
    expect(hint).toBe(`${hints.keyword[language]} ${told}`)
  })

  test('and only where the keyword is what is wrong', () => {
    const { hint } = toRow(aFailure({ cause: 'sign' }, { keywordLength: 2 }), 'en')
    expect(hint).toBe(hints.sign.en)
  })
})

test.each(Object.entries(causes))('%s has its reason in the row', (_, { reason }) => {
  const cause = reason
  expect(toRow(aFailure({ cause }), 'en').reason).toBe(causes[cause].reason)
})
