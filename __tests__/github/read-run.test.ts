/** Which word decides: the other run's own conclusion, then `needs`, then `status`. */
import { test, expect, describe } from '@jest/globals'
import {
  readRun,
  secretsWithheld,
  toOutcome,
  toRun,
  isWorkflowRunEvent,
} from '../../src/github/read-run.ts'
import type { RunContext, Run } from '../../src/model/run-report.ts'
import type { Outcome, Conclusion, Status } from '../../src/model/status.ts'
import type { Environment } from '../../src/runtime.ts'
import { anEnvironment, aFact, aPush, thisRun } from '../builders.ts'
import { examplePayload } from '../payloads.ts'
describe('facts', () => {
  const unknown = { jobId: undefined, matrix: [], needs: [] }

  async function factsOf(env: Environment, payload: unknown = {}): Promise<RunContext> {
    return await readRun(anEnvironment(env), payload, unknown)
  }

  const headCommit = {
    id: '0123456789abcdef0123456789abcdef01234567',
    message: 'Mend the widget\n\nIt was broken.',
    url: 'https://github.com/octo-org/widgets/commit/0123456789abcdef0123456789abcdef01234567',
    author: { name: 'Hubot', username: 'hubot' },
  }

  test('a push to a branch, whole', async () => {
    const payload = {
      commits: [{}],
      compare: 'https://github.com/octo-org/widgets/compare/main',
      head_commit: headCommit,
    }
    expect(await factsOf({}, payload)).toEqual(aFact())
  })

  describe('where it runs', () => {
    test.each([
      ['GitHub', 'https://github.com', 'https://github.com/octo-org/widgets'],
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
      ['a server that has no name', '', 'https://github.com/octo-org/widgets'],
      ['a runner that does not say', undefined, 'https://github.com/octo-org/widgets'],
    ])('%s', async (_, server, url) => {
      const context = await factsOf({ GITHUB_SERVER_URL: server })
      expect(context.repository).toEqual({ name: 'octo-org/widgets', url })
      expect(context.run.url).toBe(`${url}/actions/runs/9000000001`)
      expect(context.ref?.url).toBe(`${url}/tree/main`)
      expect(context.commit?.url).toBe(`${url}/commit/0123456789abcdef0123456789abcdef01234567`)
    })

    test('the job, its matrix and its page', async () => {
      const identity = { ...unknown, jobId: '77', matrix: ['ubuntu-latest', '20'] }
      expect((await readRun(anEnvironment(), {}, identity)).job).toEqual({
        name: 'build',
        id: '77',
        matrix: ['ubuntu-latest', '20'],
        url: 'https://github.com/octo-org/widgets/actions/runs/9000000001/job/77',
      })
    })

    test('with jobs that this one needs, it is about none of its own', async () => {
      const identity = { ...unknown, jobId: '77', needs: [{}] }
      expect((await readRun(anEnvironment(), {}, identity)).job).toBeUndefined()
    })

    test.each([
      ['who started this attempt', { GITHUB_TRIGGERING_ACTOR: 'hubot' }, 'hubot'],
      ['who started the run, on old servers', { GITHUB_TRIGGERING_ACTOR: undefined }, 'octocat'],
    ])('%s', async (_, env, actor) => {
      expect((await factsOf(env)).actor).toBe(actor)
    })

    test('nothing at all is no error', async () => {
      expect(await readRun({}, undefined, unknown)).toMatchObject({
        run: { id: '', workflow: '', file: undefined },
        ref: undefined,
        commit: undefined,
        pullRequest: undefined,
      })
    })
  })

  test.each<[string, RunContext['ref']]>([
    [
      'refs/heads/feature/x#1',
      {
        kind: 'branch',
        name: 'feature/x#1',
        url: 'https://github.com/octo-org/widgets/tree/feature/x%231',
      },
    ],
    [
      'refs/tags/v1.2.0',
      {
        kind: 'tag',
        name: 'v1.2.0',
        url: 'https://github.com/octo-org/widgets/releases/tag/v1.2.0',
      },
    ],
    ['refs/pull/12/merge', undefined],
    ['refs/heads/', undefined],
    ['', undefined],
  ])('the ref %s', async (ref, expected) => {
    expect((await factsOf({ GITHUB_REF: ref })).ref).toEqual(expected)
  })

  describe('the run that a workflow_run event tells of', () => {
    const payload = {
      workflow_run: {
        id: 7,
        name: 'Nightly',
        event: 'schedule',
        head_branch: 'release/1',
        head_sha: 'aaaa',
        actor: { login: 'hubot' },
        head_commit: { id: 'aaaa', message: 'Mend the widget', author: { name: 'Hu Bot' } },
      },
    }
    test('is what the facts are of', async () => {
      const context = await factsOf({ GITHUB_EVENT_NAME: 'workflow_run' }, payload)
      expect(context).toMatchObject({
        run: { id: '7', workflow: 'Nightly' },
        job: undefined,
        actor: 'hubot',
        ref: { kind: 'branch', name: 'release/1' },
        commit: { sha: 'aaaa', subject: 'Mend the widget', author: 'Hu Bot' },
        event: { kind: 'schedule', cron: undefined },
      })
    })

    test('may have been a push, of which the size is not known', async () => {
      const pushed = { workflow_run: { ...payload.workflow_run, event: 'push' } }
      expect((await factsOf({ GITHUB_EVENT_NAME: 'workflow_run' }, pushed)).event).toEqual(
        aPush({ commits: 0, compareUrl: undefined }),
      )
    })

    test('has this run’s ref and actor where it tells none of its own', async () => {
      const bare = { workflow_run: { id: 7 } }
      expect(await factsOf({ GITHUB_EVENT_NAME: 'workflow_run' }, bare)).toMatchObject({
        actor: 'octocat',
        ref: { name: 'main' },
      })
    })
  })

  describe('whether GitHub keeps the secrets', () => {
    const fromFork = {
      pull_request: { head: { repo: { full_name: 'c/b' } }, base: { repo: { full_name: 'a/b' } } },
    }
    const ownBranch = {
      pull_request: { head: { repo: { full_name: 'a/b' } }, base: { repo: { full_name: 'a/b' } } },
    }

    test.each<[string, Environment, unknown, boolean]>([
      ['a fork’s pull request', { GITHUB_EVENT_NAME: 'pull_request' }, fromFork, true],
      ['a review of one', { GITHUB_EVENT_NAME: 'pull_request_review' }, fromFork, true],
      ['pull_request_target', { GITHUB_EVENT_NAME: 'pull_request_target' }, fromFork, false],
      ['a pull request of our own', { GITHUB_EVENT_NAME: 'pull_request' }, ownBranch, false],
      ['a push', { GITHUB_EVENT_NAME: 'push' }, {}, false],
      ['Dependabot’s pull request', { GITHUB_ACTOR: 'dependabot[bot]' }, ownBranch, true],
      ['Dependabot’s push', { GITHUB_ACTOR: 'dependabot[bot]' }, {}, true],
      ['somebody named alike', { GITHUB_ACTOR: 'dependabot' }, ownBranch, false],
    ])('%s', (...[, env, payload, withheld]) => {
      expect(secretsWithheld(anEnvironment(env), payload)).toBe(withheld)
    })
  })
})

describe('outcome', () => {
  const passed: Outcome = { status: 'success', timedOut: false }

  const failed: Outcome = { status: 'failure', timedOut: false }

  const late: Outcome = { status: 'failure', timedOut: true }

  const cancelled: Outcome = { status: 'cancelled', timedOut: false }

  const run = (conclusion: unknown): unknown => ({ workflow_run: { id: 7, conclusion } })

  test.each<[string, unknown, Conclusion[], Status, Outcome]>([
    ['push', {}, [], 'success', passed],
    ['push', {}, [], 'failure', failed],
    ['push', {}, ['success', 'skipped'], 'failure', passed],
    ['push', {}, ['cancelled', 'failure'], 'success', failed],
    ['push', {}, ['cancelled', 'success'], 'success', cancelled],
    ['push', run('failure'), [], 'success', passed],
    ['workflow_run', run('failure'), [], 'success', failed],
    ['workflow_run', run('timed_out'), ['success'], 'success', late],
    ['workflow_run', run('startup_failure'), [], 'success', failed],
    ['workflow_run', run('success'), ['failure'], 'failure', passed],
    ['workflow_run', run(null), ['failure'], 'success', failed],
    ['workflow_run', run(null), [], 'cancelled', cancelled],
    ['workflow_run', run('unheard_of'), [], 'success', passed],
    ['workflow_run', {}, [], 'failure', failed],
  ])('%s %j, needs %j, status %s', (...[event, payload, needs, status, outcome]) => {
    const told = { status, needs: needs.map((conclusion) => ({ conclusion })) }
    expect(toOutcome({ GITHUB_EVENT_NAME: event }, payload, told)).toEqual(outcome)
  })
})

describe('run', () => {
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
    ])('attempt %j', (rawPayload, attempt, path) => {
      expect(runOf({ GITHUB_RUN_ATTEMPT: rawPayload })).toMatchObject({
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
    expect(isWorkflowRunEvent({ GITHUB_EVENT_NAME: event }, payload)).toBe(expected)
  })
})
