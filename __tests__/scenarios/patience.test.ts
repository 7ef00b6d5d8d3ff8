/** Time: what is waited for, what is not, and who may end it. */
import { describe, test, expect } from '@jest/globals'
import { runAction } from '../../scripts/run-action.mjs'
import { type Fault, startSimulator } from '../../simulator/index.ts'
import { tokenOf, runScenario, secretOf, pushEnvironment, pushPayload } from './run-scenario.ts'
const oneRobot = (...script: Fault[]): { robots: { token: string; script: Fault[] }[] } => ({
  robots: [{ token: tokenOf(1), script }],
})

/** `/dev/full` is Linux'. */
const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('a log that cannot be written holds no message up', async () => {
  const robot = { token: tokenOf(1), secret: secretOf(1) }
  const simulator = await startSimulator({ robots: [robot] })
  const { exitCode, outputs } = await runAction({
    command: ['sh', '-c', `exec "${process.execPath}" "$0" > /dev/full`],
    inputs: { webhooks: simulator.webhook(robot.token), secrets: robot.secret, status: 'success' },
    env: pushEnvironment,
    payload: pushPayload(),
  })
  await simulator.close()
  expect(simulator.delivered()).toHaveLength(1)
  expect({ exitCode, outputs }).toMatchObject({ exitCode: 0, outputs: { notified: 'true' } })
})

describe('Retry-After', () => {
  const limited = (after: string): Fault => ({
    kind: 'status',
    status: 429,
    headers: { 'retry-after': after },
  })

  test('is waited for where the deadline allows it', async () => {
    const observed = await runScenario(oneRobot(limited('1')))
    expect(observed.results).toMatchObject([{ ok: true, attempts: 2 }])
    expect(observed.receivedAt[1] ?? 0).toBeGreaterThanOrEqual((observed.receivedAt[0] ?? 0) + 1000)
  })

  test('is given up at once where it does not', async () => {
    const observed = await runScenario({ ...oneRobot(limited('61')), inputs: { deadline: '60' } })
    expect(observed.results).toMatchObject([{ ok: false, attempts: 1, reason: 'rate-limit' }])
    expect(observed.exitCode).toBe(0)
  })

  test('as a date', async () => {
    const date = new Date(Date.now() + 3_600_000).toUTCString()
    const observed = await runScenario(oneRobot(limited(date)))
    expect(observed.results).toMatchObject([{ ok: false, attempts: 1 }])
  })
})

describe('a clock that is wrong', () => {
  const hours = 3_600_000

  test.each([
    ['behind', 3],
    ['ahead of', -3],
  ])('by three hours %s the server’s heals, with a warning', async (words, ahead) => {
    const observed = await runScenario({
      robots: [{ token: tokenOf(1), secret: secretOf(1) }],
      now: () => Date.now() + ahead * hours,
    })
    expect(observed.results).toMatchObject([{ ok: true, attempts: 2 }])
    expect(observed.delivered).toEqual([1])
    expect(observed.log).toContain(
      `::warning title=DingTalk Notify::This machine’s clock is 180 min ${words} the server’s`,
    )
  })

  test('needs no retries, and is tried once', async () => {
    const stale: Fault = { kind: 'answer', errcode: 310000, errmsg: 'invalid timestamp' }
    const observed = await runScenario({ ...oneRobot(stale, stale), inputs: { retries: '0' } })
    expect(observed.results).toMatchObject([{ ok: false, attempts: 2, reason: 'clock' }])
    expect(observed.exitCode).toBe(1)
  })
})

test('the deadline ends everything, whatever is left to try', async () => {
  const { robots } = oneRobot(...Array.from({ length: 20 }, (): Fault => ({ kind: 'hang' })))
  const observed = await runScenario({
    robots,
    inputs: { deadline: '1', timeout: '10', retries: '20' },
  })
  expect(observed.results).toMatchObject([{ ok: false, reason: 'timeout' }])
  expect(observed.results[0]?.errmsg).toMatch(/^no response within [01](\.\d+)? s$/)
})

test('the rate limit is not waited for by default', async () => {
  const robots = [{ token: tokenOf(1) }]
  const observed = await runScenario({ robots, behaviour: { rateLimit: { perMinute: 0 } } })
  expect(observed.results).toMatchObject([
    { ok: false, attempts: 1, reason: 'rate-limit', errcode: 660026 },
  ])
})

describe.each(['SIGTERM', 'SIGINT'] as const)('%s, as for a cancelled job', (signal) => {
  test('ends a request at once and reports what is known', async () => {
    const simulator = await startSimulator({
      robots: [{ token: tokenOf(1) }, { token: tokenOf(2) }],
    })
    simulator.script(tokenOf(2), [{ kind: 'hang' }])
    const { exitCode, outputs, ms } = await runAction({
      inputs: {
        language: 'en',
        webhooks: [1, 2].map((n) => simulator.webhook(tokenOf(n))).join('\n'),
        status: 'cancelled',
        timeout: '60',
      },
      env: pushEnvironment,
      payload: pushPayload(),
      onStart: (child) => {
        const poll = setInterval(() => {
          if (simulator.received().length < 2) return
          clearInterval(poll)
          setTimeout(() => child.kill(signal), 100)
        }, 10)
      },
    })
    await simulator.close()
    expect(exitCode).toBe(0)
    expect(ms).toBeLessThan(30_000)
    expect(JSON.parse(outputs['results'] ?? '')).toMatchObject([
      { robot: 1, ok: true },
      { robot: 2, ok: false, reason: 'timeout', errmsg: 'the job was cancelled' },
    ])
  })
})

test('no idle handle keeps the process: a kept-alive connection and the timers of 60 s are left', async () => {
  const simulator = await startSimulator({ robots: [{ token: tokenOf(1) }] })
  const { ms, exitCode } = await runAction({
    inputs: {
      webhooks: simulator.webhook(tokenOf(1)),
      status: 'success',
      timeout: '60',
      deadline: '600',
    },
    env: pushEnvironment,
  })
  await simulator.close()
  expect(exitCode).toBe(0)
  expect(ms).toBeLessThan(20_000)
})
