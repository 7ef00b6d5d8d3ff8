import { test, expect } from '@jest/globals'
import { toEventConclusion } from '../../src/github/event-conclusion.ts'
import type { Conclusion } from '../../src/model/status.ts'

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
