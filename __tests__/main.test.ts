/** The story from end to end, against the simulator; scenarios/ tells it of the built action. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startSimulator, type Simulator } from '../simulator/index.ts'
import type { Environment } from '../src/facts/facts.ts'
import { valueAt } from '../src/facts/payload.ts'
import { InputError } from '../src/inputs/input-error.ts'
import { main } from '../src/main.ts'
import { anEnvironment } from './builders.ts'
import { examplePayload } from './payloads.ts'
import { aFile, linesOf, outputs, setInputs, startStep } from './runner.ts'

const started: Simulator[] = []

beforeEach(() => {
  startStep()
  setInputs({ status: 'failure' })
})

afterEach(async () => {
  await Promise.all(started.splice(0).map((simulator) => simulator.close()))
})

/** One robot wants a signature, the other a keyword. */
async function twoRobots(): Promise<Simulator> {
  const robots = [
    { token: 'first', secret: 'SECfirst' },
    { token: 'second', keywords: ['通知'] },
  ]
  const simulator = await startSimulator({ robots })
  started.push(simulator)
  setInputs({ webhooks: `${simulator.webhook('first')}\n${simulator.webhook('second')}` })
  return simulator
}

async function run(env: Environment = {}): Promise<{ failure: string | undefined; log: string }> {
  const failures: (string | undefined)[] = []
  const lines = await linesOf(async () => {
    failures.push(await main(anEnvironment(env), Date.now))
  })
  return { failure: failures[0], log: lines.join('\n') }
}

test('both robots take the message', async () => {
  const simulator = await twoRobots()
  setInputs({ secrets: 'SECfirst\n-', keyword: '-\n通知' })
  const { failure } = await run()
  expect(failure).toBeUndefined()
  expect(outputs()).toMatchObject({ verdict: 'failure', delivered: '2', failed: '0' })
  const titles = ['first', 'second'].flatMap((token) =>
    simulator.delivered(token).map((body) => valueAt(body, 'markdown', 'title')),
  )
  expect(titles).toEqual([
    '❌ Failed: CI · main · octo-org/widgets',
    '【通知】❌ Failed: CI · main · octo-org/widgets',
  ])
})

test('one robot refuses: the other has the message, the step fails and says why', async () => {
  const simulator = await twoRobots()
  setInputs({ secrets: 'SECwrong\n-', keyword: '通知' })
  const { failure, log } = await run()
  expect(failure).toBe('1 of 2 robots did not take the message.')
  expect(log).toContain('::error title=DingTalk Notify::Robot 1 did not take the message: 310000 ')
  expect(outputs()).toMatchObject({ delivered: '1', failed: '1' })
  expect(simulator.delivered('second')).toHaveLength(1)
})

test('a dry run renders everything and sends nothing', async () => {
  const simulator = await twoRobots()
  setInputs({ 'dry-run': 'true' })
  const event = aFile('event.json', JSON.stringify(examplePayload('release', 'published')))
  const { failure, log } = await run({ GITHUB_EVENT_NAME: 'release', GITHUB_EVENT_PATH: event })
  expect(failure).toBeUndefined()
  expect(log).toContain('│ ❌ Failed: CI · 0.0.1 · octo-org/widgets')
  expect(outputs()).toMatchObject({ notified: 'true', results: '[]' })
  expect(simulator.received()).toEqual([])
})

test('a pull request from a fork, which gets no secrets, fails nothing', async () => {
  const payload = {
    pull_request: {
      number: 12,
      head: { repo: { full_name: 'hubot/widgets' } },
      base: { repo: { full_name: 'octo-org/widgets' } },
    },
  }
  const event = aFile('event.json', JSON.stringify(payload))
  const { failure, log } = await run({
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/pull/12/merge',
  })
  expect(failure).toBeUndefined()
  expect(log).toMatch(/^::notice title=DingTalk Notify::No webhook: /)
  expect(outputs()).toMatchObject({
    notified: 'false',
    title: '❌ Failed: CI · #12 · octo-org/widgets',
  })
})

test('a push without a webhook is a mistake', async () => {
  await expect(run()).rejects.toThrow(InputError)
})
