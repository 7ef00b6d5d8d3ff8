import { expect, test } from '@jest/globals'
import { reasons } from '../../src/dingtalk/reasons.ts'

test('refusals are what only people can mend', () => {
  const words = Object.entries(reasons).map(([reason, { refusal }]) => [reason, refusal])
  expect(Object.fromEntries(words)).toEqual({
    keyword: true,
    sign: true,
    clock: true,
    ip: true,
    token: true,
    'rate-limit': false,
    quota: true,
    'too-long': true,
    invalid: true,
    content: true,
    busy: false,
    timeout: false,
    network: false,
    protocol: false,
    unknown: true,
  })
})

test.each(Object.entries(reasons))(
  'the hint for %s is one paragraph in each language',
  (_, { hint }) => {
    expect(hint.en).toMatch(/^[A-Z].+\.$/)
    expect(hint['zh-CN']).toMatch(/^\P{Script=Latin}.+。$/u)
  },
)
