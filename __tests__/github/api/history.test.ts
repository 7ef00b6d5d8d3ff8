import { describe, test, expect } from '@jest/globals'
import type { History } from '../../../src/model/history.ts'
import {
  aCancelledJob,
  aJob,
  anAnnotation,
  aPassedJob,
  type ApiRun,
  aRun,
  aTimeout,
  sha,
} from '../../github-api/builders.ts'
import { type Content, githubApi, type GithubApi } from '../../github-api/server.ts'
import { ask, itsHistory } from './ask.ts'

const web = 'https://github.com/octo-org/widgets'

const about = { kind: 'nothing' } as const

/** Runs 8001, 8002…, named oldest first as people do, served newest first as GitHub does. */
function runsOf(conclusions: string): ApiRun[] {
  return conclusions
    .split(' ')
    .map((conclusion, index) => aRun({ id: 8001 + index, conclusion }))
    .reverse()
}

/** As many runs with one conclusion, the newest with the number that is given. */
function manyRuns(count: number, conclusion: string, newest: number): ApiRun[] {
  return Array.from({ length: count }, (_, index) => aRun({ id: newest - index, conclusion }))
}

type Asked = Parameters<typeof ask>[1]

async function historyOf(content: Content, asked: Asked = {}): Promise<History | undefined> {
  const api = await githubApi(content)
  const details = await ask(api, { about, status: 'success', history: itsHistory, ...asked })
  expect(details.missing).toEqual([])
  return details.history
}

/** The runs are named by their numbers, which their commits have too. */
type Expected = {
  previous: 'success' | 'failure'
  failures: number
  since?: number
  lastSuccess?: number
}

function pastRun(id: number | undefined): object | undefined {
  if (id === undefined) return undefined
  return {
    sha: sha(id),
    url: `${web}/commit/${sha(id)}`,
    number: id - 8000,
    runUrl: `${web}/actions/runs/${id}`,
  }
}

const listing =
  'actions/workflows/ci.yml/runs?branch=main&event=push&status=completed&per_page=50&exclude_pull_requests=true'

const secondPage = listing.replace('&exclude', '&page=2&exclude')

function pathsOf({ calls }: GithubApi): string[] {
  return calls.map(({ path }) => path)
}

describe('what earlier runs say', () => {
  test.each<[string, Expected]>([
    ['success', { previous: 'success', failures: 0, lastSuccess: 8001 }],
    ['failure', { previous: 'failure', failures: 1, since: 8001 }],
    [
      'success failure failure',
      { previous: 'failure', failures: 2, since: 8002, lastSuccess: 8001 },
    ],
    ['success skipped', { previous: 'success', failures: 0, lastSuccess: 8001 }],
    ['failure success stale', { previous: 'success', failures: 0, lastSuccess: 8002 }],
    [
      'success failure timed_out skipped',
      { previous: 'failure', failures: 2, since: 8002, lastSuccess: 8001 },
    ],
    [
      'success startup_failure',
      { previous: 'failure', failures: 1, since: 8002, lastSuccess: 8001 },
    ],
    ['failure neutral action_required', { previous: 'failure', failures: 1, since: 8001 }],
    [
      'success failure strange',
      { previous: 'failure', failures: 1, since: 8002, lastSuccess: 8001 },
    ],
  ])('%s', async (conclusions, { since, lastSuccess, ...expected }) => {
    const api = await githubApi({ runs: runsOf(conclusions) })
    const { history, missing } = await ask(api, { about, status: 'success', history: itsHistory })
    expect(history).toEqual({
      ...expected,
      hasMoreFailures: false,
      since: pastRun(since),
      lastSuccess: pastRun(lastSuccess),
      commits: [],
      commitCount: 0,
      compareUrl: undefined,
    })
    expect(missing).toEqual([])
    expect(pathsOf(api)).toEqual([listing])
  })

  test.each([
    ['none', []],
    ['only skipped ones', runsOf('skipped skipped')],
    ['this one and later ones', [aRun({ id: 9002 }), aRun({ id: 9001 })]],
    ['those of another branch', [aRun({ head_branch: 'feature' })]],
    ['those of another event', [aRun({ event: 'schedule' })]],
  ])('%s: no history, and nothing missing', async (_, runs) => {
    expect(await historyOf({ runs })).toBeUndefined()
  })

  test('a run that is repeated is compared with those before it, not after', async () => {
    const runs = [aRun({ id: 9002 }), ...runsOf('success failure')]
    expect((await historyOf({ runs }))?.previous).toBe('failure')
  })
})

describe('the runs of another repository with a branch of the same name', () => {
  const alice = { full_name: 'alice/widgets' }
  const bob = { full_name: 'bob/widgets' }
  const own = { full_name: 'octo-org/widgets' }
  const ofBob = manyRuns(2, 'failure', 8900).map((run) => ({ ...run, head_repository: bob }))

  test.each([
    ['a fork’s first run has no history', 'alice/widgets', [], undefined],
    ['a fork’s own run counts', 'alice/widgets', [aRun({ head_repository: alice })], 'success'],
    [
      'nor do they count for our own branch',
      'octo-org/widgets',
      [aRun({ head_repository: own })],
      'success',
    ],
    [
      'a run of a fork that is gone is nobody’s',
      'octo-org/widgets',
      [aRun({ head_repository: null })],
      undefined,
    ],
    [
      'nor is it that of another that is gone',
      undefined,
      [aRun({ head_repository: null })],
      undefined,
    ],
  ])('%s', async (...[, headRepository, runs, previous]) => {
    const history = { ...itsHistory, headRepository }
    expect((await historyOf({ runs: [...ofBob, ...runs] }, { history }))?.previous).toBe(previous)
  })

  test('a forge that names no repository has no other than ours', async () => {
    const bare = { ...aRun(), head_repository: undefined }
    const api = await githubApi({}, { history: { status: 200, body: { workflow_runs: [bare] } } })
    const { history } = await ask(api, { about, status: 'success', history: itsHistory })
    expect(history?.previous).toBe('success')
  })
})

describe('more runs than one page has', () => {
  test.each<[string, ApiRun[], Partial<History> | undefined, string[]]>([
    [
      'a success on the first is enough',
      [...manyRuns(49, 'failure', 8999), ...manyRuns(60, 'success', 8950)],
      { previous: 'failure', failures: 49, hasMoreFailures: false },
      [listing],
    ],
    [
      'a failure behind fifty that say nothing is found',
      [
        ...manyRuns(50, 'skipped', 8999),
        ...manyRuns(1, 'failure', 8949),
        ...manyRuns(9, 'success', 8948),
      ],
      { previous: 'failure', failures: 1, hasMoreFailures: false },
      [listing, secondPage],
    ],
    [
      'a streak of fifty is counted',
      [...manyRuns(50, 'failure', 8999), ...manyRuns(1, 'success', 8949)],
      { previous: 'failure', failures: 50, hasMoreFailures: false },
      [listing, secondPage],
    ],
    [
      'a longer one is more than fifty, and nobody asks since when',
      [...manyRuns(60, 'failure', 8999), ...manyRuns(1, 'success', 8939)],
      { previous: 'failure', failures: 50, hasMoreFailures: true, since: undefined },
      [listing, secondPage],
    ],
    [
      'one without an end is more than what was read',
      [...manyRuns(30, 'failure', 8999), ...manyRuns(90, 'skipped', 8969)],
      { previous: 'failure', failures: 30, hasMoreFailures: true, since: undefined },
      [listing, secondPage],
    ],
  ])('%s', async (...[, runs, expected, calls]) => {
    const api = await githubApi({ runs })
    const { history } = await ask(api, { about, status: 'success', history: itsHistory })
    expect(history).toMatchObject(expected ?? {})
    expect(pathsOf(api)).toEqual(calls)
  })

  test('the run that ended a long streak is known by its commit', async () => {
    const runs = [...manyRuns(50, 'failure', 8999), ...manyRuns(1, 'success', 8949)]
    expect(await historyOf({ runs })).toMatchObject({
      since: pastRun(8950),
      lastSuccess: pastRun(8949),
    })
  })
})

describe('a run that was cancelled', () => {
  const runs = runsOf('success failure cancelled')

  test.each([
    ['that timed out is a failure', { 7: aTimeout() }, { failures: 2, since: pastRun(8002) }],
    ['by a person says nothing', { 7: [anAnnotation()] }, { failures: 1, since: pastRun(8002) }],
  ])('%s', async (_, annotations, expected) => {
    const jobsOf = { 8003: [aPassedJob({ id: 6 }), aCancelledJob({ id: 7 })] }
    const history = await historyOf({ runs, jobsOf, annotations })
    expect(history).toMatchObject({ previous: 'failure', ...expected })
  })

  test('only the nearest is asked about, and none behind the last success', async () => {
    const jobsOf = { 8004: [aCancelledJob({ id: 7 })] }
    const api = await githubApi({ runs: runsOf('cancelled success cancelled cancelled'), jobsOf })
    await ask(api, { about, status: 'success', history: itsHistory })
    expect(pathsOf(api)).toEqual([
      listing,
      'actions/runs/8004/attempts/1/jobs?per_page=100&page=1',
      'check-runs/7/annotations?per_page=100',
    ])
    const behind = await githubApi({ runs: runsOf('cancelled success') })
    await ask(behind, { about, status: 'success', history: itsHistory })
    expect(pathsOf(behind)).toEqual([listing])
  })

  test('stays one where its annotations may not be read', async () => {
    const content = { runs, jobsOf: { 8003: [aCancelledJob({ id: 7 })] } }
    const api = await githubApi(content, { annotations: { status: 403 } })
    const { history, missing } = await ask(api, { about, history: itsHistory })
    expect(history).toMatchObject({ previous: 'failure', failures: 1 })
    expect(missing).toEqual([{ what: 'annotations', why: 'forbidden', permission: 'checks: read' }])
  })
})

describe('an earlier attempt is the run before', () => {
  const runs = runsOf('success')
  const attempt = (number: number, conclusion: string): ApiRun =>
    aRun({ id: 9001, run_attempt: number, conclusion })

  test.each([
    ['the first failed', 2, { 1: attempt(1, 'failure') }, 'failure', 1],
    ['the first passed', 2, { 1: attempt(1, 'success') }, 'success', 0],
    ['two failed', 3, { 1: attempt(1, 'failure'), 2: attempt(2, 'failure') }, 'failure', 2],
    [
      'the newest says nothing',
      3,
      { 1: attempt(1, 'failure'), 2: attempt(2, 'skipped') },
      'failure',
      1,
    ],
    ['the forge keeps none', 2, {}, 'success', 0],
  ])('%s', async (...[, number, attempts, previous, failures]) => {
    const run = { id: '9001', attempt: number }
    expect(await historyOf({ runs, attempts }, { run })).toMatchObject({ previous, failures })
  })

  test('that is the only one before this has a history too', async () => {
    const run = { id: '9001', attempt: 2 }
    const history = await historyOf({ attempts: { 1: attempt(1, 'failure') } }, { run })
    expect(history).toMatchObject({ previous: 'failure', failures: 1, since: pastRun(9001) })
  })

  test('the last three are asked for', async () => {
    const api = await githubApi({ runs })
    await ask(api, {
      about,
      history: itsHistory,
      run: { id: '9001', attempt: 9 },
      status: 'success',
    })
    expect(pathsOf(api).toSorted()).toEqual(
      [listing, ...[6, 7, 8].map((number) => `actions/runs/9001/attempts/${number}`)].toSorted(),
    )
  })

  test('that cannot be read leaves no history: another run would be the wrong one', async () => {
    const api = await githubApi({ runs }, { attempt: { status: 502 } })
    const run = { id: '9001', attempt: 2 }
    const { history, missing } = await ask(api, { about, run, history: itsHistory })
    expect(history).toBeUndefined()
    expect(missing).toEqual([{ what: 'history', why: 'unavailable', permission: 'actions: read' }])
  })
})

describe('a runner that does not name the workflow', () => {
  const history = { ...itsHistory, workflow: undefined, branch: undefined }

  test('has its history by the workflow of the run itself', async () => {
    const api = await githubApi({ runs: runsOf('failure'), run: aRun({ id: 9001 }) })
    const details = await ask(api, { about, status: 'success', history })
    expect(details.history?.previous).toBe('failure')
    expect(pathsOf(api)).toEqual(['actions/runs/9001', listing.replace('ci.yml', '4321')])
  })

  test('by its file, where a forge gives the workflow no id', async () => {
    const path = 'ci.yml@refs/heads/main'
    const run = { status: 200, body: { id: 9001, path, head_branch: 'main' } }
    const api = await githubApi({ runs: runsOf('failure') }, { run })
    const details = await ask(api, { about, status: 'success', history })
    expect(details.history?.previous).toBe('failure')
    expect(pathsOf(api)).toEqual(['actions/runs/9001', listing])
  })

  test('and whose run nobody knows has none, and that is said', async () => {
    const { history: none, missing } = await ask(await githubApi({}), { about, history })
    expect(none).toBeUndefined()
    expect(missing).toEqual([{ what: 'history', why: 'not found', permission: 'actions: read' }])
  })
})

describe('the commits since the last success', () => {
  test.each([
    ['it was broken before', 'success failure', 'failure', sha(9001)],
    ['it passes', 'success', 'success', sha(9001)],
    ['it is the same commit', 'success', 'failure', sha(8001)],
  ] as const)('are not asked for where %s', async (...[, conclusions, status, head]) => {
    const api = await githubApi({ runs: runsOf(conclusions) })
    const asked = { ...itsHistory, sha: head }
    const { history } = await ask(api, { about, status, history: asked })
    expect(history?.commits).toEqual([])
    expect(api.calls).toHaveLength(1)
  })
})

test('job, annotations, log and history go out together', async () => {
  const content = { jobs: [aJob()], runs: runsOf('failure') }
  await ask(await githubApi(content)) // loads Octokit
  const api = await githubApi(content, { anything: { hang: true } })
  await ask(api, { history: itsHistory, logLines: 3 }, 1000)
  expect(api.calls).toHaveLength(4)
})
