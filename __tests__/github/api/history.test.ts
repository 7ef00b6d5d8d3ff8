import { describe, test, expect } from '@jest/globals'
import { aRun, sha, aCommit, aPassedJob } from '../../github-api/builders.ts'
import { githubApi } from '../../github-api/server.ts'
import { ask, itsHistory } from './ask.ts'
const commitPage = 'https://github.com/octo-org/widgets/commit'

const about = { kind: 'nothing' } as const

/** Runs 8001, 8002…, told oldest first as people do, served newest first as GitHub does. */
function runsOf(conclusions: string): ReturnType<typeof aRun>[] {
  return conclusions
    .split(' ')
    .map((conclusion, index) => aRun({ id: 8001 + index, conclusion }))
    .reverse()
}

/** The runs are named by their numbers, which their commits bear too. */
type Expected = {
  previous: 'success' | 'failure'
  failures: number
  since?: number
  lastSuccess?: number
}

describe('what earlier runs say', () => {
  test.each<[string, Expected]>([
    ['success', { previous: 'success', failures: 0, lastSuccess: 8001 }],
    ['failure', { previous: 'failure', failures: 1, since: 8001 }],
    [
      'success cancelled failure failure',
      { previous: 'failure', failures: 2, since: 8003, lastSuccess: 8001 },
    ],
    ['success skipped', { previous: 'success', failures: 0, lastSuccess: 8001 }],
    ['failure success cancelled stale', { previous: 'success', failures: 0, lastSuccess: 8002 }],
    [
      'success failure cancelled timed_out skipped',
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
    const { history, missing } = await ask(api, { about, failed: false, history: itsHistory })
    expect(history).toEqual({
      ...expected,
      since: since && { sha: sha(since), url: `${commitPage}/${sha(since)}` },
      lastSuccess: lastSuccess && sha(lastSuccess),
      commits: [],
    })
    expect(missing).toEqual([])
    expect(api.calls.map(({ path }) => path)).toEqual([
      'actions/workflows/ci.yml/runs?branch=main&event=push&status=completed&per_page=50&exclude_pull_requests=true',
    ])
  })

  test.each([
    ['none', []],
    ['only cancelled ones', runsOf('cancelled cancelled')],
    ['this one and later ones', [aRun({ id: 9002 }), aRun({ id: 9001 })]],
  ])('%s: no history, and nothing lacking', async (_, runs) => {
    const api = await githubApi({ runs })
    const details = await ask(api, { about, history: itsHistory })
    expect(details).toEqual({ jobs: [], history: undefined, missing: [] })
  })

  test('a run that is repeated is compared with those before it, not after', async () => {
    const runs = [aRun({ id: 9002 }), ...runsOf('success failure')]
    const api = await githubApi({ runs })
    const { history } = await ask(api, { about, failed: false, history: itsHistory })
    expect(history?.previous).toBe('failure')
  })
})

describe('the commits since the last success', () => {
  const commits = [
    aCommit({ sha: sha(1), author: null }),
    aCommit({ sha: sha(2), commit: { message: 'Paint it\n\nGreen.', author: null } }),
  ]

  test('come newest first, with their authors, where this run broke it', async () => {
    const api = await githubApi({ runs: runsOf('success'), commits })
    const { history } = await ask(api, { about, history: itsHistory })
    expect(history?.commits).toEqual([
      { sha: sha(2), url: `${commitPage}/${sha(2)}`, subject: 'Paint it', author: 'hubot' },
      { sha: sha(1), url: `${commitPage}/${sha(1)}`, subject: 'Mend the widget', author: 'Hu Bot' },
    ])
    expect(api.calls.map(({ path }) => path)[1]).toBe(`compare/${sha(8001)}...${sha(9001)}`)
  })

  test.each([
    ['it was broken before', 'success failure', true, sha(9001)],
    ['it passes', 'success', false, sha(9001)],
    ['it is the same commit', 'success', true, sha(8001)],
  ])('are not asked for where %s', async (...[, conclusions, failed, head]) => {
    const api = await githubApi({ runs: runsOf(conclusions), commits })
    const { history } = await ask(api, { about, failed, history: { ...itsHistory, sha: head } })
    expect(history?.commits).toEqual([])
    expect(api.calls).toHaveLength(1)
  })

  test('of which another forge tells less are still linked', async () => {
    const body = { commits: [{ sha: sha(3) }, { message: 'without a name' }] }
    const api = await githubApi({ runs: runsOf('success') }, { commits: { body } })
    const { history } = await ask(api, { about, history: itsHistory })
    expect(history?.commits).toEqual([
      { sha: sha(3), url: `${commitPage}/${sha(3)}`, subject: undefined, author: undefined },
    ])
  })

  test('that cannot be read leave the rest of the history', async () => {
    const api = await githubApi({ runs: runsOf('success') }, { commits: { status: 403 } })
    const { history, missing } = await ask(api, { about, history: itsHistory })
    expect(history).toMatchObject({ previous: 'success', commits: [] })
    expect(missing).toEqual([{ what: 'commits', why: 'forbidden', permission: 'contents: read' }])
  })
})

test('job, annotations, log and history go out together', async () => {
  const delayMs = 200
  const api = await githubApi(
    { jobs: [aPassedJob()], runs: runsOf('failure') },
    { anything: { delayMs }, log: { delayMs, status: 404 } },
  )
  await ask(api) // loads Octokit
  const start = performance.now()
  await ask(api, { history: itsHistory, logLines: 3 })
  expect(performance.now() - start).toBeLessThan(2 * delayMs)
  expect(api.calls.slice(2)).toHaveLength(4)
})
