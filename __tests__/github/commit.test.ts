import { describe, test, expect } from '@jest/globals'
import { authorsOf, responsiblePeople, toCommit } from '../../src/github/commit.ts'
import { type Commit, toCommitText } from '../../src/model/event.ts'
import type { Environment } from '../../src/runtime.ts'
import { anEnvironment, aFact } from '../builders.ts'
import { examplePayload } from '../payloads.ts'

function commitOf(env: Environment, payload: unknown): Commit | undefined {
  const known = anEnvironment(env)
  return toCommit((name) => known[name] ?? '', payload, aFact().repository)
}

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
    const env = { GITHUB_EVENT_NAME: event, GITHUB_REF: ref }
    expect(commitOf(env, examplePayload(event))).toMatchObject(commit)
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
    expect(commitOf(env, payload)?.sha).toBe('aaaa')
    expect(JSON.stringify(commitOf(env, payload))).not.toContain('ffff')
  })

  test('of a pull request without a head is not known', () => {
    expect(commitOf({}, { pull_request: { number: 12 } })).toBeUndefined()
  })

  test.each([[''], [undefined]])('of a runner that says %j is not known', (sha) => {
    expect(commitOf({ GITHUB_SHA: sha }, {})).toBeUndefined()
  })

  test.each([
    ['Fix the widget\n\nIt was broken.', 'Fix the widget'],
    ['\n\n  Fix the widget  \r\nmore', 'Fix the widget'],
    ['', undefined],
  ])('with the message %j has the subject %j', (message, subject) => {
    const payload = { head_commit: { id: 'abc', message } }
    expect(commitOf({}, payload)?.subject).toBe(subject)
  })

  test.each([
    ['login', { username: 'hubot', name: 'Hubot' }, 'hubot'],
    ['name where there is no login', { name: 'Hubot' }, 'Hubot'],
    ['nobody', {}, undefined],
  ])('is by %s', (_, by, author) => {
    const payload = { head_commit: { id: 'abc', author: by } }
    expect(commitOf({}, payload)?.author).toBe(author)
  })
})

test.each([
  ['Fix the widget\n\nIt was broken.', 'Fix the widget'],
  ['\n \n  Fix the widget \r\nmore', 'Fix the widget'],
  ['one line', 'one line'],
  ['', ''],
  [undefined, undefined],
])('of the message %j the subject is %j', (message, subject) => {
  expect(toCommitText(message, { login: undefined, name: 'Hu Bot' })).toEqual({
    subject,
    message: message?.trim(),
    author: 'Hu Bot',
    authorName: 'Hu Bot',
  })
})

const trailers = `Fix the widget

Co-authored-by: Mona <1234+mona@users.noreply.github.com>
co-authored-by: Old <old-timer@users.noreply.github.com>
Co-authored-by: Bot <99+helper[bot]@users.noreply.github.com>
Co-authored-by: Same <5+hubot@users.noreply.github.com>
Co-authored-by: Stranger <stranger@mail.example>
 > Co-authored-by: Quoted <1+quoted@users.noreply.github.com>`

const by = (username: string, message = 'Mend'): unknown => ({
  head_commit: { message, author: { username } },
})

test.each<[string, string, unknown, string[]]>([
  ['the author of the commit', 'octocat', by('hubot'), ['hubot']],
  [
    'with the co-authors whose login is known',
    'octocat',
    by('hubot', trailers),
    ['hubot', 'mona', 'old-timer'],
  ],
  [
    'the author of the pull request',
    'octocat',
    { pull_request: { user: { login: 'hubot' } } },
    ['hubot'],
  ],
  ['the author of the release', 'octocat', { release: { author: { login: 'hubot' } } }, ['hubot']],
  [
    'who started the other run',
    'octocat',
    { workflow_run: { actor: { login: 'hubot' } } },
    ['hubot'],
  ],
  [
    'the co-authors of the other run’s commit',
    'octocat',
    { workflow_run: { actor: { login: 'hubot' }, head_commit: { message: trailers } } },
    ['hubot', 'mona', 'old-timer'],
  ],
  ['else the actor', 'octocat', {}, ['octocat']],
  [
    'an author without an account is not known',
    'octocat',
    { head_commit: { author: { name: 'Hu' } } },
    ['octocat'],
  ],
  ['no bot as author', 'octocat', by('dependabot[bot]'), []],
  [
    'no bot as author, but the people with it',
    'octocat',
    by('helper[bot]', trailers),
    ['mona', 'old-timer', 'hubot'],
  ],
  ['no bot as actor', 'renovate[bot]', {}, []],
  ['nobody', '', {}, []],
])('%s', (...[, actor, payload, people]) => {
  expect(responsiblePeople(authorsOf(payload), actor, payload)).toEqual(people)
})
