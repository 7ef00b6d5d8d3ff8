import { describe, expect, test } from '@jest/globals'
import { isFromFork, toEvent, type Event } from '../../src/facts/event.ts'
import { examplePayload } from '../payloads.ts'

const web = 'https://github.com/Codertocat/Hello-World'

const pullRequest = {
  number: 2,
  title: 'Update the README with new information.',
  url: `${web}/pull/2`,
  author: 'Codertocat',
  head: 'changes',
  base: 'master',
}

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
      {
        kind: 'push',
        commits: 0,
        compareUrl: `${web}/compare/simple-tag`,
        deleted: false,
        forced: false,
      },
    ],
    ['pull_request', 'opened', { kind: 'pull-request', action: 'opened', pullRequest }],
    ['pull_request', 'closed', { kind: 'pull-request', action: 'closed', pullRequest }],
    ['workflow_dispatch', undefined, { kind: 'dispatch' }],
    ['release', 'published', { kind: 'release', action: 'published', release }],
    [
      'release',
      'prereleased',
      { kind: 'release', action: 'prereleased', release: { ...release, prerelease: true } },
    ],
    [
      'issues',
      'opened',
      {
        kind: 'other',
        name: 'issues',
        action: 'opened',
        subject: { title: 'Spelling error in the README file', url: `${web}/issues/1` },
      },
    ],
    [
      'pull_request_review',
      'submitted',
      {
        kind: 'other',
        name: 'pull_request_review',
        action: 'submitted',
        subject: { title: 'Update the README with new information.', url: `${web}/pull/2` },
      },
    ],
    [
      'workflow_run',
      'completed',
      {
        kind: 'other',
        name: 'workflow_run',
        action: 'completed',
        subject: {
          title: 'Manually triggered workflow',
          url: 'https://github.com/octo-org/octo-repo/actions/runs/1589141559',
        },
      },
    ],
    ['star', 'created', { kind: 'other', name: 'star', action: 'created', subject: undefined }],
  ])('%s %s', (name, action, event) => {
    expect(toEvent(name, examplePayload(name, action))).toEqual(event)
  })
})

test('pull_request_target is a pull request like any other', () => {
  const payload = examplePayload('pull_request', 'synchronize')
  expect(toEvent('pull_request_target', payload)).toEqual({
    kind: 'pull-request',
    action: 'synchronize',
    pullRequest,
  })
})

test.each<[string, string, unknown, Event]>([
  ['a schedule', 'schedule', { schedule: '0 6 * * 1' }, { kind: 'schedule', cron: '0 6 * * 1' }],
  ['a schedule that says nothing', 'schedule', {}, { kind: 'schedule', cron: undefined }],
  [
    'a push that says nothing',
    'push',
    { commits: 'many', compare: 'javascript:alert(1)' },
    { kind: 'push', commits: 0, compareUrl: undefined, deleted: false, forced: false },
  ],
  [
    'a forced push',
    'push',
    { commits: [{}, {}], forced: true, compare: 'https://git.example/compare' },
    {
      kind: 'push',
      commits: 2,
      compareUrl: 'https://git.example/compare',
      deleted: false,
      forced: true,
    },
  ],
  [
    'a merge, which GitHub calls closed',
    'pull_request',
    { action: 'closed', pull_request: { number: 1, merged: true } },
    {
      kind: 'pull-request',
      action: 'merged',
      pullRequest: {
        number: 1,
        title: '',
        url: undefined,
        author: undefined,
        head: undefined,
        base: undefined,
      },
    },
  ],
  [
    'a pull request without an action',
    'pull_request',
    { pull_request: { number: 1, title: 'x' } },
    {
      kind: 'pull-request',
      action: 'updated',
      pullRequest: {
        number: 1,
        title: 'x',
        url: undefined,
        author: undefined,
        head: undefined,
        base: undefined,
      },
    },
  ],
  [
    'a pull request without a number',
    'pull_request',
    { action: 'opened', pull_request: { title: 'x' } },
    {
      kind: 'other',
      name: 'pull_request',
      action: 'opened',
      subject: { title: 'x', url: undefined },
    },
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
    { kind: 'other', name: 'release', action: 'created', subject: undefined },
  ],
  [
    'an event named like what objects inherit',
    'constructor',
    {},
    { kind: 'other', name: 'constructor', action: undefined, subject: undefined },
  ],
  [
    'an event without a payload',
    'page_build',
    null,
    { kind: 'other', name: 'page_build', action: undefined, subject: undefined },
  ],
])('%s', (...[, name, payload, event]) => {
  expect(toEvent(name, payload)).toEqual(event)
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
  expect(toEvent('pull_request', payload)).toMatchObject({ pullRequest: { head, base: 'main' } })
})
