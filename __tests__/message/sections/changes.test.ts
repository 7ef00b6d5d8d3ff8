/** What changed, in both languages, as plain text. */
import { expect, test } from '@jest/globals'
import { toPlainText } from '../../../src/document/plain-text.ts'
import { changeBlocks } from '../../../src/message/sections/changes.ts'
import type { RunReport } from '../../../src/model/run-report.ts'
import { aFact, aHappening, aHistory, anOutcome, aPastRun, thisRun } from '../../builders.ts'

const failed = anOutcome('failure')

const retried = aFact({ run: thisRun({ attempt: 2 }) })

const failing = aHistory({ previous: 'failure', failures: 1, since: aPastRun({ number: 126 }) })

const streak = aHistory({
  previous: 'failure',
  failures: 3,
  since: aPastRun({ number: undefined }),
})

const longStreak = aHistory({ previous: 'failure', failures: 50, hasMoreFailures: true })

test.each<[string, Partial<RunReport>, string[], string[]]>([
  ['nothing known', {}, [], []],
  ['still passing', { transition: 'still-passing', history: aHistory() }, [], []],
  ['a cancellation after a failure', { outcome: anOutcome('cancelled'), history: failing }, [], []],
  ['a second attempt', { context: retried }, ['Attempt 2'], ['第 2 次尝试']],
  [
    'a second attempt that somebody else started',
    { context: aFact({ run: thisRun({ attempt: 2 }), rerunBy: 'hubot' }) },
    ['Attempt 2, re-run by hubot'],
    ['第 2 次尝试（由 hubot 重新运行）'],
  ],
  [
    'what a re-run changed, without zeros',
    {
      context: retried,
      outcome: failed,
      rerun: { recovered: ['a', 'b'], stillFailing: [], newlyFailing: ['c'] },
    },
    ['Attempt 2: 2 recovered, 1 new'],
    ['第 2 次尝试：恢复 2，新增 1'],
  ],
  [
    'broken',
    { outcome: failed, transition: 'broken', history: aHistory() },
    ['First failure; last passed: #127'],
    ['首次失败，上次成功 #127'],
  ],
  [
    'broken, of which the last success is not known',
    { outcome: failed, transition: 'broken', history: aHistory({ lastSuccess: undefined }) },
    ['First failure'],
    ['首次失败'],
  ],
  [
    'fixed after one',
    { transition: 'fixed', history: failing },
    ['Failed once before, since #126'],
    ['此前失败 1 次，自 #126 起'],
  ],
  [
    'fixed after several, by the commit where no run has a number',
    { transition: 'fixed', history: streak, context: retried },
    ['Attempt 2', 'Failed 3 times in a row before, since abcdef0'],
    ['第 2 次尝试', '此前连续失败 3 次，自 abcdef0 起'],
  ],
  [
    'fixed after many',
    { transition: 'fixed', history: longStreak },
    ['Failed more than 50 times in a row before'],
    ['此前连续失败超过 50 次'],
  ],
  [
    'still failing',
    { outcome: failed, transition: 'still-failing', history: failing },
    ['Failed 2 times in a row, since #126'],
    ['已连续失败 2 次，自 #126 起'],
  ],
  [
    'still failing after many',
    { outcome: failed, transition: 'still-failing', history: longStreak },
    ['Failed more than 50 times in a row'],
    ['已连续失败超过 50 次'],
  ],
])('%s', (_, report, ...expected) => {
  const shown = (['en', 'zh-CN'] as const).map((language) =>
    toPlainText(changeBlocks(aHappening(report), language))
      .split('\n')
      .filter((line) => line !== ''),
  )
  expect(shown).toEqual(expected)
})
