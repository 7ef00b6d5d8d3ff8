/** The action as a job's last step: what it reports, and that it reports at every end. */
import { expect } from '@jest/globals'
import {
  aCancelledJob,
  aCommit,
  aJob,
  anAnnotation,
  anExitCode,
  aPassedJob,
  aRun,
  aTimeout,
} from '../__tests__/github-api/builders.ts'
import { notify, scenario, type Seen, usualSecrets } from './workflow.ts'

const tests = { name: 'Run tests', run: 'npm test' }

const failing = {
  jobs: [aJob({ id: 7001, name: 'test' }), aPassedJob({ id: 7002, name: 'lint' })],
  annotations: { 7001: [anExitCode, anAnnotation()] },
  runs: [aRun({ id: 9000 })],
  commits: [aCommit()],
}

const titlesOf = ({ messages }: Seen): string[] => messages.map(({ title }) => title)

scenario('a success, GitHub’s API not asked', { steps: [tests, notify()] }, (seen) => {
  expect(seen.exitCode).toBe(0)
  expect(titlesOf(seen)).toEqual(['✅ CI passed · widgets@main'])
  expect(seen.messages[0]?.text).toContain('- Job: test')
  expect(seen.calls).toEqual([])
})

scenario(
  'a failure, with the step, the error and the commits since the last success',
  { steps: [tests, notify()], env: { FAIL_TEST: '1' }, api: failing },
  (seen) => {
    const step = 'https://github.com/octo-org/widgets/actions/runs/9001/job/7001#step:4:1'
    expect(seen.exitCode).toBe(1)
    expect(titlesOf(seen)).toEqual(['❌ CI failed · widgets@main · test'])
    expect(seen.messages[0]?.text).toContain(`[Run tests](${step})`)
    expect(seen.messages[0]?.text).toContain('src/widget.ts:12 expected 2, received 3')
    expect(seen.messages[0]?.text).toContain('Fix the widget')
  },
)

scenario(
  'a failure where the API answers 403: simpler, never missing',
  {
    steps: [tests, notify()],
    env: { FAIL_TEST: '1' },
    trouble: { anything: { status: 403 }, 'latest jobs': { status: 403 } },
  },
  (seen) => {
    expect(seen.exitCode).toBe(1)
    expect(titlesOf(seen)).toEqual(['❌ CI failed · widgets@main · test'])
  },
)

scenario(
  'a failure where the API never answers, within the deadline',
  {
    steps: [tests, notify({ deadline: 6 })],
    env: { FAIL_TEST: '1' },
    trouble: { anything: { hang: true }, 'latest jobs': { hang: true }, history: { hang: true } },
  },
  (seen) => {
    expect(titlesOf(seen)).toEqual(['❌ CI failed · widgets@main · test'])
    expect(seen.ms).toBeLessThan(9000)
  },
)

scenario(
  'the status so far, at three places of a job',
  {
    steps: [
      { name: 'Allowed to fail', 'continue-on-error': true, run: 'exit 3' },
      notify({ title: 'first {{ status }}' }),
      { name: 'Fails', run: 'exit 4' },
      notify({ title: 'second {{ status }}' }),
      notify({ title: 'third {{ status }}' }, { if: 'failure()' }),
      notify({ title: 'never' }, { if: 'success()' }),
    ],
  },
  (seen) => {
    expect(seen.exitCode).toBe(1)
    expect(titlesOf(seen)).toEqual(['first success', 'second failure', 'third failure'])
  },
)

scenario(
  'a cancelled job',
  {
    steps: [{ name: 'Long', run: 'echo long begins; sleep 30' }, notify()],
    interrupt: /\| long begins/,
    not: { gitea: 'it runs no always() step after an interrupt' },
  },
  (seen) => {
    expect(titlesOf(seen)).toEqual(['🚫 CI cancelled · widgets@main'])
  },
)

scenario(
  'a job that GitHub ended for its timeout',
  {
    steps: [{ name: 'Long', run: 'echo long begins; sleep 30' }, notify()],
    interrupt: /\| long begins/,
    api: {
      jobs: [aCancelledJob({ id: 7001, name: 'test', status: 'in_progress', conclusion: null })],
      annotations: { 7001: aTimeout() },
    },
    not: { gitea: 'it runs no always() step after an interrupt' },
  },
  (seen) => {
    expect(titlesOf(seen)).toEqual(['❌ CI timed out · widgets@main · test'])
    expect(seen.messages[0]?.text).toContain('30m0s')
  },
)

scenario(
  'inside a composite action of an organisation',
  {
    files: {
      '.github/actions/notify/action.yml': `name: Notify
description: A wrapper as an organisation would write it
inputs:
  webhooks: { description: Robots, required: true }
  secrets: { description: Their secrets, required: true }
  status: { description: Evaluated outside, default: '\${{ job.status }}' }
outputs:
  status: { description: The status, value: '\${{ steps.dingtalk.outputs.status }}' }
runs:
  using: composite
  steps:
    - id: dingtalk
      if: always()
      uses: your-org/dingtalk-notify@v1
      with:
        webhooks: \${{ inputs.webhooks }}
        secrets: \${{ inputs.secrets }}
        status: \${{ inputs.status }}
`,
    },
    steps: [
      tests,
      {
        id: 'wrapped',
        if: 'always()',
        uses: './.github/actions/notify',
        with: {
          webhooks: '${{ secrets.DINGTALK_WEBHOOKS }}',
          secrets: '${{ secrets.DINGTALK_SECRETS }}',
        },
      },
      { if: 'always()', run: 'echo "status from inside [${{ steps.wrapped.outputs.status }}]"' },
    ],
    env: { FAIL_TEST: '1' },
  },
  (seen) => {
    expect(seen.exitCode).toBe(1)
    expect(titlesOf(seen)).toEqual(['❌ CI 失败 · widgets@main · test'])
    expect(seen.log).toContain('status from inside [failure]')
  },
)

scenario(
  'fixed, by the previous run',
  {
    steps: [
      tests,
      notify({ 'notify-on': 'failure, fixed' }, { id: 'dingtalk' }),
      {
        run: 'echo "[${{ steps.dingtalk.outputs.notified }} ${{ steps.dingtalk.outputs.transition }}]"',
      },
    ],
    api: { runs: [aRun({ id: 9000, conclusion: 'failure' }), aRun({ id: 8999 })] },
  },
  (seen) => {
    expect(seen.messages).toHaveLength(1)
    expect(seen.log).toContain('[true fixed]')
  },
)

scenario(
  'still passing: nothing is sent',
  {
    steps: [
      tests,
      notify({ 'notify-on': 'failure, fixed' }, { id: 'dingtalk' }),
      {
        run: 'echo "[${{ steps.dingtalk.outputs.notified }} ${{ steps.dingtalk.outputs.transition }}]"',
      },
    ],
    api: { runs: [aRun({ id: 9000 })] },
  },
  (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(seen.requests).toBe(0)
    expect(seen.log).toContain('[false still-passing]')
  },
)

scenario(
  'no reference of the workflow, as act and Gitea leave it: the run itself knows',
  {
    steps: [tests, notify({ 'notify-on': 'failure, fixed' })],
    env: { GITHUB_WORKFLOW_REF: '' },
    api: { run: aRun({ id: 9001 }), runs: [aRun({ id: 9000, conclusion: 'failure' })] },
  },
  (seen) => {
    expect(seen.messages).toHaveLength(1)
    expect(seen.calls[0]).toBe('actions/runs/9001')
  },
)

scenario(
  'a failed delivery leaves a job alone that goes on',
  {
    steps: [
      notify({ webhooks: 'nonsense' }, { 'continue-on-error': true }),
      { run: 'echo "job goes on, [${{ job.status }}]"' },
    ],
    secrets: usualSecrets,
  },
  (seen) => {
    expect(seen.exitCode).toBe(0)
    expect(seen.requests).toBe(0)
    expect(seen.log).toContain('job goes on, [success]')
  },
)
