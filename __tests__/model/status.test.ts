import { test, expect } from '@jest/globals'
import {
  type Conclusion,
  type Outcome,
  outcomeOf,
  statusOf,
  toConclusion,
  toOutcome,
  worstOf,
} from '../../src/model/status.ts'

test.each<[Conclusion[], Conclusion]>([
  [['success'], 'success'],
  [['cancelled'], 'cancelled'],
  [['success', 'cancelled', 'failure'], 'failure'],
  [['cancelled', 'timed_out'], 'timed_out'],
  [['timed_out', 'failure'], 'failure'],
  [['cancelled', 'superseded', 'success'], 'superseded'],
  [['superseded', 'timed_out'], 'timed_out'],
  [['success', 'cancelled', 'skipped'], 'cancelled'],
  [['skipped', 'success', 'skipped'], 'success'],
  [['neutral', 'success'], 'success'],
  [['skipped', 'neutral'], 'neutral'],
  [['skipped', 'skipped'], 'skipped'],
  [[], 'neutral'],
])('of %j, %s counts', (conclusions, worst) => {
  expect(worstOf(conclusions)).toBe(worst)
})

test.each<[Conclusion, Outcome['status']]>([
  ['success', 'success'],
  ['timed_out', 'failure'],
  ['startup_failure', 'failure'],
  ['superseded', 'cancelled'],
  ['action_required', 'neutral'],
  ['stale', 'neutral'],
  ['in_progress', 'neutral'],
])('the status of %s is %s', (conclusion, status) => {
  expect(statusOf(conclusion)).toBe(status)
})

test('what a status does not say is kept beside it', () => {
  expect(toOutcome('timed_out')).toEqual({ status: 'failure', detail: 'timed_out', of: 'run' })
  expect(toOutcome('failure')).toEqual({ status: 'failure', detail: undefined, of: 'run' })
})

/** This run's own state, the event's, and whose counts. */
test.each<[Conclusion, Conclusion | undefined, Conclusion, Outcome['of']]>([
  ['failure', undefined, 'failure', 'run'],
  ['success', 'failure', 'failure', 'event'],
  ['failure', 'success', 'failure', 'run'],
  ['timed_out', 'cancelled', 'timed_out', 'run'],
  ['cancelled', 'failure', 'failure', 'event'],
  ['failure', 'timed_out', 'timed_out', 'event'],
  ['cancelled', 'success', 'cancelled', 'run'],
  ['success', 'in_progress', 'in_progress', 'event'],
  ['success', 'action_required', 'action_required', 'event'],
  ['skipped', 'success', 'success', 'event'],
  ['success', 'skipped', 'skipped', 'event'],
])('this run %s, the event %s: %s, of the %s', (...[run, event, conclusion, of]) => {
  expect(outcomeOf(run, event)).toEqual(toOutcome(conclusion, of))
})

test.each([
  ['success', 'success'],
  ['failure', 'failure'],
  ['startup_failure', 'startup_failure'],
  ['timed_out', 'timed_out'],
  ['cancelled', 'cancelled'],
  ['stale', 'stale'],
  ['skipped', 'skipped'],
  ['neutral', 'neutral'],
  ['action_required', 'action_required'],
  // Ours, and none of GitHub's.
  ['superseded', undefined],
  ['in_progress', undefined],
  ['Success', undefined],
  ['constructor', undefined],
  ['', undefined],
  [undefined, undefined],
])('GitHub’s %j is %j', (word, conclusion) => {
  expect(toConclusion(word)).toBe(conclusion)
})
