import { test, expect } from '@jest/globals'
import { streakOf, transitionOf } from '../../src/model/history.ts'
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

test.each([
  ['the first', 'failure', aHistory(), { failures: 1, hasMore: false, runNumber: 9 }],
  [
    'the fourth',
    'failure',
    aHistory({ previous: 'failure', failures: 3 }),
    { failures: 4, hasMore: false, runNumber: 9 },
  ],
  [
    'after more than are counted',
    'failure',
    aHistory({ previous: 'failure', failures: 50, hasMoreFailures: true }),
    { failures: 51, hasMore: true, runNumber: 9 },
  ],
  ['with no history', 'failure', undefined, undefined],
  ['that is none', 'success', aHistory({ previous: 'failure', failures: 3 }), undefined],
] as const)('a failure in a row: %s', (...[, status, history, streak]) => {
  expect(streakOf(status, history, 9)).toEqual(streak)
})
