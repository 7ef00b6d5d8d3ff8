import { test, expect, describe } from '@jest/globals'
import { attempt, type Post } from '../../src/dingtalk/send.ts'
import type { FailedAttempt } from '../../src/dingtalk/failed-attempt.chunk.ts'
import type { RobotResponse } from '../../src/dingtalk/delivery.ts'
import { sign } from '../../src/dingtalk/robot.ts'
import { NetworkError } from '../../src/http/network-error.ts'
import { aRobot, someEffects, anOk, monday, aRejection, sameWords } from '../builders.ts'
const order = { body: '{}', timeoutMs: 10_000, skewMs: 0, mobiles: [] }

const signed = aRobot({ secret: 'SECtest', keyword: '告警' })

/** One attempt at a signed robot that answers in a certain way. */
function answered(answer: RobotResponse): Promise<FailedAttempt | undefined> {
  return attempt(signed, order, someEffects({ post: () => Promise.resolve(answer) }))
}

test('a delivery has no failure', async () => {
  expect(await answered(anOk)).toBeUndefined()
})

test('body and time bound are passed on; without a secret, the endpoint as it is', async () => {
  const log: unknown[] = []
  const post: Post = (...request) => {
    log.push(request)
    return Promise.resolve(anOk)
  }
  const mask = (texts: readonly string[]): number => log.push(...texts)
  const { endpoint } = aRobot()
  await attempt(aRobot(), { ...order, body: '中', timeoutMs: 77 }, someEffects({ post, mask }))
  expect(log).toEqual([[endpoint, '中', 77]])
})

test.each([
  ['of the moment', 0],
  ['of the server’s moment, where that is ahead', 7_200_000],
  ['of the server’s moment, where that is behind', -7_200_000],
])('the signature is %s, and hidden before it is used', async (_, skewMs) => {
  const log: string[] = []
  const post: Post = (url) => {
    log.push(`post ${url}`)
    return Promise.resolve(anOk)
  }
  const mask = (texts: readonly string[]): number =>
    log.push(...texts.map((text) => `mask ${text}`))
  await attempt(signed, { ...order, skewMs }, someEffects({ post, mask }))
  const timestamp = monday + skewMs
  const signature = sign('SECtest', timestamp)
  const encoded = encodeURIComponent(signature)
  expect(log.slice(0, -1)).toEqual(expect.arrayContaining([`mask ${signature}`, `mask ${encoded}`]))
  expect(log.at(-1)).toBe(`post ${signed.endpoint}&timestamp=${timestamp}&sign=${encoded}`)
})

test('no response', async () => {
  const post: Post = () => Promise.reject(new NetworkError('timeout', '10'))
  expect(await attempt(signed, order, someEffects({ post }))).toEqual({
    failure: {
      kind: 'timeout',
      errmsg: { en: 'no response within 10 s', 'zh-CN': '10 秒内没有响应' },
    },
  })
})

test('a defect of our own is not taken for trouble of the network', async () => {
  const post: Post = () => Promise.reject(new TypeError('defect'))
  await expect(attempt(signed, order, someEffects({ post }))).rejects.toThrow('defect')
})

describe('what the headers report', () => {
  const httpDate = (ms: number): string => new Date(monday + ms).toUTCString()

  test.each([
    ['seconds', '120', 120_000],
    ['no second', '0', 0],
    ['a date', httpDate(30_000), 29_000 + 1000 - (monday % 1000)],
    ['a date that is over', httpDate(-30_000), 0],
    ['nothing', undefined, undefined],
    ['an empty text', '', undefined],
    ['a word', 'soon', undefined],
    ['a number below zero', '-5', undefined],
    ['a broken number', '1.5', undefined],
    ['another unit', '10s', undefined],
  ])('Retry-After as %s', async (_, retryAfter, retryAfterMs) => {
    expect(await answered(aRejection(-1, '系统繁忙', { retryAfter }))).toMatchObject({
      retryAfterMs,
    })
  })

  test.each([
    ['ahead', httpDate(7_200_000), 7_200_000],
    ['behind', httpDate(-7_200_000), -7_200_000],
    ['not given', undefined, undefined],
    ['not a date', 'soon', undefined],
  ])('the server’s clock is %s', async (_, date, skewMs) => {
    expect(await answered(aRejection(310000, 'invalid timestamp', { date }))).toMatchObject({
      failure: { kind: 'clock' },
      skewMs,
    })
  })

  test('they count from the moment of the answer', async () => {
    const clock = [monday, monday + 5000]
    const effects = someEffects({
      now: () => clock.shift() ?? 0,
      post: () => Promise.resolve(aRejection(-1, '', { date: httpDate(5000) })),
    })
    expect(await attempt(signed, order, effects)).toMatchObject({ skewMs: 0 })
  })
})

describe('a robot that echoes', () => {
  const mobiles = ['13800000000', '+852-12345678']

  test.each([
    ['the endpoint', () => signed.endpoint],
    ['the token', () => 'token1'],
    ['the secret', () => 'SECtest'],
    ['the signature', (url: string) => new URL(url).searchParams.get('sign') ?? 'none'],
    ['the signature, percent-encoded', (url: string) => url.replace(/.*sign=/, '')],
    ['the keyword', () => '告警'],
    ['a mobile number', () => '13800000000'],
    ['one from overseas', () => '+852-12345678'],
    ['one from overseas, percent-encoded', () => '%2B852-12345678'],
  ])('%s gives nothing away', async (_, echo) => {
    const post: Post = (url) => Promise.resolve(aRejection(1, `<${echo(url)}>`))
    expect(await attempt(signed, { ...order, mobiles }, someEffects({ post }))).toMatchObject({
      failure: { errmsg: sameWords('<***>') },
    })
  })

  test.each([
    ['the URL', (url: string) => url, `<***&timestamp=${monday}&sign=***>`],
    [
      'the URL, percent-encoded',
      (url: string) => encodeURIComponent(url),
      `<***%26timestamp%3D${monday}%26sign%3D***>`,
    ],
  ])('%s gives nothing away but the moment', async (...[, echo, shown]) => {
    const post: Post = (url) => Promise.resolve(aRejection(1, `<${echo(url)}>`))
    expect(await attempt(signed, order, someEffects({ post }))).toMatchObject({
      failure: { errmsg: sameWords(shown) },
    })
  })

  test('its token without a signature gives nothing away either', async () => {
    const post: Post = () => Promise.resolve({ status: 500, body: 'bad token1' })
    expect(await attempt(aRobot(), order, someEffects({ post }))).toMatchObject({
      failure: { kind: 'busy', errmsg: sameWords('HTTP 500: bad ***') },
    })
  })
})
