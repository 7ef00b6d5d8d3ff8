/** Bad input: everything that is wrong is reported at once, and nothing is sent. */
import { test, expect } from '@jest/globals'
import { runScenario, pushEnvironment, tokenOf } from './run-scenario.ts'
const everythingWrong = {
  webhooks: 'not a webhook\nhttp://chat.example.com/robot/send?access_token=abcdefgh',
  secrets: 'SEConlyone',
  status: 'done',
  language: 'fr',
  timezone: 'Mars/Olympus',
  'at-mobiles': `13800000000\n12ab\n${Array.from({ length: 49 }, (_, i) => String(13900000000 + i)).join(',')}`,
  'at-all': 'yes',
  'message-type': 'html',
  timeout: 'soon',
  'fail-on': 'sometimes',
  'job-id': 'test',
  matrix: '{',
}

test('one run reports every problem, each with input, line and remedy', async () => {
  const observed = await runScenario({ inputs: everythingWrong })
  expect(observed.exitCode).toBe(1)
  expect(observed.requests).toEqual([])
  expect(observed.log).toMatchSnapshot()
})

test('problems are reported in Chinese where that is the language', async () => {
  const observed = await runScenario({ inputs: { ...everythingWrong, language: 'zh-CN' } })
  expect(observed.exitCode).toBe(1)
  expect(observed.log).toMatchSnapshot()
})

const noWebhook = { webhooks: '', secrets: '', keyword: '' }

const fork = {
  pull_request: {
    number: 5,
    title: 'A gift',
    head: {
      ref: 'patch-1',
      label: 'mona:patch-1',
      sha: 'abcdef0',
      repo: { full_name: 'mona/hello' },
    },
    base: { ref: 'main', repo: { full_name: 'octo/hello' } },
  },
}

test('no webhook on a push is an input error', async () => {
  const observed = await runScenario({ inputs: noWebhook })
  expect(observed.exitCode).toBe(1)
  expect(observed.log).toMatchSnapshot()
})

test('no webhook on a fork’s pull request is a notice', async () => {
  const env = {
    ...pushEnvironment,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/5/merge',
  }
  const observed = await runScenario({ inputs: noWebhook, env, payload: fork })
  expect(observed.exitCode).toBe(0)
  expect(observed.outputs).toMatchObject({ notified: 'false', delivered: '0', failed: '0' })
  expect(observed.log).toMatchSnapshot()
})

test('no webhook for Dependabot is a notice', async () => {
  const observed = await runScenario({
    inputs: noWebhook,
    env: { GITHUB_ACTOR: 'dependabot[bot]' },
  })
  expect(observed.exitCode).toBe(0)
  expect(observed.log).toContain('::notice title=DingTalk Notify::No webhook')
})

test('no webhook on a fork’s pull_request_target, which has its secrets, is an input error', async () => {
  const env = { GITHUB_EVENT_NAME: 'pull_request_target' }
  const observed = await runScenario({ inputs: noWebhook, env, payload: fork })
  expect(observed.exitCode).toBe(1)
})

test('blank lines, CR and blanks around lines are nothing', async () => {
  const robots = [{ token: tokenOf(1) }, { token: tokenOf(2), secret: 'SEC2' }]
  const observed = await runScenario({ robots, inputs: { secrets: '\r\n - \r\n\r\n  SEC2  \r\n' } })
  expect(observed.outputs).toMatchObject({ delivered: '2', failed: '0' })
})
