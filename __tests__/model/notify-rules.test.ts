import { test, expect, describe } from '@jest/globals'
import type { Transition } from '../../src/model/history.ts'
import {
  type NotifyWord,
  notifyWords,
  matchesNotifyWords,
  needsHistory,
} from '../../src/model/notify-rules.ts'
import type { Status } from '../../src/model/status.ts'
/** Which words hold, beside `always`. Without a history a failure may be new, a success is no news. */
test.each<[Status | undefined, Transition | undefined, NotifyWord[]]>([
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
])('%s, %s: %j', (status, transition, words) => {
  const holding = notifyWords.filter((word) => matchesNotifyWords([word], { status, transition }))
  expect(holding).toEqual(['always', ...words])
})

describe('of several words', () => {
  const report = { status: 'success', transition: 'fixed' } as const

  test.each<[NotifyWord[], boolean]>([
    [['failure', 'fixed'], true],
    [['failure', 'cancelled'], false],
    [[], false],
  ])('%j: one is enough', (words, expected) => {
    expect(matchesNotifyWords(words, report)).toBe(expected)
  })
})

test.each<[NotifyWord[], boolean]>([
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
