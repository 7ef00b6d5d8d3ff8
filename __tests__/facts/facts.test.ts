import { describe, expect, test } from '@jest/globals'
import { secretsWithheld, readFacts, type Environment, type Facts } from '../../src/facts/facts.ts'
import { aFact, aPush, anEnvironment } from '../builders.ts'

const unknown = { jobId: undefined, matrix: [], needs: [] }

async function factsOf(env: Environment, payload: unknown = {}): Promise<Facts> {
  return await readFacts(anEnvironment(env), payload, unknown)
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
    const facts = await factsOf({ GITHUB_SERVER_URL: server })
    expect(facts.repository).toEqual({ name: 'octo-org/widgets', url })
    expect(facts.run.url).toBe(`${url}/actions/runs/9000000001`)
    expect(facts.ref?.url).toBe(`${url}/tree/main`)
    expect(facts.commit?.url).toBe(`${url}/commit/0123456789abcdef0123456789abcdef01234567`)
  })

  test('the job, its matrix and its page', async () => {
    const identity = { ...unknown, jobId: '77', matrix: ['ubuntu-latest', '20'] }
    expect((await readFacts(anEnvironment(), {}, identity)).job).toEqual({
      name: 'build',
      id: '77',
      matrix: ['ubuntu-latest', '20'],
      url: 'https://github.com/octo-org/widgets/actions/runs/9000000001/job/77',
    })
  })

  test('with jobs that this one needs, it is about none of its own', async () => {
    const identity = { ...unknown, jobId: '77', needs: [{}] }
    expect((await readFacts(anEnvironment(), {}, identity)).job).toBeUndefined()
  })

  test.each([
    ['who started this attempt', { GITHUB_TRIGGERING_ACTOR: 'hubot' }, 'hubot'],
    ['who started the run, on old servers', { GITHUB_TRIGGERING_ACTOR: undefined }, 'octocat'],
  ])('%s', async (_, env, actor) => {
    expect((await factsOf(env)).actor).toBe(actor)
  })

  test('nothing at all is no error', async () => {
    expect(await readFacts({}, undefined, unknown)).toMatchObject({
      run: { id: '', workflow: '', file: undefined },
      ref: undefined,
      commit: undefined,
      pullRequest: undefined,
    })
  })
})

test.each<[string, Facts['ref']]>([
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
    const facts = await factsOf({ GITHUB_EVENT_NAME: 'workflow_run' }, payload)
    expect(facts).toMatchObject({
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
