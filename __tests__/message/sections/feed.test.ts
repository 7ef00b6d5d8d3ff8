import { test, expect } from '@jest/globals'
import { feedOf } from '../../../src/message/sections/feed.ts'
import type { RunContext } from '../../../src/model/run-report.ts'
import {
  aHappening,
  aFact,
  aHistory,
  aPullRequest,
  thisRun,
  aRelease,
  aFailedJob,
} from '../../builders.ts'
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
