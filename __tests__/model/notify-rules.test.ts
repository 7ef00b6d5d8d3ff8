import { test, expect, describe } from '@jest/globals'
import type { Transition } from '../../src/model/history.ts'
import {
  type NotifyWord,
  notifyWords,
  matchesNotifyWords,
  mayMatchNotifyWords,
  needsHistory,
} from '../../src/model/notify-rules.ts'
import type { Status, StatusDetail } from '../../src/model/status.ts'

/** Which words hold, beside `always`. Without a history a failure may be new, a success is no news. */
test.each<[Status | undefined, StatusDetail | undefined, Transition | undefined, NotifyWord[]]>([
  ['success', undefined, 'still-passing', ['success']],
  ['success', undefined, 'fixed', ['success', 'fixed', 'changed']],
  ['success', undefined, undefined, ['success']],
  ['failure', undefined, 'broken', ['failure', 'broken', 'changed']],
  ['failure', 'timed_out', 'still-failing', ['failure', 'still-failing']],
  ['failure', undefined, undefined, ['failure', 'broken', 'still-failing', 'changed']],
  ['cancelled', undefined, undefined, ['cancelled']],
  ['skipped', undefined, undefined, ['skipped']],
  ['neutral', 'action_required', undefined, ['neutral']],
  [undefined, undefined, undefined, []],
])('%s, %s, %s: %j', (...[status, detail, transition, words]) => {
  const facts = { status, detail, transition }
  const holding = notifyWords.filter((word) => matchesNotifyWords([word], facts))
  expect(holding).toEqual(['always', ...words])
})

test('a run that a newer one replaced has a word of its own, and `always` is none', () => {
  const facts = { status: 'cancelled', detail: 'superseded', transition: undefined } as const
  const holding = notifyWords.filter((word) => matchesNotifyWords([word], facts))
  expect(holding).toEqual(['superseded'])
})

test.each<[NotifyWord[], Status, boolean]>([
  [['failure'], 'cancelled', true],
  [['broken'], 'cancelled', true],
  [['superseded'], 'cancelled', true],
  [['cancelled'], 'cancelled', true],
  [['success'], 'cancelled', false],
  [['neutral'], 'cancelled', false],
  [['failure'], 'success', false],
  [['cancelled'], 'failure', false],
  [['fixed'], 'success', true],
])('%j may hold for what is %s before the API is asked: %j', (words, status, expected) => {
  expect(mayMatchNotifyWords(words, status)).toBe(expected)
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
