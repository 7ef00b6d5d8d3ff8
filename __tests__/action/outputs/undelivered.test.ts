import { beforeEach, test, expect, describe } from '@jest/globals'
import { reportUndelivered } from '../../../src/action/outputs/undelivered.chunk.ts'
import type { ResultRow, Delivery } from '../../../src/dingtalk/delivery.ts'
import { errorKinds, type ErrorKind } from '../../../src/dingtalk/error-kinds.ts'
import type { RobotDiagnosis } from '../../../src/dingtalk/robot.ts'
import type { Language } from '../../../src/i18n/language.ts'
import { aFailure, aSuccess, sameWords } from '../../builders.ts'
import { linesOf, startStep } from '../../runner.ts'

beforeEach(startStep)

/** The numbers of the robots whose lines are errors, and whether the step fails. */
async function failingRobots(
  deliveries: readonly Delivery[],
  failOn: Parameters<typeof reportUndelivered>[1]['failOn'],
): Promise<number[]> {
  const failures: (string | undefined)[] = []
  const lines = await linesOf(() =>
    failures.push(reportUndelivered(deliveries, { language: 'en', failOn }).failure),
  )
  const errors = lines.filter((line) => line.startsWith('::error'))
  expect(failures[0] !== undefined).toBe(errors.length > 0)
  return errors.map((line) => Number(/robot (\d+)/.exec(line)?.[1]))
}

async function rowOf(
  delivery: Delivery,
  language: Language = 'en',
): Promise<ResultRow | undefined> {
  const rows: ResultRow[] = []
  await linesOf(() =>
    rows.push(...reportUndelivered([delivery], { language, failOn: 'rejected' }).rows),
  )
  return rows[0]
}

describe('fail on', () => {
  const rejected = (robot: number): Delivery => aFailure({ kind: 'sign' }, { robot })

  const missed = (robot: number): Delivery => aFailure({ kind: 'timeout' }, { robot })

  const delivered = [aSuccess(), aSuccess({ robot: 2 })]

  const oneRejected = [aSuccess(), rejected(2)]

  const oneMissed = [missed(1), aSuccess({ robot: 2 })]

  const both = [missed(1), rejected(2)]

  const allMissed = [missed(1), missed(2)]

  const nobody: Delivery[] = []

  test.each([
    ['rejected', 'all delivered', delivered, []],
    ['rejected', 'one rejected', oneRejected, [2]],
    ['rejected', 'one missed', oneMissed, []],
    ['rejected', 'one rejected, one missed', both, [2]],
    ['rejected', 'all missed', allMissed, []],
    ['rejected', 'no robot', nobody, []],
    ['any', 'all delivered', delivered, []],
    ['any', 'one rejected', oneRejected, [2]],
    ['any', 'one missed', oneMissed, [1]],
    ['any', 'one rejected, one missed', both, [1, 2]],
    ['any', 'no robot', nobody, []],
    ['all', 'all delivered', delivered, []],
    ['all', 'one rejected', oneRejected, []],
    ['all', 'one missed', oneMissed, []],
    ['all', 'one rejected, one missed', both, [1, 2]],
    ['all', 'all missed', allMissed, [1, 2]],
    ['all', 'no robot', nobody, []],
    ['never', 'one rejected', oneRejected, []],
    ['never', 'one rejected, one missed', both, []],
  ] as const)('%s: %s', async (...[failOn, , deliveries, robots]) => {
    expect(await failingRobots(deliveries, failOn)).toEqual(robots)
  })

  test.each<[ErrorKind, boolean]>([
    ['host', true],
    ['elsewhere', true],
    ['certificate', true],
    ['proxy-settings', true],
    ['defect', true],
    ['network', false],
    ['unreachable', false],
    ['proxy', false],
    ['busy', false],
    ['rate-limit', false],
    ['late', false],
  ])('rejected: %s fails the step: %j', async (kind, isFailing) => {
    expect(await failingRobots([aFailure({ kind })], 'rejected')).toEqual(isFailing ? [1] : [])
  })
})

describe('a row', () => {
  test.each([
    [
      'of a delivery',
      aSuccess({ robot: 2, attempts: 3 }),
      { robot: 2, ok: true, attempts: 3, ms: 12, errcode: 0, errmsg: 'ok' },
    ],
    [
      'of a rejection',
      aFailure({ kind: 'ip', errcode: 310000, errmsg: sameWords('not in whitelist') }),
      {
        robot: 1,
        ok: false,
        attempts: 1,
        ms: 12,
        errcode: 310000,
        errmsg: 'not in whitelist',
        reason: 'ip',
        hint: errorKinds.ip.hint.en,
      },
    ],
    [
      'of no response, where DingTalk gave no code',
      aFailure({ kind: 'unreachable', errmsg: sameWords('no') }, { robot: 3, attempts: 4 }),
      {
        robot: 3,
        ok: false,
        attempts: 4,
        ms: 12,
        errmsg: 'no',
        reason: 'network',
        hint: errorKinds.unreachable.hint.en,
      },
    ],
    [
      'of an attempt that may have arrived',
      aFailure({ kind: 'timeout', errmsg: sameWords('late') }, { uncertain: true }),
      {
        robot: 1,
        ok: false,
        attempts: 1,
        ms: 12,
        errmsg: 'late',
        reason: 'timeout',
        hint: `${errorKinds.timeout.hint.en} An attempt got no clear response: the message may have arrived anyway.`,
        uncertain: true,
      },
    ],
    [
      'of what was not tried',
      aFailure({ kind: 'late', errmsg: sameWords('late') }, { attempts: 0, ms: 0 }),
      {
        robot: 1,
        ok: false,
        attempts: 0,
        ms: 0,
        errmsg: 'late',
        reason: 'timeout',
        hint: errorKinds.late.hint.en,
      },
    ],
  ])('%s', async (_, delivery, row) => {
    expect(await rowOf(delivery)).toStrictEqual(row)
  })

  test('is in the language asked for', async () => {
    const errmsg = { en: 'late', 'zh-CN': '超时' }
    expect(
      await rowOf(aFailure({ kind: 'ip', errmsg }, { uncertain: true }), 'zh-CN'),
    ).toMatchObject({
      errmsg: '超时',
      hint: `${errorKinds.ip.hint['zh-CN']}有一次尝试没有得到明确响应：消息可能已经送达。`,
    })
  })

  test.each(Object.entries(errorKinds))('has the reason of %s', async (name, { reason }) => {
    const kinds = Object.keys(errorKinds).filter((kind): kind is ErrorKind => kind === name)
    for (const kind of kinds) expect((await rowOf(aFailure({ kind })))?.reason).toBe(reason)
  })
})

describe('the hint says what is noticeable in the settings', () => {
  const plausible: RobotDiagnosis = { keywordLength: 2, keyword: 'plausible', secret: 'plausible' }

  async function hintOf(
    kind: ErrorKind,
    named: Partial<RobotDiagnosis>,
    language: Language,
  ): Promise<string> {
    const settings = { ...plausible, ...named }
    return (await rowOf(aFailure({ kind }, { settings }), language))?.hint ?? ''
  }

  test.each([
    [
      'none',
      'The robot requires a signature, but no secret is configured for it. Put its secret (SEC…, under "Sign" in its security settings) into secrets, on the same line as its webhook.',
      '机器人开启了加签，但没有为它配置密钥。请把安全设置“加签”中的密钥（SEC…）填入 secrets 中与其 Webhook 相同的一行。',
    ],
    [
      'not SEC',
      'The configured secret does not begin with SEC, so it is not a signing secret. Copy the one under "Sign" in the robot’s security settings.',
      '已配置的密钥不以 SEC 开头，不是加签密钥。请复制机器人安全设置“加签”中的密钥。',
    ],
    [
      'disguised',
      'The configured secret contains quotes, spaces or invisible characters. Copy it again from the robot’s security settings, without anything else.',
      '已配置的密钥含有引号、空格或不可见字符。请从机器人的安全设置重新复制，不要带其他字符。',
    ],
    ['plausible', errorKinds.sign.hint.en, errorKinds.sign.hint['zh-CN']],
  ] as const)('of a signature: a secret that is %s', async (secret, en, chinese) => {
    expect(await hintOf('sign', { secret }, 'en')).toBe(en)
    expect(await hintOf('sign', { secret }, 'zh-CN')).toBe(chinese)
  })

  test.each([
    ['none', 0, 'No keyword is configured for it.', '没有为它配置关键词。'],
    ['plausible', 1, 'The configured keyword has 1 character.', '已配置的关键词有 1 个字符。'],
    ['plausible', 2, 'The configured keyword has 2 characters.', '已配置的关键词有 2 个字符。'],
    [
      'disguised',
      4,
      'The configured keyword has 4 characters, including quotes or invisible ones: copy it again.',
      '已配置的关键词有 4 个字符，其中含有引号或不可见字符，请重新复制。',
    ],
  ] as const)(
    'of a keyword that is %s, only the length: %d',
    async (...[keyword, keywordLength, en, chinese]) => {
      const { hint } = errorKinds.keyword
      expect(await hintOf('keyword', { keyword, keywordLength }, 'en')).toBe(`${hint.en} ${en}`)
      expect(await hintOf('keyword', { keyword, keywordLength }, 'zh-CN')).toBe(
        `${hint['zh-CN']}${chinese}`,
      )
    },
  )

  test('and only where that is what is wrong', async () => {
    expect(await hintOf('ip', { keyword: 'none', secret: 'none' }, 'en')).toBe(
      errorKinds.ip.hint.en,
    )
  })
})
