import { test, expect } from '@jest/globals'
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Received } from '../../simulator/index.ts'
import { aSimulator, answerOf, aText, ok, send } from './simulated.ts'
test('200 requests at once, each kept and answered', async () => {
  const robots = Array.from({ length: 10 }, (_, index) => ({ token: `robot-${index}` }))
  const simulator = await aSimulator({ robots })
  const requests = Array.from({ length: 200 }, (_, index) =>
    answerOf(simulator, aText(String(index)), { token: `robot-${index % 10}` }),
  )
  expect(await Promise.all(requests)).toEqual(Array<string>(200).fill(ok))
  expect(simulator.received()).toHaveLength(200)
  expect(new Set(simulator.delivered().map((body) => JSON.stringify(body))).size).toBe(200)
  expect(simulator.delivered('robot-3')).toHaveLength(20)
})

test('of 50 copies at once, one is delivered', async () => {
  const simulator = await aSimulator({ behaviour: { rateLimit: { perMinute: Infinity } } })
  const message = aText('hello', { msgUuid: 'same' })
  await Promise.all(Array.from({ length: 50 }, () => send(simulator, message)))
  expect(simulator.delivered()).toEqual([message])
  expect(simulator.received()).toHaveLength(50)
})

test('received is of all robots, or of one', async () => {
  const simulator = await aSimulator({ robots: [{ token: 'a' }, { token: 'b' }] })
  for (const token of ['a', 'b', 'a']) await send(simulator, aText(token), { token })
  expect(simulator.received().map(({ token }) => token)).toEqual(['a', 'b', 'a'])
  expect(simulator.received('b')).toHaveLength(1)
  expect(simulator.delivered('a')).toEqual([aText('a'), aText('a')])
  expect(simulator.received('c')).toEqual([])
})

test('onReceived hears of each request before the answer', async () => {
  const heard: Received[] = []
  const simulator = await aSimulator({
    onReceived(received) {
      heard.push(received)
    },
  })
  await send(simulator, aText())
  expect(heard).toEqual(simulator.received())
})

test('a token is encoded in its webhook', async () => {
  const token = 'a b&c=d+é'
  const simulator = await aSimulator({ robots: [{ token }] })
  expect(simulator.webhook(token)).toBe(
    `${simulator.url}/robot/send?access_token=a%20b%26c%3Dd%2B%C3%A9`,
  )
  expect(await answerOf(simulator, aText(), { token })).toBe(ok)
})

test('close ends what hangs, drips and waits, and frees the port', async () => {
  const simulator = await aSimulator()
  simulator.script('robot', [
    { kind: 'hang' },
    { kind: 'drip', msPerByte: 60_000 },
    { kind: 'delay', ms: 60_000 },
  ])
  const sent = [1, 2, 3].map(() => answerOf(simulator, aText()))
  const ended = Promise.allSettled(sent)
  while (simulator.received().length < 3) await new Promise(setImmediate)
  await simulator.close()
  expect((await ended).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  await expect(fetch(simulator.url)).rejects.toThrow('fetch failed')
})

test('a client that leaves in the middle of its request leaves no trace', async () => {
  const simulator = await aSimulator()
  const socket = connect(Number(new URL(simulator.url).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.write(
    'POST /robot/send?access_token=robot HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{',
  )
  await new Promise((later) => setTimeout(later, 20))
  socket.destroy()
  expect(await answerOf(simulator, aText())).toBe(ok)
  expect(simulator.received()).toHaveLength(1)
})

test('a port that is taken is an error', async () => {
  const { url } = await aSimulator()
  await expect(aSimulator({ port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE')
})
