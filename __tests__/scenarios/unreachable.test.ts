/** No answer at all: nobody listens, the name is unknown, the certificate is not to be trusted. */
import { describe, test, expect } from '@jest/globals'
import { fileURLToPath } from 'node:url'
import { tokenOf, type Observed, runScenario } from './run-scenario.ts'
import { startTls } from './tls-server.ts'
const retryPolicy = { retries: '1', timeout: '5', deadline: '20' }

const nobody = `http://127.0.0.1:9/robot/send?access_token=${tokenOf(8)}`

const noSuchHost = fileURLToPath(new URL('../fixtures/no-such-host.mjs', import.meta.url))

const unknownName = `https://robot.invalid/robot/send?access_token=${tokenOf(8)}`

const places = [
  ['one robot', 0],
  ['one of three', 2],
] as const

describe.each(places)('%s', (_, others) => {
  /** The faulty webhook between the others, or alone. */
  function run(webhook: string, env: Record<string, string> = {}): Promise<Observed> {
    const robots = Array.from({ length: others }, (_each, index) => ({ token: tokenOf(index + 1) }))
    return runScenario({
      robots,
      env,
      webhooks: ([first, ...rest]) => (first === undefined ? [webhook] : [first, webhook, ...rest]),
      inputs: { ...retryPolicy, secrets: '', keyword: '' },
    })
  }

  const faulty = others === 0 ? 0 : 1

  test('a connection that is refused is trouble that passes', async () => {
    const observed = await run(nobody)
    expect(observed.results[faulty]).toMatchObject({
      ...{ ok: false, reason: 'network', attempts: 2 },
      errmsg: 'could not connect (ECONNREFUSED)',
    })
    expect(observed.exitCode).toBe(0)
    expect(observed.delivered).toEqual(observed.delivered.map(() => 1))
  })

  test('a host that does not exist fails the step', async () => {
    const observed = await run(unknownName, { NODE_OPTIONS: `--import ${noSuchHost}` })
    expect(observed.results[faulty]).toMatchObject({
      ...{ ok: false, reason: 'network', attempts: 2 },
      errmsg: 'the host does not exist (ENOTFOUND)',
    })
    expect(observed.exitCode).toBe(1)
    expect(observed.delivered).toEqual(observed.delivered.map(() => 1))
  })

  test('a certificate that is not trusted gets nothing, not even with verification switched off', async () => {
    const tls = await startTls()
    const webhook = `https://localhost:${String(tls.port)}/robot/send?access_token=${tokenOf(8)}`
    const observed = await run(webhook, {
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      NODE_NO_WARNINGS: '1',
    })
    await tls.close()
    expect(observed.results[faulty]).toMatchObject({ ok: false, reason: 'network', attempts: 1 })
    expect(observed.exitCode).toBe(1)
    expect(observed.results[faulty]?.errmsg).toMatch(/certificate is not trusted \(\w+\)/)
    expect(observed.results[faulty]?.hint).toContain('NODE_EXTRA_CA_CERTS')
    expect(tls.received()).toBe('')
  })
})
