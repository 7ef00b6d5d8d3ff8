import { test, expect } from '@jest/globals'
import { errorKinds, type Reason } from '../../src/dingtalk/error-kinds.ts'
const rows = Object.entries(errorKinds)

/** The words of `reason` in `results`, as users were promised. */
const reasons: readonly Reason[] = [
  'keyword',
  'sign',
  'clock',
  'ip',
  'token',
  'rate-limit',
  'quota',
  'too-long',
  'invalid',
  'content',
  'busy',
  'timeout',
  'network',
  'protocol',
  'unknown',
]

test('there is a cause for every reason, and no other', () => {
  const all = new Set(rows.map(([, { reason }]) => reason))
  expect([...all].sort()).toEqual(reasons.toSorted())
})

test('what passes by itself; only people can fix the rest', () => {
  const passing = rows.filter(([, { rejected }]) => !rejected).map(([kind]) => kind)
  expect(passing).toEqual([
    'rate-limit',
    'busy',
    'timeout',
    'late',
    'network',
    'unreachable',
    'protocol',
    'proxy',
    'cancelled',
  ])
})

test('an attempt without a clear response may have arrived', () => {
  const maybe = rows.filter(([, { arrived }]) => arrived === 'maybe').map(([kind]) => kind)
  expect(maybe).toEqual(['busy', 'timeout', 'network', 'protocol', 'cancelled', 'defect'])
})

test.each(rows)('the hint for %s is one paragraph in each language', (_, { hint }) => {
  expect(hint.en).toMatch(/^[A-Z].+\.$/)
  expect(hint['zh-CN']).toMatch(/^\P{Script=Latin}.+。$/u)
})

test.each(rows)('%s says where it is known from', (_, { source }) => {
  expect(source).not.toBe('')
})
