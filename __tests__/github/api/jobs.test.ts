import { describe, test, expect } from '@jest/globals'
import { aJob, anAnnotation, aPassedJob, aRun, aStep } from '../../github-api/builders.ts'
import { githubApi } from '../../github-api/server.ts'
import { ask, itsHistory, byName } from './ask.ts'
const page = 'https://github.com/octo-org/widgets/actions/runs/9001/job/7001'

describe('one job, by its id', () => {
  test('comes with its failed step, the way there, its duration and its annotations', async () => {
    const api = await githubApi({
      jobs: [aJob({ name: 'test (ubuntu-latest, 22)' })],
      annotations: { 7001: [anAnnotation({ annotation_level: 'warning' }), anAnnotation()] },
    })
    expect(await ask(api)).toEqual({
      jobs: [
        {
          id: 7001,
          name: 'test (ubuntu-latest, 22)',
          url: page,
          conclusion: 'failure',
          durationMs: 83_000,
          failedSteps: [{ name: 'Run tests', number: 4, url: `${page}#step:4:1` }],
          annotations: [{ path: 'src/widget.ts', line: 12, message: 'expected 2, received 3' }],
          log: [],
        },
      ],
      history: undefined,
      missing: [],
    })
    expect(api.calls).toEqual([
      { host: 'api', method: 'GET', path: 'actions/jobs/7001', token: true },
      { host: 'api', method: 'GET', path: 'check-runs/7001/annotations?per_page=100', token: true },
    ])
  })

  test('that still runs has no conclusion, and its duration is until now', async () => {
    const running = { status: 'in_progress', conclusion: null, completed_at: null } as const
    const api = await githubApi({ jobs: [aJob(running)] })
    const { jobs } = await ask(api)
    expect(jobs).toMatchObject([{ conclusion: undefined, durationMs: 309_000 }])
    expect(jobs[0]?.failedSteps).toHaveLength(1)
  })

  test('that passed is one call: nobody annotates it, and its log is not read', async () => {
    const api = await githubApi({ jobs: [aPassedJob()], log: 'log' })
    expect((await ask(api, { status: 'success', logLines: 9 })).jobs).toMatchObject([
      { conclusion: 'success', failedSteps: [], annotations: [], log: [] },
    ])
    expect(api.calls).toHaveLength(1)
  })

  test.each([
    ['without steps and a page', { html_url: null, steps: undefined }, { failedSteps: [] }],
    ['without a page', { html_url: null }, { failedSteps: [{ url: undefined }] }],
    ['with a script for a page', { html_url: 'javascript:alert(1)' }, { url: undefined }],
    ['with steps of another shape', { steps: [{ conclusion: 'failure' }] }, { failedSteps: [] }],
    ['with times that are none', { started_at: 'yesterday' }, { durationMs: undefined }],
    ['that ended, nobody knows when', { completed_at: null }, { durationMs: undefined }],
    ['with an unknown conclusion', { conclusion: 'strange' }, { conclusion: undefined }],
  ])('as another forge reports it, %s, has fewer facts', async (_, odd, expected) => {
    const api = await githubApi(
      { annotations: { 7001: [] } },
      { job: { status: 200, body: { ...aJob(), ...odd } } },
    )
    expect(await ask(api)).toMatchObject({ jobs: [{ id: 7001, ...expected }], missing: [] })
  })
})

/** The last 3 of them failed. */
function manyJobs(count: number): ReturnType<typeof aJob>[] {
  return Array.from({ length: count }, (_, index) => {
    const job = { id: index + 1, name: `test (${index})` }
    return index < count - 3 ? aPassedJob(job) : aJob(job)
  })
}

describe('every job of a run', () => {
  test('300 jobs are three pages, and the failed ones have annotations', async () => {
    const api = await githubApi({ jobs: manyJobs(300), annotations: { 299: [anAnnotation()] } })
    const { jobs, missing } = await ask(api, { about: { kind: 'run' } })
    expect(jobs.map(({ id }) => id)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1))
    expect(jobs.filter(({ annotations }) => annotations.length > 0)).toMatchObject([{ id: 299 }])
    expect(missing).toEqual([])
    expect(api.calls.map(({ path }) => path).sort()).toEqual([
      'actions/runs/9001/attempts/1/jobs?per_page=100&page=1',
      'actions/runs/9001/attempts/1/jobs?per_page=100&page=2',
      'actions/runs/9001/attempts/1/jobs?per_page=100&page=3',
      'check-runs/298/annotations?per_page=100',
      'check-runs/299/annotations?per_page=100',
      'check-runs/300/annotations?per_page=100',
    ])
  })

  test('of those that failed, only five are asked for more', async () => {
    const jobs = Array.from({ length: 256 }, (_, index) => aJob({ id: index + 1 }))
    const api = await githubApi({ jobs, log: 'log' })
    const details = await ask(api, { about: { kind: 'run' }, logLines: 5 })
    expect(details.jobs).toHaveLength(256)
    expect(api.calls).toHaveLength(3 + 5 + 5 + 5)
  })

  test('a page that fails costs its jobs only', async () => {
    const trouble = { jobs: { where: /page=2$/, status: 502 } }
    const api = await githubApi({ jobs: manyJobs(300) }, trouble)
    const { jobs, missing } = await ask(api, { about: { kind: 'run' }, status: 'success' })
    expect(jobs).toHaveLength(200)
    expect(missing).toEqual([{ what: 'jobs', why: 'unavailable', permission: 'actions: read' }])
  })

  test('a count beyond reason is not followed for ever', async () => {
    const api = await githubApi({}, { jobs: { status: 200, body: { total_count: 1e9, jobs: [] } } })
    expect((await ask(api, { about: { kind: 'run' } })).jobs).toEqual([])
    expect(api.calls).toHaveLength(10)
  })

  describe('a second attempt', () => {
    const rerun = { about: { kind: 'run' }, run: { id: '9001', attempt: 2 } } as const
    const content = {
      jobs: [aPassedJob({ id: 1, name: 'lint' })],
      attempts: { 1: aRun({ id: 9001, conclusion: 'failure' }) },
      attemptJobs: { 1: [aJob({ id: 9, name: 'lint' })] },
    }

    test('asks for its own jobs, and once for those of the first', async () => {
      const api = await githubApi(content)
      const { jobs, previousJobs } = await ask(api, { ...rerun, status: 'success' })
      expect(jobs).toMatchObject([{ id: 1, conclusion: 'success' }])
      expect(previousJobs).toMatchObject([{ name: 'lint', conclusion: 'failure' }])
      expect(api.calls.map(({ path }) => path).toSorted()).toEqual([
        'actions/runs/9001/attempts/1/jobs?per_page=100&page=1',
        'actions/runs/9001/attempts/2/jobs?per_page=100&page=1',
      ])
    })

    test('whose message is about one job asks for that one only', async () => {
      const api = await githubApi(content)
      const about = { kind: 'job', id: '1', name: 'lint', matrix: [] } as const
      const details = await ask(api, { ...rerun, about, status: 'success' })
      expect(details.previousJobs).toBeUndefined()
      expect(api.calls.map(({ path }) => path)).toEqual(['actions/jobs/1'])
    })

    test.each([
      ['is not kept', 404, []],
      ['cannot be read', 502, [{ what: 'jobs', why: 'unavailable', permission: 'actions: read' }]],
    ])('is compared with nothing where the first %s', async (_, status, expected) => {
      const api = await githubApi(content, { jobs: { status, where: /attempts\/1/ } })
      const { jobs, previousJobs, missing } = await ask(api, { ...rerun, status: 'success' })
      expect([jobs.length, previousJobs, missing]).toEqual([1, undefined, expected])
    })
  })

  test('errors are read of the first five failed jobs that are not ignored', async () => {
    const names = ['ci-success', 'a', 'b', 'c', 'd', 'e', 'f']
    const jobs = names.map((name, index) => aJob({ id: index + 1, name }))
    const api = await githubApi({ jobs })
    await ask(api, { about: { kind: 'run' }, ignoreJobs: ['ci-*'] })
    const asked = api.calls.map(({ path }) => path).filter((path) => path.includes('annotations'))
    expect(asked).toEqual([2, 3, 4, 5, 6].map((id) => `check-runs/${id}/annotations?per_page=100`))
  })

  test('where no attempts are known, the latest jobs are asked for', async () => {
    const api = await githubApi({ jobs: manyJobs(150) }, { jobs: { status: 404 } })
    const { jobs, missing } = await ask(api, { about: { kind: 'run' }, status: 'success' })
    expect([jobs.length, missing]).toEqual([150, []])
    expect(api.calls.map(({ path }) => path)).toEqual([
      'actions/runs/9001/attempts/1/jobs?per_page=100&page=1',
      'actions/runs/9001/jobs?filter=latest&per_page=100&page=1',
      'actions/runs/9001/jobs?filter=latest&per_page=100&page=2',
    ])
  })
})

test('where nothing is asked about jobs, none are read', async () => {
  const api = await githubApi({ runs: [] })
  expect(await ask(api, { about: { kind: 'nothing' }, history: itsHistory })).toEqual({
    jobs: [],
    history: undefined,
    missing: [],
  })
  expect(api.calls).toHaveLength(1)
})

describe('a job without an id is found by its name', () => {
  const names = ['lint', 'test (ubuntu-latest, 22)', 'test (windows-latest, 22)']
  const called = ['deploy / push', 'deploy / push (eu, 1)', 'Check / build', 'Nightly / build']

  test.each([
    ['its name', byName('lint'), 'lint'],
    ['its matrix', byName('test', 'windows-latest', '22'), 'test (windows-latest, 22)'],
    ['its place in a reusable workflow', byName('push'), 'deploy / push'],
    ['both', byName('push', 'eu', '1'), 'deploy / push (eu, 1)'],
    ['its name, where its matrix is not in it', byName('lint', 'x'), 'lint'],
  ])('by %s', async (_, about, found) => {
    const jobs = [...names, ...called].map((name, index) => aJob({ name, id: index + 1 }))
    const api = await githubApi({ jobs })
    expect((await ask(api, { about })).jobs).toMatchObject([{ name: found }])
    expect(api.calls).toHaveLength(2)
  })

  test.each([
    ['renamed', byName('compile')],
    ['called by two', byName('build')],
    ['of another matrix', byName('test', 'macos-latest', '22')],
  ])('but one that is %s is not guessed', async (_, about) => {
    const jobs = [...names, ...called].map((name, index) => aJob({ name, id: index + 1 }))
    const api = await githubApi({ jobs })
    expect(await ask(api, { about })).toEqual({ jobs: [], history: undefined, missing: [] })
    expect(api.calls).toHaveLength(1)
  })

  test('among the 256 of a matrix', async () => {
    const jobs = Array.from({ length: 256 }, (_, index) =>
      aJob({ name: `test (${index >> 4}, ${index & 15})`, id: index + 1, steps: [aStep()] }),
    )
    const api = await githubApi({ jobs })
    expect((await ask(api, { about: byName('test', '15', '15') })).jobs).toMatchObject([
      { id: 256 },
    ])
    expect(api.calls).toHaveLength(3 + 1)
  })
})

describe('jobs that had failed before a passed job began', () => {
  const before = { started_at: '2026-11-23T05:00:00Z', completed_at: '2026-11-23T05:30:00Z' }
  const ours = aPassedJob({ id: 7001, name: 'notify' })
  const jobs = [
    aJob({ id: 1, name: 'build', ...before }),
    aJob({ id: 2, name: 'slow', started_at: before.started_at }),
    aPassedJob({ id: 3, name: 'lint', ...before }),
    aJob({ id: 4, name: 'running', ...before, status: 'in_progress', completed_at: null }),
    ours,
  ]
  const passedJob = { name: 'notify', id: '7001', matrix: [], url: undefined }
  const asked = { status: 'success', about: { kind: 'nothing' } } as const

  test.each([
    ['by its id', passedJob],
    ['by its name', { ...passedJob, id: undefined }],
  ])('are named, where the job is found %s', async (_, job) => {
    const api = await githubApi({ jobs })
    const { earlierFailures, missing } = await ask(api, { ...asked, passedJob: job })
    expect({ earlierFailures, missing }).toEqual({ earlierFailures: ['build'], missing: [] })
  })

  test('nobody asked for them: nothing is missing where they cannot be read, or this job is not among them', async () => {
    const api = await githubApi({ jobs })
    const stranger = { ...passedJob, id: '9' }
    expect(await ask(api, { ...asked, passedJob: stranger })).toMatchObject({
      earlierFailures: [],
      missing: [],
    })
    const closed = await githubApi({ jobs }, { jobs: { status: 403, body: {} } })
    expect(await ask(closed, { ...asked, passedJob })).toMatchObject({
      earlierFailures: undefined,
      missing: [],
    })
  })
})
