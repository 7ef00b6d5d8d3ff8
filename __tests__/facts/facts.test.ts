import { describe, expect, test } from '@jest/globals'
import {
  secretsWithheld,
  toFacts,
  type Commit,
  type Environment,
  type Facts,
} from '../../src/facts/facts.ts'
import { aFact, anEnvironment } from '../builders.ts'
import { examplePayload } from '../payloads.ts'

const unknown = { jobId: undefined, matrix: [] }

function factsOf(env: Environment, payload: unknown = {}): Facts {
  return toFacts(anEnvironment(env), payload, unknown)
}

const headCommit = {
  id: '0123456789abcdef0123456789abcdef01234567',
  message: 'Mend the widget\n\nIt was broken.',
  url: 'https://github.com/octo-org/widgets/commit/0123456789abcdef0123456789abcdef01234567',
  author: { name: 'Hubot', username: 'hubot' },
}

test('a push to a branch, whole', () => {
  const payload = {
    commits: [{}],
    compare: 'https://github.com/octo-org/widgets/compare/main',
    head_commit: headCommit,
  }
  expect(factsOf({}, payload)).toEqual(aFact())
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
  ])('%s', (_, server, url) => {
    const facts = factsOf({ GITHUB_SERVER_URL: server })
    expect(facts.repository).toEqual({ name: 'octo-org/widgets', url })
    expect(facts.run.url).toBe(`${url}/actions/runs/9000000001`)
    expect(facts.ref?.url).toBe(`${url}/tree/main`)
    expect(facts.commit?.url).toBe(`${url}/commit/0123456789abcdef0123456789abcdef01234567`)
  })

  test('the job, its matrix and its page', () => {
    const identity = { jobId: '77', matrix: ['ubuntu-latest', '20'] }
    expect(toFacts(anEnvironment(), {}, identity).job).toEqual({
      name: 'build',
      matrix: ['ubuntu-latest', '20'],
      url: 'https://github.com/octo-org/widgets/actions/runs/9000000001/job/77',
    })
  })

  test.each([
    ['2', 2, '/attempts/2'],
    ['1', 1, ''],
    ['', 1, ''],
    [undefined, 1, ''],
  ])('attempt %j', (given, attempt, path) => {
    expect(factsOf({ GITHUB_RUN_ATTEMPT: given }).run).toEqual({
      attempt,
      url: `https://github.com/octo-org/widgets/actions/runs/9000000001${path}`,
    })
  })

  test.each([
    ['CI', 'CI'],
    ['.github/workflows/ci.yml', 'ci.yml'],
    ['Deploy .github/workflows/ci.yml', 'Deploy .github/workflows/ci.yml'],
  ])('the workflow %s', (name, workflow) => {
    expect(factsOf({ GITHUB_WORKFLOW: name }).workflow).toBe(workflow)
  })

  test.each([
    ['who started this attempt', { GITHUB_TRIGGERING_ACTOR: 'hubot' }, 'hubot'],
    ['who started the run, on old servers', { GITHUB_TRIGGERING_ACTOR: undefined }, 'octocat'],
  ])('%s', (_, env, actor) => {
    expect(factsOf(env).actor).toBe(actor)
  })

  test('nothing at all is no error', () => {
    expect(toFacts({}, undefined, unknown)).toMatchObject({
      workflow: '',
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
])('the ref %s', (ref, expected) => {
  expect(factsOf({ GITHUB_REF: ref }).ref).toEqual(expected)
})

describe('the commit', () => {
  test.each<[string, string, Partial<Commit>]>([
    [
      'push',
      'refs/heads/main',
      {
        sha: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
        subject: 'Adding a .gitignore file',
        author: 'Codertocat',
      },
    ],
    [
      'workflow_run',
      'refs/heads/main',
      {
        sha: '5779607b49aab1200488439f02372c57b4f75444',
        url: 'https://github.com/octo-org/widgets/commit/5779607b49aab1200488439f02372c57b4f75444',
        subject: 'Update milestone-created.yml',
        author: 'Mona Lisa',
      },
    ],
    ['check_suite', 'refs/heads/main', { subject: 'Update README.md', author: 'Codertocat' }],
    [
      'pull_request',
      'refs/pull/2/merge',
      {
        sha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
        url: 'https://github.com/octo-org/widgets/commit/ec26c3e57ca3a959ca5aad62de7213c562f8c821',
        subject: undefined,
        author: undefined,
      },
    ],
    [
      'star',
      'refs/heads/main',
      { sha: '0123456789abcdef0123456789abcdef01234567', subject: undefined },
    ],
  ])('of %s', (event, ref, commit) => {
    const facts = factsOf({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref }, examplePayload(event))
    expect(facts.commit).toMatchObject(commit)
  })

  test('of a pull request is its head, never the merge that GitHub makes to test it', () => {
    const payload = {
      pull_request: {
        number: 12,
        merge_commit_sha: 'ffff',
        head: { sha: 'aaaa' },
        base: { sha: 'bbbb' },
      },
      head_commit: null,
    }
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: 'ffff' }
    expect(factsOf(env, payload).commit?.sha).toBe('aaaa')
    expect(JSON.stringify(factsOf(env, payload))).not.toContain('ffff')
  })

  test('of a pull request without a head is not known', () => {
    expect(factsOf({}, { pull_request: { number: 12 } }).commit).toBeUndefined()
  })

  test.each([
    ['Mend the widget\n\nIt was broken.', 'Mend the widget'],
    ['\n\n  Mend the widget  \r\nmore', 'Mend the widget'],
    ['', undefined],
  ])('with the message %j has the subject %j', (message, subject) => {
    const payload = { head_commit: { id: 'abc', message } }
    expect(factsOf({}, payload).commit?.subject).toBe(subject)
  })

  test.each([
    ['login', { username: 'hubot', name: 'Hubot' }, 'hubot'],
    ['name where there is no login', { name: 'Hubot' }, 'Hubot'],
    ['nobody', {}, undefined],
  ])('is by %s', (_, by, author) => {
    const payload = { head_commit: { id: 'abc', author: by } }
    expect(factsOf({}, payload).commit?.author).toBe(author)
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
