/** What failed, in both languages, as plain text. */
import { test, expect } from '@jest/globals'
import { toPlainText } from '../../../src/document/plain-text.ts'
import { jobBlocks } from '../../../src/message/sections/failed-jobs.ts'
import type { KnownJob } from '../../../src/model/job.ts'
import type { Conclusion } from '../../../src/model/status.ts'
import { aFailedJob } from '../../builders.ts'

const invisible = /\u200b/g

function told(jobs: readonly KnownJob[], language: 'en' | 'zh-CN' = 'en'): string[] {
  const text = toPlainText(jobBlocks(jobs, language)).replace(invisible, '')
  return text.split('\n').filter((line) => line !== '')
}

const other = (name: string, conclusion: Conclusion = 'success'): KnownJob => ({ name, conclusion })

test.each<[string, KnownJob[], string[], string[]]>([
  ['nothing known', [], [], []],
  ['one job that passed', [other('build')], [], []],
  [
    'the failed step',
    [aFailedJob()],
    ['- build · step Run tests · 1 min 23 s'],
    ['- build · 步骤 Run tests · 1 分 23 秒'],
  ],
  [
    'several failed steps',
    [
      aFailedJob({
        durationMs: undefined,
        failedSteps: ['a', 'b'].map((name) => ({ name, number: 1, url: undefined })),
      }),
    ],
    ['- build · step a · step b'],
    ['- build · 步骤 a · 步骤 b'],
  ],
  ['no step known', [other('build', 'failure')], ['- build · failed'], ['- build · 失败']],
  [
    'no step known, out of time',
    [other('build', 'timed_out')],
    ['- build · timed out'],
    ['- build · 超时'],
  ],
  [
    'annotations, then the log',
    [
      aFailedJob({
        durationMs: undefined,
        annotations: [1, 2, 3, 4].map((line) => ({ path: 'a.ts', line, message: 'bad' })),
        log: ['one', 'two'],
      }),
    ],
    [
      '- build · step Run tests',
      '> a.ts:1 bad',
      '> a.ts:2 bad',
      '> a.ts:3 bad',
      '> … and 1 more',
      '> one',
      '> two',
    ],
    [
      '- build · 步骤 Run tests',
      '> a.ts:1 bad',
      '> a.ts:2 bad',
      '> a.ts:3 bad',
      '> … 另有 1 项',
      '> one',
      '> two',
    ],
  ],
  [
    'passes folded, cancelled and skipped told apart, the rest not named',
    [
      other('build'),
      other('test (a, 1)', 'cancelled'),
      other('test (a, 2)', 'cancelled'),
      other('lint', 'cancelled'),
      other('deploy', 'skipped'),
      other('report', 'neutral'),
    ],
    ['1 of 5 jobs passed', 'cancelled: test (a, 1; a, 2), lint', 'skipped: deploy'],
    ['5 个作业中 1 个成功', '已取消：test (a, 1; a, 2), lint', '已跳过：deploy'],
  ],
  [
    'the only job, which was cancelled',
    [other('deploy', 'cancelled')],
    ['cancelled: deploy'],
    ['已取消：deploy'],
  ],
  ['the only job, which passed', [other('deploy')], [], []],
  [
    'one job of a matrix',
    [other('test (windows, 22)', 'failure'), other('test (linux, 22)')],
    ['- test (windows, 22) · failed', '1 of 2 jobs passed'],
    ['- test (windows, 22) · 失败', '2 个作业中 1 个成功'],
  ],
  [
    'a job that may fail',
    [other('lint'), other('test')],
    ['2 of 2 jobs passed'],
    ['2 个作业中 2 个成功'],
  ],
])('%s', (_, jobs, ...expected) => {
  expect([told(jobs), told(jobs, 'zh-CN')]).toEqual(expected)
})

test('a matrix of 256 jobs: five in full, eight by name, a number for the rest', () => {
  const matrix = Array.from({ length: 256 }, (_, index) => other(`test (${index})`, 'failure'))
  expect(told(matrix)).toEqual([
    '- test (0) · failed',
    '- test (1) · failed',
    '- test (2) · failed',
    '- test (3) · failed',
    '- test (4) · failed',
    'failed: test (5; 6; 7; 8; 9; 10; 11; 12 … and 243 more)',
    '0 of 256 jobs passed',
  ])
  expect(told(matrix, 'zh-CN')[5]).toBe('失败：test (5; 6; 7; 8; 9; 10; 11; 12 … 另有 243 项)')
})

test('a job that still runs, whose step failed already', () => {
  expect(told([aFailedJob({ conclusion: undefined })])).toEqual([
    '- build · step Run tests · 1 min 23 s',
  ])
})

test('names and lines of any length', () => {
  const long = 'x'.repeat(1000)
  const job = aFailedJob({
    name: long,
    failedSteps: [{ name: long, number: 1, url: undefined }],
    annotations: [{ path: long, line: 1, message: long }],
    log: [long],
  })
  const lengths = told([job]).map((line) => line.length)
  expect(lengths).toEqual([2 + 100 + 8 + 100 + 13, 2 + 200, 2 + 160])
})
