/** Whether the API is asked, and what: a success with the defaults asks nothing. */
import { test, expect, describe } from '@jest/globals'
import {
  type DetailsPolicy,
  type DetailsRequest,
  toDetailsRequest,
} from '../../src/github/details-request.ts'
import type { RunContext } from '../../src/model/run-report.ts'
import type { Status } from '../../src/model/status.ts'
import { aFact, anOutcome, thisJob, thisRun, aRelease } from '../builders.ts'
type Asking = {
  status?: Status
  context?: Partial<RunContext>
} & Partial<DetailsPolicy>

function questionOf({
  status = 'failure',
  context,
  ...policy
}: Asking): DetailsRequest | undefined {
  return toDetailsRequest(
    { outcome: anOutcome(status), context: aFact(context) },
    {
      details: 'auto',
      notifyOn: ['always'],
      atOn: ['always'],
      logLines: 0,
      ignoreJobs: [],
      githubToken: 'geheim',
      ...policy,
    },
  )
}

test('a failed job, whole', () => {
  const job = thisJob({ id: '77', matrix: ['20'] })
  const apiUrl = 'https://git.example/api/v3'
  expect(questionOf({ context: { job, apiUrl }, logLines: 5 })).toEqual({
    api: { url: apiUrl, token: 'geheim' },
    repository: { name: 'octo-org/widgets', url: 'https://github.com/octo-org/widgets' },
    run: { id: '9000000001', attempt: 1 },
    about: { kind: 'job', id: '77', name: 'build', matrix: ['20'] },
    status: 'failure',
    logLines: 5,
    ignoreJobs: [],
    history: {
      workflow: 'ci.yml',
      branch: 'main',
      headRepository: 'octo-org/widgets',
      event: 'push',
      sha: '0123456789abcdef0123456789abcdef01234567',
    },
  })
})

describe('what is asked', () => {
  test.each<[string, Asking, string]>([
    ['a success', { status: 'success' }, 'nothing at all'],
    ['a success with details', { status: 'success', details: 'always' }, 'job, history'],
    [
      'a success that may be a recovery',
      { status: 'success', notifyOn: ['failure', 'fixed'] },
      'history',
    ],
    ['a failure with a message of the user’s own', { payload: {} }, 'nothing at all'],
    [
      'a failure with one, which may be new',
      { payload: {}, notifyOn: ['broken'] },
      'failed, history',
    ],
    ['one with details', { payload: {}, details: 'always' }, 'failed, history'],
    ['a success that may call', { status: 'success', atOn: ['broken'] }, 'history'],
    [
      'a success that is reported anyway',
      { status: 'success', notifyOn: ['always', 'changed'] },
      'nothing at all',
    ],
    ['a success by statuses alone', { status: 'success', notifyOn: ['failure'] }, 'nothing at all'],
    ['a success with log lines', { status: 'success', logLines: 5 }, 'nothing at all'],
    ['a failure', {}, 'job, failed, history'],
    [
      'a failure of several jobs, or of another run',
      { context: { job: undefined } },
      'run, failed, history',
    ],
    ['a failure that nobody is notified of', { notifyOn: ['success'] }, 'nothing at all'],
    [
      'a failure with details, reported or not',
      { notifyOn: ['success'], details: 'always' },
      'job, failed, history',
    ],
    ['a cancellation', { status: 'cancelled' }, 'job, history'],
    ['what is skipped', { status: 'skipped' }, 'job, history'],
    ['a failure that wants nothing', { details: 'never', notifyOn: ['fixed'] }, 'nothing at all'],
    [
      'a run that does not name its workflow',
      { context: { run: thisRun({ file: undefined, branch: undefined }) } },
      'job, failed, history',
    ],
    [
      'a cancellation that may have timed out',
      { status: 'cancelled', notifyOn: ['failure'] },
      'job, history',
    ],
    [
      'one that nobody is notified of',
      { status: 'cancelled', notifyOn: ['success'] },
      'nothing at all',
    ],
    ['one with a message of the user’s own', { status: 'cancelled', payload: {} }, 'job, history'],
    [
      'a run without a commit',
      { context: { run: thisRun({ sha: undefined }), commit: undefined } },
      'job, failed',
    ],
  ])('by %s', (_, asking, expected) => {
    const request = questionOf(asking)
    const asked = request && [
      request.about.kind,
      request.status === 'failure' && 'failed',
      request.history && 'history',
    ]
    const shown = asked?.filter((each) => each && each !== 'nothing').join(', ')
    expect(shown ?? 'nothing at all').toBe(expected)
  })
})

test('of a release its place among the others, with its jobs', () => {
  const event = { kind: 'release', action: 'published', release: aRelease() } as const
  const release = { tag: 'v1.2.0', prerelease: false, draft: false }
  expect(questionOf({ context: { event } })?.release).toEqual(release)
  const success = { context: { event }, status: 'success', details: 'always' } as const
  expect(questionOf(success)?.release).toEqual(release)
  expect(questionOf({ ...success, details: 'auto' })).toBeUndefined()
  expect(questionOf({})?.release).toBeUndefined()
})

test('of a pull request the runs of its own commit, not of the merge that is tested', () => {
  const commit = { sha: 'aaaa', url: 'https://a.example', subject: undefined, author: undefined }
  const run = thisRun({ sha: 'ffff', event: 'pull_request', branch: 'mend' })
  expect(questionOf({ context: { commit, run } })?.history).toMatchObject({
    branch: 'mend',
    event: 'pull_request',
    sha: 'aaaa',
  })
})

test('of a run that workflow_run started, its own commit and not that of the other run', () => {
  const run = thisRun({ event: 'workflow_run', sha: 'ffff' })
  expect(questionOf({ context: { run } })?.history?.sha).toBe('ffff')
})

test('without a commit of its own, that of the run', () => {
  expect(questionOf({ context: { commit: undefined } })?.history?.sha).toMatch(/^0123/)
})

test('without a token, the question is put anyway', () => {
  expect(questionOf({ githubToken: undefined })?.api).toEqual({
    url: 'https://api.github.com',
    token: '',
  })
})
