/** What other events than pushes and pull requests say of the run. */
import { describe, test, expect } from '@jest/globals'
import { toEventConclusion } from '../../src/github/uncommon-context.chunk.ts'
import { toRunContext } from '../../src/github/collect.ts'
import type { Conclusion } from '../../src/model/status.ts'
import { anEnvironment, aPullRequest } from '../builders.ts'

const web = 'https://github.com/octo-org/widgets'

describe('a run in a merge queue is about its pull request and the branch that it goes to', () => {
  const branch = 'gh-readonly-queue/release/1/pr-123-4e8f0c2a'
  const ref = `refs/heads/${branch}`
  const expected = {
    pullRequest: aPullRequest({
      number: 123,
      title: '',
      url: `${web}/pull/123`,
      author: undefined,
      head: undefined,
      base: 'release/1',
      inMergeQueue: true,
    }),
    ref: { kind: 'branch', name: 'release/1', url: `${web}/tree/release/1` },
  }

  test.each([
    ['merge_group', { merge_group: { head_ref: ref, base_ref: 'refs/heads/release/1' } }],
    ['push', { ref, commits: [] }],
    ['workflow_run', { workflow_run: { id: 7, event: 'merge_group', head_branch: branch } }],
  ])('by %s', async (name, payload) => {
    const env = anEnvironment({ GITHUB_EVENT_NAME: name, GITHUB_REF: ref })
    expect(await toRunContext(env, payload)).toMatchObject(expected)
  })

  test.each(['gh-readonly-queue/main', 'gh-readonly-queue/main/pr-x', 'queue/main/pr-1-abc'])(
    'but %s is a branch like any other',
    async (name) => {
      const env = anEnvironment({ GITHUB_REF: `refs/heads/${name}` })
      const context = await toRunContext(env, { ref: `refs/heads/${name}`, commits: [] })
      expect(context.ref?.name).toBe(name)
      expect(context.pullRequest).toBeUndefined()
    },
  )
})

test.each(['branch', 'tag'])('a deleted %s is named, without a page and a commit', async (kind) => {
  const env = anEnvironment({ GITHUB_EVENT_NAME: 'delete' })
  const context = await toRunContext(env, { ref: 'feature/login', ref_type: kind })
  expect(context).toMatchObject({
    ref: { kind, name: 'feature/login', url: undefined },
    commit: undefined,
  })
})

test('a deployment says how it went, and its run stays this one', async () => {
  const env = anEnvironment({ GITHUB_EVENT_NAME: 'deployment_status' })
  const payload = { deployment_status: { state: 'failure', environment: 'production' } }
  expect(await toRunContext(env, payload)).toMatchObject({
    eventConclusion: 'failure',
    run: { id: '9000000001' },
    ref: { name: 'main' },
  })
})

test.each<[string, unknown, Conclusion | undefined]>([
  ['workflow_run', { workflow_run: { conclusion: 'timed_out' } }, 'timed_out'],
  ['workflow_run', { workflow_run: { conclusion: 'action_required' } }, 'action_required'],
  ['workflow_run', { workflow_run: { conclusion: null, status: 'queued' } }, 'in_progress'],
  ['workflow_run', { action: 'requested', workflow_run: { conclusion: null } }, 'in_progress'],
  ['workflow_run', { workflow_run: { conclusion: 'unheard_of' } }, 'neutral'],
  ['deployment_status', { deployment_status: { state: 'success' } }, 'success'],
  ['deployment_status', { deployment_status: { state: 'failure' } }, 'failure'],
  ['deployment_status', { deployment_status: { state: 'error' } }, 'failure'],
  ['deployment_status', { deployment_status: { state: 'pending' } }, 'in_progress'],
  ['deployment_status', { deployment_status: { state: 'waiting' } }, 'action_required'],
  ['deployment_status', { deployment_status: { state: 'inactive' } }, 'neutral'],
  ['check_run', { check_run: { status: 'completed', conclusion: 'failure' } }, 'failure'],
  ['check_run', { check_run: { status: 'in_progress', conclusion: null } }, 'in_progress'],
  ['check_suite', { check_suite: { status: 'completed', conclusion: 'stale' } }, 'stale'],
  ['status', { state: 'error' }, 'failure'],
  ['status', { state: 'pending' }, 'in_progress'],
  ['status', { state: 'success' }, 'success'],
  ['page_build', { build: { status: 'errored' } }, 'failure'],
  ['page_build', { build: { status: 'built' } }, 'success'],
  ['status', {}, undefined],
  ['push', { state: 'failure' }, undefined],
  ['constructor', { state: 'failure' }, undefined],
])('%s %j is %s', (name, payload, conclusion) => {
  expect(toEventConclusion(name, payload)).toBe(conclusion)
})
