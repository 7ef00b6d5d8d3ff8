/** Which run the message is about, and how it went; the API's part is tested in api/. */
import { describe, test, expect } from '@jest/globals'
import { type CollectSettings, collectReport, identifyJob } from '../../src/github/collect.ts'
import type { RunReport } from '../../src/model/run-report.ts'
import { toOutcome, type Conclusion, type Outcome } from '../../src/model/status.ts'
import { aFact, monday, directNetwork, thisJob, thisRun } from '../builders.ts'

const settings: CollectSettings = {
  jobId: undefined,
  matrix: [],
  needs: [],
  status: 'success',
  startedAt: undefined,
  canSend: true,
  retryPolicy: { deadlineMs: 60_000 },
  details: 'never',
  notifyOn: ['always'],
  atOn: ['always'],
  logLines: 0,
  githubToken: undefined,
}

async function reportOf(
  context: Parameters<typeof aFact>[0],
  named: Partial<CollectSettings> = {},
): Promise<RunReport> {
  const runtime = { now: () => monday, elapsed: () => 0, ...directNetwork }
  return await collectReport(aFact(context), { ...settings, ...named }, runtime)
}

const needing = (...conclusions: Conclusion[]): CollectSettings['needs'] =>
  conclusions.map((conclusion, index) => ({ id: `job-${index}`, conclusion }))

const another = { run: thisRun({ id: '7' }), thisRun: thisRun() }

describe('how it went', () => {
  test.each<[CollectSettings['needs'], Conclusion, Conclusion | undefined, Outcome]>([
    [[], 'success', undefined, toOutcome('success')],
    [[], 'timed_out', undefined, toOutcome('timed_out')],
    [needing('success', 'skipped'), 'failure', undefined, toOutcome('success')],
    [needing('cancelled', 'failure'), 'success', undefined, toOutcome('failure')],
    [[], 'success', 'failure', toOutcome('failure', 'event')],
    [[], 'failure', 'success', toOutcome('failure')],
    [needing('failure'), 'success', 'success', toOutcome('failure')],
    [needing('skipped'), 'success', 'failure', toOutcome('failure', 'event')],
    [[], 'success', 'in_progress', toOutcome('in_progress', 'event')],
  ])('needs %j, status %s, the event %s', async (...[needs, status, eventConclusion, outcome]) => {
    expect((await reportOf({ eventConclusion }, { needs, status })).outcome).toEqual(outcome)
  })
})

describe('a run that a workflow_run event reports', () => {
  test('is what the message is about, without a job', async () => {
    const needs = needing('success')
    const report = await reportOf({ ...another, eventConclusion: 'failure' }, { needs })
    expect(report.context).toMatchObject({ run: { id: '7' }, job: undefined })
    // What this job needs is no part of that run.
    expect(report.jobs).toEqual([])
  })

  test('gives way to this run where this one is worse', async () => {
    const needs = needing('failure')
    const report = await reportOf({ ...another, eventConclusion: 'success' }, { needs })
    expect(report.context.run.id).toBe('9000000001')
    expect(report.jobs).toEqual([{ name: 'job-0', conclusion: 'failure' }])
  })
})

describe('this job', () => {
  const identity = { jobId: '77', matrix: ['ubuntu-latest', '20'], needs: [] }

  test('has its id, its matrix and its page', () => {
    expect(identifyJob(aFact(), identity).job).toEqual({
      name: 'build',
      id: '77',
      matrix: ['ubuntu-latest', '20'],
      url: 'https://github.com/octo-org/widgets/actions/runs/9000000001/job/77',
    })
  })

  test('has no page without an id', () => {
    expect(identifyJob(aFact(), { ...identity, jobId: undefined, matrix: [] }).job).toEqual(
      thisJob(),
    )
  })

  test.each([
    ['it needs others', {}, { ...identity, needs: needing('success') }],
    ['the message is about another run', another, identity],
  ])('is absent where %s', (_, context, named) => {
    expect(identifyJob(aFact(context), named).job).toBeUndefined()
  })
})

describe('how long it took', () => {
  test.each([
    ['since a watched job began', monday - 65_000, undefined, 65_000],
    ['not less than nothing, where the clock was set back', monday + 5000, undefined, 0],
    ['as the run itself says', undefined, 125_000, 125_000],
    ['which nobody knows', undefined, undefined, undefined],
  ])('%s', async (...[, startedAt, durationMs, expected]) => {
    const report = await reportOf({ run: thisRun({ durationMs }) }, { startedAt })
    expect(report.durationMs).toBe(expected)
  })

  test.each<Conclusion>(['startup_failure', 'action_required', 'in_progress'])(
    'is nothing to say where it is %s',
    async (eventConclusion) => {
      const run = thisRun({ durationMs: 0 })
      expect((await reportOf({ run, eventConclusion })).durationMs).toBeUndefined()
    },
  )
})
