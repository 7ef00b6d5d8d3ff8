import { describe, test, expect } from '@jest/globals'
import { aJob, aRun, anAnnotation } from '../../github-api/builders.ts'
import { type Trouble, githubApi } from '../../github-api/server.ts'
import { itsHistory, ask, byName } from './ask.ts'
const content = { jobs: [aJob()], runs: [aRun()], annotations: { 7001: [anAnnotation()] } }

const itsRelease = { tag: 'v1.2.0', prerelease: false, draft: false }

const everything = { history: itsHistory, logLines: 3 }

describe('what went wrong is reported once for each thing that is missing', () => {
  const limited = { 'x-ratelimit-remaining': '0' }
  const troubles: [string, Trouble, string][] = [
    ['401', { status: 401 }, 'unauthorized'],
    ['403', { status: 403, headers: { 'x-ratelimit-remaining': '59' } }, 'forbidden'],
    ['403 at the hourly limit', { status: 403, headers: limited }, 'rate limit'],
    ['403 at another limit', { status: 403, headers: { 'retry-after': '60' } }, 'rate limit'],
    ['429', { status: 429 }, 'rate limit'],
    ['500', { status: 500 }, 'unavailable'],
    ['502', { status: 502, headers: { 'content-type': 'text/html' } }, 'unavailable'],
    ['a redirect', { status: 301, headers: { location: '/' } }, 'unavailable'],
    ['an answer of another shape', { body: { message: 'hello' } }, 'unavailable'],
    ['an answer that is a list', { body: [1, null] }, 'unavailable'],
    ['silence', { hang: true }, 'late'],
  ]

  test.each(troubles)('%s', async (_, trouble, why) => {
    const api = await githubApi(content, { anything: trouble, log: { ...trouble, body: {} } })
    const budgetMs = trouble.hang === true ? 100 : 5000
    const { jobs, history, missing } = await ask(
      api,
      { ...everything, status: 'success' },
      budgetMs,
    )
    expect([jobs, history]).toEqual([[], undefined])
    expect(missing).toEqual([
      { what: 'jobs', why, permission: 'actions: read' },
      { what: 'history', why, permission: 'actions: read' },
    ])
  })

  test('404', async () => {
    const api = await githubApi({}, { anything: { status: 404 } })
    const { missing } = await ask(api, everything)
    expect(missing.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'jobs: not found',
      'annotations: not found',
      'log: not found',
      'history: not found',
    ])
  })

  test('nobody there', async () => {
    const { missing } = await ask({ url: 'http://127.0.0.1:1' }, everything)
    expect(missing.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'jobs: unavailable',
      'annotations: unavailable',
      'log: unavailable',
      'history: unavailable',
    ])
  })

  test('an address that is none', async () => {
    const { missing } = await ask({ url: 'geheim' }, { status: 'success' })
    expect(missing).toMatchObject([{ what: 'jobs', why: 'unavailable' }])
  })

  test('five jobs without annotations are one row', async () => {
    const jobs = Array.from({ length: 5 }, (_, index) => aJob({ id: index + 1 }))
    const api = await githubApi({ jobs }, { annotations: { status: 403 } })
    const details = await ask(api, { about: { kind: 'run' } })
    expect(details.jobs).toHaveLength(5)
    expect(details.missing).toEqual([
      { what: 'annotations', why: 'forbidden', permission: 'checks: read' },
    ])
  })
})

test.each([
  ['annotations', 'checks: read', {}],
  ['annotations', 'checks: read', 'hello'],
  ['history', 'actions: read', { workflow_runs: 'none' }],
  ['commits', 'contents: read', { commits: {} }],
  ['releases', 'contents: read', { releases: [] }],
] as const)('an answer about %s of another shape', async (what, permission, body) => {
  const api = await githubApi(content, { [what]: { body } })
  const { jobs, missing } = await ask(api, { history: itsHistory, release: itsRelease })
  expect(jobs).toMatchObject([{ id: 7001, annotations: what === 'annotations' ? [] : [{}] }])
  expect(missing).toEqual([{ what, why: 'unavailable', permission }])
})

describe('without a token nothing is asked', () => {
  test.each([
    ['everything', everything, ['jobs', 'annotations', 'log', 'history']],
    ['a success', { status: 'success', logLines: 3 }, ['jobs']],
    ['only the history', { about: { kind: 'nothing' }, history: itsHistory }, ['history']],
    ['only the release', { about: { kind: 'nothing' }, release: itsRelease }, ['releases']],
    ['nothing', { about: { kind: 'nothing' } }, []],
  ] as const)('for %s', async (_, request, whats) => {
    const api = await githubApi(content)
    const details = await ask(api, { ...request, api: { url: api.url, token: '' } })
    expect(details.missing.map(({ what }) => what)).toEqual(whats)
    expect(details.missing.every(({ why }) => why === 'no token')).toBe(true)
    expect(api.calls).toEqual([])
  })
})

test('what fails leaves the rest: annotations without the right to read the job', async () => {
  const api = await githubApi(content, { job: { status: 403 } })
  const { jobs, history, missing } = await ask(api, { history: itsHistory })
  expect(jobs).toMatchObject([{ id: 7001, name: 'build', annotations: [{ line: 12 }] }])
  expect(history).toMatchObject({ previous: 'success' })
  expect(missing).toMatchObject([{ what: 'jobs', why: 'forbidden' }])
})

describe('when the time is over', () => {
  test.each(['job', 'annotations', 'history', 'log'] as const)(
    'a call for the %s that hangs is left, and the rest is there',
    async (endpoint) => {
      const api = await githubApi({ ...content, log: '' }, { [endpoint]: { hang: true } })
      const { jobs, history, missing } = await ask(api, everything, 600)
      const what = endpoint === 'job' ? 'jobs' : endpoint
      expect(missing).toMatchObject([{ what, why: 'late' }])
      expect(jobs).toHaveLength(1)
      expect(history === undefined).toBe(endpoint === 'history')
    },
  )

  test('what would have to be asked after it is late as well', async () => {
    const api = await githubApi(content, { jobs: { delayMs: 900 } })
    const { jobs, missing } = await ask(api, { about: byName('build') }, 300)
    expect(jobs).toEqual([])
    expect(missing).toMatchObject([{ what: 'jobs', why: 'late' }])
    expect(api.calls).toHaveLength(1)
  })
})
