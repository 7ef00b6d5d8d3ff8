import { test, expect } from '@jest/globals'
import { toPullRequestEvent } from '../../../src/github/events/pull-request.ts'
import { aPullRequest } from '../../builders.ts'
import { examplePayload } from '../../payloads.ts'
test('what the pull request is like, and how much it changes', () => {
  const payload = {
    action: 'labeled',
    label: { name: 'bug' },
    pull_request: {
      number: 12,
      title: 'Fix the widget',
      html_url: 'https://github.com/octo-org/widgets/pull/12',
      user: { login: 'hubot' },
      head: { ref: 'mend' },
      base: { ref: 'main' },
      draft: true,
      labels: [{ name: 'bug' }, { name: 'help wanted' }],
      additions: 1200,
      deletions: 3,
      changed_files: 4,
    },
  }
  expect(toPullRequestEvent(payload)).toEqual({
    kind: 'pull-request',
    action: 'labeled',
    named: { label: { text: 'bug', url: undefined } },
    pullRequest: aPullRequest({
      draft: true,
      labels: ['bug', 'help wanted'],
      additions: 1200,
      deletions: 3,
      changedFiles: 4,
    }),
  })
})

test.each([
  ['review_requested', { reviewer: { text: 'octocat', url: 'http://github.com/octocat' } }],
  ['labeled', { label: { text: 'bug', url: undefined } }],
])('GitHub’s own example of %s', (action, named) => {
  const event = toPullRequestEvent(examplePayload('pull_request', action))
  expect(event).toMatchObject({ action, named })
})

test('a team that is asked for a review', () => {
  const payload = { action: 'review_requested', requested_team: { name: 'core' } }
  const event = toPullRequestEvent({ ...payload, pull_request: { number: 1 } })
  expect(event).toMatchObject({ named: { reviewer: { text: 'core' } } })
})
