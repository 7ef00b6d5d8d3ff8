/** Titles in GitHub's own notation, and what goes first where one is too long. */
import { describe, expect, test } from '@jest/globals'
import type { RunContext, RunReport } from '../../src/model/run-report.ts'
import type { Transition } from '../../src/model/history.ts'
import type { Conclusion } from '../../src/model/status.ts'
import { atJobStart } from '../../src/message/draft.ts'
import { headlineOf, toHeading, toTitle } from '../../src/message/title.ts'
import {
  aFact,
  aFailedJob,
  aHappening,
  aHistory,
  anEvent,
  anOutcome,
  aPullRequest,
  aRelease,
  thisJob,
  thisRun,
} from '../builders.ts'
import { words } from './words.ts'

function titlesOf(report: Partial<RunReport>): [string, string] {
  const titleIn = (language: 'en' | 'zh-CN'): string =>
    toTitle(headlineOf(aHappening(report), words[language]))
  return [titleIn('en'), titleIn('zh-CN')]
}

const wholeRun = aFact({ job: undefined })

test.each<[Conclusion, Transition | undefined, string, string]>([
  ['success', undefined, '✅ CI passed', '✅ CI 成功'],
  ['success', 'still-passing', '✅ CI passed', '✅ CI 成功'],
  ['success', 'fixed', '✅ CI fixed', '✅ CI 恢复'],
  ['failure', undefined, '❌ CI failed', '❌ CI 失败'],
  ['failure', 'broken', '❌ CI failed', '❌ CI 失败'],
  ['failure', 'still-failing', '❌ CI still failing (4th run)', '❌ CI 仍失败（第 4 次）'],
  ['timed_out', undefined, '❌ CI timed out', '❌ CI 超时'],
  ['startup_failure', undefined, '❌ CI could not start', '❌ CI 启动失败'],
  ['cancelled', undefined, '🚫 CI cancelled', '🚫 CI 已取消'],
  ['superseded', undefined, '🚫 CI superseded', '🚫 CI 已被更新的运行取代'],
  ['skipped', undefined, '⏭️ CI skipped', '⏭️ CI 已跳过'],
  ['neutral', undefined, '⚪ CI finished', '⚪ CI 已结束'],
  ['stale', undefined, '⚪ CI finished', '⚪ CI 已结束'],
  ['action_required', undefined, '⏸️ CI waiting for approval', '⏸️ CI 等待审批'],
  ['in_progress', undefined, '▶️ CI in progress', '▶️ CI 进行中'],
])('%s, %s', (...[conclusion, transition, ...expected]) => {
  const history = aHistory({ previous: 'failure', failures: 3 })
  const report = { context: wholeRun, outcome: anOutcome(conclusion), transition, history }
  expect(titlesOf(report)).toEqual(
    expected.map((status) => `${status}${status.endsWith('）') ? '' : ' '}· widgets@main`),
  )
})

test('a job that begins', () => {
  const subject = atJobStart(aFact())
  expect(toTitle(headlineOf(subject, words.en))).toBe('▶️ CI started · widgets@main')
  expect(toTitle(headlineOf(subject, words['zh-CN']))).toBe('▶️ CI 开始 · widgets@main')
})

test('of a long streak only that it is long', () => {
  const history = aHistory({ previous: 'failure', failures: 50, hasMoreFailures: true })
  const report = { outcome: anOutcome('failure'), transition: 'still-failing', history } as const
  expect(titlesOf({ ...report, context: wholeRun })).toEqual([
    '❌ CI still failing (over 50 runs) · widgets@main',
    '❌ CI 仍失败（超过 50 次）· widgets@main',
  ])
})

describe('where', () => {
  const named = (...entries: [string, string][]) =>
    anEvent({
      named: Object.fromEntries(entries.map(([name, text]) => [name, { text, url: undefined }])),
    })
  test.each<[string, Partial<RunContext>, string, string?]>([
    ['a branch', {}, 'widgets@main'],
    [
      'a branch of a fork',
      { ref: { kind: 'branch', name: 'outsider:main', url: undefined } },
      'widgets@outsider:main',
    ],
    ['a tag', { ref: { kind: 'tag', name: 'v1.2.0', url: undefined } }, 'widgets@v1.2.0'],
    ['a pull request', { pullRequest: aPullRequest({ number: 45 }) }, 'widgets#45'],
    [
      'a merge queue',
      { pullRequest: aPullRequest({ number: 123, inMergeQueue: true }) },
      'widgets#123 (merge queue)',
      'widgets#123（合并队列）',
    ],
    ['an issue', { event: named(['target', '#7']) }, 'widgets#7'],
    [
      'a deployment',
      { event: named(['target', 'production'], ['ref', 'v1.2.0']) },
      'widgets@v1.2.0',
    ],
    ['a check', { event: named(['target', 'lint'], ['branch', 'next']) }, 'widgets@next'],
    [
      'a release',
      { event: { kind: 'release', action: 'published', release: aRelease() } },
      'widgets@v1.2.0',
    ],
    ['no ref', { ref: undefined }, 'widgets'],
  ])('%s', (...[, context, english, chinese = english]) => {
    expect(titlesOf({ context: aFact(context) })).toEqual([
      `✅ CI passed · ${english}`,
      `✅ CI 成功 · ${chinese}`,
    ])
  })
})

describe('what failed', () => {
  const failed = anOutcome('failure')
  const passed = { name: 'lint', conclusion: 'success' } as const
  test.each<[string, Partial<RunReport>, string, string?]>([
    ['this job', {}, ' · build'],
    [
      'this job of a matrix',
      { context: aFact({ job: thisJob({ name: 'test', matrix: ['windows', '22'] }) }) },
      ' · test (windows, 22)',
    ],
    ['the one job that failed', { jobs: [passed, aFailedJob({ name: 'e2e' })] }, ' · e2e'],
    [
      'several',
      { jobs: [passed, aFailedJob({ name: 'a' }), aFailedJob({ name: 'b' })] },
      ' · 2 of 3 jobs',
      ' · 2/3 个作业',
    ],
    ['a whole run of which no job is known', { context: wholeRun }, ''],
  ])('%s', (...[, report, english, chinese = english]) => {
    expect(titlesOf({ outcome: failed, ...report })).toEqual([
      `❌ CI failed · widgets@main${english}`,
      `❌ CI 失败 · widgets@main${chinese}`,
    ])
  })
})

test.each([
  [
    'deployment_status',
    '❌ production deployment failed · widgets@main',
    '❌ production 部署失败 · widgets@main',
  ],
  ['check_run', '❌ production failed · widgets@main', '❌ production 失败 · widgets@main'],
])('the state that %s reports', (name, ...expected) => {
  const event = anEvent({ name, named: { target: { text: 'production', url: undefined } } })
  const report = { context: aFact({ event }), outcome: anOutcome('failure', 'event') }
  expect(titlesOf(report)).toEqual(expected)
})

test.each([
  [1, '2nd'],
  [2, '3rd'],
  [3, '4th'],
  [9, '10th'],
  [10, '11th'],
  [11, '12th'],
  [12, '13th'],
  [13, '14th'],
  [20, '21st'],
  [110, '111th'],
  [120, '121st'],
])('after %d failures it is the %s run that fails', (failures, expected) => {
  const { stillFailing } = words.en
  const streak = { failures, hasMoreFailures: false, since: undefined }
  expect(stillFailing(streak as Parameters<typeof stillFailing>[0])).toBe(
    `still failing (${expected} run)`,
  )
})

test.each([
  ['x'.repeat(119), 'x'.repeat(119)],
  [`${'a'.repeat(100)}${'b'.repeat(100)}`, `${'a'.repeat(59)}…${'b'.repeat(59)}`],
])('the heading shows the ref %s as %s', (name, shown) => {
  const context = aFact({ ref: { kind: 'branch', name, url: undefined } })
  const heading = toHeading(headlineOf(aHappening({ context }), words.en))
  expect(JSON.stringify(heading)).toContain(`widgets@${shown}`)
})

test('a workflow of a Chinese name needs no space', () => {
  const context = aFact({ run: thisRun({ workflow: '持续集成' }) })
  expect(titlesOf({ context })).toEqual([
    '✅ 持续集成 passed · widgets@main',
    '✅ 持续集成成功 · widgets@main',
  ])
  expect(titlesOf({ context: aFact({ run: thisRun({ workflow: '' }) }) })[0]).toBe(
    '✅ passed · widgets@main',
  )
})

test('what is too long loses the end of what failed, then the middle of the ref, then the workflow', () => {
  const report = (what: number, ref: number, workflow: number): Partial<RunReport> => ({
    context: aFact({
      run: thisRun({ workflow: 'w'.repeat(workflow) }),
      ref: { kind: 'branch', name: `feature/${'r'.repeat(ref)}-end`, url: undefined },
    }),
    outcome: anOutcome('failure'),
    jobs: [aFailedJob({ name: 'j'.repeat(what) })],
  })
  const [onlyWhat] = titlesOf(report(200, 10, 2))
  expect(onlyWhat).toBe(`❌ ww failed · widgets@feature/rrrrrrrrrr-end · ${'j'.repeat(72)}…`)
  const [andRef] = titlesOf(report(200, 200, 2))
  expect(andRef).toMatch(/^❌ ww failed · widgets@feature\/r+…r+-end · j{11}…$/)
  expect(andRef).toHaveLength(120)
  const [all] = titlesOf(report(200, 200, 200))
  expect(all).toMatch(/^❌ w+… failed · widgets@feature…rrr-end · j{11}…$/)
  expect(all.length).toBeLessThanOrEqual(120)
})

test('repositories of one owner with a long name differ', () => {
  const owner = 'an-organization-whose-name-is-very-long'
  const repository = { name: `${owner}/widgets`, url: 'https://a.example/' }
  expect(titlesOf({ context: aFact({ repository }) })[0]).toBe('✅ CI passed · widgets@main')
})
