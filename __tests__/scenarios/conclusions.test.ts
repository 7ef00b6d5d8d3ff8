/** What happened, where GitHub's own word for it is not what people would say. */
import { describe, test, expect } from '@jest/globals'
import {
  aCancelledJob,
  anAnnotation,
  aPassedJob,
  aRun,
  aTimeout,
  sha,
} from '../github-api/builders.ts'
import type { Content } from '../github-api/server.ts'
import { oneRobot } from './failing.ts'
import { type ApiTrouble, runScenario, messageOf, type Observed } from './run-scenario.ts'

const needs = JSON.stringify({ e2e: { result: 'cancelled' }, lint: { result: 'success' } })

const jobs = [aCancelledJob({ id: 1, name: 'e2e' }), aPassedJob({ id: 2, name: 'lint' })]

const late: Content = { jobs, annotations: { 1: aTimeout() }, runs: [aRun()] }

const superseded: Content = {
  jobs,
  annotations: {
    1: [
      anAnnotation({
        path: '.github',
        message: "Canceling since a higher priority waiting request for 'ci' exists",
      }),
    ],
  },
}

async function runNeeding(
  content: Content,
  inputs: Record<string, string> = {},
  trouble: ApiTrouble = {},
): Promise<Observed> {
  return await runScenario({
    robots: oneRobot,
    api: { content, trouble },
    inputs: { needs, ...inputs },
  })
}

describe('a job that was cancelled because its time ran out', () => {
  test('has failed, in status, transition and message', async () => {
    const observed = await runNeeding(late, { 'notify-on': 'failure, fixed' })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.outputs).toMatchObject({ status: 'failure', transition: 'broken' })
    expect(observed.outputs['title']).toContain('CI timed out')
    const message = messageOf(observed)
    expect(message).toContain('**e2e** › [Run e2e]')
    expect(message).toContain('maximum execution time of 30m0s')
    expect(message).not.toMatch(/cancell?ed/i)
  })

  test('is the previous run of what passes now', async () => {
    const content: Content = {
      runs: [aRun({ id: 9000, conclusion: 'cancelled' }), aRun({ id: 8999 })],
      jobsOf: { 9000: [aCancelledJob({ id: 1 })] },
      annotations: { 1: aTimeout() },
    }
    const observed = await runScenario({
      robots: oneRobot,
      api: { content },
      inputs: { status: 'success', 'notify-on': 'failure, fixed' },
    })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.outputs).toMatchObject({ status: 'success', transition: 'fixed' })
  })

  test('counts as cancelled where nobody may read why, and a notice says so', async () => {
    const observed = await runNeeding(late, {}, { annotations: { status: 403 } })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.outputs).toMatchObject({ status: 'cancelled', transition: '' })
    expect(observed.log).toMatch(/^::notice title=DingTalk Notify::.*timed out.*checks: read/m)
  })
})

describe('a run that gave way to a newer one', () => {
  test.each([
    ['always', 0],
    ['cancelled', 0],
    ['failure', 0],
    ['superseded', 1],
    ['failure, superseded', 1],
  ])('with notify-on %s is %d messages', async (words, sent) => {
    const observed = await runNeeding(superseded, { 'notify-on': words })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [sent] })
    expect(observed.outputs).toMatchObject({ status: 'cancelled', notified: String(sent === 1) })
  })
})

test('a second attempt that passes has fixed what the first one broke', async () => {
  const observed = await runScenario({
    robots: oneRobot,
    api: {
      content: { attempts: { 1: aRun({ id: 9001, conclusion: 'failure' }) }, runs: [aRun()] },
    },
    env: { GITHUB_RUN_ATTEMPT: '2' },
    inputs: { status: 'success', 'notify-on': 'failure, fixed' },
  })
  expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
  expect(observed.outputs['transition']).toBe('fixed')
})

test('a failure has nothing to do with another fork’s branch of the same name', async () => {
  const bob = { full_name: 'bob/widgets' }
  const observed = await runScenario({
    robots: oneRobot,
    api: { content: { jobs: [], runs: [aRun({ conclusion: 'failure', head_repository: bob })] } },
    inputs: { status: 'failure' },
  })
  expect(observed.outputs).toMatchObject({ status: 'failure', transition: '' })
  expect(messageOf(observed)).not.toContain(sha(9000).slice(0, 7))
})

describe('the worse of what the event reports and of this run counts', () => {
  const deployment = { environment: 'production', ref: 'main' }

  test.each([
    ['failure', 'success', 'failure'],
    ['error', 'success', 'failure'],
    ['success', 'failure', 'failure'],
    ['success', 'success', 'success'],
    ['in_progress', 'success', 'neutral'],
    ['waiting', 'success', 'neutral'],
  ])('a deployment %s, this job %s: %s', async (state, status, expected) => {
    const observed = await runScenario({
      robots: oneRobot,
      env: { GITHUB_EVENT_NAME: 'deployment_status' },
      payload: { deployment, deployment_status: { state, environment: 'production' } },
      inputs: { status, details: 'never' },
    })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.outputs['status']).toBe(expected)
    expect(observed.outputs['title']?.includes('✅')).toBe(expected === 'success')
  })
})

test.each([
  ['timed_out', 'failure', '❌ CI timed out'],
  ['startup_failure', 'failure', '❌ CI could not start'],
  ['action_required', 'neutral', '⏸️ CI waiting for approval'],
  ['stale', 'neutral', '⚪ CI finished'],
  ['neutral', 'neutral', '⚪ CI finished'],
])('status: %s', async (status, output, title) => {
  const inputs = { status, details: 'never' }
  const observed = await runScenario({ robots: oneRobot, inputs })
  expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
  expect(observed.outputs['status']).toBe(output)
  expect(observed.outputs['title']).toContain(title)
})
