import { beforeEach, expect, test } from '@jest/globals'
import { proxyFor } from '../../src/http/proxy.ts'
import { setEnvironment, withoutProxy } from '../runner.ts'

beforeEach(withoutProxy)

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
  setEnvironment(env)
  expect(proxyFor(new URL(url))?.href).toBe(proxy)
})

test.each([
  'socks5://a.example:1080',
  'ftp://a.example',
  'http://',
  'http://a.example:port',
  'a example',
  'http://hubot:geheim@a example/',
])('%s is no proxy, and nothing goes around it', (address) => {
  setEnvironment({ HTTPS_PROXY: address })
  const noAnswer = { reason: 'proxy', message: 'the proxy’s address is not an http: or https: URL' }
  expect(() => proxyFor(new URL(dingtalk))).toThrow(expect.objectContaining(noAnswer))
})

test.each([
  ['the host', 'oapi.dingtalk.com', dingtalk],
  ['in small letters', '', dingtalk, 'OAPI.dingtalk.com'],
  ['its domain', 'dingtalk.com', dingtalk],
  ['its domain with a dot', '.dingtalk.com', dingtalk],
  ['one of several', 'a.example, dingtalk.com', dingtalk],
  ['the host with the usual port', 'oapi.dingtalk.com:443', dingtalk],
  ['the host with its port', 'relay.example:8443', 'https://relay.example:8443/'],
  ['all', '*', dingtalk],
  ['nothing, for loopback', '', 'https://localhost/'],
  ['nothing, for loopback by number', '', 'https://127.0.0.1:8443/'],
  ['nothing, for loopback in IPv6', '', 'https://[::1]/'],
])('NO_PROXY holds %s: direct, whichever proxy is set', (...[, upper, url, lower = '']) => {
  for (const name of ['HTTPS_PROXY', 'HTTP_PROXY']) {
    withoutProxy()
    setEnvironment({ [name]: 'http://a.example', NO_PROXY: upper, no_proxy: lower })
    expect(proxyFor(new URL(url))).toBeUndefined()
  }
})

test('NO_PROXY of another host changes nothing', () => {
  setEnvironment({ HTTPS_PROXY: 'http://a.example', NO_PROXY: 'talk.com,relay.example:8443' })
  expect(proxyFor(new URL(dingtalk))?.href).toBe('http://a.example/')
})
