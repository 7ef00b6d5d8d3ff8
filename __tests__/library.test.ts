/** The API for node: messages as robots accept them, signatures, and what becomes of each robot. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { type RobotOptions, startSimulator } from '../simulator/index.ts'
import {
  actionCard,
  escapeMarkdown,
  feedCard,
  link,
  markdown,
  sendToRobots,
  sign,
  signWebhook,
  text,
} from '../src/library.ts'
import { withoutProxy } from './runner.ts'

const started: Awaited<ReturnType<typeof startSimulator>>[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((simulator) => simulator.close()))
})

async function simulated(...robots: RobotOptions[]) {
  withoutProxy()
  const simulator = await startSimulator({ robots })
  started.push(simulator)
  return simulator
}

const nobody = { atMobiles: [], atUserIds: [], isAtAll: false }

describe('messages', () => {
  test('a text, and whom it mentions', () => {
    expect(text('a *b*')).toMatchObject({ msgtype: 'text', text: { content: 'a *b*' } })
    expect(text('x', { all: true })).toMatchObject({ at: { ...nobody, isAtAll: true } })
  })

  test('markdown goes out as it is, and gets the mentions that DingTalk wants in its text', () => {
    const at = { mobiles: ['13800000000'], userIds: ['u1'] }
    const message = markdown({ title: 'T', text: '# a\n\n- b', at })
    expect(message).toMatchObject({
      msgtype: 'markdown',
      markdown: { title: 'T', text: expect.stringMatching(/^# a\n\n- b\n\n@13800000000 @u1$/) },
      at: { atMobiles: ['13800000000'], atUserIds: ['u1'], isAtAll: false },
    })
    expect(message).not.toHaveProperty('msgUuid')
  })

  test('an action card has one button, or several', () => {
    const card = { title: 'T', text: 'x' }
    const one = { title: 'Open', url: 'https://a.example/1' }
    expect(actionCard({ ...card, buttons: [one] })).toMatchObject({
      actionCard: { title: 'T', text: 'x', singleTitle: 'Open', singleURL: one.url },
    })
    const other = { title: 'More', url: 'https://a.example/2' }
    expect(actionCard({ ...card, buttons: [one, other] })).toMatchObject({
      actionCard: {
        btns: [
          { title: 'Open', actionURL: one.url },
          { title: 'More', actionURL: other.url },
        ],
      },
    })
  })

  test('a link, with a picture or without; a feed card', () => {
    const plain = { title: 'T', text: 'x', url: 'https://a.example/1' }
    expect(link(plain)).toEqual({
      msgtype: 'link',
      link: { title: 'T', text: 'x', messageUrl: plain.url },
    })
    const picture = 'https://a.example/p.png'
    expect(link({ ...plain, picture })).toMatchObject({ link: { picUrl: picture } })
    expect(feedCard([{ title: 'T', url: plain.url, picture }])).toEqual({
      msgtype: 'feedCard',
      feedCard: { links: [{ title: 'T', messageURL: plain.url, picURL: picture }] },
    })
  })

  test('what no robot would accept is a TypeError that says why', () => {
    const buttons = [{ title: 'x', url: 'javascript:alert(1)' }]
    expect(() => actionCard({ title: 'T', text: 'x', buttons })).toThrow(
      new TypeError('a button needs an http: or https: URL'),
    )
    const mobiles = Array.from({ length: 51 }, (_, index) => String(13_800_000_000 + index))
    expect(() => text('x', { mobiles })).toThrow(new TypeError('one message can mention 50 people'))
    expect(() => feedCard([])).toThrow(TypeError)
    expect(() => text('')).toThrow(TypeError)
  })
})

test('data as markdown shows exactly its characters', () => {
  expect(escapeMarkdown('a *b* [c](https://evil.example)')).not.toContain('[c](')
  expect(escapeMarkdown('plain\ntwo')).toBe('plain  \ntwo')
})

describe('signatures', () => {
  const signature = 'aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g='

  test('of one moment', () => {
    expect(sign('SECtest', 1_700_000_000_000)).toBe(signature)
    expect(sign('SECtest')).toMatch(/^[\w+/]{43}=$/)
  })

  test('in a webhook', () => {
    const url = new URL(
      signWebhook('https://a.example/send?access_token=1', 'SECtest', 1_700_000_000_000),
    )
    expect(Object.fromEntries(url.searchParams)).toEqual({
      ...{ access_token: '1', timestamp: '1700000000000', sign: signature },
    })
    expect(signWebhook('https://a.example/send?access_token=1', 'SECtest')).toContain('&sign=')
  })
})

describe('sending', () => {
  test('signs, adds a keyword, and reports each robot in its order', async () => {
    const simulator = await simulated(
      { token: 'a', secret: 'SECabc', keywords: ['CI'] },
      { token: 'b' },
    )
    simulator.script('b', [{ kind: 'answer', errcode: 310000, errmsg: 'sign not match' }])
    const robots = [
      { webhook: simulator.webhook('a'), secret: 'SECabc', keyword: 'CI' },
      { webhook: simulator.webhook('b') },
    ]
    const results = await sendToRobots(robots, text('x'), { language: 'en', retries: 0 })
    expect(results).toMatchObject([
      { robot: 1, ok: true, attempts: 1 },
      { robot: 2, ok: false, errcode: 310000, reason: 'sign', hint: expect.any(String) },
    ])
    expect(simulator.delivered()).toMatchObject([{ text: { content: '【CI】x' } }])
  })

  test('what went wrong is said in Chinese by default', async () => {
    const simulator = await simulated({ token: 'a' })
    simulator.script('a', [{ kind: 'answer', errcode: 310000, errmsg: 'sign not match' }])
    const [result] = await sendToRobots([{ webhook: simulator.webhook('a') }], text('x'), {
      retries: 0,
    })
    expect(result?.hint).toMatch(/[\u4e00-\u9fff]/)
  })

  test('ends when its signal says so, before or while it sends', async () => {
    const simulator = await simulated({ token: 'a' })
    const robots = [{ webhook: simulator.webhook('a') }]
    const early = await sendToRobots(robots, text('x'), { signal: AbortSignal.abort() })
    expect(early).toMatchObject([{ ok: false }])
    simulator.script('a', [{ kind: 'hang' }])
    const controller = new AbortController()
    setTimeout(() => {
      controller.abort()
    }, 50)
    const late = await sendToRobots(robots, text('x'), { signal: controller.signal })
    expect(late).toMatchObject([{ ok: false }])
    expect(simulator.delivered()).toEqual([])
  })

  test.each<[string, { webhook: string; secret?: string }[], RegExp]>([
    ['no robot', [], /^no robot is configured$/],
    [
      'no URL',
      [{ webhook: 'https://a.example/?access_token=1' }, { webhook: 'x y' }],
      /^robot 2: /,
    ],
    ['no webhook', [{ webhook: ' ' }], /^robot 1: /],
  ])('%s is a TypeError that names robots by number', async (_, robots, words) => {
    const error = await sendToRobots(robots, text('x')).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(TypeError)
    expect(String(error).replace('TypeError: ', '')).toMatch(words)
    expect(String(error)).not.toContain('access_token')
  })

  test('a message that is none is a TypeError', async () => {
    const robots = [{ webhook: 'https://a.example/?access_token=1' }]
    await expect(sendToRobots(robots, { msgtype: 'text' })).rejects.toThrow(TypeError)
  })
})
