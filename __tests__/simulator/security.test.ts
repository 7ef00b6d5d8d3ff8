import { test, expect } from '@jest/globals'
import { signatureOf } from '../../simulator/security.ts'
import { aClock, aSimulator, answerOf, aText, ok } from './simulated.ts'
const signNotMatch = '{"errcode":310000,"errmsg":"sign not match"}'

const invalidTimestamp = '{"errcode":310000,"errmsg":"invalid timestamp"}'

const noKeyword = '{"errcode":310000,"errmsg":"keywords not in content"}'

/** The first is published (jenkinsci/dingtalk-plugin, RobotConfigModelTest), the others computed. */
const vectors = [
  {
    timestamp: '1735693200000',
    secret: 'SEC045ae0433d866d0019a47f441d3da2c3c5862b8a8c46f8ab1de83a6fb0b9a54c',
    sign: 'BSe0QzwtBdzTlEnmaVptmDApFF/EyDdmvpE/DajHtoE=',
  },
  {
    timestamp: '1577262236757',
    secret: 'this is a secret',
    sign: 'DJrE6qdyVGCQz9z5r2MDuNcNAhwYnuAkyj13cx169CA=',
  },
  {
    timestamp: '1577262236757',
    secret: 'this is secret',
    sign: 'hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM=',
  },
  {
    timestamp: '1700000000000',
    secret: 'SECtest',
    sign: 'aZLLrriXgn05YbwaGR7knYsLeJADjr9NwLaNNKpxh4g=',
  },
] as const

test.each(vectors)('the signature of $secret', async ({ timestamp, secret, sign }) => {
  const clock = aClock(Number(timestamp))
  const simulator = await aSimulator({ now: clock.now, robots: [{ token: 'robot', secret }] })
  const sendWith = (query: Record<string, string>) => answerOf(simulator, aText(), { query })

  expect(await sendWith({ timestamp, sign })).toBe(ok)
  expect(await sendWith({ timestamp, sign: encodeURIComponent(sign) })).toBe(signNotMatch)
  expect(await sendWith({ timestamp, sign: sign.toLowerCase() })).toBe(signNotMatch)
  expect(await sendWith({ timestamp: String(clock.at + 1), sign })).toBe(signNotMatch)
  expect(await sendWith({ timestamp })).toBe(signNotMatch)
  expect(await sendWith({ sign })).toBe(signNotMatch)
  expect(await sendWith({})).toBe(signNotMatch)
})

test('a plus sign that was not encoded arrives as a space', async () => {
  const { timestamp, secret, sign } = vectors[2]
  const { now } = aClock(Number(timestamp))
  const simulator = await aSimulator({ now, robots: [{ token: 'robot', secret }] })
  const url = `${simulator.webhook('robot')}&timestamp=${timestamp}&sign=${sign}`
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(aText()) })
  expect(await response.text()).toBe(signNotMatch)
})

const hour = 3_600_000

test.each([
  [0, true, ok],
  [hour, true, ok],
  [hour + 1, true, invalidTimestamp],
  [-hour, true, ok],
  [-hour - 1, true, invalidTimestamp],
  [0, false, ok],
  [hour, false, ok],
  [-1, false, invalidTimestamp],
])('a timestamp %d ms old, future tolerated: %s', async (age, signToleratesFuture, answer) => {
  const { now, at } = aClock()
  const robots = [{ token: 'robot', secret: 'SECtest' }]
  const simulator = await aSimulator({ now, robots, behaviour: { signToleratesFuture } })
  const timestamp = String(at - age)
  const query = { timestamp, sign: signatureOf('SECtest', timestamp) }
  expect(await answerOf(simulator, aText(), { query })).toBe(answer)
})

test.each(['1700000000', 'now', ''])('"%s" is no timestamp in milliseconds', async (timestamp) => {
  const robots = [{ token: 'robot', secret: 'SECtest' }]
  const simulator = await aSimulator({ now: aClock().now, robots })
  const query = { timestamp, sign: signatureOf('SECtest', timestamp) }
  expect(await answerOf(simulator, aText(), { query })).toBe(invalidTimestamp)
})

test.each([
  ['ignored', ok],
  ['rejected', signNotMatch],
] as const)('a sign on a robot without secret is %s', async (signOnUnsignedRobot, answer) => {
  const simulator = await aSimulator({ behaviour: { signOnUnsignedRobot } })
  expect(await answerOf(simulator, aText(), { query: { sign: 'x', timestamp: '1' } })).toBe(answer)
  expect(await answerOf(simulator, aText())).toBe(ok)
})

const card = {
  msgtype: 'actionCard',
  actionCard: { title: 'Title', text: 'text', singleTitle: 'Open', singleURL: 'https://a.example' },
}

const feed = {
  msgtype: 'feedCard',
  feedCard: { links: ['One', 'Two'].map((title) => ({ title, messageURL: 'm', picURL: 'p' })) },
}

test.each([
  ['text', ['hell'], {}, aText(), ok],
  ['any of several', ['bye', 'hello'], {}, aText(), ok],
  ['another case', ['Hello'], {}, aText(), noKeyword],
  ['another case by option', ['Hello'], { keywordCaseSensitive: false }, aText(), ok],
  ['nowhere', ['bye'], {}, aText('hello', { bye: 'bye' }), noKeyword],
  ['card title', ['Title'], {}, card, ok],
  ['card text', ['text'], {}, card, ok],
  ['button', ['Open'], {}, card, noKeyword],
  ['button by option', ['Open'], { keywordSearchesLinks: true }, card, ok],
  ['address by option', ['a.example'], { keywordSearchesLinks: true }, card, ok],
  ['second feed title', ['Two'], {}, feed, ok],
  ['no keywords set', [], {}, aText(), ok],
])('keyword in %s', async (...[, keywords, behaviour, message, answer]) => {
  const simulator = await aSimulator({ behaviour, robots: [{ token: 'robot', keywords }] })
  expect(await answerOf(simulator, message)).toBe(answer)
})

test.each([
  ['10.1.2.3', ['10.1.2.3'], true],
  ['10.1.2.4', ['10.1.2.3'], false],
  ['10.1.255.255', ['192.0.2.1', '10.1.0.0/16'], true],
  ['10.2.0.0', ['10.1.0.0/16'], false],
  ['10.1.2.3, 192.0.2.1', ['10.1.2.3'], true],
  ['::1', ['0.0.0.0/0'], false],
])('address %s against %s', async (ip, ipAllowList, allowed) => {
  const simulator = await aSimulator({ robots: [{ token: 'robot', ipAllowList }] })
  const headers = { 'x-forwarded-for': ip }
  const rejected = `{"errcode":310000,"errmsg":"ip ${ip} not in whitelist"}`
  expect(await answerOf(simulator, aText(), { headers })).toBe(allowed ? ok : rejected)
})

test('the forwarded address counts only if it is trusted', async () => {
  const robots = [{ token: 'robot', ipAllowList: ['127.0.0.1'] }]
  const simulator = await aSimulator({ robots, behaviour: { trustForwardedFor: false } })
  const headers = { 'x-forwarded-for': '10.0.0.1' }
  expect(await answerOf(simulator, aText(), { headers })).toBe(ok)
})

test.each(['10.0.0', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '::1'])(
  'an allow-list with %s is rejected at the start',
  async (entry) => {
    await expect(
      aSimulator({ robots: [{ token: 'robot', ipAllowList: [entry] }] }),
    ).rejects.toThrow(`"${entry}" in ipAllowList is neither an IPv4 address nor a CIDR block.`)
  },
)

test.each([
  ['everything', 'hello', true, '10.0.0.1', ok],
  ['no keyword', 'bye', true, '10.0.0.1', noKeyword],
  ['no sign', 'hello', false, '10.0.0.1', signNotMatch],
  [
    'an address of another host',
    'hello',
    true,
    '192.0.2.1',
    '{"errcode":310000,"errmsg":"ip 192.0.2.1 not in whitelist"}',
  ],
])('all settings must pass: %s', async (...[, content, signed, ip, answer]) => {
  const { now, at } = aClock()
  const robot = { token: 'robot', secret: 'S', keywords: ['hello'], ipAllowList: ['10.0.0.0/8'] }
  const simulator = await aSimulator({ now, robots: [robot] })
  const timestamp = String(at)
  const query = signed ? { timestamp, sign: signatureOf('S', timestamp) } : {}
  const headers = { 'x-forwarded-for': ip }
  expect(await answerOf(simulator, aText(content), { query, headers })).toBe(answer)
})
