import { describe, test, expect, afterEach } from '@jest/globals'
import { once } from 'node:events'
import { type Socket, createServer } from 'node:net'
import { createPost } from '../../src/dingtalk/send.ts'
import { proxyFor } from '../../src/http/tunnel.chunk.ts'
import { type OnCancelled, createCancellation, proxySettings } from '../../src/runtime.ts'
import { notCancelled } from '../builders.ts'
import { startProxy, type Proxy, type TlsServer, startTls } from '../scenarios/tls-server.ts'
describe('proxy', () => {
  const dingtalk = 'https://oapi.dingtalk.com/robot/send'

  test.each([
    ['none', {}, dingtalk, undefined],
    ['HTTPS_PROXY', { HTTPS_PROXY: 'http://a.example:3128' }, dingtalk, 'http://a.example:3128/'],
    ['https_proxy', { https_proxy: 'http://a.example:3128' }, dingtalk, 'http://a.example:3128/'],
    ['HTTP_PROXY in its place', { HTTP_PROXY: 'http://b.example' }, dingtalk, 'http://b.example/'],
    ['http_proxy in its place', { http_proxy: 'http://b.example' }, dingtalk, 'http://b.example/'],
    [
      'HTTPS_PROXY before HTTP_PROXY',
      { HTTP_PROXY: 'http://b.example', HTTPS_PROXY: 'http://a.example' },
      dingtalk,
      'http://a.example/',
    ],
    [
      'an address without a scheme',
      { HTTPS_PROXY: '10.0.0.1:3128' },
      dingtalk,
      'http://10.0.0.1:3128/',
    ],
    ['a host name alone', { HTTPS_PROXY: 'a.example:3128' }, dingtalk, 'http://a.example:3128/'],
    ['one with https', { HTTPS_PROXY: 'https://a.example' }, dingtalk, 'https://a.example/'],
    ['an empty one, which is none', { https_proxy: '', HTTP_PROXY: '' }, dingtalk, undefined],
  ])('%s', (...[, env, url, proxy]) => {
    expect(proxyFor(new URL(url), proxySettings(env))?.href).toBe(proxy)
  })

  test.each([
    'socks5://a.example:1080',
    'ftp://a.example',
    'http://',
    'http://a.example:port',
    'a example',
    'http://hubot:geheim@a example/',
  ])('%s is no proxy, and nothing goes around it', (address) => {
    expect(() => proxyFor(new URL(dingtalk), { url: address, noProxy: '' })).toThrow(
      expect.objectContaining({ kind: 'proxy-url', detail: '' }),
    )
  })

  test.each([
    ['the host', 'oapi.dingtalk.com', dingtalk],
    ['in small letters', '', dingtalk, 'OAPI.dingtalk.com'],
    ['its domain', 'dingtalk.com', dingtalk],
    ['its domain with a dot', '.dingtalk.com', dingtalk],
    ['its domain with a star', '*.dingtalk.com', dingtalk],
    ['one of several', 'a.example, dingtalk.com', dingtalk],
    ['one of several, apart by spaces', 'a.example dingtalk.com', dingtalk],
    ['the host with the usual port', 'oapi.dingtalk.com:443', dingtalk],
    ['the host with its port', 'relay.example:8443', 'https://relay.example:8443/'],
    ['all', '*', dingtalk],
    ['nothing, for loopback', '', 'https://localhost/'],
    ['nothing, for loopback by number', '', 'https://127.0.0.1:8443/'],
    ['nothing, for loopback in IPv6', '', 'https://[::1]/'],
  ])('NO_PROXY holds %s: direct, whichever proxy is set', (...[, upper, url, lower = '']) => {
    for (const name of ['HTTPS_PROXY', 'HTTP_PROXY']) {
      const env = { [name]: 'http://a.example', NO_PROXY: upper, no_proxy: lower }
      expect(proxyFor(new URL(url), proxySettings(env))).toBeUndefined()
    }
  })

  test('NO_PROXY of another host changes nothing', () => {
    const settings = { url: 'http://a.example', noProxy: 'talk.com, ,relay.example:8443,.' }
    expect(proxyFor(new URL(dingtalk), settings)?.href).toBe('http://a.example/')
  })
})

describe('tunnel', () => {
  const open: { close: () => unknown }[] = []

  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.close()))
  })

  async function aProxy(manner: Partial<Parameters<typeof startProxy>[0]>): Promise<Proxy> {
    const proxy = await startProxy({ to: 1, ...manner })
    open.push(proxy)
    return proxy
  }

  async function aTlsServer(): Promise<TlsServer> {
    const server = await startTls()
    open.push(server)
    return server
  }

  /** A server that says something to whoever says something, and closes; or keeps silent. */
  async function speaking(answer: string | undefined): Promise<number> {
    const sockets: Socket[] = []
    const server = createServer((socket) => {
      sockets.push(socket.on('error', () => undefined))
      if (answer !== undefined) socket.once('data', () => socket.end(answer))
    })
    const close = (): void => {
      server.close()
      for (const socket of sockets) socket.destroy()
    }
    open.push({ close })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }

  const webhook = 'https://robots.example/send?access_token=geheim'

  type Through = { url?: string; timeoutMs?: number; onCancelled?: OnCancelled }

  /** What becomes of a post through a proxy that leads to no trusted server. */
  async function postThrough(
    proxy: string,
    { url = webhook, timeoutMs = 2000, onCancelled = notCancelled }: Through = {},
  ): Promise<unknown> {
    const post = createPost({ onCancelled, proxy: { url: proxy, noProxy: '' } })
    return await post(url, 'geheim', timeoutMs).catch((error: unknown) => error)
  }

  test.each([
    ['of the usual port', webhook, 'robots.example:443'],
    ['of another port', 'https://robots.example:8443/', 'robots.example:8443'],
    ['with an address of IPv6', 'https://[2001:db8::1]/', '[2001:db8::1]:443'],
  ])('asks for a server %s, without a word of path or token', async (_, url, target) => {
    const proxy = await aProxy({ refuse: 403 })
    expect(await postThrough(proxy.url(), { url })).toMatchObject({
      kind: 'proxy-status',
      detail: '403',
    })
    expect(proxy.connects()).toEqual([{ target, authorization: undefined }])
  })

  test.each([
    ['hubot:secret@', 'hubot:secret'],
    ['hu%40bot:p%3Aw@', 'hu@bot:p:w'],
    ['hubot@', 'hubot:'],
    [':secret@', ':secret'],
    ['hubot:100%@', 'hubot:100%'],
  ])('gives the proxy its credentials: %s', async (credentials, sent) => {
    const proxy = await aProxy({ refuse: 407 })
    const noAnswer = await postThrough(proxy.url(credentials))
    expect(noAnswer).toMatchObject({ kind: 'proxy-status', detail: '407' })
    const authorization = `Basic ${Buffer.from(sent).toString('base64')}`
    expect(proxy.connects()).toMatchObject([{ authorization }])
  })

  test('inside it, the server’s certificate is verified before anything is sent', async () => {
    const server = await aTlsServer()
    const proxy = await aProxy({ to: server.port })
    expect(await postThrough(proxy.url())).toMatchObject({
      kind: 'certificate',
      detail: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    })
    expect(proxy.connects()).toHaveLength(1)
    expect(server.received()).toBe('')
  })

  test.each([200, 201, 299])('a proxy lets it through with HTTP %d', async (status) => {
    const server = await aTlsServer()
    const proxy = await aProxy({ to: server.port, status })
    expect(await postThrough(proxy.url())).toMatchObject({ kind: 'certificate' })
  })

  test.each([300, 199])('and with no other: HTTP %d', async (refuse) => {
    const proxy = await aProxy({ refuse })
    expect(await postThrough(proxy.url(), { timeoutMs: 500 })).not.toMatchObject({
      kind: 'certificate',
    })
  })

  test('the certificate of a proxy with https is verified as well', async () => {
    const server = await aTlsServer()
    const proxy = `https://hubot:geheim@localhost:${String(server.port)}`
    expect(await postThrough(proxy)).toMatchObject({ kind: 'certificate' })
    expect(server.received()).toBe('')
  })

  test('the address of a proxy that is none', async () => {
    expect(await postThrough('socks5://hubot:geheim@127.0.0.1:1080')).toMatchObject({
      kind: 'proxy-url',
    })
  })

  test('a proxy that is not there', async () => {
    expect(await postThrough('http://127.0.0.1:1')).toMatchObject({
      kind: 'unreachable',
      detail: 'ECONNREFUSED',
    })
  })

  test.each([
    ['nothing', '', /^ECONNRESET$/],
    ['what is no HTTP', 'hello\r\n\r\n', /^HPE_\w+$/],
  ])('a proxy that says %s and closes', async (_, answer, detail) => {
    const port = await speaking(answer)
    expect(await postThrough(`http://127.0.0.1:${String(port)}`)).toMatchObject({
      kind: 'proxy-broken',
      detail: expect.stringMatching(detail),
    })
  })

  test('a proxy that keeps its word to itself is not waited for', async () => {
    const proxy = await aProxy({ silent: true })
    expect(await postThrough(proxy.url(), { timeoutMs: 50 })).toMatchObject({
      kind: 'timeout',
      detail: '0.05',
    })
  })

  test('a server behind it that keeps silent is not waited for', async () => {
    const proxy = await aProxy({ to: await speaking(undefined) })
    expect(await postThrough(proxy.url(), { timeoutMs: 50 })).toMatchObject({ kind: 'timeout' })
  })

  test('a job that is cancelled meanwhile is not kept', async () => {
    const proxy = await aProxy({ silent: true })
    const job = createCancellation()
    setTimeout(() => {
      job.cancel()
    }, 20)
    expect(await postThrough(proxy.url(), { onCancelled: job.onCancelled })).toMatchObject({
      kind: 'cancelled',
    })
  })
})
