import { test, expect, describe } from '@jest/globals'
import { failingDeliveries, toResultRow } from '../../../src/action/outputs/failed-rows.ts'
import { errorHints } from '../../../src/dingtalk/error-hints.ts'
import { errorKinds } from '../../../src/dingtalk/error-kinds.ts'
import type { Delivery } from '../../../src/dingtalk/send.ts'
import { aFailure, aSuccess } from '../../builders.ts'
describe('fail on', () => {
  const refused = (robot: number): Delivery => aFailure({ kind: 'sign' }, { robot })

  const missed = (robot: number): Delivery => aFailure({ kind: 'timeout' }, { robot })

  const delivered = [aSuccess(), aSuccess({ robot: 2 })]

  const oneRefused = [aSuccess(), refused(2)]

  const oneMissed = [missed(1), aSuccess({ robot: 2 })]

  const both = [missed(1), refused(2)]

  const allMissed = [missed(1), missed(2)]

  const nobody: Delivery[] = []

  /** The numbers of the robots that fail the step. */
  test.each([
    ['rejected', 'all delivered', delivered, []],
    ['rejected', 'one refused', oneRefused, [2]],
    ['rejected', 'one missed', oneMissed, []],
    ['rejected', 'one refused, one missed', both, [2]],
    ['rejected', 'all missed', allMissed, []],
    ['rejected', 'no robot', nobody, []],
    ['any', 'all delivered', delivered, []],
    ['any', 'one refused', oneRefused, [2]],
    ['any', 'one missed', oneMissed, [1]],
    ['any', 'one refused, one missed', both, [1, 2]],
    ['any', 'no robot', nobody, []],
    ['all', 'all delivered', delivered, []],
    ['all', 'one refused', oneRefused, []],
    ['all', 'one missed', oneMissed, []],
    ['all', 'one refused, one missed', both, [1, 2]],
    ['all', 'all missed', allMissed, [1, 2]],
    ['all', 'no robot', nobody, []],
    ['never', 'one refused', oneRefused, []],
    ['never', 'one refused, one missed', both, []],
  ] as const)('%s: %s', (...[failOn, , deliveries, robots]) => {
    expect(failingDeliveries(deliveries, failOn).map(({ robot }) => robot)).toEqual(robots)
  })
})

describe('undelivered', () => {
  test.each([
    [
      'a delivery',
      aSuccess({ robot: 2, attempts: 3 }),
      { robot: 2, ok: true, attempts: 3, ms: 12, errcode: 0, errmsg: 'ok' },
    ],
    [
      'a refusal',
      aFailure({ kind: 'sign', errcode: 310000, errmsg: 'sign not match' }),
      {
        robot: 1,
        ok: false,
        attempts: 1,
        ms: 12,
        errcode: 310000,
        errmsg: 'sign not match',
        reason: 'sign',
        hint: errorHints.sign.en,
      },
    ],
    [
      'no answer, where DingTalk gave no code',
      aFailure({ kind: 'unreachable', errmsg: 'refused' }, { robot: 3, attempts: 4 }),
      {
        robot: 3,
        ok: false,
        attempts: 4,
        ms: 12,
        errmsg: 'refused',
        reason: 'network',
        hint: errorHints.unreachable.en,
      },
    ],
    [
      'an attempt that may have arrived',
      aFailure({ kind: 'timeout', errmsg: 'no answer within 10 s' }, { uncertain: true }),
      {
        robot: 1,
        ok: false,
        attempts: 1,
        ms: 12,
        errmsg: 'no answer within 10 s',
        reason: 'timeout',
        hint: `${errorHints.timeout.en} An attempt got no clear answer: the message may have arrived all the same.`,
        uncertain: true,
      },
    ],
  ])('%s', (_, delivery, row) => {
    expect(toResultRow(delivery, 'en')).toStrictEqual(row)
  })

  test('the hint is in the language asked for', () => {
    expect(toResultRow(aFailure({ kind: 'ip' }, { uncertain: true }), 'zh-CN').hint).toBe(
      `${errorHints.ip['zh-CN']} 有一次尝试没有得到明确响应：消息可能已经送达。`,
    )
  })

  describe('of the keyword that was configured, only the length is told', () => {
    test.each([
      ['en', 0, 'No keyword is configured for it.'],
      ['en', 2, 'The configured keyword has 2 characters.'],
      ['zh-CN', 0, '没有为它配置关键词。'],
      ['zh-CN', 2, '已配置的关键词有 2 个字符。'],
    ] as const)('%s, %d', (language, keywordLength, told) => {
      const { hint } = toResultRow(aFailure({ kind: 'keyword' }, { keywordLength }), language)
      expect(hint).toBe(`${errorHints.keyword[language]} ${told}`)
    })

    test('and only where the keyword is what is wrong', () => {
      const { hint } = toResultRow(aFailure({ kind: 'sign' }, { keywordLength: 2 }), 'en')
      expect(hint).toBe(errorHints.sign.en)
    })
  })

  test.each(Object.entries(errorKinds))('%s has its reason in the row', (_, { reason }) => {
    const kind = reason
    expect(toResultRow(aFailure({ kind }), 'en').reason).toBe(errorKinds[kind].reason)
  })
})
