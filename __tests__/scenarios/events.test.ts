/** Events through the bundle: what it loads for them is there, and the message says what it should. */
import { test, expect } from '@jest/globals'
import { runScenario, tokenOf, messageOf } from './run-scenario.ts'
const web = 'https://github.com/octo/hello'

const base = { sender: { login: 'octocat' }, repository: { html_url: web } }

const commits = Array.from({ length: 33 }, (_, index) => ({
  id: String(index).padStart(40, '0'),
  url: `${web}/commit/${index}`,
  message: `Change ${index}`,
  author: { username: 'hubot' },
  distinct: true,
}))

const issue = {
  number: 3,
  title: 'It squeaks',
  html_url: `${web}/issues/3`,
  user: { login: 'hubot' },
  labels: [{ name: 'bug' }],
}

test.each<[string, string, object, string[]]>([
  [
    'schedule',
    'en',
    { schedule: '30 22 * * 1-5' },
    ['- Trigger: schedule, at 22:30, Monday through Friday (UTC)\n- Branch: [main]'],
  ],
  ['schedule', 'zh-CN', { schedule: '30 22 * * 1-5' }, ['- 触发：定时，周一至周五 22:30（UTC）\n']],
  ['schedule', 'en', { schedule: 'whenever' }, ['- Trigger: schedule, whenever (UTC)\n']],
  [
    'push',
    'en',
    { commits, head_commit: commits[32], compare: `${web}/compare/a...b` },
    [
      `- Branch: [main](${web}/tree/main)\n`,
      `- Commit: [0000000](${web}/commit/32) Change 32 (hubot)\n`,
      `Change 23 (hubot)\n- … and 23 more commits: [All changes](${web}/compare/a...b)`,
    ],
  ],
  [
    'issues',
    'en',
    { action: 'opened', issue },
    ['- Event: octocat opened issue', '- Author: hubot\n- Labels: bug\n'],
  ],
  [
    'issue_comment',
    'zh-CN',
    { action: 'created', issue, comment: { body: 'So it does.', html_url: `${web}/issues/3#1` } },
    ['octocat 评论了 Issue [#3]', '> So it does.'],
  ],
  [
    'deployment_status',
    'en',
    {
      deployment: { environment: 'production', ref: 'main' },
      deployment_status: { state: 'failure', environment_url: 'https://hello.example/' },
    },
    [`Deployment of [main](${web}/tree/main) to [production](https://hello.example/) failed`],
  ],
  [
    'workflow_dispatch',
    'zh-CN',
    { inputs: { environment: 'production', 'api-token': 'hunter2' } },
    ['- 触发者：octocat\n', '- environment：production\n', '- api-token：***\n'],
  ],
])('%s in %s: %j', async (name, ...[language, payload, expected]) => {
  const observed = await runScenario({
    robots: [{ token: tokenOf(1) }],
    env: { GITHUB_EVENT_NAME: name },
    payload: { ...base, ...payload },
    inputs: { language },
  })
  expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
  for (const part of expected) expect(messageOf(observed)).toContain(part)
  expect(messageOf(observed)).not.toContain('hunter2')
})
