import { test, expect } from '@jest/globals'
import { areWebhooksWithheld } from '../../src/github/common-context.ts'
import type { Environment } from '../../src/runtime.ts'

const fromFork = {
  pull_request: { head: { repo: { full_name: 'c/b' } }, base: { repo: { full_name: 'a/b' } } },
}

const ownBranch = {
  pull_request: { head: { repo: { full_name: 'a/b' } }, base: { repo: { full_name: 'a/b' } } },
}

const inFork = { repository: { full_name: 'c/b', fork: true } }

const dependabot = { GITHUB_ACTOR: 'dependabot[bot]' }

const event = (name: string, env: Environment = {}): Environment => ({
  ...env,
  GITHUB_EVENT_NAME: name,
})

test.each<[string, Environment, unknown, boolean]>([
  ['a fork’s pull request', event('pull_request'), fromFork, true],
  ['a review of one', event('pull_request_review'), fromFork, true],
  [
    'one whose fork is gone',
    event('pull_request'),
    { pull_request: { ...ownBranch.pull_request, head: { repo: null } } },
    true,
  ],
  ['pull_request_target of a fork', event('pull_request_target'), fromFork, false],
  ['a pull request of our own', event('pull_request'), ownBranch, false],
  ['a push', event('push'), { repository: { fork: false } }, false],
  ['Dependabot’s pull request', event('pull_request', dependabot), ownBranch, true],
  ['a review of it', event('pull_request_review', dependabot), ownBranch, true],
  ['Dependabot’s push', event('push', dependabot), {}, true],
  ['its new branch', event('create', dependabot), {}, true],
  ['its deployment', event('deployment_status', dependabot), {}, true],
  ['what runs after Dependabot’s run', event('workflow_run', dependabot), {}, false],
  ['a schedule that Dependabot changed last', event('schedule', dependabot), {}, false],
  ['pull_request_target of Dependabot', event('pull_request_target', dependabot), ownBranch, false],
  ['somebody named alike', event('push', { GITHUB_ACTOR: 'dependabot' }), {}, false],
  ['a schedule in a fork', event('schedule'), inFork, true],
  ['a push in a fork', event('push'), inFork, true],
  [
    'pull_request_target in a fork',
    event('pull_request_target'),
    { ...ownBranch, ...inFork },
    true,
  ],
])('%s', (...[, env, payload, withheld]) => {
  expect(areWebhooksWithheld((name) => env[name] ?? '', payload)).toBe(withheld)
})
