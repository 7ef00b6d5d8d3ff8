/** What changed, in both languages, as plain text; and the items of a feed. */
import { expect, test } from '@jest/globals'
import { toPlainText } from '../../../src/document/plain-text.ts'
import { changeBlocks, feedOf } from '../../../src/message/sections/sections.chunk.ts'
import type { RunReport, RunContext } from '../../../src/model/run-report.ts'
import {
  aFact,
  aHappening,
  aHistory,
  anOutcome,
  aPastRun,
  thisRun,
  aPullRequest,
  aRelease,
  aFailedJob,
} from '../../builders.ts'

const failed = anOutcome('failure')

const retried = aFact({ run: thisRun({ attempt: 2 }) })

const failing = aHistory({ previous: 'failure', failures: 1, since: aPastRun({ number: 126 }) })

const streak = aHistory({
  previous: 'failure',
  failures: 3,
  since: aPastRun({ number: undefined }),
})

const longStreak = aHistory({ previous: 'failure', failures: 50, hasMoreFailures: true })

test.each<[string, Partial<RunReport>, string[], string[]]>([
  ['nothing known', {}, [], []],
  ['still passing', { transition: 'still-passing', history: aHistory() }, [], []],
  ['a cancellation after a failure', { outcome: anOutcome('cancelled'), history: failing }, [], []],
  ['a second attempt', { context: retried }, ['Attempt 2'], ['第 2 次尝试']],
  [
    'a second attempt that somebody else started',
    { context: aFact({ run: thisRun({ attempt: 2 }), rerunBy: 'hubot' }) },
    ['Attempt 2, re-run by hubot'],
    ['第 2 次尝试（由 hubot 重新运行）'],
  ],
  [
    'what a re-run changed, without zeros',
    {
      context: retried,
      outcome: failed,
      rerun: { recovered: ['a', 'b'], stillFailing: [], newlyFailing: ['c'] },
    },
    ['Attempt 2: 2 recovered, 1 new'],
    ['第 2 次尝试：恢复 2，新增 1'],
  ],
  [
    'broken',
    { outcome: failed, transition: 'broken', history: aHistory() },
    ['First failure; last passed: #127'],
    ['首次失败，上次成功 #127'],
  ],
  [
    'broken, of which the last success is not known',
    { outcome: failed, transition: 'broken', history: aHistory({ lastSuccess: undefined }) },
    ['First failure'],
    ['首次失败'],
  ],
  [
    'fixed after one',
    { transition: 'fixed', history: failing },
    ['Failed once before, since #126'],
    ['此前失败 1 次，自 #126 起'],
  ],
  [
    'fixed after several, by the commit where no run has a number',
    { transition: 'fixed', history: streak, context: retried },
    ['Attempt 2', 'Failed 3 times in a row before, since abcdef0'],
    ['第 2 次尝试', '此前连续失败 3 次，自 abcdef0 起'],
  ],
  [
    'fixed after many',
    { transition: 'fixed', history: longStreak },
    ['Failed more than 50 times in a row before'],
    ['此前连续失败超过 50 次'],
  ],
  [
    'still failing',
    { outcome: failed, transition: 'still-failing', history: failing },
    ['Failed 2 times in a row, since #126'],
    ['已连续失败 2 次，自 #126 起'],
  ],
  [
    'still failing after many',
    { outcome: failed, transition: 'still-failing', history: longStreak },
    ['Failed more than 50 times in a row'],
    ['已连续失败超过 50 次'],
  ],
])('%s', (_, report, ...expected) => {
  const shown = (['en', 'zh-CN'] as const).map((language) =>
    toPlainText(changeBlocks(aHappening(report), language))
      .split('\n')
      .filter((line) => line !== ''),
  )
  expect(shown).toEqual(expected)
})

const web = 'https://github.com/octo-org/widgets'

const aCommit = (sha: string, subject?: string, author?: string) => ({
  ...{ sha, subject, author },
  url: `${web}/commit/${sha}`,
})

test('the commit, where nothing failed', () => {
  expect(feedOf(aHappening())).toEqual([
    { title: 'Fix the widget · hubot', url: aFact().commit?.url },
  ])
})

test('the commits that may have broken it, at most eight', () => {
  const commits = Array.from({ length: 9 }, (_, index) => aCommit(`${String(index)}abcdef012`, 'S'))
  const feed = feedOf(aHappening({ history: aHistory({ commits }) }))
  expect(feed).toHaveLength(8)
  expect(feed[0]).toEqual({ title: 'S', url: `${web}/commit/0abcdef012` })
})

test('a commit of which only the name is known', () => {
  const report = aHappening({ context: aFact({ commit: aCommit('0123456789') }) })
  expect(feedOf(report)).toEqual([{ title: '0123456', url: `${web}/commit/0123456789` }])
})

test.each<[string, Partial<RunContext>, { title: string; url: string }]>([
  [
    'the pull request rather than its commit',
    { pullRequest: aPullRequest() },
    { title: '#12 Fix the widget · hubot', url: `${web}/pull/12` },
  ],
  [
    'a pull request without an address leads to the run',
    { pullRequest: aPullRequest({ title: '', author: undefined, url: undefined }) },
    { title: '#12', url: thisRun().url },
  ],
  [
    'the release',
    { event: { kind: 'release', action: 'published', release: aRelease() } },
    { title: 'Spring cleaning · hubot', url: `${web}/releases/tag/v1.2.0` },
  ],
  [
    'a release without an address leads to the run',
    { event: { kind: 'release', action: 'published', release: aRelease({ url: undefined }) } },
    { title: 'Spring cleaning · hubot', url: thisRun().url },
  ],
])('%s', (_, named, story) => {
  expect(feedOf(aHappening({ context: aFact(named) }))).toEqual([story])
})

test('nothing, where there is no commit', () => {
  expect(feedOf(aHappening({ context: aFact({ commit: undefined }) }))).toEqual([])
})

test('the jobs that failed, each with its way there', () => {
  const report = aHappening({
    jobs: [
      { name: 'docs', conclusion: 'success' },
      aFailedJob({ name: 'test (22)' }),
      { name: 'lint', conclusion: 'failure', url: `${web}/job/2` },
      { name: 'deploy', conclusion: 'timed_out' },
      aFailedJob({ name: 'slow', conclusion: undefined }),
    ],
  })
  const step = `${web}/actions/runs/9000000001/job/7001#step:4:1`
  expect(feedOf(report)).toEqual([
    { title: '❌ test (22) · Run tests', url: step },
    { title: '❌ lint', url: `${web}/job/2` },
    { title: '❌ deploy', url: thisRun().url },
    { title: '❌ slow · Run tests', url: step },
  ])
})
