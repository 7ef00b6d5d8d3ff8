import { describe, expect, test } from '@jest/globals'
import type { Delivery, ResultRow } from '../../src/dingtalk/delivery.ts'
import { errorKinds } from '../../src/dingtalk/error-kinds.ts'
import {
  clockText,
  failedRow,
  failedText,
  undeliveredText,
} from '../../src/dingtalk/failure-texts.ts'
import type { RobotDiagnosis } from '../../src/dingtalk/robot.ts'
import { languages, type Translated } from '../../src/i18n/language.ts'

type Failed = Extract<Delivery, { ok: false }>

const failed: Failed = {
  robot: 2,
  attempts: 3,
  ms: 3012,
  skewMs: undefined,
  ok: false,
  failure: { kind: 'network', errmsg: { en: 'the connection broke', 'zh-CN': '连接中断' } },
  settings: { keywordLength: 0, keyword: 'none', secret: 'none' },
  uncertain: false,
}

describe('the row of a robot without the message', () => {
  const row = { robot: 2, ok: false, attempts: 3, ms: 3012, reason: 'network' }

  const { hint } = errorKinds.network

  test('without a code, in either language', () => {
    expect(failedRow(failed, 'en')).toStrictEqual({
      ...row,
      errmsg: 'the connection broke',
      hint: hint.en,
    })
    expect(failedRow(failed, 'zh-CN')).toStrictEqual({
      ...row,
      errmsg: '连接中断',
      hint: hint['zh-CN'],
    })
  })

  test('with DingTalk’s code, and where it may have arrived', () => {
    const failure = { ...failed.failure, errcode: -1 }
    expect(failedRow({ ...failed, failure, uncertain: true }, 'en')).toMatchObject({
      ...row,
      errcode: -1,
      uncertain: true,
    })
  })
})

/** The hint of a failure of that kind, in both languages. */
function hintOf(
  kind: Failed['failure']['kind'],
  settings: Partial<RobotDiagnosis> = {},
  uncertain = false,
): Translated {
  const failure = { ...failed.failure, kind }
  const delivery = { ...failed, failure, settings: { ...failed.settings, ...settings }, uncertain }
  const [en = '', chinese = ''] = languages.map((language) => failedRow(delivery, language).hint)
  return { en, 'zh-CN': chinese }
}

describe('the hint for a wrong signature', () => {
  test.each<[RobotDiagnosis['secret'], Translated]>([
    [
      'none',
      {
        en: 'The robot requires a signature, but no secret is configured for it. Put its secret (SEC…, under "Sign" in its security settings) into secrets, on the same line as its webhook.',
        'zh-CN':
          '机器人开启了加签，但没有为它配置密钥。请把安全设置“加签”中的密钥（SEC…）填入 secrets 中与其 Webhook 相同的一行。',
      },
    ],
    [
      'disguised',
      {
        en: 'The configured secret contains quotes, spaces or invisible characters. Copy it again from the robot’s security settings, without anything else.',
        'zh-CN':
          '已配置的密钥含有引号、空格或不可见字符。请从机器人的安全设置重新复制，不要带其他字符。',
      },
    ],
    [
      'not SEC',
      {
        en: 'The configured secret does not begin with SEC, so it is not a signing secret. Copy the one under "Sign" in the robot’s security settings.',
        'zh-CN': '已配置的密钥不以 SEC 开头，不是加签密钥。请复制机器人安全设置“加签”中的密钥。',
      },
    ],
    ['plausible', errorKinds.sign.hint],
  ])('secret: %s', (secret, hint) => {
    expect(hintOf('sign', { secret })).toEqual(hint)
  })
})

describe('the hint for a keyword that is missing ends with', () => {
  test.each<[RobotDiagnosis['keyword'], number, string, string]>([
    ['none', 0, 'No keyword is configured for it.', '没有为它配置关键词。'],
    ['plausible', 1, 'The configured keyword has 1 character.', '已配置的关键词有 1 个字符。'],
    ['plausible', 6, 'The configured keyword has 6 characters.', '已配置的关键词有 6 个字符。'],
    [
      'disguised',
      1,
      'The configured keyword has 1 character, including quotes or invisible ones: copy it again.',
      '已配置的关键词有 1 个字符，其中含有引号或不可见字符，请重新复制。',
    ],
    [
      'disguised',
      4,
      'The configured keyword has 4 characters, including quotes or invisible ones: copy it again.',
      '已配置的关键词有 4 个字符，其中含有引号或不可见字符，请重新复制。',
    ],
  ])('what is noticeable in it: %s, %d', (...[keyword, keywordLength, en, chinese]) => {
    const { hint } = errorKinds.keyword
    expect(hintOf('keyword', { keyword, keywordLength })).toEqual({
      en: `${hint.en} ${en}`,
      'zh-CN': `${hint['zh-CN']}${chinese}`,
    })
  })
})

test('the hint for a message that may have arrived says so at its end', () => {
  const { hint } = errorKinds.timeout
  expect(hintOf('timeout', {}, true)).toEqual({
    en: `${hint.en} An attempt got no clear response: the message may have arrived anyway.`,
    'zh-CN': `${hint['zh-CN']}有一次尝试没有得到明确响应：消息可能已经送达。`,
  })
})

test.each<[string, Partial<ResultRow>, Translated]>([
  [
    'a code and words',
    { errcode: 310000, errmsg: 'sign not match' },
    {
      en: 'Not delivered to robot 2: 310000 sign not match. Do it.',
      'zh-CN': '机器人 2 未送达：310000 sign not match。Do it.',
    },
  ],
  [
    'a code alone',
    { errcode: 460101, errmsg: '' },
    {
      en: 'Not delivered to robot 2: 460101. Do it.',
      'zh-CN': '机器人 2 未送达：460101。Do it.',
    },
  ],
  [
    'words alone',
    { errmsg: 'HTTP 404' },
    {
      en: 'Not delivered to robot 2: HTTP 404. Do it.',
      'zh-CN': '机器人 2 未送达：HTTP 404。Do it.',
    },
  ],
  [
    'words with punctuation at their end',
    { errmsg: 'no. keywords; description:x;；.。 ' },
    {
      en: 'Not delivered to robot 2: no. keywords; description:x. Do it.',
      'zh-CN': '机器人 2 未送达：no. keywords; description:x。Do it.',
    },
  ],
  [
    'several attempts',
    { attempts: 2, errmsg: 'HTTP 502' },
    {
      en: 'Not delivered to robot 2 in 2 attempts: HTTP 502. Do it.',
      'zh-CN': '机器人 2 未送达（尝试 2 次）：HTTP 502。Do it.',
    },
  ],
])('a failure as a sentence: %s', (_, named, text) => {
  const row = { robot: 2, ok: false, attempts: 1, ms: 12, hint: 'Do it.', ...named }
  expect(failedText(row)).toEqual(text)
})

test.each([
  [
    -7_200_000,
    'This machine’s clock is 120 min ahead of the server’s; the message to robot 2 was signed with the server’s time. Set the clock (NTP).',
    '本机的时钟比服务器快 120 分钟；发往机器人 2 的消息已改用服务器时间签名。请校准时钟（NTP）。',
  ],
  [
    3_690_000,
    'This machine’s clock is 62 min behind the server’s; the message to robot 2 was signed with the server’s time. Set the clock (NTP).',
    '本机的时钟比服务器慢 62 分钟；发往机器人 2 的消息已改用服务器时间签名。请校准时钟（NTP）。',
  ],
])('a server whose clock is ahead by %d ms', (skewMs, en, chinese) => {
  expect(clockText(2, skewMs)).toEqual({ en, 'zh-CN': chinese })
})

test.each([
  [1, 1, 'Not delivered to the robot.', '机器人未送达。'],
  [1, 3, 'Not delivered to 1 of 3 robots.', '3 个机器人中有 1 个未送达。'],
  [3, 3, 'Not delivered to 3 of 3 robots.', '3 个机器人中有 3 个未送达。'],
])('%d of %d robots without the message', (...[count, robots, en, chinese]) => {
  expect(undeliveredText(count, robots)).toEqual({ en, 'zh-CN': chinese })
})
