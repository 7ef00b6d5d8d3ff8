import { test, expect } from '@jest/globals'
import type { Fault } from '../../simulator/index.ts'
import { ok, aSimulator, send, aText, answerOf } from './simulated.ts'
const busy = '{"errcode":-1,"errmsg":"系统繁忙"}'

const answered: readonly {
  readonly fault: Fault
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
  readonly outcome: 'delivered' | 'fault'
}[] = [
  { fault: { kind: 'none' }, body: ok, outcome: 'delivered' },
  { fault: { kind: 'delay', ms: 5 }, body: ok, outcome: 'delivered' },
  { fault: { kind: 'drip', msPerByte: 0.1 }, body: ok, outcome: 'delivered' },
  { fault: { kind: 'drip', msPerByte: 0.1, deliver: false }, body: busy, outcome: 'fault' },
  {
    fault: { kind: 'status', status: 502, body: '<h1>Bad Gateway</h1>' },
    status: 502,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<h1>Bad Gateway</h1>',
    outcome: 'fault',
  },
  {
    fault: { kind: 'status', status: 429, headers: { 'retry-after': '7' } },
    status: 429,
    headers: { 'retry-after': '7', 'content-length': '0' },
    body: '',
    outcome: 'fault',
  },
  {
    fault: { kind: 'status', status: 302, headers: { location: 'https://elsewhere.example' } },
    status: 302,
    headers: { location: 'https://elsewhere.example' },
    body: '',
    outcome: 'fault',
  },
  {
    fault: {
      kind: 'status',
      status: 200,
      body: '{"errcode":0,',
      contentType: 'application/json',
      deliver: true,
    },
    headers: { 'content-type': 'application/json' },
    body: '{"errcode":0,',
    outcome: 'delivered',
  },
  {
    fault: { kind: 'waf' },
    body: '{"status":1111,"wait":5,"source":"x5","punish":"deny","uuid":"00000000-0000-0000-0000-000000000000"}',
    outcome: 'fault',
  },
  { fault: { kind: 'huge', bytes: 300_000 }, body: 'x'.repeat(300_000), outcome: 'fault' },
  {
    fault: { kind: 'answer', errcode: -1, errmsg: '系统繁忙' },
    headers: { 'content-type': 'application/json' },
    body: busy,
    outcome: 'fault',
  },
  {
    fault: { kind: 'answer', errcode: '0', errmsg: 'ok', deliver: true },
    body: '{"errcode":"0","errmsg":"ok"}',
    outcome: 'delivered',
  },
  {
    fault: { kind: 'answer', errcode: undefined, errmsg: 'ok' },
    body: '{"errmsg":"ok"}',
    outcome: 'fault',
  },
]

test.each(answered)('$fault', async ({ fault, status = 200, headers = {}, body, outcome }) => {
  const simulator = await aSimulator()
  simulator.script('robot', [fault])
  const response = await send(simulator, aText())
  expect(response.status).toBe(status)
  expect(Object.fromEntries(response.headers)).toMatchObject(headers)
  expect(await response.text()).toBe(body)
  expect(simulator.received()).toMatchObject([{ outcome, answer: body }])
  expect(simulator.delivered()).toHaveLength(outcome === 'delivered' ? 1 : 0)

  expect(await answerOf(simulator, aText())).toBe(ok)
})

const cut: readonly (readonly [Fault, number])[] = [
  [{ kind: 'reset', when: 'before' }, 0],
  [{ kind: 'reset', when: 'before', deliver: true }, 1],
  [{ kind: 'reset', when: 'mid-answer' }, 0],
  [{ kind: 'reset', when: 'mid-answer', deliver: true }, 1],
]

test.each(cut)('%j cuts the connection, %d delivered', async (fault, delivered) => {
  const simulator = await aSimulator()
  simulator.script('robot', [fault])
  await expect(answerOf(simulator, aText())).rejects.toThrow()
  expect(simulator.delivered()).toHaveLength(delivered)
  expect(await answerOf(simulator, aText())).toBe(ok)
})

test('a reset comes before the answer, or in the middle of it', async () => {
  const simulator = await aSimulator()
  simulator.script('robot', [
    { kind: 'reset', when: 'before' },
    { kind: 'reset', when: 'mid-answer', deliver: true },
  ])
  await expect(send(simulator, aText())).rejects.toThrow('fetch failed')
  const response = await send(simulator, aText())
  expect(response.headers.get('content-length')).toBe('27')
  await expect(response.text()).rejects.toThrow('terminated')
  expect(simulator.received().map(({ answer }) => answer)).toEqual(['', '{"errcode":0,'])
})

test.each([
  [false, 'fault'],
  [true, 'delivered'],
])('hang, deliver: %s', async (deliver, outcome) => {
  const simulator = await aSimulator()
  simulator.script('robot', [{ kind: 'hang', deliver }])
  const signal = AbortSignal.timeout(80)
  const body = JSON.stringify(aText())
  const headers = { 'content-type': 'application/json' }
  const sent = fetch(simulator.webhook('robot'), { method: 'POST', headers, body, signal })
  await expect(sent).rejects.toThrow('aborted due to timeout')
  expect(simulator.received()).toMatchObject([{ outcome, answer: '' }])
  expect(await answerOf(simulator, aText())).toBe(ok)
})

test('a delayed message is taken before it is answered', async () => {
  const simulator = await aSimulator()
  simulator.script('robot', [{ kind: 'delay', ms: 60 }])
  let answered = false
  const response = send(simulator, aText()).finally(() => (answered = true))
  while (simulator.delivered().length === 0) await new Promise(setImmediate)
  expect(answered).toBe(false)
  await response
})

test('a script runs in order, for its own robot, and can be continued', async () => {
  const simulator = await aSimulator({ robots: [{ token: 'robot' }, { token: 'other' }] })
  const aFault = (errmsg: string): Fault => ({ kind: 'answer', errcode: 1, errmsg })
  simulator.script('robot', [aFault('first'), { kind: 'none' }])
  simulator.script('robot', [aFault('third')])

  expect(await answerOf(simulator, aText(), { token: 'other' })).toBe(ok)
  expect(await answerOf(simulator, aText())).toContain('first')
  expect(await answerOf(simulator, aText())).toBe(ok)
  expect(await answerOf(simulator, aText())).toContain('third')
  expect(await answerOf(simulator, aText())).toBe(ok)
})

test('a fault in front of the endpoint does not count for the rate limit', async () => {
  const simulator = await aSimulator({ behaviour: { rateLimit: { perMinute: 1 } } })
  simulator.script('robot', [{ kind: 'status', status: 500 }])
  expect((await send(simulator, aText())).status).toBe(500)
  expect(await answerOf(simulator, aText())).toBe(ok)
  expect(await answerOf(simulator, aText())).toContain('660026')
})

test('with deliver, the endpoint may still reject', async () => {
  const simulator = await aSimulator({ robots: [{ token: 'robot', keywords: ['deploy'] }] })
  simulator.script('robot', [{ kind: 'status', status: 500, deliver: true }])
  expect((await send(simulator, aText())).status).toBe(500)
  expect(simulator.received()).toMatchObject([{ outcome: 'rejected' }])
})
