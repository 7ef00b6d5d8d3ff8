import { test, expect } from '@jest/globals'
import { languages } from '../../src/i18n/language.ts'
import type { RunReport } from '../../src/model/run-report.ts'
import {
  aFact,
  aFailedJob,
  aHappening,
  aHistory,
  aPastRun,
  aPullRequest,
  aRelease,
  anEvent,
  anOutcome,
  thisJob,
  thisRun,
} from '../builders.ts'
import { rendered } from './rendered.ts'

/** Twelve messages as people get them. */

const web = 'https://github.com/octo-org/widgets'

const run = thisRun({ number: 128 })

const commit = {
  sha: '4f2a9c1111111111111111111111111111111111',
  url: `${web}/commit/4f2a9c1111111111111111111111111111111111`,
  subject: 'fix(order): 修复订单金额计算错误',
  author: 'zhangsan',
  authorName: '张三',
}

const failedJob = aFailedJob({
  name: 'test (windows-latest, 22)',
  annotations: [
    {
      path: 'src/cart.test.ts',
      line: 42,
      title: 'Cart › adds tax',
      message: 'expected 108 to equal 110',
    },
  ],
})

const others = (count: number, conclusion: 'success' | 'skipped' = 'success') =>
  Array.from({ length: count }, (_, index) => ({
    name: `test (ubuntu-${String(index)})`,
    conclusion,
  }))

const failure = (named: Partial<RunReport> = {}): RunReport =>
  aHappening({
    context: aFact({ run, job: undefined, commit }),
    outcome: anOutcome('failure'),
    jobs: [failedJob, ...others(10), { name: 'deploy', conclusion: 'skipped' }],
    durationMs: 192_000,
    ...named,
  })

const pullRequest = aPullRequest({
  number: 45,
  title: '修复购物车税率',
  draft: true,
  head: 'feature/tax',
  labels: ['bug', 'cart'],
  additions: 120,
  deletions: 8,
  changedFiles: 6,
  author: 'zhangsan',
})

const notes = `## What's Changed
* feat: add \`snake_case\` support by @hubot in https://github.com/octo-org/widgets/pull/41
* fix: widgets no longer crash on empty input by @octocat in https://github.com/octo-org/widgets/pull/44

## New Contributors
* @zhangsan made their first contribution in https://github.com/octo-org/widgets/pull/45

**Full Changelog**: https://github.com/octo-org/widgets/compare/v5.2.0...v5.3.0`

const cases: Readonly<Record<string, RunReport>> = {
  failure: failure(),
  broken: failure({
    transition: 'broken',
    history: aHistory({
      commits: [
        { ...commit },
        {
          ...commit,
          sha: 'aaaaaaa1111111111111111111111111111111111',
          subject: 'chore: bump deps',
          authorName: '李四',
        },
      ],
      commitCount: 25,
      compareUrl: `${web}/compare/a...b`,
    }),
  }),
  fixed: aHappening({
    context: aFact({ run, job: undefined, commit }),
    transition: 'fixed',
    history: aHistory({ previous: 'failure', failures: 3, since: aPastRun({ number: 126 }) }),
    jobs: others(12),
    durationMs: 192_000,
  }),
  streak: failure({
    transition: 'still-failing',
    history: aHistory({ previous: 'failure', failures: 3, since: aPastRun({ number: 125 }) }),
  }),
  matrix: failure({
    jobs: [
      ...['windows-20', 'windows-22', 'macos-24'].map((matrix, index) =>
        aFailedJob({
          id: 7100 + index,
          name: `test (${matrix})`,
          annotations: [
            { path: 'src/cart.test.ts', line: 42, message: 'expected 108 to equal 110' },
          ],
        }),
      ),
      ...others(35),
      { name: 'lint', conclusion: 'success' },
      { name: 'build', conclusion: 'success' },
      { name: 'deploy', conclusion: 'skipped' },
    ],
  }),
  rerun: failure({
    context: aFact({
      run: { ...run, attempt: 2 },
      job: undefined,
      commit,
      rerunBy: 'wangwu',
    }),
    rerun: {
      recovered: ['a', 'b'],
      stillFailing: ['test (windows-latest, 22)'],
      newlyFailing: ['e2e'],
    },
  }),
  tests: failure({
    tests: {
      count: 1284,
      failed: 5,
      skipped: 12,
      flaky: 1,
      failures: [
        {
          name: 'Cart › adds tax',
          message: 'expected 108 to equal 110',
          path: 'src/cart.test.ts',
          line: 42,
        },
        {
          name: 'Cart › rounds',
          message: 'expected 1.005 to equal 1.01',
          path: 'src/cart.test.ts',
          line: 57,
        },
        { name: 'Login › expires', message: undefined, path: undefined, line: undefined },
      ],
      flakyTests: [
        { name: 'Search › debounces', message: undefined, path: 'src/search.test.ts', line: 12 },
      ],
    },
  }),
  pullRequest: failure({
    context: aFact({
      run: { ...run, event: 'pull_request' },
      job: undefined,
      ref: undefined,
      pullRequest,
      actor: 'zhangsan',
      commit: { ...commit, subject: undefined, author: undefined, authorName: undefined },
      event: { kind: 'pull-request', action: 'synchronize', pullRequest, named: {} },
    }),
    jobs: [
      aFailedJob({
        name: 'lint',
        failedSteps: [{ name: 'Run npm run lint', number: 3, url: `${web}/x` }],
      }),
      ...others(4),
    ],
  }),
  release: aHappening({
    context: aFact({
      run: { ...run, event: 'release' },
      ref: { kind: 'tag', name: 'v5.3.0', url: `${web}/tree/v5.3.0` },
      event: {
        kind: 'release',
        action: 'published',
        release: aRelease({
          name: 'v5.3.0',
          tag: 'v5.3.0',
          notes,
          author: 'octocat',
          url: `${web}/releases/tag/v5.3.0`,
          compareUrl: `${web}/compare/v5.2.0...v5.3.0`,
          assets: [
            {
              name: 'widgets-5.3.0.tgz',
              size: 1_258_291,
              url: `${web}/releases/download/v5.3.0/widgets-5.3.0.tgz`,
            },
          ],
        }),
      },
    }),
  }),
  deployment: aHappening({
    context: aFact({
      run,
      job: undefined,
      event: anEvent({
        name: 'deployment_status',
        action: 'failure',
        named: {
          target: { text: 'production', url: 'https://widgets.example' },
          ref: { text: 'v1.2.0', url: `${web}/tree/v1.2.0` },
        },
        terms: { state: 'failure' },
        description: 'Health check failed: 502 Bad Gateway',
      }),
    }),
    outcome: anOutcome('failure', 'event'),
  }),
  schedule: aHappening({
    context: aFact({
      run: { ...run, event: 'schedule', workflow: 'Nightly' },
      commit,
      event: { kind: 'schedule', cron: '0 2 * * *' },
    }),
    durationMs: 722_000,
  }),
  timeout: failure({
    outcome: anOutcome('timed_out'),
    context: aFact({
      run,
      job: thisJob({ name: 'e2e', url: `${web}/actions/runs/9000000001/job/7` }),
      commit,
    }),
    jobs: [
      aFailedJob({
        name: 'e2e',
        conclusion: 'timed_out',
        durationMs: 21_600_000,
        annotations: [
          {
            path: undefined,
            line: undefined,
            message: 'The job has exceeded the maximum execution time of 6h0m0s',
          },
        ],
      }),
    ],
  }),
}

test.each(languages)('twelve messages in %s', async (language) => {
  const messages = await Promise.all(
    Object.entries(cases).map(async ([name, report]) => {
      const { title, text } = await rendered(report, { language })
      return [name, { title, text: text.split('\n') }] as const
    }),
  )
  expect(Object.fromEntries(messages)).toMatchSnapshot()
})

test.each(languages)('the same as plain text in %s', async (language) => {
  const report = failure({ transition: 'broken', history: aHistory() })
  const { text } = await rendered(report, { language, messageType: 'text' })
  expect(text.split('\n')).toMatchSnapshot()
})
