/** What a job's annotations say: its errors, and why it was cancelled. */
import { describe, test, expect } from '@jest/globals'
import type { Annotation } from '../../../src/model/job.ts'
import {
  type ApiAnnotation,
  aCancelledJob,
  aJob,
  anAnnotation,
  anExitCode,
  aPassedJob,
  aTimeout,
} from '../../github-api/builders.ts'
import { type Content, githubApi } from '../../github-api/server.ts'
import { ask } from './ask.ts'

async function annotationsOf(...annotations: ApiAnnotation[]): Promise<readonly Annotation[]> {
  const api = await githubApi({ jobs: [aJob()], annotations: { 7001: annotations } })
  const [job] = (await ask(api)).jobs
  return job?.annotations ?? []
}

describe('an error', () => {
  test('has its place and its title, which is the name of the test', async () => {
    const title = 'Math › adds two numbers'
    expect(await annotationsOf(anAnnotation({ title }))).toEqual([
      { path: 'src/widget.ts', line: 12, title, message: 'expected 2, received 3' },
    ])
  })

  test.each([
    ['about no file', { path: '.github', start_line: 24 }, { path: undefined, line: undefined }],
    [
      'of a file in that folder',
      { path: '.github/workflows/ci.yml' },
      { path: '.github/workflows/ci.yml', line: 12 },
    ],
    ['without a title', { title: '' }, { title: undefined }],
    ['whose title says the same', { title: 'expected 2, received 3' }, { title: undefined }],
  ])('%s', async (_, named, expected) => {
    expect(await annotationsOf(anAnnotation(named))).toMatchObject([expected])
  })

  test.each([
    ['the exit code is left out', [anExitCode, anAnnotation()], ['expected 2, received 3']],
    ['also where it is all there is, as the failed step is named', [anExitCode], []],
    ['one without a message says nothing', [anAnnotation({ message: null })], []],
    ['a warning is none', [anAnnotation({ annotation_level: 'warning' })], []],
  ])('%s', async (_, annotations, messages) => {
    expect((await annotationsOf(...annotations)).map(({ message }) => message)).toEqual(messages)
  })

  test('the exit code stays where no step is known', async () => {
    const content = { jobs: [aJob({ steps: [] })], annotations: { 7001: [anExitCode] } }
    const [job] = (await ask(await githubApi(content))).jobs
    expect(job?.annotations).toMatchObject([{ message: 'Process completed with exit code 1.' }])
  })

  test('is one of ten at most', async () => {
    const many = Array.from({ length: 30 }, (_, index) => anAnnotation({ start_line: index + 1 }))
    const lines = (await annotationsOf(...many)).map(({ line }) => line)
    expect(lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })
})

const superseded = anAnnotation({
  path: '.github',
  message: "Canceling since a higher priority waiting request for 'ci-refs/heads/main' exists",
})

const byPerson = anAnnotation({ path: '.github', message: 'The run was canceled by @octocat.' })

const wordings = [
  'The job has exceeded the maximum execution time of 30m0s',
  'The job running on runner GitHub Actions 7 has exceeded the maximum execution time of 30 minutes.',
]

describe('a cancelled job of a run', () => {
  const run = { about: { kind: 'run' }, status: 'cancelled' } as const

  test.each(wordings)('has timed out: %s', async (wording) => {
    const content = { jobs: [aCancelledJob()], annotations: { 7001: aTimeout(wording) } }
    const api = await githubApi(content)
    const { jobs, missing } = await ask(api, run)
    expect(jobs).toMatchObject([
      {
        conclusion: 'timed_out',
        // The step in which the time ran out.
        failedSteps: [{ name: 'Run e2e', number: 4 }],
        annotations: [{ path: undefined, message: wording }],
      },
    ])
    expect(missing).toEqual([])
    expect(api.calls).toHaveLength(2)
  })

  test.each([
    ['gave way to a newer run', superseded, 'superseded'],
    ['was cancelled by a person', byPerson, 'cancelled'],
    ['has an error that says nothing of it', anAnnotation(), 'cancelled'],
  ])('%s: no errors are its own', async (_, annotation, conclusion) => {
    const content = { jobs: [aCancelledJob()], annotations: { 7001: [annotation] } }
    const { jobs } = await ask(await githubApi(content), run)
    expect(jobs).toMatchObject([{ conclusion, failedSteps: [], annotations: [] }])
  })

  test('beside one that failed is asked about too', async () => {
    const content = {
      jobs: [aJob({ id: 1 }), aCancelledJob({ id: 2 }), aPassedJob({ id: 3 })],
      annotations: { 2: aTimeout() },
    }
    const { jobs } = await ask(await githubApi(content), { about: { kind: 'run' } })
    expect(jobs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'timed_out', 'success'])
  })

  test('is one of five at most that are asked about: those that ran longest', async () => {
    const jobs = Array.from({ length: 9 }, (_, index) =>
      aCancelledJob({ id: index + 1, completed_at: `2026-11-23T06:0${index}:00Z` }),
    )
    const api = await githubApi({ jobs, annotations: { 9: aTimeout() } })
    const details = await ask(api, run)
    expect(details.jobs.at(-1)?.conclusion).toBe('timed_out')
    expect(
      api.calls
        .slice(1)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([5, 6, 7, 8, 9].map((id) => `check-runs/${id}/annotations?per_page=100`))
  })

  test('stays cancelled where the annotations may not be read', async () => {
    const content = { jobs: [aCancelledJob()], annotations: { 7001: aTimeout() } }
    const api = await githubApi(content, { annotations: { status: 403 } })
    const { jobs, missing } = await ask(api, run)
    expect(jobs).toMatchObject([{ conclusion: 'cancelled' }])
    expect(missing).toEqual([{ what: 'annotations', why: 'forbidden', permission: 'checks: read' }])
  })

  test('has its log quoted only where it timed out', async () => {
    const log =
      '2026-11-23T06:00:59Z ##[group]Run e2e\n2026-11-23T06:00:59Z ##[endgroup]\n2026-11-23T06:01:10Z waiting\n2026-11-23T06:01:20Z ##[error]The operation was canceled.'
    const jobs = [aCancelledJob({ id: 1, steps: [] }), aCancelledJob({ id: 2, steps: [] })]
    const api = await githubApi({ jobs, annotations: { 2: aTimeout() }, log })
    const details = await ask(api, { ...run, logLines: 2 })
    expect(details.jobs.map((job) => job.log)).toEqual([
      [],
      ['waiting', 'The operation was canceled.'],
    ])
    expect(api.calls.map(({ path }) => path)).not.toContain('actions/jobs/1/logs')
  })
})

describe('this job, which is being cancelled while it still runs', () => {
  const running = { status: 'in_progress', conclusion: null, completed_at: null } as const

  async function endOf(content: Content): Promise<unknown> {
    return (await ask(await githubApi(content), { status: 'cancelled' })).jobs
  }

  test('has timed out', async () => {
    const content = { jobs: [aCancelledJob(running)], annotations: { 7001: aTimeout() } }
    expect(await endOf(content)).toMatchObject([{ conclusion: 'timed_out' }])
  })

  test('has timed out, where the token may not read the job itself', async () => {
    expect(await endOf({ annotations: { 7001: aTimeout() } })).toMatchObject([
      { name: 'build', conclusion: 'timed_out' },
    ])
  })

  test('was cancelled by somebody', async () => {
    const content = { jobs: [aCancelledJob(running)], annotations: { 7001: [byPerson] } }
    expect(await endOf(content)).toMatchObject([{ conclusion: undefined, annotations: [] }])
  })
})
