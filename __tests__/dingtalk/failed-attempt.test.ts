import { test, expect, describe } from '@jest/globals'
import {
  classifyNetworkError,
  classifyResponse,
  notTried,
  toDefect,
  type FailedAttempt,
  type RetryBudget,
  nextAttempt,
} from '../../src/dingtalk/failed-attempt.chunk.ts'
import { type ErrorKind, errorKinds } from '../../src/dingtalk/error-kinds.ts'
import type { NetworkErrorKind } from '../../src/http/network-error.ts'
import { aRobot, sameWords } from '../builders.ts'

const nothing = { robot: aRobot(), signature: undefined, mobiles: [], now: 0 }

type Said = { kind: ErrorKind; errcode?: number; errmsg: string }

const waf = '{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"a"}'

test.each<[string, number, string, Said]>([
  [
    'a rejection with HTTP 200',
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
    { kind: 'protocol', errmsg: 'HTTP 403: Blocked by the proxy' },
  ],
  ['no such page', 404, 'not found', { kind: 'elsewhere', errmsg: 'HTTP 404: not found' }],
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
  [
    'a page on one line',
    502,
    '<h1>Bad</h1><p>Gateway</p>',
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
  const { errmsg, ...rest } = failure
  expect(classifyResponse({ status, body }, nothing).failure).toEqual({
    ...rest,
    errmsg: sameWords(errmsg),
  })
})

test('an answer of any length is cut to a line', () => {
  const page = classifyResponse({ status: 200, body: '<'.repeat(64 * 1024) }, nothing)
  const words = classifyResponse(
    {
      status: 200,
      body: JSON.stringify({ errcode: 1, errmsg: `${'a'.repeat(299)}😀${'b'.repeat(60_000)}` }),
    },
    nothing,
  )
  expect(page.failure.errmsg.en).toBe(`HTTP 200: ${'<'.repeat(300)}…`)
  expect(words.failure.errmsg.en).toBe(`${'a'.repeat(299)}\ufffd…`)
})

test.each([
  ['words', '{"errcode":300005,"errmsg":"no robot geheim"}', 'no robot ***'],
  ['page', 'no robot geheim', 'HTTP 200: no robot ***'],
  [
    'words, across where they are cut',
    JSON.stringify({ errcode: 1, errmsg: `${'a'.repeat(297)}geheim` }),
    `${'a'.repeat(297)}***`,
  ],
  ['words, with what cannot be seen in it', '{"errcode":1,"errmsg":"ge\u200bheim"}', '***'],
])('a secret that the %s quote is hidden', (_, body, errmsg) => {
  const robot = aRobot({ secret: 'geheim' })
  const { failure } = classifyResponse({ status: 200, body }, { ...nothing, robot })
  expect(failure.errmsg).toEqual(sameWords(errmsg))
})

test.each([
  ['a token in its path', 'https://robots.example/hooks/ab12cd34ef', 'no ab12cd34ef', 'no ***'],
  [
    'its password',
    'https://hubot:p%40ssword@robots.example/',
    'p@ssword aHVib3Q6cEBzc3dvcmQ=',
    '*** ***',
  ],
])('of a webhook %s is hidden', (...[, endpoint, errmsg, shown]) => {
  const body = JSON.stringify({ errcode: 1, errmsg })
  const robot = aRobot({ endpoint })
  const { failure } = classifyResponse({ status: 200, body }, { ...nothing, robot })
  expect(failure.errmsg.en).toBe(shown)
})

test.each<[NetworkErrorKind, string, ErrorKind, string, string]>([
  ['timeout', '10', 'timeout', 'no response within 10 s', '10 秒内没有响应'],
  ['timeout', '45', 'timeout', 'no response within 45 s', '45 秒内没有响应'],
  ['cancelled', '', 'cancelled', 'the job was cancelled', '作业已被取消'],
  [
    'host-not-found',
    'ENOTFOUND',
    'host',
    'the host does not exist (ENOTFOUND)',
    '主机名不存在（ENOTFOUND）',
  ],
  [
    'unreachable',
    'ECONNREFUSED',
    'unreachable',
    'could not connect (ECONNREFUSED)',
    '无法建立连接（ECONNREFUSED）',
  ],
  [
    'certificate',
    'CERT_HAS_EXPIRED',
    'certificate',
    'the server’s certificate is not trusted (CERT_HAS_EXPIRED)',
    '服务器证书不受信任（CERT_HAS_EXPIRED）',
  ],
  [
    'proxy-url',
    '',
    'proxy-settings',
    'the proxy is not an http: or https: URL',
    '代理地址不是 http: 或 https: URL',
  ],
  ['proxy-status', '502', 'proxy', 'the proxy responded with HTTP 502', '代理返回 HTTP 502'],
  [
    'proxy-status',
    '407',
    'proxy-settings',
    'the proxy responded with HTTP 407',
    '代理返回 HTTP 407',
  ],
  [
    'proxy-broken',
    'ECONNRESET',
    'proxy',
    'the connection to the proxy broke (ECONNRESET)',
    '与代理的连接中断（ECONNRESET）',
  ],
  ['broken', 'EPIPE', 'network', 'the connection broke (EPIPE)', '连接中断（EPIPE）'],
])('no response: %s %s', (...[kind, detail, errorKind, en, chinese]) => {
  expect(classifyNetworkError({ kind, detail })).toEqual({
    failure: { kind: errorKind, errmsg: { en, 'zh-CN': chinese } },
  })
})

test('a delivery that was not tried', () => {
  expect(notTried('late')).toEqual({
    kind: 'late',
    errmsg: {
      en: 'not tried: the deadline passed before the first attempt',
      'zh-CN': '未尝试发送：还没有开始发送，deadline 已过',
    },
  })
  expect(notTried('cancelled')).toMatchObject({ kind: 'cancelled' })
})

test.each([
  ['an error', new TypeError('x is no function'), 'TypeError: x is no function'],
  [
    'one that quotes the robot',
    new Error('of https://a.example/x and token1'),
    'Error: of (URL) and ***',
  ],
  ['what is no error', 'geheim', 'string'],
])('a defect: %s', (_, thrown, words) => {
  expect(toDefect(thrown, aRobot())).toEqual({ kind: 'defect', errmsg: sameWords(words) })
})

function failed(
  kind: ErrorKind,
  headers: Partial<Omit<FailedAttempt, 'failure'>> = {},
): FailedAttempt {
  return {
    failure: { kind, errmsg: sameWords('') },
    retryAfterMs: undefined,
    skewMs: undefined,
    ...headers,
  }
}

function budget(
  named: Partial<RetryBudget & { attempts: number }> = {},
): RetryBudget & { attempts: number } {
  return { retries: 3, skewMs: undefined, attempts: 1, ...named }
}

/** The pause after the first attempt with a jitter of one half; undefined: no further attempt. */
const pauses: Record<ErrorKind, number | undefined> = {
  keyword: undefined,
  sign: undefined,
  clock: undefined,
  ip: undefined,
  token: undefined,
  'rate-limit': 600_500,
  quota: undefined,
  'too-long': undefined,
  invalid: undefined,
  content: undefined,
  busy: 500,
  timeout: 500,
  network: 500,
  unreachable: 500,
  protocol: 500,
  host: 500,
  late: undefined,
  certificate: undefined,
  proxy: 500,
  'proxy-settings': undefined,
  elsewhere: undefined,
  cancelled: undefined,
  defect: undefined,
  unknown: undefined,
}

const words = Object.keys(errorKinds).filter((word): word is ErrorKind =>
  Object.hasOwn(errorKinds, word),
)

const repeated = words.filter((kind) => pauses[kind] !== undefined)

test.each(words)('%s: what comes after the first attempt', (kind) => {
  const pauseMs = pauses[kind]
  const next = pauseMs === undefined ? undefined : { pauseMs, budget: { retries: 2 } }
  expect(nextAttempt(failed(kind), budget(), 0.5)).toEqual(next)
})

test.each(repeated)('%s: nothing where no retry is left', (kind) => {
  expect(nextAttempt(failed(kind), budget({ retries: 0 }), 0.5)).toBeUndefined()
})

test.each(repeated)('%s: the last retry is one', (kind) => {
  expect(nextAttempt(failed(kind), budget({ retries: 1 }), 0)).toMatchObject({
    budget: { retries: 0 },
  })
})

test.each([
  [1, 0, 0],
  [1, 0.5, 500],
  [1, 1, 1000],
  [2, 0, 0],
  [2, 0.5, 1000],
  [2, 1, 2000],
  [3, 1, 4000],
  [4, 1, 8000],
  [5, 1, 16_000],
  [6, 0, 0],
  [6, 0.5, 10_000],
  [6, 1, 20_000],
  [7, 1, 20_000],
  [5000, 1, 20_000],
])('after attempt %d, with a random %d, a pause of %d ms', (attempt, random, pauseMs) => {
  const next = nextAttempt(failed('busy'), budget({ attempts: attempt }), random)
  expect(next?.pauseMs).toBe(pauseMs)
})

test.each<[ErrorKind, number, number, number]>([
  ['busy', 5000, 0, 5000],
  ['busy', 5000, 1, 6000],
  ['busy', 0, 1, 1000],
  ['rate-limit', 3000, 0, 3000],
  ['rate-limit', 3000, 1, 4000],
  ['rate-limit', 0, 0, 0],
  ['rate-limit', 3_600_000, 0.5, 3_600_500],
])(
  '%s with Retry-After of %d ms waits at least that: %d',
  (...[kind, retryAfterMs, random, ms]) => {
    expect(nextAttempt(failed(kind, { retryAfterMs }), budget(), random)?.pauseMs).toBe(ms)
  },
)

test('Retry-After makes no retry where none would help', () => {
  expect(nextAttempt(failed('token', { retryAfterMs: 0 }), budget(), 0)).toBeUndefined()
})

test('a retry keeps the server’s time', () => {
  const next = nextAttempt(failed('busy', { skewMs: 1 }), budget({ skewMs: 7_200_000 }), 0)
  expect(next?.budget).toEqual({ retries: 2, skewMs: 7_200_000 })
})

describe('a signature that is out of date', () => {
  const late = failed('clock', { skewMs: -7_200_000, retryAfterMs: 5000 })

  test.each([0, 3])('is made again at once, beside %d retries', (retries) => {
    expect(nextAttempt(late, budget({ retries }), 1)).toEqual({
      pauseMs: 0,
      budget: { retries, skewMs: -7_200_000 },
    })
  })

  test('is made again once only', () => {
    expect(nextAttempt(late, budget({ skewMs: 0 }), 0)).toBeUndefined()
  })

  test('is final where the server does not report its time', () => {
    expect(nextAttempt(failed('clock'), budget(), 0)).toBeUndefined()
  })
})
