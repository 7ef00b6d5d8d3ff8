import { describe, test, expect } from '@jest/globals'
import { isFromFork } from '../../../src/github/events/pull-request.ts'
import { toUncommonEvent } from '../../../src/github/events/uncommon-events.ts'
import { toUsualEvent } from '../../../src/github/events/usual-events.ts'
import type { Event } from '../../../src/model/event.ts'
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
