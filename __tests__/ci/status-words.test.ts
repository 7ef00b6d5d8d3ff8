import { expect, test } from '@jest/globals'
import { conclusionOf } from '../../src/ci/status-words.ts'

test.each([
  ['success', 'success'],
  ['Succeeded', 'success'],
  ['SucceededWithIssues', 'success'],
  [' passed\n', 'success'],
  ['failed', 'failure'],
  ['UNSTABLE', 'failure'],
  ['errored', 'failure'],
  ['canceled', 'cancelled'],
  ['ABORTED', 'cancelled'],
  ['NOT-BUILT', 'skipped'],
  ['timedout', 'timed_out'],
  ['timed-out', 'timed_out'],
  ['action_required', 'action_required'],
  ['0', 'success'],
  ['000', 'success'],
  ['1', 'failure'],
  ['137', 'failure'],
])('%j is %s', (word, conclusion) => {
  expect(conclusionOf(word)).toBe(conclusion)
})

test.each([
  '',
  'running',
  'pending',
  'in_progress',
  'sucess',
  '-1',
  '1.5',
  'toString',
  '12345678901',
])('%j is no status', (word) => {
  expect(conclusionOf(word)).toBeUndefined()
})
