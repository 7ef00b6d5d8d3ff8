import { test, expect } from '@jest/globals'
import { countJobs, isFailed, splitJobName } from '../../src/model/job.ts'
import { aFailedJob } from '../builders.ts'

test.each([
  ['build', 'build', undefined],
  ['test (ubuntu-latest, 22)', 'test', 'ubuntu-latest, 22'],
  ['deploy (prod) (eu-west-1)', 'deploy (prod)', 'eu-west-1'],
  ['E2E (mysql) / Playwright (Shard 1/5)', 'E2E (mysql) / Playwright', 'Shard 1/5'],
  ['E2E (mysql) / Playwright', 'E2E (mysql) / Playwright', undefined],
  ['test (node (lts), linux)', 'test', 'node (lts), linux'],
  ['(all)', '(all)', undefined],
  ['a (b', 'a (b', undefined],
])('%s is %s with the matrix %j', (name, base, matrix) => {
  expect(splitJobName(name)).toEqual({ base, matrix })
})

test('what was skipped did not run', () => {
  const conclusions = [
    'success',
    'success',
    'failure',
    'timed_out',
    'superseded',
    'skipped',
  ] as const
  const jobs = conclusions.map((conclusion) => ({ name: 'x', conclusion }))
  expect(countJobs([...jobs, aFailedJob({ conclusion: undefined })])).toEqual({
    success: 2,
    failure: 3,
    cancelled: 1,
    skipped: 1,
    neutral: 0,
    ran: 6,
  })
})

test.each([
  ['failure', [], true],
  ['timed_out', [], true],
  ['startup_failure', [], true],
  ['cancelled', [], false],
  [undefined, [], false],
  [undefined, aFailedJob().failedSteps, true],
] as const)(
  'a job that is %s, with the failed steps %j, has failed: %j',
  (...[conclusion, failedSteps, failed]) => {
    expect(isFailed({ name: 'x', conclusion, failedSteps })).toBe(failed)
  },
)
