/** The run that a workflow_run event reports. */
import { describe, test, expect } from '@jest/globals'
import { toRunContext } from '../../src/github/collect.ts'
import type { RunContext, Run } from '../../src/model/run-report.ts'
import { anEnvironment, aPush, thisRun } from '../builders.ts'
import { examplePayload } from '../payloads.ts'

const web = 'https://github.com/octo-org/widgets'

async function contextOf(payload: unknown): Promise<RunContext> {
  return await toRunContext(anEnvironment({ GITHUB_EVENT_NAME: 'workflow_run' }), payload)
}

async function runOf(named: object): Promise<Run> {
  return (await contextOf({ workflow_run: { id: 7, ...named } })).run
}

const nightly = {
  id: 7,
  name: 'Nightly',
  event: 'schedule',
  head_branch: 'release/1',
  head_sha: 'aaaa',
  conclusion: 'failure',
  actor: { login: 'hubot' },
  head_commit: { id: 'aaaa', message: 'Fix the widget', author: { name: 'Hu Bot' } },
}

test('is what the context is of', async () => {
  expect(await contextOf({ workflow_run: nightly, sender: { login: 'mona' } })).toMatchObject({
    run: { id: '7', workflow: 'Nightly' },
    thisRun: { ...thisRun(), event: 'workflow_run' },
    actor: 'hubot',
    people: ['hubot'],
    sender: undefined,
    ref: { kind: 'branch', name: 'release/1', url: `${web}/tree/release/1` },
    commit: { sha: 'aaaa', subject: 'Fix the widget', author: 'Hu Bot' },
    event: { kind: 'schedule', cron: undefined },
    eventConclusion: 'failure',
  })
})

test('may have been a push, of which the size is not known', async () => {
  const { event } = await contextOf({ workflow_run: { ...nightly, event: 'push' } })
  expect(event).toEqual(aPush({ commits: 0, compareUrl: undefined }))
})

test('of which nothing but its id is known has no ref and no commit of ours', async () => {
  expect(await contextOf({ workflow_run: { id: 7 } })).toMatchObject({
    run: {
      id: '7',
      event: '',
      branch: undefined,
      sha: undefined,
      headRepository: 'octo-org/widgets',
    },
    actor: 'octocat',
    ref: undefined,
    commit: undefined,
    eventConclusion: 'in_progress',
  })
})

test('that is not named leaves the event what it is', async () => {
  expect(await contextOf({ workflow_run: {} })).toMatchObject({
    run: { id: '9000000001' },
    event: { kind: 'other', name: 'workflow_run' },
  })
})

test('GitHub’s own example', async () => {
  const { run } = await contextOf(examplePayload('workflow_run', 'completed'))
  expect(run).toEqual({
    id: '1589141559',
    attempt: 1,
    number: 36,
    url: 'https://github.com/octo-org/octo-repo/actions/runs/1589141559',
    workflow: 'Manually triggered workflow',
    file: '16340987',
    event: 'workflow_dispatch',
    branch: 'main',
    headRepository: 'octo-org/octo-repo',
    sha: '5779607b49aab1200488439f02372c57b4f75444',
    durationMs: 0,
  })
})

test('with its attempt, its number, its file and its duration', async () => {
  const run = await runOf({
    run_attempt: 3,
    run_number: 128,
    path: '.github/workflows/nightly.yml@main',
    run_started_at: '2026-11-23T06:00:00Z',
    updated_at: '2026-11-23T06:02:05Z',
  })
  expect(run).toMatchObject({
    attempt: 3,
    number: 128,
    url: `${web}/actions/runs/7/attempts/3`,
    workflow: 'nightly.yml',
    file: 'nightly.yml',
    durationMs: 125_000,
  })
})

test.each([
  ['it ends before it starts', '2026-11-23T06:00:00Z', '2026-11-23T05:00:00Z'],
  ['its start is not known', undefined, '2026-11-23T05:00:00Z'],
  ['its end is no time', '2026-11-23T06:00:00Z', 'soon'],
])('has no duration where %s', async (...[, start, end]) => {
  expect((await runOf({ run_started_at: start, updated_at: end })).durationMs).toBeUndefined()
})

test('of a workflow of GitHub’s own is asked for by the workflow’s id', async () => {
  const run = await runOf({ path: 'dynamic/pages/pages-build-deployment', workflow_id: 4321 })
  expect(run.file).toBe('4321')
})

describe('of a fork’s pull request', () => {
  const outsider = {
    full_name: 'outsider/widgets',
    html_url: 'https://github.com/outsider/widgets',
  }
  const run = { id: 7, event: 'pull_request', head_branch: 'main', conclusion: 'success' }

  test.each([
    ['is linked to the fork', outsider, 'outsider:main', `${outsider.html_url}/tree/main`],
    [
      'without its page is not linked',
      { full_name: 'outsider/widgets' },
      'outsider:main',
      undefined,
    ],
    ['that is gone is not linked', null, 'main', undefined],
  ])('the branch %s', async (_, repository, ...[name, url]) => {
    const context = await contextOf({ workflow_run: { ...run, head_repository: repository } })
    expect(context.ref).toEqual({ kind: 'branch', name, url })
    expect(context.run.headRepository).toBe(repository?.full_name)
  })

  test('the branch of our own repository is linked to ours', async () => {
    const head_repository = { full_name: 'octo-org/widgets', html_url: web }
    const { ref } = await contextOf({ workflow_run: { ...run, head_repository } })
    expect(ref).toEqual({ kind: 'branch', name: 'main', url: `${web}/tree/main` })
  })
})

test.each([
  ['push', 'v1.2.0', 'tag'],
  ['push', '1.2.0-rc.1', 'tag'],
  ['push', '@octo/widgets@1.2.0', 'tag'],
  ['release', 'nightly', 'tag'],
  ['push', 'v2', 'branch'],
  ['push', '1.2', 'branch'],
  ['push', 'release/1.2.0', 'branch'],
  ['push', 'renovate/lodash-4.17.21', 'branch'],
  ['pull_request', 'v1.2.0', 'branch'],
])('by %s of %s is of a %s', async (event, name, kind) => {
  const { ref } = await contextOf({ workflow_run: { id: 7, event, head_branch: name } })
  const path = kind === 'tag' ? 'releases/tag' : 'tree'
  expect(ref).toMatchObject({ kind, name })
  expect(decodeURIComponent(ref?.url ?? '')).toBe(`${web}/${path}/${name}`)
})

test.each([
  [2, 'mona', 'mona'],
  [2, 'hubot', undefined],
  [1, 'mona', undefined],
])('attempt %j, which %s started, was run again by %j', async (attempt, login, expected) => {
  const again = { run_attempt: attempt, triggering_actor: { login } }
  expect((await contextOf({ workflow_run: { ...nightly, ...again } })).rerunBy).toBe(expected)
})

test('a forge that names no commit has none', async () => {
  const context = await contextOf({ workflow_run: { id: 7, event: 'push', head_branch: 'main' } })
  expect(context.commit).toBeUndefined()
})
