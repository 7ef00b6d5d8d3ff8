import { test, expect, describe } from '@jest/globals'
import type { Transition } from '../../src/model/history.ts'
import { type Occasion, occasions, isOccasion, needsHistory } from '../../src/model/notify-rules.ts'
import type { Verdict } from '../../src/model/status.ts'
/** Which words hold, beside `always`. Without a history a failure may be new, a success is no news. */
test.each<[Verdict | undefined, Transition | undefined, Occasion[]]>([
  ['success', 'still-passing', ['success']],
  ['success', 'fixed', ['success', 'fixed', 'changed']],
  ['success', undefined, ['success']],
  ['failure', 'broken', ['failure', 'broken', 'changed']],
  ['failure', 'still-failing', ['failure', 'still-failing']],
  ['failure', undefined, ['failure', 'broken', 'still-failing', 'changed']],
  ['cancelled', undefined, ['cancelled']],
  ['skipped', undefined, ['skipped']],
  ['neutral', undefined, []],
  [undefined, undefined, []],
])('%s, %s: %j', (verdict, transition, words) => {
  const holding = occasions.filter((word) => isOccasion([word], { verdict, transition }))
  expect(holding).toEqual(['always', ...words])
})

describe('of several words', () => {
  const happened = { verdict: 'success', transition: 'fixed' } as const

  test.each<[Occasion[], boolean]>([
    [['failure', 'fixed'], true],
    [['failure', 'cancelled'], false],
    [[], false],
  ])('%j: one is enough', (words, expected) => {
    expect(isOccasion(words, happened)).toBe(expected)
  })
})

test.each<[Occasion[], boolean]>([
  [['always'], false],
  [['failure', 'success', 'cancelled', 'skipped'], false],
  [['failure', 'fixed'], true],
  [['broken'], true],
  [['still-failing'], true],
  [['changed'], true],
  [['always', 'changed'], false],
  [[], false],
])('%j can be told only from the runs before: %j', (words, expected) => {
  expect(needsHistory(words)).toBe(expected)
})
