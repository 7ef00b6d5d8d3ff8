import { test, expect } from '@jest/globals'
import { aText, aClock, aSimulator, answerOf, ok } from './simulated.ts'
const message = aText('once', { msgUuid: 'a' })

test('the same msgUuid is shown once, until the window is over', async () => {
  const clock = aClock()
  const simulator = await aSimulator({ now: clock.now })
  for (const later of [0, 599_999, 1]) {
    clock.at += later
    expect(await answerOf(simulator, message)).toBe(ok)
  }
  expect(simulator.received().map(({ outcome }) => outcome)).toEqual([
    'delivered',
    'duplicate',
    'delivered',
  ])
  expect(simulator.delivered()).toEqual([message, message])
})

test('it is the key that counts, and only of a message that was delivered', async () => {
  const simulator = await aSimulator({
    robots: [{ token: 'robot', keywords: ['once'] }, { token: 'other' }],
  })
  await answerOf(simulator, aText('no keyword', { msgUuid: 'a' }))
  await answerOf(simulator, message)
  await answerOf(simulator, aText('once more', { msgUuid: 'a' }))
  await answerOf(simulator, aText('once', { msgUuid: 'b' }))
  await answerOf(simulator, message, { token: 'other' })
  expect(simulator.received().map(({ outcome }) => outcome)).toEqual([
    'rejected',
    'delivered',
    'duplicate',
    'delivered',
    'delivered',
  ])
})

test.each([undefined, '', 5])('msgUuid %j is no key', async (msgUuid) => {
  const simulator = await aSimulator()
  await answerOf(simulator, aText('hello', { msgUuid }))
  await answerOf(simulator, aText('hello', { msgUuid }))
  expect(simulator.delivered()).toHaveLength(2)
})

test('msgUuid may be ignored', async () => {
  const simulator = await aSimulator({ behaviour: { msgUuid: { honoured: false } } })
  await answerOf(simulator, message)
  await answerOf(simulator, message)
  expect(simulator.delivered()).toEqual([message, message])
})

test('a duplicate may get an answer of its own', async () => {
  const duplicateAnswer = { errcode: 7, errmsg: 'seen' }
  const simulator = await aSimulator({ behaviour: { msgUuid: { duplicateAnswer } } })
  expect(await answerOf(simulator, message)).toBe(ok)
  expect(await answerOf(simulator, message)).toBe('{"errcode":7,"errmsg":"seen"}')
})
