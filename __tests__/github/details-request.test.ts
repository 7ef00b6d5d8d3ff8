/** Whether the API is asked, and what: a success with the defaults asks nothing. */
import { test, expect, describe } from '@jest/globals'
import { type Curiosity, type Question, toQuestion } from '../../src/github/details-request.ts'
import type { Facts } from '../../src/model/run-report.ts'
import type { Verdict } from '../../src/model/status.ts'
import { anEnvironment, aFact, thisJob, thisRun, aRelease } from '../builders.ts'
type Asking = { verdict?: Verdict; facts?: Partial<Facts>; api?: string } & Partial<Curiosity>

function questionOf({
  verdict = 'failure',
  facts,
  api,
  ...curiosity
}: Asking): Question | undefined {
  return toQuestion(
    anEnvironment({ GITHUB_API_URL: api }),
    { verdict, facts: aFact(facts) },
    {
      details: 'auto',
      notifyOn: ['always'],
      atOn: ['always'],
      logLines: 0,
      githubToken: 'geheim',
      ...curiosity,
    },
  )
}

test('a failed job, whole', () => {
  const job = thisJob({ id: '77', matrix: ['20'] })
  const api = 'https://git.example/api/v3'
  expect(questionOf({ facts: { job }, api, logLines: 5 })).toEqual({
    api: { url: api, token: 'geheim' },
    repository: { name: 'octo-org/widgets', url: 'https://github.com/octo-org/widgets' },
    run: { id: '9000000001', attempt: 1 },
    about: { kind: 'job', id: '77', name: 'build', matrix: ['20'] },
    failed: true,
    logLines: 5,
    history: {
      workflow: 'ci.yml',
      branch: 'main',
      event: 'push',
      sha: '0123456789abcdef0123456789abcdef01234567',
    },
  })
})

describe('what is asked', () => {
  test.each<[string, Asking, string]>([
    ['a success', { verdict: 'success' }, 'nothing at all'],
    ['a success with details', { verdict: 'success', details: 'always' }, 'job, history'],
    [
      'a success that may be a recovery',
      { verdict: 'success', notifyOn: ['failure', 'fixed'] },
      'history',
    ],
    ['a failure with a message of the user’s own', { payload: {} }, 'nothing at all'],
    [
      'a failure with one, which may be new',
      { payload: {}, notifyOn: ['broken'] },
      'failed, history',
    ],
    ['one with details', { payload: {}, details: 'always' }, 'failed, history'],
    ['a success that may call', { verdict: 'success', atOn: ['broken'] }, 'history'],
    [
      'a success that is told anyway',
      { verdict: 'success', notifyOn: ['always', 'changed'] },
      'nothing at all',
    ],
    [
      'a success by verdicts alone',
      { verdict: 'success', notifyOn: ['failure'] },
      'nothing at all',
    ],
    ['a success with log lines', { verdict: 'success', logLines: 5 }, 'nothing at all'],
    ['a failure', {}, 'job, failed, history'],
    [
      'a failure of several jobs, or of another run',
      { facts: { job: undefined } },
      'run, failed, history',
    ],
    ['a failure that nobody is told of', { notifyOn: ['success'] }, 'nothing at all'],
    [
      'a failure with details, told or not',
      { notifyOn: ['success'], details: 'always' },
      'job, failed, history',
    ],
    ['a cancellation', { verdict: 'cancelled' }, 'job, history'],
    ['what is skipped', { verdict: 'skipped' }, 'job, history'],
    ['a failure that wants nothing', { details: 'never', notifyOn: ['fixed'] }, 'nothing at all'],
    ['a run without its file', { facts: { run: thisRun({ file: undefined }) } }, 'job, failed'],
    ['a run without a branch', { facts: { run: thisRun({ branch: undefined }) } }, 'job, failed'],
    [
      'a run without a commit',
      { facts: { run: thisRun({ sha: undefined }), commit: undefined } },
      'job, failed',
    ],
  ])('by %s', (_, asking, expected) => {
    const question = questionOf(asking)
    const asked = question && [
      question.about.kind,
      question.failed && 'failed',
      question.history && 'history',
    ]
    const shown = asked?.filter((each) => each && each !== 'nothing').join(', ')
    expect(shown ?? 'nothing at all').toBe(expected)
  })
})

test('of a release its place among the others, with its jobs', () => {
  const event = { kind: 'release', action: 'published', release: aRelease() } as const
  const release = { tag: 'v1.2.0', prerelease: false, draft: false }
  expect(questionOf({ facts: { event } })?.release).toEqual(release)
  const told = { facts: { event }, verdict: 'success', details: 'always' } as const
  expect(questionOf(told)?.release).toEqual(release)
  expect(questionOf({ ...told, details: 'auto' })).toBeUndefined()
  expect(questionOf({})?.release).toBeUndefined()
})

test('of a pull request the runs of its own commit, not of the merge that is tested', () => {
  const commit = { sha: 'aaaa', url: 'https://a.example', subject: undefined, author: undefined }
  const run = thisRun({ sha: 'ffff', event: 'pull_request', branch: 'mend' })
  expect(questionOf({ facts: { commit, run } })?.history).toMatchObject({
    branch: 'mend',
    event: 'pull_request',
    sha: 'aaaa',
  })
})

test('without a commit of its own, that of the run', () => {
  expect(questionOf({ facts: { commit: undefined } })?.history?.sha).toMatch(/^0123/)
})

test('without a token or an address, the question is put all the same', () => {
  expect(questionOf({ githubToken: undefined })?.api).toEqual({
    url: 'https://api.github.com',
    token: '',
  })
})
