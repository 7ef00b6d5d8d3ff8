/** What changed, in both languages, as plain text. */
import { test, expect } from '@jest/globals'
import { toPlainText } from '../../../src/document/plain-text.ts'
import { languages } from '../../../src/i18n/language.ts'
import { changeBlocks } from '../../../src/message/sections/changes.ts'
import type { Commit } from '../../../src/model/event.ts'
import type { RunReport } from '../../../src/model/run-report.ts'
import { aFact, thisRun, aHistory, aHappening, anOutcome, aPastRun } from '../../builders.ts'
const failed = anOutcome('failure')

const retried = aFact({ run: thisRun({ attempt: 2 }) })

const since = aPastRun({ sha: 'abcdef0123', url: 'https://a.example/' })

const failing = aHistory({ previous: 'failure', failures: 1 })

const aLongStreak = aHistory({ previous: 'failure', failures: 50, hasMoreFailures: true })

const commits = Array.from({ length: 7 }, (_, index): Commit => ({
  sha: `${index}234567890`,
  url: 'https://a.example/',
  subject: index === 0 ? undefined : `Change ${index}`,
  author: index === 1 ? undefined : 'hubot',
}))

test.each<[string, Partial<RunReport>, string[], string[]]>([
  ['nothing known', {}, [], []],
  ['a failure of which nothing is known', { outcome: failed, context: retried }, [], []],
  [
    'a second attempt: the facts at the end say so',
    { transition: 'still-passing', history: aHistory(), context: retried },
    [],
    [],
  ],
  ['still passing', { transition: 'still-passing', history: aHistory() }, [], []],
  ['a cancellation after a failure', { outcome: anOutcome('cancelled'), history: failing }, [], []],
  [
    'broken',
    { outcome: failed, transition: 'broken', history: aHistory() },
    ['Broken: the previous run passed.'],
    ['首次失败，上次成功。'],
  ],
  [
    'broken by commits',
    { outcome: failed, transition: 'broken', history: aHistory({ commits: commits.slice(0, 2) }) },
    [
      'Broken: the previous run passed.',
      'New since the last success:',
      '- 0234567 · hubot',
      '- 1234567 Change 1',
    ],
    ['首次失败，上次成功。', '上次成功之后的提交：', '- 0234567 · hubot', '- 1234567 Change 1'],
  ],
  [
    'broken by many commits',
    { outcome: failed, transition: 'broken', history: aHistory({ commits }) },
    [
      'Broken: the previous run passed.',
      'New since the last success:',
      '- 0234567 · hubot',
      '- 1234567 Change 1',
      '- 2234567 Change 2 · hubot',
      '- 3234567 Change 3 · hubot',
      '- 4234567 Change 4 · hubot',
      '- … and 2 more',
    ],
    [
      '首次失败，上次成功。',
      '上次成功之后的提交：',
      '- 0234567 · hubot',
      '- 1234567 Change 1',
      '- 2234567 Change 2 · hubot',
      '- 3234567 Change 3 · hubot',
      '- 4234567 Change 4 · hubot',
      '- … 另有 2 个提交',
    ],
  ],
  [
    'fixed after one',
    { transition: 'fixed', history: failing },
    ['Fixed after a failed run.'],
    ['已修复：此前连续失败 1 次。'],
  ],
  [
    'fixed after several, on the third attempt',
    {
      transition: 'fixed',
      history: { ...failing, failures: 3 },
      context: aFact({ run: thisRun({ attempt: 3 }) }),
    },
    ['Fixed after 3 failed runs.'],
    ['已修复：此前连续失败 3 次。'],
  ],
  [
    'still failing',
    { outcome: failed, transition: 'still-failing', history: { ...failing, since } },
    ['Still failing, 2 runs in a row, since abcdef0'],
    ['仍然失败，已连续失败 2 次，始于 abcdef0'],
  ],
  [
    'still failing, nobody knows since when',
    { outcome: failed, transition: 'still-failing', history: failing },
    ['Still failing, 2 runs in a row'],
    ['仍然失败，已连续失败 2 次'],
  ],
  [
    'still failing, longer than what was read',
    { outcome: failed, transition: 'still-failing', history: aLongStreak },
    ['Still failing, more than 50 runs in a row'],
    ['仍然失败，已连续失败超过 50 次'],
  ],
  [
    'fixed after longer than what was read',
    { transition: 'fixed', history: aLongStreak },
    ['Fixed after more than 50 failed runs.'],
    ['已修复：此前连续失败超过 50 次。'],
  ],
])('%s', (_, named, ...expected) => {
  const told = languages.map((language) =>
    toPlainText(changeBlocks(aHappening(named), language))
      .split('\n')
      .filter((line) => line !== ''),
  )
  expect(told).toEqual(expected)
})
