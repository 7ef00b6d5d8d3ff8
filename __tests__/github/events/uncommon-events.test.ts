import { describe, test, expect } from '@jest/globals'
import { toGenericEvent, toUncommonEvent } from '../../../src/github/events/uncommon-events.ts'
import { isFromFork } from '../../../src/github/events/pull-request.ts'
import { toUsualEvent } from '../../../src/github/common-context.ts'
import type { Event, LabelledValue } from '../../../src/model/event.ts'
import { aPullRequest, aPush, anEvent } from '../../builders.ts'
import { examplePayload } from '../../payloads.ts'

/** Whichever of the two knows it. */
function readEvent(name: string, payload: unknown): Event {
  return toUsualEvent(name, payload) ?? toUncommonEvent(name, payload)
}

const web = 'https://github.com/Codertocat/Hello-World'

const pullRequest = aPullRequest({
  number: 2,
  title: 'Update the README with new information.',
  url: `${web}/pull/2`,
  author: 'Codertocat',
  head: 'changes',
  base: 'master',
  additions: 1,
  deletions: 1,
  changedFiles: 1,
})

/** One of which nothing is known but its number. */
const bare = aPullRequest({
  number: 1,
  title: '',
  url: undefined,
  author: undefined,
  head: undefined,
  base: undefined,
})

const release = {
  name: '0.0.1',
  tag: '0.0.1',
  target: 'master',
  prerelease: false,
  draft: false,
  author: 'Codertocat',
  url: `${web}/releases/tag/0.0.1`,
  notes: undefined,
  assets: [],
  compareUrl: undefined,
  publicRepository: true,
}

describe('GitHub’s own examples', () => {
  test.each<[string, string | undefined, Event]>([
    [
      'push',
      undefined,
      aPush({ commits: 0, compareUrl: `${web}/compare/simple-tag`, created: true }),
    ],
    ['pull_request', 'opened', { kind: 'pull-request', action: 'opened', pullRequest, named: {} }],
    [
      'pull_request',
      'closed',
      {
        kind: 'pull-request',
        action: 'closed',
        pullRequest: { ...pullRequest, labels: ['bug'] },
        named: {},
      },
    ],
    ['workflow_dispatch', undefined, { kind: 'dispatch', inputs: [] }],
    ['release', 'published', { kind: 'release', action: 'published', release }],
    [
      'release',
      'prereleased',
      { kind: 'release', action: 'prereleased', release: { ...release, prerelease: true } },
    ],
    [
      'watch',
      'started',
      anEvent({ name: 'watch', action: 'started', named: { stars: { text: 1, url: undefined } } }),
    ],
  ])('%s %s', (name, action, event) => {
    expect(readEvent(name, examplePayload(name, action))).toEqual(event)
  })
})

test('pull_request_target is a pull request like any other', () => {
  const payload = examplePayload('pull_request', 'synchronize')
  expect(readEvent('pull_request_target', payload)).toEqual({
    kind: 'pull-request',
    action: 'synchronize',
    pullRequest: { ...pullRequest, labels: ['bug'] },
    named: {},
  })
})

test.each<[string, string, unknown, Event]>([
  ['a schedule', 'schedule', { schedule: '0 6 * * 1' }, { kind: 'schedule', cron: '0 6 * * 1' }],
  ['a schedule that says nothing', 'schedule', {}, { kind: 'schedule', cron: undefined }],
  [
    'a push that says nothing',
    'push',
    { commits: 'many', compare: 'javascript:alert(1)' },
    aPush({ commits: 0, compareUrl: undefined }),
  ],
  [
    'a forced push',
    'push',
    { commits: [{}, {}], forced: true, compare: 'https://git.example/compare' },
    aPush({ commits: 2, compareUrl: 'https://git.example/compare', forced: true }),
  ],
  [
    'a merge, which GitHub calls closed',
    'pull_request',
    { action: 'closed', pull_request: { number: 1, merged: true } },
    {
      kind: 'pull-request',
      action: 'merged',
      pullRequest: { ...bare, merged: true },
      named: {},
    },
  ],
  [
    'a merged pull request that gets a label: no second merge',
    'pull_request',
    { action: 'labeled', label: { name: 'bug' }, pull_request: { number: 1, merged: true } },
    {
      kind: 'pull-request',
      action: 'labeled',
      pullRequest: { ...bare, merged: true },
      named: { label: { text: 'bug', url: undefined } },
    },
  ],
  [
    'a pull request without an action',
    'pull_request',
    { pull_request: { number: 1, title: 'x' } },
    {
      kind: 'pull-request',
      action: 'updated',
      pullRequest: { ...bare, title: 'x' },
      named: {},
    },
  ],
  [
    'a pull request without a number',
    'pull_request',
    { action: 'opened', pull_request: { title: 'x' } },
    anEvent({ name: 'pull_request', action: 'opened' }),
  ],
  [
    'a release without an action',
    'release',
    { release: { tag_name: 'v1', name: 'One' } },
    {
      kind: 'release',
      action: 'published',
      release: {
        name: 'One',
        tag: 'v1',
        target: undefined,
        prerelease: false,
        draft: false,
        author: undefined,
        url: undefined,
        notes: undefined,
        assets: [],
        compareUrl: undefined,
        publicRepository: false,
      },
    },
  ],
  [
    'a release without a tag',
    'release',
    { action: 'created', release: { name: 'One' } },
    anEvent({ name: 'release', action: 'created' }),
  ],
  ['an event named like what objects inherit', 'constructor', {}, anEvent({ name: 'constructor' })],
  ['an event without a payload', 'page_build', null, anEvent({ name: 'page_build' })],
])('%s', (...[, name, payload, event]) => {
  expect(readEvent(name, payload)).toEqual(event)
})

test.each([
  ['its own repository', { full_name: 'a/b' }, false, 'fix'],
  ['a fork', { full_name: 'c/b' }, true, 'c:fix'],
  ['a fork that is gone', null, true, 'c:fix'],
])('a pull request from %s', (...[, repo, fork, head]) => {
  const payload = {
    pull_request: {
      number: 1,
      title: 'x',
      head: { ref: 'fix', label: 'c:fix', repo },
      base: { ref: 'main', repo: { full_name: 'a/b' } },
    },
  }
  expect(isFromFork(payload)).toBe(fork)
  expect(readEvent('pull_request', payload)).toMatchObject({
    pullRequest: { head, base: 'main' },
  })
})

const at = (text: string | number, url?: string): LabelledValue => ({ text, url })

const spelling = {
  title: '#1 Spelling error in the README file',
  url: `${web}/issues/1`,
  author: 'Codertocat',
  labels: ['bug'],
}

describe('GitHub’s own examples', () => {
  test.each<[string, string | undefined, Partial<Extract<Event, { kind: 'other' }>>]>([
    [
      'issues',
      'transferred',
      {
        named: {
          target: at('#1', 'https://github.com/octo-org/hello-world-npm/pull/1'),
          destination: at('Codertocat/Hello-World', `${web}/issues/1`),
        },
        terms: { thing: 'issue' },
      },
    ],
    [
      'issues',
      'assigned',
      {
        action: 'self_assigned',
        named: {
          target: at('#1', `${web}/issues/1`),
          assignee: at('Codertocat', 'https://github.com/Codertocat'),
        },
        subject: spelling,
      },
    ],
    [
      'issue_comment',
      'created',
      {
        named: { target: at('#1', `${web}/issues/1#issuecomment-492700400`) },
        terms: { thing: 'issue' },
        subject: spelling,
        body: "You are totally right! I'll get this fixed right away.",
      },
    ],
    [
      'issue_comment',
      'deleted',
      { named: { target: at('#1', `${web}/issues/1`) }, body: undefined },
    ],
    [
      'pull_request_review',
      'submitted',
      {
        action: 'commented',
        named: { target: at('#2', `${web}/pull/2#pullrequestreview-237895671`) },
      },
    ],
    [
      'deployment_status',
      'created',
      {
        action: 'success',
        named: { target: at('production'), ref: at('master', `${web}/tree/master`) },
        terms: { state: 'success' },
      },
    ],
    [
      'check_run',
      'completed',
      {
        named: {
          target: at('Octocoders-linter', `${web}/runs/128620228`),
          branch: at('changes', `${web}/tree/changes`),
        },
        terms: { state: 'failure' },
      },
    ],
    [
      'create',
      undefined,
      {
        action: 'created',
        named: { target: at('simple-tag', `${web}/releases/tag/simple-tag`) },
        terms: { thing: 'tag' },
      },
    ],
    [
      'status',
      undefined,
      {
        named: {
          target: at('default'),
          commit: at('6113728', `${web}/commit/6113728f27ae82c7b1a177c8d03f9e96e0adf246`),
        },
        terms: { state: 'success' },
      },
    ],
    [
      'merge_group',
      undefined,
      {
        action: 'checks_requested',
        named: { base: at('main', 'https://github.com/octo-org/octo-repo/tree/main') },
      },
    ],
    ['watch', 'started', { named: { stars: at(1) } }],
  ])('%s %s', (name, action, expected) => {
    expect(toGenericEvent(examplePayload(name, action), name)).toMatchObject(expected)
  })
})

test.each<[string, string, unknown, Partial<Extract<Event, { kind: 'other' }>>]>([
  [
    'a comment on a pull request',
    'issue_comment',
    { action: 'created', issue: { number: 3, pull_request: {} } },
    { action: 'created', named: { target: at('#3') }, terms: { thing: 'pull_request' } },
  ],
  [
    'a check’s output: a title, and a summary in markdown',
    'check_run',
    {
      action: 'completed',
      check_run: { name: 'lint', output: { title: '2 errors', summary: '**2** errors' } },
    },
    {
      action: 'completed',
      named: { target: at('lint') },
      body: '**2** errors',
      description: '2 errors',
    },
  ],
  [
    'an approval',
    'pull_request_review',
    {
      action: 'submitted',
      review: { state: 'APPROVED', user: { login: 'hubot' } },
      sender: { login: 'hubot' },
    },
    { action: 'approved', terms: { thing: 'pull_request' } },
  ],
  [
    'another’s review, dismissed',
    'pull_request_review',
    { action: 'dismissed', review: { user: { login: 'hubot' } }, sender: { login: 'octocat' } },
    {
      action: 'dismissed',
      named: { reviewer: at('hubot') },
      terms: { thing: 'pull_request' },
    },
  ],
  [
    'a label with another name',
    'label',
    { action: 'edited', label: { name: 'bug' }, changes: { name: { from: 'defect' } } },
    {
      action: 'renamed',
      named: { target: at('bug'), old: at('defect') },
      terms: { thing: 'label' },
    },
  ],
  [
    'several wiki pages',
    'gollum',
    { pages: [{ title: 'a' }, { title: 'b' }] },
    {
      action: 'several',
      named: { target: at('a'), count: at(2) },
      terms: { thing: 'wiki_page' },
    },
  ],
  [
    'a wiki without pages',
    'gollum',
    {},
    { named: { count: at(0) }, terms: { thing: 'wiki_page' } },
  ],
  [
    'a deployment of a commit',
    'deployment',
    { deployment: { ref: 'a'.repeat(40), environment: 'production' } },
    { named: { target: at('production'), ref: at('aaaaaaa') } },
  ],
  [
    'a branch somewhere unknown',
    'create',
    { ref: 'refs/heads/feature/x', ref_type: 'branch' },
    { action: 'created', named: { target: at('feature/x') }, terms: { thing: 'branch' } },
  ],
  [
    'a tag somewhere unknown',
    'create',
    { ref: 'v1', ref_type: 'tag' },
    { action: 'created', named: { target: at('v1') }, terms: { thing: 'tag' } },
  ],
  [
    'a container, which has a tag',
    'registry_package',
    {
      action: 'published',
      registry_package: {
        name: 'widgets',
        package_version: { version: 'sha256:0', container_metadata: { tag: { name: 'v1' } } },
      },
    },
    { action: 'published', named: { target: at('widgets'), version: at('v1') } },
  ],
  [
    'an issue without a number',
    'issues',
    { issue: { title: 'It squeaks', labels: [{ name: 'bug' }, {}, null], html_url: 'data:,x' } },
    {
      terms: { thing: 'issue' },
      subject: { title: 'It squeaks', url: undefined, author: undefined, labels: ['bug'] },
    },
  ],
  [
    'assigned to another',
    'issues',
    { action: 'assigned', assignee: { login: 'hubot' }, sender: { login: 'octocat' } },
    { action: 'assigned', named: { assignee: at('hubot') }, terms: { thing: 'issue' } },
  ],
  ['fields of another kind', 'deployment_status', { deployment: 7, deployment_status: [] }, {}],
  ['an event that nobody knows', 'eclipse', { action: 'begun' }, { action: 'begun' }],
])('%s', (...[, name, payload, expected]) => {
  expect(toGenericEvent(payload, name)).toEqual(anEvent({ name, ...expected }))
})
