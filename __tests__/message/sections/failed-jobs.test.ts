/** What failed, in both languages, as plain text. */
import { expect, test } from '@jest/globals'
import { toPlainText } from '../../../src/document/plain-text.ts'
import { failureBlocks } from '../../../src/message/sections/failed-jobs.ts'
import type { KnownJob } from '../../../src/model/job.ts'
import type { Conclusion, Outcome } from '../../../src/model/status.ts'
import type { TestSummary } from '../../../src/model/run-report.ts'
import { aFailedJob, anOutcome } from '../../builders.ts'

type Shown = { tests?: TestSummary; outcome?: Outcome; language?: 'en' | 'zh-CN' }

function shown(
  jobs: readonly KnownJob[],
  { tests, outcome = anOutcome('failure'), language = 'en' }: Shown = {},
): string[] {
  const blocks = failureBlocks({ jobs, tests, outcome }, language)
  return toPlainText(blocks)
    .split('\n')
    .filter((line) => line !== '')
}

const other = (name: string, conclusion: Conclusion = 'success'): KnownJob => ({ name, conclusion })

test.each<[string, KnownJob[], string[], string[]]>([
  ['nothing known', [], [], []],
  ['one job that passed', [other('build')], [], []],
  [
    'the failed step',
    [aFailedJob()],
    ['build › Run tests · 1 min 23 s'],
    ['build › Run tests · 1 分 23 秒'],
  ],
  [
    'several failed steps',
    [
      aFailedJob({
        durationMs: undefined,
        failedSteps: ['a', 'b'].map((name) => ({ name, number: 1, url: undefined })),
      }),
    ],
    ['build › a, b'],
    ['build › a、b'],
  ],
  ['no step known', [other('build', 'failure')], ['build · failed'], ['build · 失败']],
  [
    'no step known, out of time',
    [other('build', 'timed_out')],
    ['build · timed out'],
    ['build · 超时'],
  ],
  [
    'the step in which it ran out of time',
    [aFailedJob({ conclusion: 'timed_out' })],
    ['build › Run tests · timed out · 1 min 23 s'],
    ['build › Run tests · 超时 · 1 分 23 秒'],
  ],
  [
    'errors, then the log',
    [
      aFailedJob({
        durationMs: undefined,
        annotations: [1, 2, 3, 4].map((line) => ({
          path: 'a.ts',
          line,
          title: 'Cart',
          message: 'bad',
        })),
        log: ['one', 'two'],
      }),
    ],
    [
      'build › Run tests',
      '> a.ts:1 Cart: bad',
      '> a.ts:2 Cart: bad',
      '> a.ts:3 Cart: bad',
      '> … and 1 more',
      '> one',
      '> two',
    ],
    [
      'build › Run tests',
      '> a.ts:1 Cart: bad',
      '> a.ts:2 Cart: bad',
      '> a.ts:3 Cart: bad',
      '> … 另有 1 项',
      '> one',
      '> two',
    ],
  ],
  [
    'counts without zeros, and what was cancelled where nothing failed',
    [
      other('build'),
      other('test (a, 1)', 'cancelled'),
      other('lint', 'cancelled'),
      other('deploy', 'skipped'),
      other('report', 'neutral'),
    ],
    ['5 jobs: 1 passed, 2 cancelled, 1 skipped, 1 neutral', 'Cancelled: test (a, 1), lint'],
    ['作业 5：成功 1，取消 2，跳过 1，其他 1', '已取消：test (a, 1)、lint'],
  ],
  [
    'the only job, which was cancelled',
    [other('deploy', 'cancelled')],
    ['Cancelled: deploy'],
    ['已取消：deploy'],
  ],
  [
    'two jobs of a matrix, each with its own line',
    [other('test (windows, 22)', 'failure'), other('test (linux, 22)', 'failure'), other('lint')],
    ['test (windows, 22) · failed', 'test (linux, 22) · failed', '3 jobs: 1 passed, 2 failed'],
    ['test (windows, 22) · 失败', 'test (linux, 22) · 失败', '作业 3：成功 1，失败 2'],
  ],
  [
    'three of a matrix in one line, the same error once',
    [
      ...['a', 'b', 'c'].map((matrix) =>
        aFailedJob({
          name: `test (${matrix})`,
          annotations: [{ path: 'a.ts', line: 1, message: 'bad' }],
        }),
      ),
      other('test (d)'),
    ],
    ['test 3/4: a, b, c', '> a.ts:1 bad', '4 jobs: 1 passed, 3 failed'],
    ['test 3/4：a、b、c', '> a.ts:1 bad', '作业 4：成功 1，失败 3'],
  ],
])('%s', (_, jobs, ...expected) => {
  expect([shown(jobs), shown(jobs, { language: 'zh-CN' })]).toEqual(expected)
})

test('a matrix of 256 jobs is one line', () => {
  const matrix = Array.from({ length: 256 }, (_, index) => other(`test (${index})`, 'failure'))
  expect(shown(matrix)).toEqual([
    'test 256/256: 0, 1, 2, 3, 4, 5, 6, 7 … and 248 more',
    '256 jobs: 256 failed',
  ])
})

test('five failed jobs in full, and the number of the rest', () => {
  const jobs = Array.from({ length: 12 }, (_, index) => other(`job ${index}`, 'failure'))
  expect(shown(jobs).slice(4)).toEqual([
    'job 4 · failed',
    '… and 7 more failed jobs',
    '12 jobs: 12 failed',
  ])
  expect(shown(jobs, { language: 'zh-CN' })[5]).toBe('… 另有 7 个作业失败')
})

test('a job that still runs, whose step failed already', () => {
  expect(shown([aFailedJob({ conclusion: undefined })])).toEqual(['build › Run tests · 1 min 23 s'])
})

const tests: TestSummary = {
  count: 1284,
  failed: 5,
  skipped: 12,
  flaky: 1,
  failures: [
    { name: 'Cart › adds tax', message: 'expected 108', path: 'src/cart.test.ts', line: 42 },
    { name: 'Cart › rounds', message: undefined, path: 'src/cart.test.ts', line: undefined },
    { name: 'Login', message: 'late', path: undefined, line: undefined },
    { name: 'Search', message: undefined, path: undefined, line: undefined },
  ],
  flakyTests: [{ name: 'Retry', message: undefined, path: undefined, line: undefined }],
}

test('the first failed tests, and those that passed on retry', () => {
  expect(shown([], { tests })).toEqual([
    '1,284 tests: 5 failed, 1 passed on retry, 12 skipped',
    '> src/cart.test.ts:42 Cart › adds tax: expected 108',
    '> src/cart.test.ts Cart › rounds',
    '> Login: late',
    '> … and 2 more failed',
    '> Passed on retry: Retry',
  ])
  expect(shown([aFailedJob(), other('lint')], { tests, language: 'zh-CN' })).toEqual([
    'build › Run tests · 1 分 23 秒',
    '作业 2：成功 1，失败 1 · 测试 1284：失败 5，重试后通过 1，跳过 12',
    '> src/cart.test.ts:42 Cart › adds tax: expected 108',
    '> src/cart.test.ts Cart › rounds',
    '> Login: late',
    '> … 另有 2 个测试失败',
    '> 重试后通过：Retry',
  ])
})

test('of a success only the counts of its tests', () => {
  const passed = { ...tests, failed: 0, flaky: 0, skipped: 0, failures: [], flakyTests: [] }
  const outcome = anOutcome('success')
  expect(shown([other('a'), other('b')], { outcome })).toEqual([])
  expect(shown([other('a'), other('b')], { outcome, tests: passed })).toEqual([
    '1,284 tests: all passed',
  ])
  expect(shown([], { outcome, tests: passed, language: 'zh-CN' })).toEqual(['测试 1284：全部成功'])
})
