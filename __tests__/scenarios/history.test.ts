/** What changed: the runs before, whether anything is said, and who is called. */
import { describe, test, expect } from '@jest/globals'
import { type ApiRun, aRun, sha, aCommit, aPassedJob } from '../github-api/builders.ts'
import { oneRobot, broken, runFailing, jobCalls, historyCall } from './failing.ts'
import { type Observed, runScenario, messageOf } from './run-scenario.ts'
type Word = NonNullable<ApiRun['conclusion']>

/** The runs before ours, the oldest first; the newest has the id 9000. */
function past(...conclusions: readonly Word[]): ApiRun[] {
  return conclusions.toReversed().map((conclusion, index) => aRun({ id: 9000 - index, conclusion }))
}

async function runAfter(
  runs: readonly ApiRun[],
  inputs: Record<string, string>,
): Promise<Observed> {
  return await runScenario({
    robots: oneRobot,
    api: { content: { ...broken, runs } },
    inputs: { 'job-id': '7001', ...inputs },
  })
}

describe('the transition', () => {
  test.each([
    [
      ['success', 'cancelled', 'failure', 'failure'],
      'success',
      'fixed',
      'Failed 2 times in a row before, since [#',
    ],
    [['success', 'skipped'], 'failure', 'broken', 'First failure; last passed: [#'],
    [['success', 'cancelled'], 'failure', 'broken', 'First failure; last passed: [#'],
    [['failure'], 'success', 'fixed', 'Failed once before'],
    [['success', 'timed_out'], 'success', 'fixed', 'Failed once before'],
    [
      ['success', 'failure', 'cancelled', 'failure'],
      'failure',
      'still-failing',
      'Failed 3 times in a row, since [#',
    ],
    [
      ['failure', 'success'],
      'success',
      'still-passing',
      '✅ <font color="#1a7f37">CI passed</font> · ',
    ],
    [[], 'failure', '', '❌ <font color="#d1242f">CI failed</font> · '],
    [['cancelled', 'skipped'], 'success', '', '✅ <font color="#1a7f37">CI passed</font> · '],
  ] satisfies [Word[], string, string, string][])(
    'after %j a %s is %j',
    async (conclusions, ...[status, transition, words]) => {
      const observed = await runAfter(past(...conclusions), { status, details: 'always' })
      expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
      expect(observed.outputs).toMatchObject({ transition, status: status, notified: 'true' })
      expect(messageOf(observed)).toContain(words)
    },
  )

  test('does not count a later run, where an old one is repeated', async () => {
    const runs = [aRun({ id: 9005, conclusion: 'success' }), ...past('success', 'failure')]
    const observed = await runAfter(runs, { status: 'failure' })
    expect(observed.outputs['transition']).toBe('still-failing')
  })

  test('of a run that broke names the commits since the last success, with their authors', async () => {
    const commits = Array.from({ length: 7 }, (_, index) =>
      aCommit({ sha: sha(index), commit: { message: `Change ${index}`, author: null } }),
    )
    const observed = await runFailing({ content: { ...broken, runs: past('success'), commits } })
    expect(observed.calls).toEqual(
      [
        ...jobCalls,
        historyCall,
        `compare/${sha(9000)}...${commitSha}?per_page=100&page=1`,
      ].toSorted(),
    )
    expect(messageOf(observed)).toMatchSnapshot()
  })
})

const commitSha = '0123456789abcdef0123456789abcdef01234567'

describe('notify-on', () => {
  const afterSuccess = past('success')
  const afterFailure = past('success', 'failure')

  test.each([
    ['always', 'skipped', [], true],
    ['success', 'success', [], true],
    ['success', 'failure', [], false],
    ['failure', 'failure', [], true],
    ['failure', 'cancelled', [], false],
    ['cancelled', 'cancelled', [], true],
    ['cancelled', 'success', [], false],
    ['skipped', 'skipped', [], true],
    ['skipped', 'success', [], false],
    ['broken', 'failure', afterSuccess, true],
    ['broken', 'failure', afterFailure, false],
    ['fixed', 'success', afterFailure, true],
    ['fixed', 'success', afterSuccess, false],
    ['still-failing', 'failure', afterFailure, true],
    ['still-failing', 'failure', afterSuccess, false],
    ['changed', 'success', afterFailure, true],
    ['changed', 'failure', afterSuccess, true],
    ['changed', 'failure', afterFailure, false],
    ['changed', 'success', afterSuccess, false],
    ['failure,fixed', 'success', afterFailure, true],
    ['failure,fixed', 'success', afterSuccess, false],
  ])('%s, on a %s (row %#)', async (word, ...[status, runs, isSent]) => {
    const observed = await runAfter(runs, { status, 'notify-on': word })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [isSent ? 1 : 0] })
    expect(observed.outputs).toMatchObject({ status: status, notified: String(isSent) })
    const silence = `Nothing sent: notify-on is ${word.replace(',', ', ')}, and this is ${status}`
    expect(observed.log.includes(silence)).toBe(!isSent)
  })

  test('that does not hold says why, and that is all', async () => {
    const observed = await runAfter(afterFailure, { status: 'failure', 'notify-on': 'broken' })
    expect(observed).toMatchObject({
      exitCode: 0,
      log: 'Nothing sent: notify-on is broken, and this is failure, still-failing.\n',
      requests: [],
      outputs: {
        status: 'failure',
        transition: 'still-failing',
        notified: 'false',
        delivered: '0',
        failed: '0',
      },
    })
  })
})

describe('where the history cannot be read', () => {
  test.each([
    ['changed', 'failure', 1],
    ['broken', 'failure', 1],
    ['still-failing', 'failure', 1],
    ['fixed', 'failure', 0],
    ['changed', 'success', 0],
    ['fixed', 'success', 0],
  ])('notify-on %s of a %s', async (word, status, sent) => {
    const observed = await runFailing({
      content: { ...broken, jobs: [aPassedJob()] },
      trouble: { history: { status: 403 } },
      inputs: { status, 'notify-on': word },
    })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [sent] })
    expect(observed.outputs).toMatchObject({ transition: '', notified: String(sent === 1) })
    expect(observed.log).toContain('actions: read')
  })
})

describe('at-on', () => {
  const people = { 'at-mobiles': '13911112222', 'at-all': 'true' }
  const nobody = { atMobiles: [], atUserIds: [], isAtAll: false }

  test.each<[string, string, Word, boolean]>([
    ['failure', 'failure', 'success', true],
    ['failure', 'success', 'success', false],
    ['broken', 'failure', 'success', true],
    ['broken', 'failure', 'failure', false],
    ['fixed', 'success', 'failure', true],
  ])('%s mentions people on a %s after a %s: %s', async (atOn, ...[status, before, isCalled]) => {
    const observed = await runAfter(past(before), { status, 'at-on': atOn, ...people })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.requests[0]?.body).toMatchObject({
      at: isCalled ? { atMobiles: ['13911112222'], isAtAll: true } : nobody,
    })
    expect(messageOf(observed).includes('@13911112222')).toBe(isCalled)
  })
})
