import { test, expect } from '@jest/globals'
import { aClock, aSimulator, send, aText, ok, answerOf } from './simulated.ts'
test('a message is delivered and answered as DingTalk answers', async () => {
  const clock = aClock(Date.UTC(2026, 8, 1, 12))
  const simulator = await aSimulator({ now: clock.now })
  const response = await send(simulator, aText('你好'))

  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(response.headers.get('date')).toBe('Tue, 01 Sep 2026 12:00:00 GMT')
  expect(await response.text()).toBe(ok)
  expect(simulator.delivered()).toEqual([{ msgtype: 'text', text: { content: '你好' } }])
  expect(simulator.received('robot')).toMatchObject([
    {
      at: clock.at,
      method: 'POST',
      path: '/robot/send',
      token: 'robot',
      query: { access_token: 'robot' },
      headers: { 'content-type': 'application/json; charset=utf-8' },
      raw: '{"msgtype":"text","text":{"content":"你好"}}',
      bytes: 46,
      body: { msgtype: 'text', text: { content: '你好' } },
      outcome: 'delivered',
      errcode: 0,
      answer: ok,
    },
  ])
})

test.each(['GET', 'HEAD', 'PUT'])('%s is rejected', async (method) => {
  const simulator = await aSimulator()
  const response = await fetch(simulator.webhook('robot'), { method })
  expect(response.status).toBe(200)
  expect(simulator.received()).toMatchObject([
    { method, outcome: 'rejected', answer: '{"errcode":43002,"errmsg":"需要POST请求"}' },
  ])
})

test.each(['', '?access_token=', '?token=robot'])('no token in "%s"', async (search) => {
  const simulator = await aSimulator()
  const response = await fetch(`${simulator.url}/robot/send${search}`, { method: 'POST' })
  expect(await response.text()).toBe('{"errcode":40035,"errmsg":"缺少参数 access_token"}')
  expect(simulator.received()[0]?.token).toBeUndefined()
})

test.each(['/', '/robot/send/', '/robot/sendBySession?session=robot', '//'])(
  '%s is not found',
  async (path) => {
    const simulator = await aSimulator()
    const response = await fetch(`${simulator.url}${path}`, { method: 'POST' })
    expect(response.status).toBe(404)
    expect(simulator.received()).toMatchObject([{ outcome: 'rejected', answer: 'Not Found' }])
    expect(simulator.delivered()).toEqual([])
  },
)

test.each([
  ['unknown', '{"errcode":300005,"errmsg":"token is not exist"}'],
  ['stopped', '{"errcode":400102,"errmsg":"机器人已停用"}'],
  ['dissolved', '{"errcode":400013,"errmsg":"群已被解散"}'],
  ['active', ok],
])('a robot that is %s', async (token, answer) => {
  const simulator = await aSimulator({
    robots: [
      { token: 'stopped', state: 'stopped' },
      { token: 'dissolved', state: 'group-dissolved' },
      { token: 'active', state: 'active' },
    ],
  })
  expect(await answerOf(simulator, aText(), { token })).toBe(answer)
})

const noJson = '{"errcode":40035,"errmsg":"缺少参数 json"}'

test.each([
  ['nothing', '', noJson],
  ['text', 'hello', noJson],
  ['truncated', '{"msgtype":"text"', noJson],
  ['a list', '[]', noJson],
  ['null', 'null', noJson],
  ['an invalid escape', String.raw`{"msgtype":"text","text":{"content":"a\D"}}`, noJson],
  ['a raw line break', '{"msgtype":"text","text":{"content":"a\nb"}}', ok],
])('a body that is or has %s', async (_, raw, answer) => {
  expect(await answerOf(await aSimulator(), raw)).toBe(answer)
})

test('raw line breaks reach the message, or are rejected by option', async () => {
  const raw = '{"msgtype":"text",\n"text":{"content":"a\n\\"b\\""}}'
  const lenient = await aSimulator()
  await send(lenient, raw)
  expect(lenient.delivered()).toEqual([aText('a\n"b"')])

  const strict = await aSimulator({ behaviour: { rawLineBreaksInJson: false } })
  expect(await answerOf(strict, raw)).toBe(noJson)
})

const contentTypeRejected = '{"errcode":43004,"errmsg":"无效的HTTP HEADER Content-Type"}'

test.each([
  ['application/json', true, ok],
  ['Application/JSON ; charset=utf-8', true, ok],
  ['text/plain', true, contentTypeRejected],
  ['application/jsonp', true, contentTypeRejected],
  ['text/plain', false, ok],
])('content type %s, checked: %s', async (contentType, contentTypeCheck, answer) => {
  const simulator = await aSimulator({ behaviour: { contentTypeCheck } })
  const headers = { 'content-type': contentType }
  expect(await answerOf(simulator, aText(), { headers })).toBe(answer)
})

test('errcode may be a string', async () => {
  const simulator = await aSimulator({ behaviour: { errcodeAs: 'string' } })
  expect(await answerOf(simulator, aText())).toBe('{"errcode":"0","errmsg":"ok"}')
  expect(simulator.received()[0]?.errcode).toBe(0)
})

test('the order of checks is an option, and one left out never rejects', async () => {
  const robots = [{ token: 'robot', keywords: ['deploy'] }]
  const wrong = { msgtype: 'voice', text: { content: 'hello' } }

  const asDocumented = await aSimulator({ robots })
  expect(await answerOf(asDocumented, wrong)).toContain('"errcode":310000,')

  const reversed = await aSimulator({
    robots,
    behaviour: { checkOrder: ['messageType', 'keyword'] },
  })
  expect(await answerOf(reversed, wrong)).toContain('"errcode":400105,')

  const unchecked = await aSimulator({ robots, behaviour: { checkOrder: [] } })
  expect(await answerOf(unchecked, wrong)).toBe(ok)
})
