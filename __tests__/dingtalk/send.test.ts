import { describe, test, expect } from '@jest/globals'
import {
  type Post,
  deliver,
  type RetryPolicy,
  type SendEffects,
  sendToAll,
} from '../../src/dingtalk/send.ts'
import type { Delivery, RobotResponse } from '../../src/dingtalk/delivery.ts'
import type { Robot } from '../../src/dingtalk/robot.ts'
import { stringAt } from '../../src/github/json-path.ts'
import { NetworkError } from '../../src/http/network-error.ts'
import {
  aRejection,
  anOk,
  someEffects,
  monday,
  aMessage,
  aRobot,
  sameWords,
  someMentions,
  directNetwork,
  cancelledBefore,
} from '../builders.ts'
import { serving, silent } from '../http/loopback.ts'

const retryPolicy: RetryPolicy = { timeoutMs: 10_000, deadlineMs: 60_000, retries: 3 }

const busy = aRejection(-1, '系统繁忙')

const keyword = aRejection(310000, 'keywords not in content')

const noAnswer = new NetworkError('timeout', '10')

const unreachable = new NetworkError('unreachable', 'ECONNREFUSED')

type Said = RobotResponse | NetworkError

/** What a robot says to one attempt after the other; the last again and again. */
function saying(...said: [Said, ...Said[]]): () => Promise<RobotResponse> {
  const left = [...said]
  return () => {
    const next = (left.length > 1 ? left.shift() : left[0]) ?? anOk
    return next instanceof NetworkError ? Promise.reject(next) : Promise.resolve(next)
  }
}

type Request = { url: string; body: string; timeoutMs: number }

type Simulated = {
  effects: SendEffects
  requests: Request[]
  pauses: number[]
  pass: (ms: number) => void
}

/** A clock that stands still but for the pauses, which pass at once. */
function simulated(
  answer: () => Promise<RobotResponse>,
  named: Partial<SendEffects> = {},
): Simulated {
  const clock = { ms: 0 }
  const requests: Request[] = []
  const pauses: number[] = []
  const pass = (ms: number): void => {
    clock.ms += ms
  }
  const effects = someEffects({
    now: () => monday + clock.ms,
    elapsed: () => clock.ms,
    random: () => 1,
    sleep: (ms) => {
      pauses.push(ms)
      pass(ms)
      return Promise.resolve(true)
    },
    post: (url, body, timeoutMs) => {
      requests.push({ url, body, timeoutMs })
      return answer()
    },
    ...named,
  })
  return { effects, requests, pauses, pass }
}

async function sendTo(
  robot: Robot,
  effects: SendEffects,
  patient: Partial<RetryPolicy> = {},
): Promise<Delivery> {
  const request = { message: aMessage(), retryPolicy: { ...retryPolicy, ...patient } }
  const [delivery] = await sendToAll([robot], request, effects)
  if (delivery === undefined) throw new Error('no delivery')
  return delivery
}

describe('several robots', () => {
  const request = { message: aMessage({ title: 'T' }), retryPolicy: { ...retryPolicy, retries: 0 } }

  test('every robot is asked before any has answered, and deliveries come in order', async () => {
    const answers = new Map<string, (answer: RobotResponse) => void>()
    const post: Post = (url) => new Promise((resolve) => answers.set(url, resolve))
    const robots = [1, 2, 3].map((number) => aRobot({ number }))
    const sent = sendToAll(robots, request, someEffects({ post }))
    expect([...answers.keys()]).toEqual(robots.map(({ endpoint }) => endpoint))
    for (const { endpoint } of robots.toReversed()) answers.get(endpoint)?.(anOk)
    expect((await sent).map(({ robot }) => robot)).toEqual([1, 2, 3])
  })

  test.each([
    [
      'rejects the message',
      keyword,
      { kind: 'keyword', errcode: 310000, errmsg: sameWords('keywords not in content') },
    ],
    ['does not respond', noAnswer, { kind: 'timeout', errmsg: { en: 'no response within 10 s' } }],
  ])('one that %s stops no other', async (_, said, failure) => {
    const post: Post = (url) => (url.endsWith('token1') ? saying(said)() : Promise.resolve(anOk))
    const robots = [aRobot({ number: 1 }), aRobot({ number: 2 })]
    expect(await sendToAll(robots, request, someEffects({ post }))).toMatchObject([
      { robot: 1, attempts: 1, ms: 0, ok: false, failure },
      { robot: 2, attempts: 1, ms: 0, ok: true },
    ])
  })

  test('each gets its own keyword and a key of its own against repeats', async () => {
    const { effects, requests } = simulated(saying(anOk))
    await sendToAll([aRobot({ keyword: '通知' }), aRobot({ number: 2 })], request, effects)
    const bodies = requests.map(({ body }): unknown => JSON.parse(body))
    expect(bodies.map((body) => stringAt(body, 'markdown', 'title'))).toEqual(['【通知】T', 'T'])
    const keys = bodies.map((body) => stringAt(body, 'msgUuid'))
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(keys[0]).not.toBe(keys[1])
  })

  test('none at all', async () => {
    expect(await sendToAll([], request, someEffects())).toEqual([])
  })
})

describe('a defect', () => {
  const broken: Post = (url) =>
    url.endsWith('token1') ? Promise.reject(new TypeError('x of token1')) : Promise.resolve(anOk)

  const request = { message: aMessage(), retryPolicy }

  test('of one robot’s delivery is its row, and the others get theirs', async () => {
    const robots = [aRobot({ number: 1 }), aRobot({ number: 2 })]
    expect(await sendToAll(robots, request, someEffects({ post: broken }))).toEqual([
      {
        robot: 1,
        attempts: 1,
        ms: 0,
        skewMs: undefined,
        ok: false,
        failure: { kind: 'defect', errmsg: sameWords('TypeError: x of ***') },
        settings: { keywordLength: 0, keyword: 'none', secret: 'none' },
        uncertain: true,
      },
      { robot: 2, attempts: 1, ms: 0, skewMs: undefined, ok: true },
    ])
  })

  test('before anything was sent leaves no doubt', async () => {
    const message = aMessage({ rawPayload: { msgtype: 'text', size: 1n } })
    const [delivery] = await sendToAll([aRobot()], { message, retryPolicy }, someEffects())
    expect(delivery).toMatchObject({
      ...{ ok: false, attempts: 0, uncertain: false },
      failure: { kind: 'defect' },
    })
  })

  test('in the text of a payload is none: half a character in a number', async () => {
    const message = aMessage({ mentions: someMentions({ mobiles: ['\ud800'] }) })
    const post: Post = () => Promise.resolve(aRejection(310000, 'sign not match \ud800'))
    const [delivery] = await sendToAll([aRobot()], { message, retryPolicy }, someEffects({ post }))
    expect(delivery).toMatchObject({ failure: { kind: 'sign' } })
  })
})

test('the time that a robot took, by the clock that never jumps', async () => {
  const runtime = simulated(saying(anOk))
  const post: Post = () => {
    runtime.pass(250.4)
    return Promise.resolve(anOk)
  }
  const now = (): number => 0
  expect(await sendTo(aRobot(), { ...runtime.effects, post, now })).toMatchObject({ ms: 250 })
})

describe('a retry', () => {
  test('has the same body with the same key, and a signature of its own moment', async () => {
    const { effects, requests } = simulated(saying(busy, noAnswer, anOk))
    const robot = aRobot({ secret: 'SECtest' })
    expect(await sendTo(robot, effects)).toMatchObject({
      robot: 1,
      attempts: 3,
      ms: 3000,
      ok: true,
    })
    expect(new Set(requests.map(({ body }) => body)).size).toBe(1)
    const times = requests.map(({ url }) => new URL(url).searchParams.get('timestamp'))
    expect(times).toEqual([0, 1000, 3000].map((ms) => String(monday + ms)))
    expect(new Set(requests.map(({ url }) => new URL(url).searchParams.get('sign'))).size).toBe(3)
  })

  test.each([0, 1, 3])('comes %d times at most', async (retries) => {
    const { effects, requests } = simulated(saying(busy))
    expect(await sendTo(aRobot(), effects, { retries })).toMatchObject({
      ok: false,
      attempts: retries + 1,
    })
    expect(requests).toHaveLength(retries + 1)
  })

  test('does not come after a rejection', async () => {
    const { effects, requests } = simulated(saying(keyword))
    expect(await sendTo(aRobot(), effects)).toMatchObject({ ok: false, attempts: 1 })
    expect(requests).toHaveLength(1)
  })

  test('does not come where the job is cancelled meanwhile; the failure stays what it was', async () => {
    const { effects, requests } = simulated(saying(busy), { sleep: () => Promise.resolve(false) })
    expect(await sendTo(aRobot(), effects)).toMatchObject({
      ok: false,
      attempts: 1,
      failure: { kind: 'busy' },
    })
    expect(requests).toHaveLength(1)
  })
})

describe('the deadline', () => {
  /** A server that never answers: each attempt lasts as long as it may. */
  function hanging(): Simulated {
    const runtime = simulated(saying(noAnswer))
    const { post } = runtime.effects
    const slow: Post = (url, body, timeoutMs) => {
      runtime.pass(timeoutMs)
      return post(url, body, timeoutMs)
    }
    return { ...runtime, effects: { ...runtime.effects, post: slow, random: () => 0 } }
  }

  test.each([
    [25_000, [10_000, 10_000, 5000]],
    [20_000, [10_000, 10_000]],
    [4000, [4000]],
    [60_000, [10_000, 10_000, 10_000, 10_000]],
  ])('of %d ms bounds every attempt', async (deadlineMs, timeouts) => {
    const { effects, requests } = hanging()
    const delivery = await sendTo(aRobot(), effects, { deadlineMs })
    expect(requests.map(({ timeoutMs }) => timeoutMs)).toEqual(timeouts)
    expect(delivery).toMatchObject({ ok: false, attempts: timeouts.length })
    expect(delivery.ms).toBeLessThanOrEqual(deadlineMs)
  })

  test.each([
    ['shorter than', 3249, [1000]],
    ['as long as', 3250, [1000]],
    ['longer than', 3251, [1000, 2000]],
  ])('that is %s what a pause and an attempt need', async (...[, deadlineMs, expected]) => {
    const { effects, pauses } = simulated(saying(busy))
    await sendTo(aRobot(), effects, { deadlineMs, retries: 2 })
    expect(pauses).toEqual(expected)
  })

  test('does not wait for a limit that ends after it', async () => {
    const limited = aRejection(660026, 'sending too many messages per minute')
    const { effects, pauses } = simulated(saying(limited, anOk), { random: () => 0 })
    expect(await sendTo(aRobot(), effects)).toMatchObject({
      ok: false,
      attempts: 1,
      failure: { kind: 'rate-limit' },
    })
    expect(pauses).toEqual([])
    expect(await sendTo(aRobot(), effects, { deadlineMs: 601_000 })).toMatchObject({ ok: true })
  })

  test('waits as the server asks, where there is the time', async () => {
    const later = aRejection(-1, '', { retryAfter: '30' })
    const { effects, pauses } = simulated(saying(later, anOk), { random: () => 0 })
    expect(await sendTo(aRobot(), effects)).toMatchObject({ ok: true, attempts: 2, ms: 30_000 })
    expect(pauses).toEqual([30_000])
  })
})

describe('what is not tried', () => {
  test.each([0, -21_929])(
    'with %d ms left nothing is sent, and nothing is said to be',
    async (deadlineMs) => {
      const { effects, requests } = simulated(saying(anOk))
      const delivery = await sendTo(aRobot(), effects, { deadlineMs })
      expect(requests).toEqual([])
      expect(delivery).toMatchObject({
        attempts: 0,
        ms: 0,
        ok: false,
        uncertain: false,
        failure: { kind: 'late' },
      })
    },
  )

  test('a job that was cancelled before', async () => {
    const { effects, requests } = simulated(saying(anOk), { isCancelled: () => true })
    expect(await sendTo(aRobot(), effects)).toMatchObject({
      attempts: 0,
      ok: false,
      uncertain: false,
      failure: { kind: 'cancelled' },
    })
    expect(requests).toEqual([])
  })

  test('no attempt has less than a millisecond', async () => {
    const { effects, requests } = simulated(saying(anOk))
    await sendTo(aRobot(), effects, { deadlineMs: 0.2 })
    expect(requests.map(({ timeoutMs }) => timeoutMs)).toEqual([1])
  })
})

describe('delivering', () => {
  const runtime = {
    ...directNetwork,
    now: () => monday,
    random: () => 0,
    mask: () => undefined,
  }

  test('has what is left of the deadline when it begins', async () => {
    const url = await serving(silent)
    const settings = {
      robots: [aRobot({ endpoint: url })],
      dryRun: false,
      retryPolicy: { timeoutMs: 10_000, deadlineMs: 60_000, retries: 0 },
    }
    const elapsed = (): number => 559_900
    const begun = { ...runtime, elapsed, start: 500_000 }
    const [delivery] = await deliver(aMessage(), settings, begun)
    expect(delivery).toMatchObject({ failure: { errmsg: { en: 'no response within 0.1 s' } } })
  })

  test('tries nothing once it has passed', async () => {
    const settings = { robots: [aRobot()], dryRun: false, retryPolicy }
    const late = { ...runtime, elapsed: () => 82_000, start: 0 }
    expect(await deliver(aMessage(), settings, late)).toMatchObject([
      { attempts: 0, ms: 0, failure: { kind: 'late' } },
    ])
  })

  test('tries nothing for a job that was cancelled', async () => {
    const settings = { robots: [aRobot()], dryRun: false, retryPolicy }
    const cancelled = { ...runtime, onCancelled: cancelledBefore, elapsed: () => 0, start: 0 }
    expect(await deliver(aMessage(), settings, cancelled)).toMatchObject([
      { attempts: 0, failure: { kind: 'cancelled' } },
    ])
  })

  test('sends nothing in a dry run', async () => {
    const settings = { robots: [aRobot()], dryRun: true, retryPolicy }
    expect(await deliver(aMessage(), settings, { ...runtime, elapsed: () => 0, start: 0 })).toEqual(
      [],
    )
  })
})

test('a time is never negative, whatever the clock does', async () => {
  const clock = [1000, 1000, 400]
  const effects = someEffects({ elapsed: () => clock.shift() ?? 400 })
  expect(await sendTo(aRobot(), effects)).toMatchObject({ ok: true, ms: 0 })
})

describe('a clock that is wrong', () => {
  const twoHours = 7_200_000
  const date = new Date(Math.floor(monday / 1000) * 1000 + twoHours).toUTCString()
  const late = aRejection(310000, 'invalid timestamp', { date })

  test('heals at once with the server’s, without a retry', async () => {
    const { effects, requests, pauses } = simulated(saying(late, anOk))
    const robot = aRobot({ secret: 'SECtest' })
    expect(await sendTo(robot, effects, { retries: 0 })).toMatchObject({
      ok: true,
      attempts: 2,
      skewMs: twoHours,
    })
    expect(pauses).toEqual([0])
    const times = requests.map(({ url }) => Number(new URL(url).searchParams.get('timestamp')))
    expect(times).toEqual([monday, monday + twoHours])
  })

  test('is a rejection where that does not help', async () => {
    const { effects } = simulated(saying(late))
    expect(await sendTo(aRobot({ secret: 'SECtest' }), effects)).toMatchObject({
      ok: false,
      attempts: 2,
      skewMs: twoHours,
      failure: { kind: 'clock' },
    })
  })

  test('is a rejection where the server does not report its time', async () => {
    const { effects } = simulated(saying(aRejection(310000, 'invalid timestamp')))
    expect(await sendTo(aRobot(), effects)).toMatchObject({ attempts: 1, skewMs: undefined })
  })
})

test.each<[string, [Said, ...Said[]], boolean]>([
  ['a rejection', [keyword], false],
  ['nobody there, then a rejection', [unreachable, keyword], false],
  ['no answer', [noAnswer], true],
  ['no answer, then a rejection', [noAnswer, keyword], true],
  ['no answer, then nobody there', [noAnswer, unreachable], true],
  ['busy', [busy], true],
])('after %s the message may have arrived: %j', async (_, said, uncertain) => {
  const { effects } = simulated(saying(...said))
  expect(await sendTo(aRobot(), effects)).toMatchObject({ ok: false, uncertain })
})

test.each([
  ['none', {}, 0],
  ['one', { keyword: '通知' }, 2],
])('of the keyword only its length is reported: %s', async (_, named, keywordLength) => {
  const { effects } = simulated(saying(keyword))
  const delivery = await sendTo(aRobot(named), effects)
  expect(delivery).toMatchObject({ ok: false, settings: { keywordLength } })
  expect(JSON.stringify(delivery)).not.toContain('通知')
})
