/**
 * `npm run demo`: the real dist against three simulated robots; needs nothing but node. `zh-CN` and
 * the name of a message type may follow.
 */
import { readFile } from 'node:fs/promises'
import { startSimulator, toScreen } from './simulator-bundle.mjs'
import { runAction } from './run-action.mjs'

const types = ['markdown', 'text', 'link', 'action-card', 'feed-card']

const robots = [
  { token: '1'.repeat(64), secret: 'SEC-of-the-demo', about: 'wants a signature' },
  { token: '2'.repeat(64), keywords: ['CI-Bot'], about: 'wants the keyword CI-Bot' },
  {
    token: '3'.repeat(64),
    secret: 'SEC-another',
    about: 'wants a signature, but is given a wrong secret',
  },
]

const simulator = await startSimulator({ robots })
const payload = JSON.parse(
  await readFile(new URL('../demo/pull-request.json', import.meta.url), 'utf8'),
)
const { stdout, exitCode } = await runAction({
  inputs: {
    webhooks: robots.map(({ token }) => simulator.webhook(token)).join('\n'),
    secrets: 'SEC-of-the-demo\n-\nSEC-mistyped',
    keyword: '-\nCI-Bot\n-',
    status: 'failure',
    matrix: '{"os":"ubuntu-latest","node":24}',
    'job-id': '53000000001',
    'message-type': types.find((type) => process.argv.includes(type)) ?? 'markdown',
    language: process.argv.includes('zh-CN') ? 'zh-CN' : 'en',
  },
  env: {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_JOB: 'test',
    GITHUB_RUN_ID: '17000000001',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'Codertocat',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/2/merge',
    GITHUB_SHA: 'a'.repeat(40),
  },
  payload,
})

for (const [index, { token, about }] of robots.entries()) {
  console.log(`\n━━ Robot ${index + 1} ${about} ━━`)
  for (const { outcome, answer, body } of simulator.received(token)) {
    console.log(`${outcome}: ${answer}`)
    if (index < 2) console.log(`\n${toScreen(body)}`)
  }
}
console.log(`\n━━ The step's log (exit code ${exitCode}) ━━`)
console.log(
  stdout
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n'),
)
await simulator.close()

const delivered = simulator.delivered().length
console.log(`${delivered} of ${robots.length} robots took the message, as they should.`)
process.exitCode = delivered === 2 && exitCode === 1 ? 0 : 1
