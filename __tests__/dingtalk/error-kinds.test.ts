import { test, expect } from '@jest/globals'
import { errorKinds, type Reason } from '../../src/dingtalk/error-kinds.ts'
const rows = Object.entries(errorKinds)

/** The words of `reason` in `results` that only people can mend, as users were promised. */
const refusals: readonly Reason[] = [
  'keyword',
  'sign',
  'clock',
  'ip',
  'token',
  'quota',
  'too-long',
  'invalid',
  'content',
  'unknown',
]

/** Those that pass by themselves. */
const passing: readonly Reason[] = ['rate-limit', 'busy', 'timeout', 'network', 'protocol']

test('there is a cause for every reason, and no other', () => {
  const reasons = new Set(rows.map(([, { reason }]) => reason))
  expect([...reasons].sort()).toEqual([...refusals, ...passing].sort())
})

test.each(rows)('%s is a refusal only if its reason is one', (_, { reason, rejected }) => {
  expect(rejected).toBe(refusals.includes(reason))
})

test('a refusal never arrived; an attempt without a clear answer may have', () => {
  const maybe = rows.filter(([, { arrived }]) => arrived === 'maybe')
  expect(maybe.map(([kind]) => kind)).toEqual([
    'busy',
    'timeout',
    'network',
    'protocol',
    'cancelled',
  ])
  expect(maybe.filter(([, { rejected }]) => rejected)).toEqual([])
})

test.each(rows)('%s says where it is known from', (_, { source }) => {
  expect(source).not.toBe('')
})
