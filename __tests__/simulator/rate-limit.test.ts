import { test, expect } from '@jest/globals'
import type { SimulatorOptions } from '../../simulator/index.ts'
import { aClock, aSimulator, answerOf, aText, ok } from './simulated.ts'
const rejected = '{"errcode":660026,"errmsg":"sending too many messages per minute"}'

const minute = 60_000

/** Sends at each second of `seconds` and reports which got through. */
async function passes(
  seconds: readonly number[],
  rateLimit: NonNullable<SimulatorOptions['behaviour']>['rateLimit'] = {},
): Promise<string> {
  const clock = aClock(minute * 1000)
  const simulator = await aSimulator({ now: clock.now, behaviour: { rateLimit } })
  const answers: string[] = []
  for (const second of seconds) {
    clock.at = minute * 1000 + second * 1000
    answers.push(await answerOf(simulator, aText()))
  }
  return answers.map((answer) => ({ [ok]: '+', [rejected]: '-' })[answer] ?? answer).join('')
}

const two = { perMinute: 2 }

const brief = { perMinute: 2, banMs: 0 }

test.each([
  ['20 a minute, then a ban', Array<number>(22).fill(0), undefined, '++++++++++++++++++++--'],
  ['ten minutes of ban', [0, 0, 1, 60, 600, 600.999, 601], two, '++----+'],
  ['the ban is not extended', [0, 0, 0, 599, 600], two, '++--+'],
  ['the ban is extended', [0, 0, 0, 599, 600, 1200], { ...two, rejectsExtendBan: true }, '++---+'],
  ['a sliding minute', [0, 59, 59.999, 60, 60, 119], brief, '++-+-+'],
  ['a minute of the clock', [0, 59, 59.999, 60, 60, 60], { ...brief, window: 'fixed' }, '++-++-'],
  ['a short ban ends for good', [0, 0, 0, 5, 5, 5], { ...two, banMs: 5000 }, '++-++-'],
] as const)('%s', async (...[, seconds, rateLimit, expected]) => {
  expect(await passes(seconds, rateLimit)).toBe(expected)
})

test('the limit is of each token, known or not, and rejected requests count', async () => {
  const robots = [{ token: 'one', keywords: ['deploy'] }, { token: 'two' }]
  const simulator = await aSimulator({ robots, behaviour: { rateLimit: { perMinute: 1 } } })
  const answerTo = (token: string) => answerOf(simulator, aText(), { token })

  expect(await answerTo('test')).toContain('token is not exist')
  expect(await answerTo('test')).toBe(rejected)
  expect(await answerTo('one')).toContain('keywords not in content')
  expect(await answerTo('one')).toBe(rejected)
  expect(await answerTo('two')).toBe(ok)
})
