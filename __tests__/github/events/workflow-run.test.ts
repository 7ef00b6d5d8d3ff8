import { test, expect } from '@jest/globals'
import { toRunContext } from '../../../src/github/collect.ts'
import type { Event } from '../../../src/model/event.ts'
import { aPullRequest, aPush, anEvent, anEnvironment } from '../../builders.ts'
const listed = [{ number: 12, head: { ref: 'mend' }, base: { ref: 'main' } }]

const pullRequest = aPullRequest({ author: undefined })

test.each<[string, object, Event]>([
  ['a push', { event: 'push' }, aPush({ commits: 0, compareUrl: undefined })],
  ['a run by hand', { event: 'workflow_dispatch' }, { kind: 'dispatch', inputs: [] }],
  ['a schedule', { event: 'schedule' }, { kind: 'schedule', cron: undefined }],
  [
    'a pull request',
    { event: 'pull_request', display_title: 'Fix the widget', pull_requests: listed },
    { kind: 'pull-request', action: 'checked', pullRequest, named: {} },
  ],
  [
    'a pull request that the base tests',
    { event: 'pull_request_target', pull_requests: [{ number: 12 }] },
    {
      kind: 'pull-request',
      action: 'checked',
      pullRequest: { ...pullRequest, title: '', head: undefined, base: undefined },
      named: {},
    },
  ],
  [
    'a pull request, beside one that a fork has of the same head',
    {
      event: 'pull_request',
      display_title: 'Fix the widget',
      pull_requests: [
        { number: 1, base: { repo: { id: 2 } } },
        { ...listed[0], base: { ref: 'main', repo: { id: 1 } } },
      ],
    },
    { kind: 'pull-request', action: 'checked', pullRequest, named: {} },
  ],
  [
    'a pull request from a fork',
    { event: 'pull_request', pull_requests: [] },
    anEvent({ name: 'pull_request' }),
  ],
  ['a release', { event: 'release' }, anEvent({ name: 'release' })],
  ['an event named like what objects inherit', { event: 'valueOf' }, anEvent({ name: 'valueOf' })],
])('%s', async (...[, run, event]) => {
  const env = anEnvironment({ GITHUB_EVENT_NAME: 'workflow_run' })
  const payload = {
    repository: { id: 1 },
    workflow_run: { id: 7, ...run },
    sender: { login: 'somebody' },
  }
  const context = await toRunContext(env, payload)
  expect(context.event).toEqual(event)
  expect(context.pullRequest).toEqual(event.kind === 'pull-request' ? event.pullRequest : undefined)
  expect(context.sender).toBeUndefined()
})
