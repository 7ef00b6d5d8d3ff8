/** Through a real CONNECT proxy, with TLS to DingTalk inside it. */
import { beforeEach, afterEach, describe, test, expect } from '@jest/globals'
import { type Observed, runScenario, tokenOf } from './run-scenario.ts'
import { type TlsServer, type Proxy, startTls, authority, startProxy } from './tls-server.ts'
const servers: { tls?: TlsServer; proxy?: Proxy } = {}

beforeEach(async () => {
  servers.tls = await startTls()
})

afterEach(async () => {
  await servers.tls?.close()
  await servers.proxy?.close()
})

/** One robot at oapi.dingtalk.com, which only the proxy knows how to reach. */
function run(
  env: Record<string, string>,
  { host = 'oapi.dingtalk.com', timeout = '3' } = {},
): Promise<Observed> {
  return runScenario({
    robots: [{ token: tokenOf(1), secret: 'SECproxy' }],
    env: { NODE_EXTRA_CA_CERTS: authority, ...env },
    webhooks: ([plain = '']) => {
      servers.tls?.forwardTo(Number(new URL(plain).port))
      return [`https://${host}/robot/send?access_token=${tokenOf(1)}`]
    },
    inputs: { retries: '0', timeout, keyword: '' },
  })
}

async function proxy(manner: { refuse?: number; silent?: boolean } = {}): Promise<Proxy> {
  servers.proxy = await startProxy({ to: servers.tls?.port ?? 0, ...manner })
  return servers.proxy
}

describe.each(['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'])('%s', (variable) => {
  test('carries the message, TLS inside, with the credentials', async () => {
    const { url, connects } = await proxy()
    const observed = await run({ [variable]: url('ci:p%40ss@') })
    expect(observed.results).toMatchObject([{ ok: true, attempts: 1 }])
    expect(observed.delivered).toEqual([1])
    const authorization = `Basic ${Buffer.from('ci:p@ss').toString('base64')}`
    expect(connects()).toEqual([{ target: 'oapi.dingtalk.com:443', authorization }])
  })
})

test.each(['NO_PROXY', 'no_proxy'])('%s goes around the proxy', async (variable) => {
  const { url, connects } = await proxy()
  const port = String(servers.tls?.port)
  const observed = await run(
    { HTTPS_PROXY: url(), [variable]: 'example.com,.invalid' },
    { host: `robot.invalid:${port}` },
  )
  expect(observed.results).toMatchObject([{ ok: false, reason: 'network' }])
  expect(connects()).toEqual([])
})

test('loopback hosts are reached directly', async () => {
  const { url, connects } = await proxy()
  const observed = await run(
    { HTTPS_PROXY: url() },
    { host: `localhost:${String(servers.tls?.port)}` },
  )
  expect(observed.results).toMatchObject([{ ok: true }])
  expect(connects()).toEqual([])
})

test('a proxy that rejects is named, and gets nothing of the message', async () => {
  const { url } = await proxy({ refuse: 407 })
  const observed = await run({ HTTPS_PROXY: url('ci:wrong@') })
  expect(observed.results).toMatchObject([
    { ok: false, reason: 'network', errmsg: 'the proxy responded with HTTP 407' },
  ])
  expect(observed.results[0]?.hint).toContain('HTTPS_PROXY')
  expect(servers.tls?.received()).toBe('')
})

test('a proxy that accepts and stays silent holds nothing up', async () => {
  const { url } = await proxy({ silent: true })
  const observed = await run({ HTTPS_PROXY: url() }, { timeout: '1' })
  expect(observed.results).toMatchObject([{ ok: false, reason: 'timeout', attempts: 1 }])
})

test('a hostile proxy that answers TLS itself is not believed', async () => {
  const { url } = await proxy()
  const observed = await run({ HTTPS_PROXY: url(), NODE_EXTRA_CA_CERTS: '' })
  expect(observed.results).toMatchObject([{ ok: false, reason: 'network', attempts: 1 }])
  expect(observed.results[0]?.errmsg).toContain('certificate is not trusted')
  expect(servers.tls?.received()).toBe('')
})

test.each(['socks5://127.0.0.1:1', 'http://', '::'])(
  'the proxy %s is a clear failure, not a way around',
  async (address) => {
    const observed = await run({ HTTPS_PROXY: address }, { host: 'robot.invalid' })
    expect(observed.results).toMatchObject([
      { ok: false, errmsg: 'the proxy is not an http: or https: URL', attempts: 1 },
    ])
  },
)

test('a proxy without a scheme, and with a password that was not encoded, is understood', async () => {
  const { url, connects } = await proxy()
  const observed = await run({ HTTPS_PROXY: url('ci:50%@').replace('http://', '') })
  expect(observed.results).toMatchObject([{ ok: true }])
  const authorization = `Basic ${Buffer.from('ci:50%').toString('base64')}`
  expect(connects()).toEqual([{ target: 'oapi.dingtalk.com:443', authorization }])
})

test('HTTPS_PROXY goes before HTTP_PROXY', async () => {
  const { url, connects } = await proxy()
  const observed = await run({ HTTPS_PROXY: url(), HTTP_PROXY: 'http://127.0.0.1:9' })
  expect(observed.results).toMatchObject([{ ok: true }])
  expect(connects().length).toBe(1)
})

test('an https: proxy that is not to be trusted gets no password', async () => {
  const port = String(servers.tls?.port)
  const observed = await run({
    HTTPS_PROXY: `https://ci:hush@localhost:${port}`,
    NODE_EXTRA_CA_CERTS: '',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    NODE_NO_WARNINGS: '1',
  })
  expect(observed.results[0]?.errmsg).toContain('certificate is not trusted')
  expect(servers.tls?.received()).toBe('')
})

test('node’s own proxying does not take a loopback webhook along', async () => {
  const { url, connects } = await proxy()
  const observed = await runScenario({
    robots: [{ token: tokenOf(1) }],
    env: { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: url(), HTTPS_PROXY: url(), NODE_NO_WARNINGS: '1' },
  })
  expect(observed.results).toMatchObject([{ ok: true, attempts: 1 }])
  expect(connects()).toEqual([])
})
