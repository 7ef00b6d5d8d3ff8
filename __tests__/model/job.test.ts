import { test, expect } from '@jest/globals'
import { countJobs, fitsAny, isFailed, splitJobName } from '../../src/model/job.ts'
import { aFailedJob } from '../builders.ts'
import { expectLinearTime } from '../growth.ts'

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
  const running = { name: 'x', conclusion: undefined }
  expect(countJobs([...jobs, running, aFailedJob({ conclusion: undefined })])).toEqual({
    success: 2,
    failure: 3,
    cancelled: 1,
    skipped: 1,
    neutral: 1,
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

test.each([
  [['ci-success'], 'ci-success', true],
  [['ci-success'], 'ci-success-2', false],
  [['ci-success'], 'CI-success', false],
  [['lint', 'ci-*'], 'ci-success', true],
  [['*'], 'anything (at, all) / here', true],
  [['test (*, 22)'], 'test (windows, 22)', true],
  [['test (*, 22)'], 'test (windows, 20)', false],
  [['*/ notify'], 'caller / notify', true],
  [['a*b*c'], 'a-b-b-c-c', true],
  [['a*b*c'], 'a-b-c-d', false],
  [['v?.0'], 'v2.0', true],
  [['v?'], 'v', false],
  [['v?.0'], 'v10.0', false],
  [['通知?'], '通知😀', true],
  [['a.c'], 'abc', false],
  [['[ab]'], 'a', false],
  [['**'], '', true],
  [[''], 'a', false],
  [[], 'a', false],
])('of the globs %j, one fits the job %j: %j', (globs, name, fits) => {
  expect(fitsAny(globs, name)).toBe(fits)
})

test('a glob of many stars takes no time on a long name', () => {
  expectLinearTime(
    (length) => `${'a'.repeat(length)}b`,
    (name) => fitsAny(['*a'.repeat(200)], name),
    1000,
  )
  expect(fitsAny(['*a'.repeat(200)], 'a'.repeat(20_000) + 'b')).toBe(false)
})
