import { expect, test } from '@jest/globals'
import type { Event } from '../../src/facts/event.ts'
import { prepare } from '../../src/message/prepare.ts'
import { aFact, aHappening, anEvent, aPreparation } from '../builders.ts'

test.each<[Event, string | undefined]>([
  [{ kind: 'schedule', cron: undefined }, undefined],
  [{ kind: 'schedule', cron: 'never' }, undefined],
  [{ kind: 'schedule', cron: '0 6 * * *' }, '每天 06:00'],
  [anEvent(), undefined],
])('%j', async (event, schedule) => {
  const happened = aHappening({ facts: aFact({ event }) })
  const prepared = await prepare(happened, { language: 'zh-CN' })
  expect(prepared).toEqual(aPreparation('zh-CN', { schedule }))
})

test('in English', async () => {
  const prepared = await prepare({ facts: aFact({ event: anEvent() }) }, { language: 'en' })
  expect(prepared).toEqual(aPreparation('en'))
})

test('a push needs nothing', async () => {
  const prepared = await prepare(aHappening(), { language: 'en' })
  expect(prepared).toEqual({ schedule: undefined, sayings: undefined })
})
