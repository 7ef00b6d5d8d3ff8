/** From inputs to outputs, against the simulator; scenarios/ do the same with the built action. */
import { beforeEach, afterEach, test, expect, describe } from '@jest/globals'
import { type Simulator, startSimulator } from '../simulator/index.ts'
import { watchStartState } from '../src/action/watch-stage.ts'
import { valueAt } from '../src/github/json-path.ts'
import { printMasks } from '../src/action/known-secrets.ts'
import { main } from '../src/main.ts'
import type { Runtime, Environment } from '../src/runtime.ts'
import { directNetwork, anEnvironment, cancelledBefore } from './builders.ts'
import { aJob, aRun, anAnnotation } from './github-api/builders.ts'
import { type GithubApi, githubApi } from './github-api/server.ts'
import { examplePayload } from './payloads.ts'
import { startStep, setInputs, linesOf, outputs, aFile, setEnvironment } from './runner.ts'

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

/** The real clock, but no chance and no cancellation. */
function aWorld(named: Partial<Runtime> = {}): Runtime {
  return {
    now: Date.now,
    elapsed: () => performance.now(),
    random: () => 0,
    ...directNetwork,
    mask: printMasks,
    ...named,
  }
}

async function run(
  env: Environment = {},
  runtime: Partial<Runtime> = {},
): Promise<{ failure: string | undefined; log: string }> {
  const failures: (string | undefined)[] = []
  const lines = await linesOf(async () => {
    failures.push(await main({ ...process.env, ...anEnvironment(env) }, aWorld(runtime)))
  })
  return { failure: failures[0], log: lines.join('\n') }
}

test('the message is delivered to both robots', async () => {
  const simulator = await twoRobots()
  setInputs({ secrets: 'SECfirst\n-', keyword: '-\n通知' })
  const { failure } = await run()
  expect(failure).toBeUndefined()
  expect(outputs()).toMatchObject({ status: 'failure', delivered: '2', failed: '0' })
  const titles = ['first', 'second'].flatMap((token) =>
    simulator.delivered(token).map((body) => valueAt(body, 'markdown', 'title')),
  )
  expect(titles).toEqual([
    '❌ CI failed · widgets@main · build',
    '【通知】❌ CI failed · widgets@main · build',
  ])
})

test('one robot rejects the message: the other has it, and the step fails and reports why', async () => {
  const simulator = await twoRobots()
  setInputs({ secrets: 'SECwrong\n-', keyword: '通知' })
  const { failure, log } = await run()
  expect(failure).toBe('Not delivered to 1 of 2 robots.')
  expect(log).toContain('::error title=DingTalk Notify::Not delivered to robot 1: 310000 ')
  expect(outputs()).toMatchObject({ delivered: '1', failed: '1' })
  expect(simulator.delivered('second')).toHaveLength(1)
})

test('a dry run renders everything and sends nothing', async () => {
  const simulator = await twoRobots()
  setInputs({ 'dry-run': 'true' })
  const event = aFile('event.json', JSON.stringify(examplePayload('release', 'published')))
  const { failure, log } = await run({ GITHUB_EVENT_NAME: 'release', GITHUB_EVENT_PATH: event })
  expect(failure).toBeUndefined()
  expect(log).toContain('│ ❌ CI failed · widgets@0.0.1 · build')
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
    status: 'failure',
    notified: 'false',
    title: '',
  })
})

test('a push without a webhook is a mistake, and no exception', async () => {
  const { failure, log } = await run()
  expect(failure).toBe('Nothing was sent: an input is wrong, see above.')
  expect(log).toMatch(/^::error title=DingTalk Notify::Input webhooks: no robot is configured\./)
})

test('a defect fails the step with what it was, and is no exception', async () => {
  const simulator = await twoRobots()
  const now = (): number => {
    throw new RangeError(`no time at ${simulator.webhook('first')}`)
  }
  const { failure } = await run({}, { now })
  expect(failure).toBe(
    'Unexpected RangeError: no time at (URL). This is a bug in dingtalk-notify; please report it.',
  )
})

test('a job that is cancelled waits for nobody', async () => {
  const simulator = await twoRobots()
  setInputs({ secrets: 'SECfirst\n-', keyword: '-\n通知', 'fail-on': 'any' })
  const { failure } = await run({}, { onCancelled: cancelledBefore })
  expect(failure).toBe('Not delivered to 2 of 2 robots.')
  expect(JSON.parse(outputs()['results'] ?? '')).toMatchObject([
    { attempts: 0, reason: 'timeout', errmsg: 'the job was cancelled' },
    { attempts: 0, reason: 'timeout', errmsg: 'the job was cancelled' },
  ])
  expect(simulator.delivered('first')).toEqual([])
})

test('a robot that is busy for a moment gets the message with the next attempt', async () => {
  const simulator = await twoRobots()
  simulator.script('first', [{ kind: 'answer', errcode: -1, errmsg: '系统繁忙' }])
  setInputs({ secrets: 'SECfirst\n-', keyword: '-\n通知' })
  const { failure } = await run()
  expect(failure).toBeUndefined()
  expect(JSON.parse(outputs()['results'] ?? '')).toMatchObject([
    { ok: true, attempts: 2 },
    { ok: true, attempts: 1 },
  ])
  expect(simulator.delivered('first')).toHaveLength(1)
})

/** The run 9001 on a server whose API is on this machine. */
function runAt(api: GithubApi): Environment {
  setInputs({ 'github-token': 'geheim', 'job-id': '7001', 'dry-run': 'true' })
  return { GITHUB_API_URL: api.url, GITHUB_RUN_ID: '9001' }
}

const broken = {
  jobs: [aJob()],
  runs: [aRun()],
  annotations: { 7001: [anAnnotation()] },
}

test('what failed, and that it is new, comes from the API', async () => {
  const api = await githubApi(broken)
  const { failure, log } = await run(runAt(api))
  expect(failure).toBeUndefined()
  expect(outputs()).toMatchObject({ status: 'failure', transition: 'broken' })
  expect(outputs()['message']).toContain('> src/widget.ts:12 expected 2, received 3')
  expect(outputs()['message']).toContain('First failure; last passed: [#')
  expect(log).not.toContain('simpler')
  expect(api.calls).toHaveLength(4)
})

test('a success asks nothing', async () => {
  const api = await githubApi(broken)
  const env = runAt(api)
  setInputs({ status: 'success' })
  await run(env)
  expect(outputs()).toMatchObject({ status: 'success', transition: '' })
  expect(api.calls).toEqual([])
})

test('without the right to ask, the message is simpler and the log says why', async () => {
  const api = await githubApi(broken, { anything: { status: 403 } })
  const { failure, log } = await run(runAt(api))
  expect(failure).toBeUndefined()
  expect(outputs()).toMatchObject({ notified: 'true', transition: '' })
  expect(log).toContain(
    '(no permission): the message is simpler than it could be. Permissions that may be missing: ',
  )
  expect(log).not.toContain('::warning')
})

test('what nobody asked for is not sent, and the log says why', async () => {
  const simulator = await twoRobots()
  setInputs({ 'notify-on': 'success', details: 'never' })
  const { failure, log } = await run()
  expect(failure).toBeUndefined()
  expect(log).toContain('Nothing sent: notify-on is success, and this is failure.')
  expect(outputs()).toMatchObject({ status: 'failure', notified: 'false', results: '[]' })
  expect(simulator.received()).toEqual([])
})

test.each([
  ['failure', ['13800000000']],
  ['success', []],
])('at-on %s: a failure calls %j', async (atOn, mobiles) => {
  const simulator = await twoRobots()
  setInputs({ secrets: 'SECfirst\n-', keyword: '通知', 'at-on': atOn })
  setInputs({ 'mention-map': 'octocat: 13800000000' })
  const { log } = await run()
  const [body] = simulator.delivered('second')
  expect(valueAt(body, 'at', 'atMobiles')).toEqual(mobiles)
  expect(log.replace(/^::add-mask::.*$/gm, '')).not.toContain('13800000000')
})

describe('a watched job', () => {
  test('at its start is registered, and nothing is sent', async () => {
    const simulator = await twoRobots()
    setEnvironment({ GITHUB_STATE: aFile('state', '') })
    setInputs({ watch: 'true' })
    const { failure, log } = await run()
    expect(failure).toBeUndefined()
    expect(log).toContain('Watching this job: its end will be reported.')
    expect(simulator.received()).toEqual([])
  })

  test('may be announced', async () => {
    const simulator = await twoRobots()
    setEnvironment({ GITHUB_STATE: aFile('state', '') })
    setInputs({ watch: 'true', 'notify-start': 'true', secrets: 'SECfirst\n-', keyword: '通知' })
    await run()
    expect(valueAt(simulator.delivered('first')[0], 'markdown', 'title')).toBe(
      '【通知】▶️ CI started · widgets@main',
    )
    expect(outputs()).toMatchObject({ status: '', notified: 'true' })
  })

  test('at its end is reported, with its duration', async () => {
    await twoRobots()
    setInputs({ watch: 'true', 'dry-run': 'true' })
    setEnvironment({ [`STATE_${watchStartState}`]: '1000' })
    await run({}, { now: () => 66_000 })
    expect(outputs()['message']).toContain('- Duration: 1 min 5 s')
  })
})
