/** Which word decides: the other run's own conclusion, then `needs`, then `status`. */
import { expect, test } from '@jest/globals'
import { toOutcome } from '../../src/facts/outcome.ts'
import type { Conclusion, Outcome, Verdict } from '../../src/facts/verdict.ts'

const passed: Outcome = { verdict: 'success', timedOut: false }
const failed: Outcome = { verdict: 'failure', timedOut: false }
const late: Outcome = { verdict: 'failure', timedOut: true }
const cancelled: Outcome = { verdict: 'cancelled', timedOut: false }

const run = (conclusion: unknown): unknown => ({ workflow_run: { id: 7, conclusion } })

test.each<[string, unknown, Conclusion[], Verdict, Outcome]>([
  ['push', {}, [], 'success', passed],
  ['push', {}, [], 'failure', failed],
  ['push', {}, ['success', 'skipped'], 'failure', passed],
  ['push', {}, ['cancelled', 'failure'], 'success', failed],
  ['push', {}, ['cancelled', 'success'], 'success', cancelled],
  ['push', run('failure'), [], 'success', passed],
  ['workflow_run', run('failure'), [], 'success', failed],
  ['workflow_run', run('timed_out'), ['success'], 'success', late],
  ['workflow_run', run('startup_failure'), [], 'success', failed],
  ['workflow_run', run('success'), ['failure'], 'failure', passed],
  ['workflow_run', run(null), ['failure'], 'success', failed],
  ['workflow_run', run(null), [], 'cancelled', cancelled],
  ['workflow_run', run('unheard_of'), [], 'success', passed],
  ['workflow_run', {}, [], 'failure', failed],
])('%s %j, needs %j, status %s', (...[event, payload, needs, status, outcome]) => {
  const told = { status, needs: needs.map((conclusion) => ({ conclusion })) }
  expect(toOutcome({ GITHUB_EVENT_NAME: event }, payload, told)).toEqual(outcome)
})
