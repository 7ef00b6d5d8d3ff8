import { test, expect } from '@jest/globals'
import { transitionOf } from '../../src/model/history.ts'
import { statuses } from '../../src/model/status.ts'
import { aHistory } from '../builders.ts'
test.each([
  ['success', 'success', 'still-passing'],
  ['success', 'failure', 'broken'],
  ['failure', 'success', 'fixed'],
  ['failure', 'failure', 'still-failing'],
  ['success', 'cancelled', undefined],
  ['failure', 'cancelled', undefined],
  ['failure', 'skipped', undefined],
  ['failure', 'neutral', undefined],
] as const)('%s, then %s, is %j', (previous, status, transition) => {
  expect(transitionOf(status, aHistory({ previous }))).toBe(transition)
})

test.each(statuses)('%s without a history is none', (status) => {
  expect(transitionOf(status, undefined)).toBeUndefined()
})
