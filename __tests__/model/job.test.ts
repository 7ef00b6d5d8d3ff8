import { test, expect } from '@jest/globals'
import { toKnownJobs } from '../../src/model/job.ts'
import type { Conclusion } from '../../src/model/status.ts'
import { aFailedJob } from '../builders.ts'
const needs: { id: string; conclusion: Conclusion }[] = [
  { id: 'test', conclusion: 'success' },
  { id: 'lint', conclusion: 'failure' },
]

test('without the API, the jobs that this one needs', () => {
  expect(toKnownJobs([], needs)).toEqual([
    { name: 'test', conclusion: 'success' },
    { name: 'lint', conclusion: 'failure' },
  ])
})

test('without either, none', () => {
  expect(toKnownJobs([], [])).toEqual([])
})

test.each([
  ['test', 'success'],
  ['test (windows, 22)', 'success'],
  ['test / unit', 'success'],
  ['test-all', 'failure'],
  ['lint', 'failure'],
])('%s, which failed to the API, is a %s', (name, conclusion) => {
  const [job] = toKnownJobs([aFailedJob({ name })], needs)
  expect(job).toMatchObject({ name, conclusion })
  expect(job?.failedSteps).toHaveLength(conclusion === 'success' ? 0 : 1)
})

test('what was skipped within a job that succeeded stays skipped', () => {
  const job = aFailedJob({ name: 'test / deploy', conclusion: 'skipped', failedSteps: [] })
  expect(toKnownJobs([job], needs)).toMatchObject([{ conclusion: 'skipped' }])
})

test('a job that still runs counts once a step of it has failed', () => {
  const running = aFailedJob({ name: 'notify', conclusion: undefined, failedSteps: [] })
  const failing = aFailedJob({ name: 'build', conclusion: undefined })
  expect(toKnownJobs([running, failing], []).map(({ name }) => name)).toEqual(['build'])
})
