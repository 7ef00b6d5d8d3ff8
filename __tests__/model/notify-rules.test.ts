import { test, expect, describe } from '@jest/globals'
import type { Transition } from '../../src/model/history.ts'
import {
  type NotifyFacts,
  type NotifyWord,
  notifyWords,
  matchesNotifyWords,
  mayMatchNotifyWords,
  needsHistory,
  toCountedWord,
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
  [['failure'], 'failure', true],
  [['cancelled'], 'failure', false],
  [['fixed'], 'success', true],
  [['failing:3'], 'cancelled', true],
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
  [['failing:1'], true],
  [['still-failing:3', 'success'], true],
  [['always', 'failing:3'], false],
  [[], false],
])('%j can be known only from previous runs: %j', (words, expected) => {
  expect(needsHistory(words)).toBe(expected)
})

describe('words with a number', () => {
  /** Which of 1 to 12 hold. */
  function holding(kind: 'failing' | 'still-failing', facts: Partial<NotifyFacts>): number[] {
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
    const known: NotifyFacts = { status: 'failure', transition: undefined, ...facts }
    return numbers.filter((number) => matchesNotifyWords([`${kind}:${number}`], known))
  }

  const streak = (failures: number): Partial<NotifyFacts> => ({
    streak: { failures, hasMore: false, runNumber: 100 },
  })

  test.each<[number, number[], number[]]>([
    [1, [1], []],
    [2, [2], [1, 2]],
    [3, [3], [1, 3]],
    [6, [6], [1, 2, 3, 6]],
    [12, [12], [1, 2, 3, 4, 6, 12]],
  ])('the failure number %i in a row', (count, failing, stillFailing) => {
    expect(holding('failing', streak(count))).toEqual(failing)
    expect(holding('still-failing', streak(count))).toEqual(stillFailing)
  })

  test('without a history each failure is the first', () => {
    expect(holding('failing', {})).toEqual([1])
    expect(holding('still-failing', {})).toEqual([1])
  })

  test('in a streak too long to be counted, the run’s number counts on', () => {
    const long = { failures: 51, hasMore: true }
    expect(holding('failing', { streak: { ...long, runNumber: 1010 } })).toEqual([])
    expect(holding('still-failing', { streak: { ...long, runNumber: 1010 } })).toEqual([
      1, 2, 5, 10,
    ])
    expect(holding('still-failing', { streak: { ...long, runNumber: undefined } })).toEqual([1, 3])
  })

  test.each<Partial<NotifyFacts>>([
    { status: 'success', transition: 'fixed' },
    { status: 'cancelled' },
    { status: 'skipped' },
    { status: undefined },
  ])('%j is none', (facts) => {
    expect(holding('failing', facts)).toEqual([])
    expect(holding('still-failing', facts)).toEqual([])
  })

  test.each([
    ['failing:3', 'failing:3'],
    ['still-failing:50', 'still-failing:50'],
    ['failing : 3', 'failing:3'],
    ['failing：3', 'failing:3'],
    ['failing:03', 'failing:3'],
    ['failing:1', 'failing:1'],
    ['not-failing:3', undefined],
    ['failing', undefined],
    ['failing:', undefined],
    ['failing:0', undefined],
    ['failing:51', undefined],
    ['failing:1.5', undefined],
    ['failing:-1', undefined],
    ['fixed:3', undefined],
  ])('%j is %j', (text, word) => {
    expect(toCountedWord(text)).toBe(word)
  })
})
