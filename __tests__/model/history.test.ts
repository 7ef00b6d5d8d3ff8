import { test, expect } from '@jest/globals'
import { transitionOf } from '../../src/model/history.ts'
import { verdicts } from '../../src/model/status.ts'
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
] as const)('%s, then %s, is %j', (previous, verdict, transition) => {
  expect(transitionOf(verdict, aHistory({ previous }))).toBe(transition)
})

test.each(verdicts)('%s without a history is none', (verdict) => {
  expect(transitionOf(verdict, undefined)).toBeUndefined()
})
