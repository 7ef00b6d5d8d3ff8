import { test, expect } from '@jest/globals'
import { type Conclusion, type Outcome, outcomeOf, toConclusion } from '../../src/model/status.ts'
test.each<[Conclusion[], Outcome['status'], boolean]>([
  [['success'], 'success', false],
  [['failure'], 'failure', false],
  [['timed_out'], 'failure', true],
  [['cancelled'], 'cancelled', false],
  [['skipped'], 'skipped', false],
  [['neutral'], 'neutral', false],
  [['success', 'cancelled', 'failure'], 'failure', false],
  [['cancelled', 'timed_out'], 'failure', true],
  [['timed_out', 'failure'], 'failure', false],
  [['success', 'cancelled', 'skipped'], 'cancelled', false],
  [['skipped', 'success', 'skipped'], 'success', false],
  [['neutral', 'success'], 'success', false],
  [['skipped', 'neutral'], 'neutral', false],
  [['skipped', 'skipped'], 'skipped', false],
  [[], 'neutral', false],
])('%j are %s', (conclusions, status, timedOut) => {
  expect(outcomeOf(conclusions)).toEqual({ status, timedOut })
})

test.each([
  ['success', 'success'],
  ['failure', 'failure'],
  ['startup_failure', 'failure'],
  ['timed_out', 'timed_out'],
  ['cancelled', 'cancelled'],
  ['stale', 'cancelled'],
  ['skipped', 'skipped'],
  ['neutral', 'neutral'],
  ['action_required', 'neutral'],
  ['Success', undefined],
  ['constructor', undefined],
  ['', undefined],
  [undefined, undefined],
])('GitHub’s %j is %j', (word, conclusion) => {
  expect(toConclusion(word)).toBe(conclusion)
})
