import { expect, test } from '@jest/globals'
import type { Answer } from '../../src/dingtalk/answer.ts'
import type { Robot } from '../../src/dingtalk/robot.ts'
import { NoAnswer, sendToAll, type Effects } from '../../src/dingtalk/send.ts'
import { sign } from '../../src/dingtalk/sign.ts'
import { stringAt } from '../../src/facts/payload.ts'
import { aMessage, monday } from '../builders.ts'

const ok = { status: 200, body: '{"errcode":0,"errmsg":"ok"}' }

function aRobot(number: number, named: Partial<Robot> = {}): Robot {
  return { number, endpoint: `https://robots.example/send?access_token=token${number}`, ...named }
}

/** Answers at once, at a standing clock, unless the test says otherwise. */
function effects(named: Partial<Effects> = {}): Effects {
  return { post: () => Promise.resolve(ok), now: () => monday, mask: () => undefined, ...named }
}

test('every robot is asked before any has answered, and answers come back in order', async () => {
  const answers = new Map<string, (answer: Answer) => void>()
  const post = (url: string): Promise<Answer> => new Promise((resolve) => answers.set(url, resolve))
  const robots = [aRobot(1), aRobot(2), aRobot(3)]
  const sent = sendToAll(robots, aMessage(), effects({ post }))
  expect([...answers.keys()]).toEqual(robots.map(({ endpoint }) => endpoint))
  for (const { endpoint } of robots.toReversed()) answers.get(endpoint)?.(ok)
  expect((await sent).map(({ robot }) => robot)).toEqual([1, 2, 3])
})

test.each([
  [
    'refuses',
    () => Promise.resolve({ status: 200, body: '{"errcode":310000,"errmsg":"sign not match"}' }),
    { reason: 'sign', errcode: 310000, errmsg: 'sign not match' },
  ],
  [
    'does not answer',
    () => Promise.reject(new NoAnswer('timeout', 'no answer within 10 s')),
    { reason: 'timeout', errmsg: 'no answer within 10 s' },
  ],
  [
    'cannot be reached',
    () => Promise.reject(new NoAnswer('network', 'ECONNREFUSED')),
    { reason: 'network', errmsg: 'ECONNREFUSED' },
  ],
])('a robot that %s stops no other', async (_, first, failure) => {
  const post = (url: string): Promise<Answer> =>
    url.endsWith('token1') ? first() : Promise.resolve(ok)
  expect(await sendToAll([aRobot(1), aRobot(2)], aMessage(), effects({ post }))).toEqual([
    { robot: 1, attempts: 1, ms: 0, ok: false, failure },
    { robot: 2, attempts: 1, ms: 0, ok: true },
  ])
})

test('a defect of our own is not taken for trouble of the network', async () => {
  const post = (): Promise<Answer> => Promise.reject(new TypeError('defect'))
  await expect(sendToAll([aRobot(1)], aMessage(), effects({ post }))).rejects.toThrow('defect')
})

test('the time that a robot took', async () => {
  const clock = [1000, 1250]
  const now = (): number => clock.shift() ?? 0
  expect(await sendToAll([aRobot(1)], aMessage(), effects({ now }))).toMatchObject([{ ms: 250 }])
})

test('without a secret the endpoint is used as it is', async () => {
  const urls: string[] = []
  const post = (url: string): Promise<Answer> => {
    urls.push(url)
    return Promise.resolve(ok)
  }
  await sendToAll([aRobot(1)], aMessage(), effects({ post }))
  expect(urls).toEqual(['https://robots.example/send?access_token=token1'])
})

test('the signature is of the moment of sending, and hidden before it is used', async () => {
  const log: string[] = []
  const clock = [1700000000000, 1700000000001, 1700000000002]
  const now = (): number => clock.shift() ?? 0
  const post = (url: string): Promise<Answer> => {
    log.push(`post ${url}`)
    return Promise.resolve(ok)
  }
  const mask = (secret: string): number => log.push(`mask ${secret}`)
  const robot = aRobot(1, { secret: 'SECtest' })
  await sendToAll([robot], aMessage(), effects({ post, mask, now }))
  const signature = sign('SECtest', 1700000000001)
  expect(log).toEqual([
    `mask ${signature}`,
    `mask ${encodeURIComponent(signature)}`,
    `post ${robot.endpoint}&timestamp=1700000000001&sign=${encodeURIComponent(signature)}`,
  ])
})

test('each robot gets its own keyword and a key of its own against repeats', async () => {
  const bodies: unknown[] = []
  const post = (_: string, body: string): Promise<Answer> => {
    bodies.push(JSON.parse(body))
    return Promise.resolve(ok)
  }
  const robots = [aRobot(1, { keyword: '通知' }), aRobot(2)]
  await sendToAll(robots, aMessage({ title: 'T' }), effects({ post }))
  expect(bodies.map((body) => stringAt(body, 'markdown', 'title'))).toEqual(['【通知】T', 'T'])
  const keys = bodies.map((body) => stringAt(body, 'msgUuid'))
  expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(keys[0]).not.toBe(keys[1])
})

test.each([
  ['address', (url: string) => url],
  ['token', () => 'token1'],
  ['secret', () => 'SECtest'],
  ['signature', (url: string) => new URL(url).searchParams.get('sign') ?? 'none'],
])('a robot that echoes its %s gives nothing away', async (_, echo) => {
  const post = (url: string): Promise<Answer> =>
    Promise.resolve({ status: 200, body: JSON.stringify({ errcode: 1, errmsg: `<${echo(url)}>` }) })
  const robot = aRobot(1, { secret: 'SECtest' })
  expect(await sendToAll([robot], aMessage(), effects({ post }))).toMatchObject([
    { failure: { errmsg: '<***>' } },
  ])
})

test('an unsigned robot that echoes its token gives nothing away', async () => {
  const post = (): Promise<Answer> => Promise.resolve({ status: 500, body: 'bad token1' })
  expect(await sendToAll([aRobot(1)], aMessage(), effects({ post }))).toMatchObject([
    { failure: { reason: 'busy', errmsg: 'HTTP 500: bad ***' } },
  ])
})
