/** One message for the workflow: the jobs that this one needs, and the run that has ended. */
import { describe, test, expect } from '@jest/globals'
import { aPassedJob, aJob, anAnnotation, aRun, sha } from '../github-api/builders.ts'
import type { Content } from '../github-api/server.ts'
import { oneRobot, runFailing, pageCall, historyCall } from './failing.ts'
import { runScenario, messageOf, type Observed } from './run-scenario.ts'
/** The `needs` context of jobs with these results. */
function needs(results: Record<string, string>): string {
  const entries = Object.entries(results).map(([id, result]) => [id, { result, outputs: {} }])
  return JSON.stringify(Object.fromEntries(entries))
}

describe('needs', () => {
  test.each([
    [['success', 'failure', 'timed_out', 'cancelled', 'skipped'], 'failure', 'CI failed</font> · '],
    [['cancelled', 'timed_out', 'success'], 'failure', 'CI timed out</font> · '],
    [['cancelled', 'failure'], 'failure', 'CI failed</font> · '],
    [['success', 'cancelled', 'skipped'], 'cancelled', 'CI cancelled</font> · '],
    [['skipped', 'success'], 'success', 'CI passed</font> · '],
    [['skipped', 'skipped'], 'skipped', 'CI skipped</font> · '],
  ])('%j is a %s', async (results, status, words) => {
    const jobs = Object.fromEntries(results.map((result, index) => [`job-${index}`, result]))
    const observed = await runScenario({
      robots: oneRobot,
      inputs: { status: 'success', details: 'never', needs: needs(jobs) },
    })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.outputs['status']).toBe(status)
    expect(messageOf(observed)).toContain(words)
  })

  test('wins over status, and needs no API to say which job failed', async () => {
    const results = { lint: 'success', test: 'failure', docs: 'skipped', deploy: 'cancelled' }
    const observed = await runScenario({
      robots: oneRobot,
      inputs: { status: 'success', details: 'never', needs: needs(results) },
    })
    expect(messageOf(observed)).toMatchSnapshot()
  })

  test('that is empty is as if it were not given', async () => {
    const inputs = { status: 'cancelled', details: 'never', needs: '' }
    const observed = await runScenario({ robots: oneRobot, inputs })
    expect(observed.outputs['status']).toBe('cancelled')
    expect(messageOf(observed)).toContain('- Job: test')
  })

  test('reports every job of the run, failures first, and what was allowed to fail has passed', async () => {
    const content: Content = {
      jobs: [
        aPassedJob({ id: 1, name: 'lint' }),
        aJob({ id: 2, name: 'flaky' }),
        ...['linux', 'mac'].map((os, index) =>
          aPassedJob({ id: 10 + index, name: `test (${os})` }),
        ),
        aJob({ id: 12, name: 'test (windows)' }),
        aJob({ id: 13, name: 'test (haiku)', conclusion: 'cancelled', steps: [] }),
        aPassedJob({ id: 14, name: 'deploy', conclusion: 'skipped', steps: [] }),
        aJob({ id: 15, name: 'notify', status: 'in_progress', conclusion: null, steps: [] }),
      ],
      annotations: { 12: [anAnnotation()] },
      runs: [aRun({ conclusion: 'failure' })],
    }
    const results = { lint: 'success', flaky: 'success', test: 'failure', deploy: 'skipped' }
    const inputs = { status: 'success', 'job-id': '15', needs: needs(results) }
    const observed = await runFailing({ content, inputs })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.outputs).toMatchObject({ status: 'failure', transition: 'still-failing' })
    expect(messageOf(observed)).toMatchSnapshot()
    // The allowed failure is asked for as well: only the message knows needs.
    expect(observed.calls).toEqual(
      [
        pageCall(1),
        'check-runs/2/annotations?per_page=100',
        'check-runs/12/annotations?per_page=100',
        // It was cancelled: it may have timed out.
        'check-runs/13/annotations?per_page=100',
        historyCall,
      ].toSorted(),
    )
  })

  test('all of which passed asks nothing', async () => {
    const inputs = { needs: needs({ lint: 'success', test: 'success' }) }
    const observed = await runFailing({ inputs })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1], calls: [] })
    expect(messageOf(observed)).not.toContain('jobs')
  })

  test.each([
    ['what is no JSON', '${{ needs }}', 'not the JSON of the needs context'],
    ['a list', '["lint"]', 'not the JSON of the needs context'],
    ['a text', '"success"', 'not the JSON of the needs context'],
    ['no job', '{}', 'empty: this job has no needs:'],
    ['a job without a result', '{"lint":{}}', 'job "lint" has no known result'],
    ['a result that is none', '{"lint":{"result":"fine"}}', 'job "lint" has no known result'],
  ])('of %s is an input error', async (_, wrong, words) => {
    const observed = await runScenario({ robots: oneRobot, inputs: { needs: wrong } })
    expect(observed).toMatchObject({ exitCode: 1, requests: [] })
    expect(observed.log).toContain(`::error title=DingTalk Notify::Input needs: ${words}`)
  })
})

type OtherRun = { conclusion?: string | null; event?: string; attempt?: number }

/** The run 9001 on a branch of its own, as the event describes it. */
function workflowRun({ conclusion = 'failure', event = 'push', attempt = 1 }: OtherRun): unknown {
  return {
    action: conclusion === null ? 'requested' : 'completed',
    workflow_run: {
      id: 9001,
      name: 'Build and test',
      path: '.github/workflows/ci.yml',
      event,
      conclusion,
      run_attempt: attempt,
      head_branch: 'feature/left',
      head_sha: sha(77),
      html_url: 'https://github.com/octo-org/widgets/actions/runs/9001',
      run_started_at: '2026-11-23T06:00:00Z',
      updated_at: '2026-11-23T06:04:05Z',
      actor: { login: 'hubot' },
      head_commit: { id: sha(77), message: 'Turn left\n\nAlways.', author: { name: 'Hu Bot' } },
    },
  }
}

/** The run of this workflow is another one, on the default branch. */
const otherEnvironment = {
  GITHUB_EVENT_NAME: 'workflow_run',
  GITHUB_WORKFLOW: 'Notify',
  GITHUB_WORKFLOW_REF: 'octo-org/widgets/.github/workflows/notify.yml@refs/heads/main',
  GITHUB_RUN_ID: '9100',
  GITHUB_JOB: 'notify',
}

async function runAfterWorkflow(
  run: OtherRun,
  content: Content,
  inputs: Record<string, string> = {},
): Promise<Observed> {
  return await runScenario({
    robots: oneRobot,
    api: { content },
    payload: workflowRun(run),
    env: otherEnvironment,
    inputs: { status: 'success', 'job-id': '7777', ...inputs },
  })
}

describe('the workflow_run event', () => {
  const content = {
    jobs: [aPassedJob({ id: 1, name: 'lint' }), aJob({ id: 2, name: 'caller / test' })],
    annotations: { 2: [anAnnotation()] },
    runs: [aRun({ conclusion: 'success', head_branch: 'feature/left' })],
    attempts: { 1: aRun({ id: 9001, conclusion: 'action_required' }) },
  }

  test('is about the other run: its jobs, link, branch, commit, actor and duration', async () => {
    const observed = await runAfterWorkflow({ attempt: 2 }, content)
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.outputs).toMatchObject({ status: 'failure', transition: 'broken' })
    expect(messageOf(observed)).toMatchSnapshot()
    expect(observed.calls).toEqual(
      [
        pageCall(1, 2),
        // What the first attempt's jobs were: once.
        pageCall(1, 1),
        'actions/runs/9001/attempts/1',
        'check-runs/2/annotations?per_page=100',
        historyCall.replace('branch=main', 'branch=feature%2Fleft'),
        `compare/${sha(9000)}...${sha(77)}?per_page=100&page=1`,
      ].toSorted(),
    )
  })

  test.each([
    ['success', 'success', '>Build and test passed</font> · widgets@feature/left'],
    ['failure', 'failure', '>Build and test failed</font> · widgets@feature/left'],
    ['timed_out', 'failure', '>Build and test timed out</font>'],
    ['startup_failure', 'failure', '>Build and test could not start</font>'],
    ['cancelled', 'cancelled', '>Build and test cancelled</font>'],
    ['skipped', 'skipped', '>Build and test skipped</font>'],
    ['action_required', 'neutral', '>Build and test waiting for approval</font>'],
  ])('whose conclusion is %s is a %s', async (conclusion, status, words) => {
    const observed = await runAfterWorkflow({ conclusion }, {}, { needs: needs({ a: 'skipped' }) })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.outputs['status']).toBe(status)
    expect(messageOf(observed)).toContain(words)
  })

  test('of a run that passed asks nothing', async () => {
    const observed = await runAfterWorkflow({ conclusion: 'success' }, content)
    expect(observed.calls).toEqual([])
  })

  test('that has no conclusion yet (requested, in progress) is no success', async () => {
    const observed = await runAfterWorkflow({ conclusion: null }, content)
    expect(observed.outputs['status']).toBe('neutral')
    expect(messageOf(observed)).toContain(
      '▶️ <font color="#0969da">Build and test in progress</font>',
    )
  })
})
