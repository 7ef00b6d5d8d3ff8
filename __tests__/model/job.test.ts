import { test, expect, describe } from '@jest/globals'
import {
  countJobs,
  fitsAny,
  isFailed,
  splitJobName,
  type Job,
  type NeededJob,
  refineOutcome,
  rerunChangesOf,
  toKnownJobs,
} from '../../src/model/job.ts'
import { aFailedJob } from '../builders.ts'
import { expectLinearTime } from '../growth.ts'
import { type Conclusion, toOutcome } from '../../src/model/status.ts'

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

const failure = toOutcome('failure')

/** `test: success, lint: failure`. */
function needing(text: string): NeededJob[] {
  return text === ''
    ? []
    : text.split(', ').map((part) => {
        const [id = '', word = ''] = part.split(': ')
        return { id, conclusion: word as Conclusion }
      })
}

function listed(text: string): Job[] {
  return text.split(/, (?![^(]*\))/).map((part) => {
    const [name = '', word = ''] = part.split(': ')
    const conclusion = word as Conclusion
    return aFailedJob({
      name,
      conclusion,
      failedSteps: conclusion === 'failure' ? aFailedJob().failedSteps : [],
    })
  })
}

function judged(jobs: string, needs: string, conclusion: Conclusion = 'failure'): string {
  const outcome = toOutcome(conclusion)
  return toKnownJobs(listed(jobs), { needs: needing(needs), outcome })
    .map((job) => `${job.name}: ${String(job.conclusion)}`)
    .join(', ')
}

describe('without the API', () => {
  test('the jobs that this one needs', () => {
    expect(
      toKnownJobs([], { needs: needing('test: success, lint: failure'), outcome: failure }),
    ).toEqual([
      { name: 'test', conclusion: 'success' },
      { name: 'lint', conclusion: 'failure' },
    ])
  })

  test('without needs, none', () => {
    expect(toKnownJobs([], { needs: [], outcome: failure })).toEqual([])
  })
})

describe('a job that may fail is shown as it counts', () => {
  test.each([
    [
      'by its id',
      'test: failure, lint: failure',
      'test: success, lint: failure',
      'test: success, lint: failure',
    ],
    [
      'of a matrix',
      'test (windows): failure, lint: failure',
      'test: success, lint: failure',
      'test (windows): success, lint: failure',
    ],
    [
      'of a reusable workflow',
      'test / unit: failure, lint: failure',
      'test: success, lint: failure',
      'test / unit: success, lint: failure',
    ],
    [
      'beside another matrix that failed',
      'test (windows): failure, build (linux): failure',
      'test: success, build: failure',
      'test (windows): success, build (linux): failure',
    ],
    [
      'beside another reusable workflow that failed',
      'test / unit: failure, build / linux: failure',
      'test: success, build: failure',
      'test / unit: success, build / linux: failure',
    ],
    [
      'of a matrix, beside one that failed with a name of its own',
      'test (windows): failure, Lint everything: failure',
      'test: success, lint: failure',
      'test (windows): success, Lint everything: failure',
    ],
    // Its name is no id, and the job that failed is known: it was allowed to.
    [
      'with a name of its own',
      'Flaky tests: failure, lint: failure',
      'flaky: success, lint: failure',
      'Flaky tests: success, lint: failure',
    ],
    [
      'with a name of its own, under a success',
      'Flaky tests: failure, lint: success',
      'flaky: success, lint: success',
      'Flaky tests: success, lint: success',
    ],
    [
      'that no needed job can be',
      'Flaky tests: failure, lint: success',
      'lint: success',
      'Flaky tests: neutral, lint: success',
    ],
    [
      'that only one that did not run could be',
      'Flaky tests: failure, lint: success',
      'lint: success, deploy: skipped',
      'Flaky tests: neutral, lint: success',
    ],
  ])('%s', (...[, jobs, needs, expected]) => {
    expect(judged(jobs, needs)).toBe(expected)
  })
})

describe('a job that failed is never shown as passed', () => {
  test.each([
    [
      'whose name begins with the id of a job that is there itself',
      'build: success, build (release): failure',
      'build: success, release-build: failure',
      'build: success, build (release): failure',
    ],
    [
      'whose name begins so, beside another with a name of its own',
      'build: success, build (release): failure, Lint: failure',
      'build: success, release-build: failure',
      'build: success, build (release): failure, Lint: failure',
    ],
    [
      'whose name begins with the id of a matrix that passed',
      'build (linux): success, build (release): failure',
      'build: success, release-build: failure',
      'build (linux): success, build (release): failure',
    ],
    [
      'whose name begins alike',
      'test-all: failure',
      'test: success, lint: failure',
      'test-all: failure',
    ],
    [
      'with a name of its own',
      'Lint everything: failure',
      'test: success, lint: failure',
      'Lint everything: failure',
    ],
    [
      'one of two, with names of their own',
      'Lint everything: failure, Other: failure',
      'test: success, lint: failure',
      'Lint everything: failure, Other: failure',
    ],
    [
      'with a name of its own, where only the passed ones of a matrix are known',
      'test (linux): success, Windows: failure',
      'test: failure',
      'test (linux): success, Windows: failure',
    ],
    ['where nothing is needed', 'lint: failure, test: success', '', 'lint: failure, test: success'],
  ])('%s', (...[, jobs, needs, expected]) => {
    expect(judged(jobs, needs)).toBe(expected)
  })
})

test('what was allowed to fail has neither steps nor errors', () => {
  const job = aFailedJob({
    name: 'test',
    annotations: [{ path: 'a.ts', line: 1, message: 'x' }],
    log: ['x'],
  })
  const needs = needing('test: success, lint: failure')
  expect(toKnownJobs([job], { needs, outcome: failure })).toMatchObject([
    { conclusion: 'success', failedSteps: [], annotations: [], log: [] },
  ])
})

test('a whole run that passed has no failed jobs', () => {
  expect(judged('lint: failure, test: success', '', 'success')).toBe('lint: success, test: success')
})

test('what was skipped within a job that succeeded stays skipped', () => {
  expect(judged('test / deploy: skipped', 'test: success', 'success')).toBe(
    'test / deploy: skipped',
  )
})

describe('a job that still runs', () => {
  const running = aFailedJob({ name: 'notify', conclusion: undefined, failedSteps: [] })
  const failing = aFailedJob({ name: 'build', conclusion: undefined })

  test('counts once a step of it has failed', () => {
    const jobs = toKnownJobs([running, failing], { needs: [], outcome: failure })
    expect(jobs.map(({ name }) => name)).toEqual(['build'])
  })

  test('counts once an error is annotated', () => {
    const annotations = [{ path: 'a.ts', line: 1, message: 'x' }]
    const jobs = toKnownJobs([running, { ...running, name: 'test', annotations }], {
      ...{ needs: [], outcome: failure },
    })
    expect(jobs.map(({ name }) => name)).toEqual(['test'])
  })

  test('is none that another one needs', () => {
    const needs = needing('lint: failure')
    expect(toKnownJobs([failing], { needs, outcome: failure })).toEqual([])
  })
})

describe('what the jobs add to the outcome', () => {
  test.each<[string, Conclusion, string, string, Conclusion]>([
    ['one timed out', 'cancelled', 'e2e: timed_out, lint: success', '', 'timed_out'],
    [
      'one timed out beside others that were cancelled',
      'cancelled',
      'e2e: timed_out, x: cancelled',
      '',
      'timed_out',
    ],
    ['it gave way to a newer run', 'cancelled', 'a: superseded, b: cancelled', '', 'superseded'],
    ['a person cancelled it', 'cancelled', 'a: cancelled', '', 'cancelled'],
    ['nothing is known', 'cancelled', 'a: success', '', 'cancelled'],
    [
      'the job that is needed timed out',
      'cancelled',
      'E2E tests: timed_out',
      'e2e: cancelled, lint: success',
      'timed_out',
    ],
    [
      'another one timed out, which passed for needs',
      'cancelled',
      'lint: timed_out',
      'e2e: cancelled, lint: success',
      'cancelled',
    ],
    [
      'another one failed before it was cancelled',
      'cancelled',
      'a: failure, b: cancelled',
      '',
      'cancelled',
    ],
    ['no job of a failure is known', 'failure', 'a: success', '', 'failure'],
    ['all that failed timed out', 'failure', 'a: timed_out, b: success', '', 'timed_out'],
    ['one of those that failed timed out', 'failure', 'a: timed_out, b: failure', '', 'failure'],
    ['a success stays one', 'success', 'a: timed_out', '', 'success'],
    ['what is known stays', 'startup_failure', 'a: timed_out', '', 'startup_failure'],
  ])('%s', (...[, before, jobs, needs, after]) => {
    const outcome = refineOutcome(toOutcome(before), listed(jobs), needing(needs))
    expect(outcome).toEqual(toOutcome(after))
  })
})

describe('what a re-run changed', () => {
  test.each([
    [
      'one of each kind',
      'a: failure, b: failure, c: success, d: success',
      'a: success, b: failure, c: failure, d: success',
      { recovered: ['a'], stillFailing: ['b'], newlyFailing: ['c'] },
    ],
    ['timed out before', 'a: timed_out', 'a: success', { recovered: ['a'] }],
    [
      'timed out again: the API called it cancelled before',
      'a: cancelled',
      'a: timed_out',
      { stillFailing: ['a'] },
    ],
    ['timed out only now', 'a: success', 'a: timed_out', { newlyFailing: ['a'] }],
    [
      'cancelled by fail-fast before, and failed now',
      'a: cancelled',
      'a: failure',
      { newlyFailing: ['a'] },
    ],
    ['did not exist before', 'b: success', 'a: failure, b: success', { newlyFailing: ['a'] }],
    ['failed before, and was skipped now', 'a: failure', 'a: skipped', {}],
    ['failed before, and is gone now', 'a: failure', 'b: success', {}],
  ])('%s', (...[, before, now, changes]) => {
    const jobs = listed(now)
    expect(rerunChangesOf(listed(before), { listed: jobs, known: jobs })).toEqual({
      ...{ recovered: [], stillFailing: [], newlyFailing: [] },
      ...changes,
    })
  })

  test('what may fail, and failed in both, is in no list', () => {
    const now = listed('flaky: failure')
    const known = toKnownJobs(now, { needs: [], outcome: toOutcome('success') })
    expect(rerunChangesOf(listed('flaky: failure'), { listed: now, known })).toEqual({
      recovered: [],
      stillFailing: [],
      newlyFailing: [],
    })
  })
})
