import { describe, expect, test } from '@jest/globals'
import type { Environment } from '../../src/facts/facts.ts'
import { isAboutAnotherRun, toRun, type Run } from '../../src/facts/run.ts'
import { anEnvironment, thisRun } from '../builders.ts'
import { examplePayload } from '../payloads.ts'

const repository = { name: 'octo-org/widgets', url: 'https://git.example/octo-org/widgets' }

function runOf(env: Environment = {}, payload: unknown = {}): Run {
  return toRun(anEnvironment(env), payload, repository)
}

describe('this run', () => {
  test('of a push, on a server of one’s own', () => {
    const url = 'https://git.example/octo-org/widgets/actions/runs/9000000001'
    expect(runOf()).toEqual(thisRun({ url }))
  })

  test.each([
    ['2', 2, '/attempts/2'],
    ['1', 1, ''],
    ['', 1, ''],
    ['second', 1, ''],
    [undefined, 1, ''],
  ])('attempt %j', (given, attempt, path) => {
    expect(runOf({ GITHUB_RUN_ATTEMPT: given })).toMatchObject({
      attempt,
      url: `${repository.url}/actions/runs/9000000001${path}`,
    })
  })

  test.each([
    ['CI', 'CI'],
    ['.github/workflows/ci.yml', 'ci.yml'],
    ['Deploy .github/workflows/ci.yml', 'Deploy .github/workflows/ci.yml'],
  ])('the workflow %s', (name, workflow) => {
    expect(runOf({ GITHUB_WORKFLOW: name }).workflow).toBe(workflow)
  })

  test.each([
    ['octo-org/widgets/.github/workflows/ci.yml@refs/heads/main', 'ci.yml'],
    ['octo-org/widgets/.gitea/workflows/a b.yaml@refs/heads/x@y/z', 'a b.yaml'],
    ['', undefined],
    [undefined, undefined],
  ])('of the file %j', (ref, file) => {
    expect(runOf({ GITHUB_WORKFLOW_REF: ref }).file).toBe(file)
  })

  test.each<[string, Environment, string | undefined]>([
    ['a branch', { GITHUB_REF: 'refs/heads/feature/x' }, 'feature/x'],
    ['a tag', { GITHUB_REF: 'refs/tags/v1.2.0' }, 'v1.2.0'],
    ['a pull request', { GITHUB_REF: 'refs/pull/12/merge', GITHUB_HEAD_REF: 'mend' }, 'mend'],
    ['no ref', { GITHUB_REF: undefined }, undefined],
  ])('is filed under %s', (_, env, branch) => {
    expect(runOf(env).branch).toBe(branch)
  })

  test('of a runner that says nothing', () => {
    expect(toRun({}, {}, repository)).toMatchObject({ id: '', event: '', sha: undefined })
  })
})

describe('the run that a workflow_run event tells of', () => {
  const env = { GITHUB_EVENT_NAME: 'workflow_run' }

  test('GitHub’s own example', () => {
    expect(runOf(env, examplePayload('workflow_run', 'completed'))).toEqual({
      id: '1589141559',
      attempt: 1,
      url: 'https://github.com/octo-org/octo-repo/actions/runs/1589141559',
      workflow: 'Manually triggered workflow',
      file: undefined,
      event: 'workflow_dispatch',
      branch: 'main',
      sha: '5779607b49aab1200488439f02372c57b4f75444',
      durationMs: 0,
    })
  })

  test('with its attempt, its file and its duration', () => {
    const payload = {
      workflow_run: {
        id: 7,
        run_attempt: 3,
        path: '.github/workflows/nightly.yml@main',
        run_started_at: '2026-11-23T06:00:00Z',
        updated_at: '2026-11-23T06:02:05Z',
      },
    }
    expect(runOf(env, payload)).toEqual({
      id: '7',
      attempt: 3,
      url: `${repository.url}/actions/runs/7/attempts/3`,
      workflow: 'nightly.yml',
      file: 'nightly.yml',
      event: '',
      branch: undefined,
      sha: undefined,
      durationMs: 125_000,
    })
  })

  test.each([
    ['it ends before it starts', '2026-11-23T06:00:00Z', '2026-11-23T05:00:00Z'],
    ['its start is not told', undefined, '2026-11-23T05:00:00Z'],
    ['its end is no time', '2026-11-23T06:00:00Z', 'soon'],
  ])('has no duration where %s', (...[, start, end]) => {
    const payload = { workflow_run: { id: 7, run_started_at: start, updated_at: end } }
    expect(runOf(env, payload).durationMs).toBeUndefined()
  })
})

test.each([
  ['workflow_run', { workflow_run: { id: 7 } }, true],
  ['workflow_run', { workflow_run: {} }, false],
  ['workflow_run', {}, false],
  ['push', { workflow_run: { id: 7 } }, false],
])('%s with %j is about another run: %j', (event, payload, expected) => {
  expect(isAboutAnotherRun({ GITHUB_EVENT_NAME: event }, payload)).toBe(expected)
})
