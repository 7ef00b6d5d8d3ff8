/** Nothing secret in any log level; hostile text arrives as text. runScenario searches the rest. */
import { test, expect } from '@jest/globals'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { runAction } from '../../scripts/run-action.mjs'
import { startSimulator } from '../../simulator/index.ts'
import { runScenario, tokenOf, pushPayload, secretOf, pushEnvironment } from './run-scenario.ts'
const hostile = '[free](http://evil) @13800000000 <font> ![](x) # h {{ x }}'

test('a hostile commit subject arrives as its characters and does nothing', async () => {
  const observed = await runScenario({
    robots: [{ token: tokenOf(1) }],
    payload: pushPayload(hostile),
    inputs: { 'at-mobiles': '13800000000' },
  })
  expect(observed.requests[0]?.body).toMatchObject({
    at: { atMobiles: ['13800000000'], atUserIds: [], isAtAll: false },
    markdown: {
      text: expect.stringContaining(
        ' [free]\\(http://evil) &commat;13800000000 &lt;font> ![]\\(x) # h {{ x }}',
      ),
    },
  })
})

test('workflow commands in untrusted text are not commands in the log', async () => {
  const observed = await runScenario({
    robots: [{ token: tokenOf(1) }],
    payload: pushPayload('::set-output name=a::b'),
    inputs: { 'dry-run': 'true', title: '##[error]gone' },
  })
  const commands = observed.log.split('\n').filter((line) => /^\s*::|##\[/.test(line))
  expect(commands).toEqual([])
})

test('secrets are masked before anything else is printed, and with debug logging as well', async () => {
  const simulator = await startSimulator({ robots: [{ token: tokenOf(1), secret: secretOf(1) }] })
  const { stdout, stderr } = await runAction({
    inputs: { webhooks: simulator.webhook(tokenOf(1)), secrets: secretOf(1), status: 'failure' },
    env: { ...pushEnvironment, ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' },
    payload: pushPayload(),
  })
  const sign = simulator.received()[0]?.query['sign'] ?? ''
  await simulator.close()
  for (const secret of [tokenOf(1), secretOf(1), sign, encodeURIComponent(sign)]) {
    const lines = `${stdout}\n${stderr}`.split('\n')
    expect(lines).toContain(`::add-mask::${secret}`)
    expect(
      lines.filter((line) => line.includes(secret) && !line.startsWith('::add-mask::')),
    ).toEqual([])
  }
  expect(stdout.startsWith('::add-mask::')).toBe(true)
})

test('outside GitHub Actions nothing is printed to hide it', async () => {
  const simulator = await startSimulator({ robots: [{ token: tokenOf(1), secret: secretOf(1) }] })
  const { stdout, exitCode } = await runAction({
    inputs: {
      webhooks: simulator.webhook(tokenOf(1)),
      ...{ secrets: secretOf(1), status: 'success', language: 'en' },
    },
    env: { ...pushEnvironment, GITHUB_ACTIONS: '' },
    payload: pushPayload(),
  })
  await simulator.close()
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^Delivered to robot 1 \(\d+ ms\)\.\n$/)
})

test('a robot that echoes token, secret and sign gives nothing away', async () => {
  const observed = await runScenario({
    robots: [
      {
        token: tokenOf(1),
        secret: secretOf(1),
        script: [
          {
            kind: 'answer',
            errcode: 310000,
            errmsg: `sign not match ${tokenOf(1)} ${secretOf(1)}`,
          },
        ],
      },
    ],
  })
  expect(JSON.parse(observed.outputs['results'] ?? '')).toMatchObject([
    { errmsg: 'sign not match *** ***', reason: 'sign' },
  ])
})

test('a word in place of a webhook is neither masked nor quoted', async () => {
  const { stdout, exitCode } = await runAction({
    inputs: { webhooks: 'production', status: 'success', language: 'en' },
    env: pushEnvironment,
    payload: pushPayload(),
  })
  expect(exitCode).toBe(1)
  expect(stdout).toContain('neither a webhook URL nor an access token')
  expect(stdout).not.toContain('production')
})

test('a token in the path of a webhook is masked, and taken out of an echo', async () => {
  const token = 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA=='
  const server = createServer((request, response) => {
    response.end(JSON.stringify({ errcode: 310000, errmsg: `no ${request.url ?? ''}` }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const { stdout } = await runAction({
    inputs: { webhooks: `http://127.0.0.1:${String(port)}/h/${token}`, status: 'success' },
    env: pushEnvironment,
    payload: pushPayload(),
  })
  server.close()
  const lines = stdout.split('\n')
  expect(lines).toContain(`::add-mask::${token}`)
  expect(lines.filter((line) => line.includes('Zm9v') && !line.startsWith('::add-mask::'))).toEqual(
    [],
  )
  expect(stdout).toContain('no /h/***')
})

test.each([
  ['pattern', (secret: string) => ({ 'test-report': `reports/*.xml\n${secret}` })],
  ['template', (secret: string) => ({ template: `{{ ${secret} }}{{ status | ${secret} }}` })],
])('what belongs into another input is in no %s', async (_, inputsWith) => {
  for (const secret of [tokenOf(1), `x${tokenOf(1).slice(0, 40)}`, 'x13800138000']) {
    const { stdout, stderr } = await runAction({
      inputs: { webhooks: tokenOf(1), status: 'success', 'dry-run': 'true', ...inputsWith(secret) },
      env: pushEnvironment,
      payload: pushPayload(),
    })
    const shown = `${stdout}${stderr}`.replace(/^::add-mask::.*$/gm, '')
    expect(shown).toMatch(/\*{3}|…/)
    expect(shown).not.toContain(secret)
    expect(shown).not.toMatch(new RegExp(secret.slice(-8), 'i'))
  }
})
