/** What the environment, the payload and GitHub's API say of a run. */
import { test, expect, describe } from '@jest/globals'
import {
  type CollectedRun,
  type CollectSettings,
  collectReport,
  identifyJob,
  readPayload,
  readRun,
  toRunContext,
} from '../../src/github/collect.ts'
import { ignoredJobs } from '../../src/github/details-request.ts'
import type { RunContext, Run } from '../../src/model/run-report.ts'
import { toOutcome, type Conclusion, type Outcome } from '../../src/model/status.ts'
import type { Environment } from '../../src/runtime.ts'
import { anEnvironment, aFact, thisRun, monday, directNetwork, thisJob } from '../builders.ts'
import { aFile } from '../runner.ts'

async function contextOf(env: Environment = {}, payload: unknown = {}): Promise<RunContext> {
  return await toRunContext(anEnvironment(env), payload)
}

async function runOf(env: Environment = {}, payload: unknown = {}): Promise<Run> {
  return (await contextOf(env, payload)).run
}

const web = 'https://github.com/octo-org/widgets'

const headCommit = {
  id: '0123456789abcdef0123456789abcdef01234567',
  message: 'Fix the widget\n\nIt was broken.',
  url: `${web}/commit/0123456789abcdef0123456789abcdef01234567`,
  author: { name: 'Hubot', username: 'hubot' },
}

const pushPayload = {
  ref: 'refs/heads/main',
  commits: [{}],
  compare: `${web}/compare/main`,
  head_commit: headCommit,
}

const { commit } = aFact()

const pushed = aFact({ commit: commit && { ...commit, authorName: 'Hubot' } })

test('a push to a branch, whole', async () => {
  expect(await contextOf({}, pushPayload)).toEqual(pushed)
})

test('is plain data', async () => {
  const context = await contextOf({}, pushPayload)
  expect(structuredClone(context)).toEqual(context)
})

test('the payload is read from the runner’s file', async () => {
  const path = aFile('event.json', JSON.stringify(pushPayload))
  expect(await readRun(anEnvironment({ GITHUB_EVENT_PATH: path }))).toEqual(pushed)
})

describe('where it runs', () => {
  test.each([
    ['GitHub', 'https://github.com', web],
    [
      'GitHub Enterprise Server',
      'https://git.example:8443',
      'https://git.example:8443/octo-org/widgets',
    ],
    [
      'a server below a path',
      'https://example.org/git/',
      'https://example.org/git/octo-org/widgets',
    ],
    ['a server without TLS', 'http://git.example//', 'http://git.example/octo-org/widgets'],
    ['a server of another protocol', 'ssh://git.example/http://', web],
    ['a server that is no URL', 'https://', web],
    ['a server that has no name', '', web],
    ['a runner that does not say', undefined, web],
  ])('%s', async (_, server, url) => {
    const context = await contextOf({ GITHUB_SERVER_URL: server })
    expect(context.repository).toEqual({ name: 'octo-org/widgets', url })
    expect(context.run.url).toBe(`${url}/actions/runs/9000000001`)
    expect(context.ref?.url).toBe(`${url}/tree/main`)
    expect(context.commit?.url).toBe(`${url}/commit/0123456789abcdef0123456789abcdef01234567`)
  })

  test.each([
    ['https://git.example/api/v3', 'https://git.example/api/v3'],
    ['', 'https://api.github.com'],
    [undefined, 'https://api.github.com'],
  ])('the API at %j', async (url, expected) => {
    expect((await contextOf({ GITHUB_API_URL: url })).apiUrl).toBe(expected)
  })

  test('nothing at all is no error', async () => {
    expect(await toRunContext({}, undefined)).toMatchObject({
      run: { id: '', event: '', workflow: '', file: undefined, branch: undefined, sha: undefined },
      ref: undefined,
      commit: undefined,
      pullRequest: undefined,
      people: [],
      webhooksWithheld: false,
    })
  })
})

describe('who', () => {
  test.each([
    ['started this attempt', { GITHUB_TRIGGERING_ACTOR: 'hubot' }, 'hubot'],
    ['started the run, on old servers', { GITHUB_TRIGGERING_ACTOR: undefined }, 'octocat'],
    ['started the run, where the variable is empty', { GITHUB_TRIGGERING_ACTOR: '' }, 'octocat'],
  ])('%s', async (_, env, actor) => {
    expect((await contextOf(env)).actor).toBe(actor)
  })

  test.each([
    ['nobody, in the first attempt', '1', 'mona', undefined],
    ['another person', '2', 'mona', 'mona'],
    ['the author: that is not worth saying', '2', 'hubot', undefined],
    ['who started it: nor is that', '2', 'octocat', undefined],
  ])('ran it again: %s', async (...[, attempt, login, expected]) => {
    const env = { GITHUB_RUN_ATTEMPT: attempt, GITHUB_TRIGGERING_ACTOR: login }
    expect((await contextOf(env, pushPayload)).rerunBy).toBe(expected)
  })
})

test.each<[string, RunContext['ref']]>([
  [
    'refs/heads/feature/x#1',
    { kind: 'branch', name: 'feature/x#1', url: `${web}/tree/feature/x%231` },
  ],
  ['refs/tags/v1.2.0', { kind: 'tag', name: 'v1.2.0', url: `${web}/releases/tag/v1.2.0` }],
  ['refs/pull/12/merge', undefined],
  ['refs/heads/', undefined],
  ['of/refs/heads/main', undefined],
  ['', undefined],
])('the ref %s', async (ref, expected) => {
  expect((await contextOf({ GITHUB_REF: ref })).ref).toEqual(expected)
})

describe('a push that deletes', () => {
  test.each([
    ['refs/heads/feature/login', { kind: 'branch', name: 'feature/login', url: undefined }],
    ['refs/tags/v1.2.0', { kind: 'tag', name: 'v1.2.0', url: undefined }],
  ])('%s is about that, which has no page and no commit', async (ref, expected) => {
    const payload = { ref, after: '0'.repeat(40), deleted: true, head_commit: null, commits: [] }
    expect(await contextOf({ GITHUB_REF: 'refs/heads/main' }, payload)).toMatchObject({
      ref: expected,
      commit: undefined,
      run: { branch: 'main' },
    })
  })
})

describe('a pull request', () => {
  const own = { head: { ref: 'mend', repo: { full_name: 'octo-org/widgets' } } }
  const fork = { head: { ref: 'main', label: 'hubot:main', repo: { full_name: 'hubot/widgets' } } }
  const gone = { head: { ref: 'main', repo: null } }
  const base = { ref: 'main', repo: { full_name: 'octo-org/widgets' } }

  test.each<[string, object, Environment, string, string | undefined]>([
    ['pull_request', own, { GITHUB_HEAD_REF: 'mend' }, 'mend', 'octo-org/widgets'],
    ['pull_request', fork, { GITHUB_HEAD_REF: 'main' }, 'main', 'hubot/widgets'],
    ['pull_request', gone, { GITHUB_HEAD_REF: 'main' }, 'main', undefined],
    ['pull_request_review', own, {}, 'mend', 'octo-org/widgets'],
    ['pull_request_review_comment', fork, {}, 'main', 'hubot/widgets'],
  ])('by %s is filed under its head: %j', async (event, head, ...[env, branch, repository]) => {
    const payload = { pull_request: { number: 12, base, ...head } }
    const run = await runOf(
      { GITHUB_EVENT_NAME: event, GITHUB_REF: 'refs/pull/12/merge', ...env },
      payload,
    )
    expect([run.branch, run.headRepository]).toEqual([branch, repository])
  })

  test('has no branch of ours, where GitHub runs it on its base', async () => {
    const payload = { pull_request: { number: 12, base, ...fork } }
    const context = await contextOf({ GITHUB_EVENT_NAME: 'pull_request_target' }, payload)
    expect(context.ref).toBeUndefined()
    expect(context.pullRequest?.head).toBe('hubot:main')
  })
})

describe('this run', () => {
  test.each([
    ['2', 2, '/attempts/2'],
    ['1', 1, ''],
    ['', 1, ''],
    ['second', 1, ''],
    [undefined, 1, ''],
  ])('attempt %j', async (rawPayload, attempt, path) => {
    expect(await runOf({ GITHUB_RUN_ATTEMPT: rawPayload })).toMatchObject({
      attempt,
      url: `${web}/actions/runs/9000000001${path}`,
    })
  })

  test.each([
    ['128', 128],
    ['', undefined],
    [undefined, undefined],
  ])('number %j', async (text, number) => {
    expect((await runOf({ GITHUB_RUN_NUMBER: text })).number).toBe(number)
  })

  test.each([
    ['CI', 'CI'],
    ['.github/workflows/ci.yml', 'ci.yml'],
    ['Deploy .github/workflows/ci.yml', 'Deploy .github/workflows/ci.yml'],
  ])('the workflow %s', async (name, workflow) => {
    expect((await runOf({ GITHUB_WORKFLOW: name })).workflow).toBe(workflow)
  })

  test.each([
    ['octo-org/widgets/.github/workflows/ci.yml@refs/heads/main', 'ci.yml'],
    ['octo-org/workflows/.github/workflows/ci.yml@refs/heads/workflows/x', 'ci.yml'],
    ['octo-org/widgets/.gitea/workflows/a b.yaml@refs/heads/x@y/z', 'a b.yaml'],
    ['', undefined],
    [undefined, undefined],
  ])('of the file %j', async (ref, file) => {
    expect((await runOf({ GITHUB_WORKFLOW_REF: ref })).file).toBe(file)
  })

  test.each<[string, Environment, string | undefined]>([
    ['a branch', { GITHUB_REF: 'refs/heads/feature/x' }, 'feature/x'],
    ['a tag', { GITHUB_REF: 'refs/tags/v1.2.0' }, 'v1.2.0'],
    ['a merge of which no pull request is known', { GITHUB_REF: 'refs/pull/12/merge' }, undefined],
    ['no ref', { GITHUB_REF: undefined }, undefined],
  ])('is filed under %s', async (_, env, branch) => {
    expect((await runOf(env)).branch).toBe(branch)
  })

  test('is the run that the message is about', async () => {
    const { run, thisRun: own } = await contextOf()
    expect([run, own]).toEqual([thisRun(), thisRun()])
  })
})

const settings: CollectSettings = {
  jobId: undefined,
  matrix: [],
  needs: [],
  status: 'success',
  startedAt: undefined,
  canSend: true,
  retryPolicy: { deadlineMs: 60_000 },
  details: 'never',
  notifyOn: ['always'],
  atOn: ['always'],
  logLines: 0,
  ignoreJobs: [],
  githubToken: undefined,
}

async function reportOf(
  context: Parameters<typeof aFact>[0],
  named: Partial<CollectSettings> = {},
): Promise<CollectedRun> {
  const runtime = { now: () => monday, elapsed: () => 0, ...directNetwork }
  return await collectReport(aFact(context), { ...settings, ...named }, runtime)
}

const needing = (...conclusions: Conclusion[]): CollectSettings['needs'] =>
  conclusions.map((conclusion, index) => ({ id: `job-${index}`, conclusion }))

const another = { run: thisRun({ id: '7' }), thisRun: thisRun() }

describe('how it went', () => {
  test.each<[CollectSettings['needs'], Conclusion, Conclusion | undefined, Outcome]>([
    [[], 'success', undefined, toOutcome('success')],
    [[], 'timed_out', undefined, toOutcome('timed_out')],
    [needing('success', 'skipped'), 'failure', undefined, toOutcome('success')],
    [needing('cancelled', 'failure'), 'success', undefined, toOutcome('failure')],
    [[], 'success', 'failure', toOutcome('failure', 'event')],
    [[], 'failure', 'success', toOutcome('failure')],
    [needing('failure'), 'success', 'success', toOutcome('failure')],
    [needing('skipped'), 'success', 'failure', toOutcome('failure', 'event')],
    [[], 'success', 'in_progress', toOutcome('in_progress', 'event')],
  ])('needs %j, status %s, the event %s', async (...[needs, status, eventConclusion, outcome]) => {
    expect((await reportOf({ eventConclusion }, { needs, status })).outcome).toEqual(outcome)
  })
})

describe('a run that a workflow_run event reports', () => {
  test('is what the message is about, without a job', async () => {
    const needs = needing('success')
    const report = await reportOf({ ...another, eventConclusion: 'failure' }, { needs })
    expect(report.context).toMatchObject({ run: { id: '7' }, job: undefined })
    // What this job needs is no part of that run.
    expect(report.jobs).toEqual([])
  })

  test('gives way to this run where this one is worse', async () => {
    const needs = needing('failure')
    const report = await reportOf({ ...another, eventConclusion: 'success' }, { needs })
    expect(report.context.run.id).toBe('9000000001')
    expect(report.jobs).toEqual([{ name: 'job-0', conclusion: 'failure' }])
  })
})

describe('jobs that are ignored', () => {
  const needs = needing('failure', 'success')

  test('are in no list, whatever they did, and count in the status', async () => {
    const report = await reportOf({}, { needs, ignoreJobs: ['*-0'] })
    expect(report.outcome).toEqual(toOutcome('failure'))
    expect(report.jobs).toEqual([{ name: 'job-1', conclusion: 'success' }])
  })

  test.each([
    ['of a whole run', needs, ['b*']],
    ['of one job, which the message is about', [], []],
  ])('are not looked at in the API: %s', (_, needed, ignored) => {
    const context = identifyJob(aFact(), { ...settings, needs: needed })
    expect(ignoredJobs(context, { ignoreJobs: ['b*'] })).toEqual(ignored)
  })
})

describe('this job', () => {
  const identity = { jobId: '77', matrix: ['ubuntu-latest', '20'], needs: [] }

  test('has its id, its matrix and its page', () => {
    expect(identifyJob(aFact(), identity).job).toEqual({
      name: 'build',
      id: '77',
      matrix: ['ubuntu-latest', '20'],
      url: 'https://github.com/octo-org/widgets/actions/runs/9000000001/job/77',
    })
  })

  test('has no page without an id', () => {
    expect(identifyJob(aFact(), { ...identity, jobId: undefined, matrix: [] }).job).toEqual(
      thisJob(),
    )
  })

  test.each([
    ['it needs others', {}, { ...identity, needs: needing('success') }],
    ['the message is about another run', another, identity],
  ])('is absent where %s', (_, context, named) => {
    expect(identifyJob(aFact(context), named).job).toBeUndefined()
  })
})

describe('how long it took', () => {
  test.each([
    ['since a watched job began', monday - 65_000, undefined, 65_000],
    ['not less than nothing, where the clock was set back', monday + 5000, undefined, 0],
    ['as the run itself says', undefined, 125_000, 125_000],
    ['which nobody knows', undefined, undefined, undefined],
  ])('%s', async (...[, startedAt, durationMs, expected]) => {
    const report = await reportOf({ run: thisRun({ durationMs }) }, { startedAt })
    expect(report.durationMs).toBe(expected)
  })

  test.each<Conclusion>(['startup_failure', 'action_required', 'in_progress'])(
    'is nothing to say where it is %s',
    async (eventConclusion) => {
      const run = thisRun({ durationMs: 0 })
      expect((await reportOf({ run, eventConclusion })).durationMs).toBeUndefined()
    },
  )
})

describe('readPayload', () => {
  test('reads the event’s file', () => {
    expect(readPayload(aFile('event.json', '{"action":"opened"}'))).toEqual({ action: 'opened' })
  })

  test.each([
    ['there is none', () => undefined],
    ['it does not exist', () => 'no-such-file.json'],
    ['it is cut off', () => aFile('cut.json', '{"action":"ope')],
    ['it is empty', () => aFile('empty.json', '')],
    ['it is a device without end', () => '/dev/zero'],
    ['it is a folder', () => '/'],
  ])('nothing is known where %s', (_, path) => {
    expect(readPayload(path())).toEqual({})
  })
})

describe('why a run was cancelled', () => {
  const unreachable = { ...settings, details: 'always', githubToken: 'geheim' } as const

  test.each<[Conclusion, string[]]>([
    ['cancelled', ['jobs', 'history', 'cancellation']],
    ['timed_out', ['jobs', 'history']],
    ['success', ['jobs', 'history']],
  ])('is missing where the jobs cannot be read: %s', async (status, missing) => {
    const report = await reportOf({ apiUrl: 'http://127.0.0.1:1' }, { ...unreachable, status })
    expect(report.missing.map(({ what }) => what)).toEqual(missing)
  })

  test('is not asked for where nothing is', async () => {
    expect((await reportOf({}, { status: 'cancelled' })).missing).toEqual([])
  })
})
