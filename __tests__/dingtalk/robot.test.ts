import { describe, test, expect } from '@jest/globals'
import { diagnoseRobot, sign, signedUrl } from '../../src/dingtalk/robot.ts'
import { aRobot } from '../builders.ts'

/** The first is published (jenkinsci/dingtalk-plugin, RobotConfigModelTest), the others computed. */
const vectors = [
  {
    timestamp: 1735693200000,
    secret: 'SEC045ae0433d866d0019a47f441d3da2c3c5862b8a8c46f8ab1de83a6fb0b9a54c',
    base64: 'BSe0QzwtBdzTlEnmaVptmDApFF/EyDdmvpE/DajHtoE=',
    encoded: 'BSe0QzwtBdzTlEnmaVptmDApFF%2FEyDdmvpE%2FDajHtoE%3D',
  },
  {
    timestamp: 1577262236757,
    secret: 'this is a secret',
    base64: 'DJrE6qdyVGCQz9z5r2MDuNcNAhwYnuAkyj13cx169CA=',
    encoded: 'DJrE6qdyVGCQz9z5r2MDuNcNAhwYnuAkyj13cx169CA%3D',
  },
  {
    timestamp: 1577262236757,
    secret: 'this is secret',
    base64: 'hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM=',
    encoded: 'hmPWwU%2B7lVdm3ZZz0r9tSfx0L4Q26jWOZr9%2BGs6EZQM%3D',
  },
  {
    timestamp: 1700000000000,
    secret: 'SECtest',
    base64: 'aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g=',
    encoded: 'aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g%3D',
  },
] as const

test.each(vectors)('the signature of $secret at $timestamp', ({ timestamp, secret, base64 }) => {
  expect(sign(secret, timestamp)).toBe(base64)
})

test.each(vectors)('$base64 is percent-encoded exactly once', ({ timestamp, base64, encoded }) => {
  expect(
    signedUrl('https://oapi.dingtalk.com/robot/send?access_token=abc', { sign: base64, timestamp }),
  ).toBe(
    `https://oapi.dingtalk.com/robot/send?access_token=abc&timestamp=${timestamp}&sign=${encoded}`,
  )
})

test.each([
  [
    'has no query yet',
    'https://robots.example/send',
    'https://robots.example/send?timestamp=1&sign=a%2B%2F%3D',
  ],
  [
    'still has an old signature',
    'https://robots.example/send?sign=old&timestamp=0&access_token=abc',
    'https://robots.example/send?sign=a%2B%2F%3D&timestamp=1&access_token=abc',
  ],
])('an endpoint that %s', (_, endpoint, signed) => {
  expect(signedUrl(endpoint, { sign: 'a+/=', timestamp: 1 })).toBe(signed)
})

describe('what is noticeable in the settings of a robot', () => {
  test.each([
    ['none', undefined, 'none'],
    ['one as DingTalk makes them', `SEC${'0'.repeat(64)}`, 'plausible'],
    ['another text', 'geheim', 'not SEC'],
    ['a webhook', 'https://oapi.dingtalk.com/robot/send?access_token=x', 'not SEC'],
    ['in quotes', '"SECgeheim"', 'disguised'],
    ['with a quote at its end', 'SECgeheim’', 'disguised'],
    ['in brackets', '<SECgeheim>', 'disguised'],
    ['with a space', 'SEC geheim', 'disguised'],
    ['with an invisible character', 'SEC\u200bgeheim', 'disguised'],
    ['with a BOM', '\ufeffSECgeheim', 'disguised'],
  ] as const)('a secret: %s', (_, secret, found) => {
    const robot = aRobot(secret === undefined ? {} : { secret })
    expect(diagnoseRobot(robot)).toEqual({ keywordLength: 0, keyword: 'none', secret: found })
  })

  test.each([
    ['告警', 2, 'plausible'],
    ['CI Bot', 6, 'plausible'],
    ['"CI"', 4, 'disguised'],
    ['CI\u2060', 3, 'disguised'],
  ] as const)('the keyword %j', (keyword, keywordLength, found) => {
    expect(diagnoseRobot(aRobot({ keyword }))).toEqual({
      keywordLength,
      keyword: found,
      secret: 'none',
    })
  })
})
