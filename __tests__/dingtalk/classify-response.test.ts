import { test, expect } from '@jest/globals'
import { classifyResponse } from '../../src/dingtalk/classify-response.ts'
import type { DeliveryFailure } from '../../src/dingtalk/response.ts'
import { redact } from '../../src/redact/redact.ts'
const asItIs = (text: string): string => text

const waf = '{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"a"}'

test.each<[string, number, string, DeliveryFailure]>([
  [
    'a refusal with HTTP 200',
    200,
    '{"errcode":310000,"errmsg":"sign not match"}',
    { kind: 'sign', errcode: 310000, errmsg: 'sign not match' },
  ],
  [
    'a code in words',
    200,
    '{"errcode":"300005","errmsg":"token is not exist"}',
    { kind: 'token', errcode: 300005, errmsg: 'token is not exist' },
  ],
  [
    'a negative code',
    200,
    '{"errcode":-1,"errmsg":"系统繁忙"}',
    { kind: 'busy', errcode: -1, errmsg: '系统繁忙' },
  ],
  ['no words', 200, '{"errcode":460101}', { kind: 'too-long', errcode: 460101, errmsg: '' }],
  [
    'words that are none',
    200,
    '{"errcode":123,"errmsg":{"a":1}}',
    { kind: 'unknown', errcode: 123, errmsg: '' },
  ],
  [
    'words over lines, with what could steer a terminal',
    200,
    '{"errcode":1,"errmsg":" a\\r\\n::error::b\\u001b[31m "}',
    { kind: 'unknown', errcode: 1, errmsg: 'a ::error::b' },
  ],
  ['no code', 200, '{"errmsg":"ok"}', { kind: 'protocol', errmsg: 'HTTP 200: {"errmsg":"ok"}' }],
  [
    'a code that is empty',
    200,
    '{"errcode":""}',
    { kind: 'protocol', errmsg: 'HTTP 200: {"errcode":""}' },
  ],
  [
    'a code that is null',
    200,
    '{"errcode":null}',
    { kind: 'protocol', errmsg: 'HTTP 200: {"errcode":null}' },
  ],
  [
    'a code that is no number',
    200,
    '{"errcode":"ok"}',
    { kind: 'protocol', errmsg: 'HTTP 200: {"errcode":"ok"}' },
  ],
  [
    'a code that is false',
    200,
    '{"errcode":false}',
    { kind: 'protocol', errmsg: 'HTTP 200: {"errcode":false}' },
  ],
  [
    'a code that is no whole number',
    200,
    '{"errcode":0.5}',
    { kind: 'protocol', errmsg: 'HTTP 200: {"errcode":0.5}' },
  ],
  ['the firewall', 200, waf, { kind: 'protocol', errmsg: `HTTP 200: ${waf}` }],
  ['JSON that is no object', 200, 'null', { kind: 'protocol', errmsg: 'HTTP 200: null' }],
  ['a list', 200, '[0]', { kind: 'protocol', errmsg: 'HTTP 200: [0]' }],
  [
    'a page',
    403,
    '<html>\n<body><h1>Blocked</h1>\n<p class="a">by the proxy</p></body></html>',
    { kind: 'elsewhere', errmsg: 'HTTP 403: Blocked by the proxy' },
  ],
  ['a redirect', 302, '', { kind: 'elsewhere', errmsg: 'HTTP 302' }],
  ['nothing', 200, '', { kind: 'protocol', errmsg: 'HTTP 200' }],
  [
    'trouble of the server',
    500,
    'Internal Server Error',
    { kind: 'busy', errmsg: 'HTTP 500: Internal Server Error' },
  ],
  [
    'a gateway’s trouble',
    502,
    '<h1>Bad Gateway</h1>',
    { kind: 'busy', errmsg: 'HTTP 502: Bad Gateway' },
  ],
  ['a gateway’s limit', 429, 'slow down', { kind: 'rate-limit', errmsg: 'HTTP 429: slow down' }],
  [
    'DingTalk’s own words, whatever the status',
    500,
    '{"errcode":300005,"errmsg":"token is not exist"}',
    { kind: 'token', errcode: 300005, errmsg: 'token is not exist' },
  ],
])('%s', (...[, status, body, failure]) => {
  expect(classifyResponse({ status, body }, asItIs)).toEqual(failure)
})

test('an answer of any length is cut to a line, in the time of one', () => {
  const start = performance.now()
  const page = classifyResponse({ status: 200, body: '<'.repeat(64 * 1024) }, asItIs)
  const words = classifyResponse(
    {
      status: 200,
      body: JSON.stringify({ errcode: 1, errmsg: `${'a'.repeat(299)}😀${'b'.repeat(60_000)}` }),
    },
    asItIs,
  )
  expect(page.errmsg).toBe(`HTTP 200: ${'<'.repeat(300)}…`)
  expect(words.errmsg).toBe(`${'a'.repeat(299)}\ufffd…`)
  expect(performance.now() - start).toBeLessThan(1000)
})

test.each([
  ['words', '{"errcode":300005,"errmsg":"no robot geheim"}', 'no robot ***'],
  ['page', 'no robot geheim', 'HTTP 200: no robot ***'],
  [
    'words, across where they are cut',
    JSON.stringify({ errcode: 1, errmsg: `${'a'.repeat(297)}geheim` }),
    `${'a'.repeat(297)}***`,
  ],
])('a secret that the %s quote is hidden', (_, body, errmsg) => {
  const failure = classifyResponse({ status: 200, body }, (text) => redact(text, ['geheim']))
  expect(failure.errmsg).toBe(errmsg)
})
