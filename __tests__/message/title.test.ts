import { test, expect } from '@jest/globals'
import { toTitle, headlineOf, startedHeadline } from '../../src/message/title.ts'
import type { Transition } from '../../src/model/history.ts'
import type { Status } from '../../src/model/status.ts'
import { aHappening, aFact, aPullRequest, aRelease, thisRun } from '../builders.ts'
import { words } from './words.ts'
test.each<[Status, Transition | undefined, boolean, string, string]>([
  ['success', undefined, false, '✅ Passed: ', '✅ 成功：'],
  ['success', 'still-passing', false, '✅ Passed: ', '✅ 成功：'],
  ['success', 'fixed', false, '✅ Passed again: ', '✅ 成功（已修复）：'],
  ['failure', undefined, false, '❌ Failed: ', '❌ 失败：'],
  ['failure', 'broken', false, '❌ Failed: ', '❌ 失败：'],
  ['failure', 'still-failing', false, '❌ Failed again: ', '❌ 失败（仍未修复）：'],
  ['failure', undefined, true, '❌ Failed (timed out): ', '❌ 失败（超时）：'],
  ['cancelled', undefined, false, '🚫 Cancelled: ', '🚫 已取消：'],
  ['skipped', undefined, false, '⏭️ Skipped: ', '⏭️ 已跳过：'],
  ['neutral', undefined, false, '🔵 Finished: ', '🔵 已完成：'],
])('%s, %s, timed out: %j', (...[status, transition, timedOut, ...expected]) => {
  const report = aHappening({ outcome: { status, timedOut }, transition })
  const titles = [words.en, words['zh-CN']].map((spoken) =>
    toTitle(headlineOf(report, spoken), report.context, spoken),
  )
  expect(titles).toEqual(expected.map((start) => `${start}CI · main · octo-org/widgets`))
})

test.each([
  ['a branch', aFact(), 'CI · main'],
  ['a pull request', aFact({ pullRequest: aPullRequest() }), 'CI · #12 Mend the widget'],
  [
    'a release',
    aFact({ event: { kind: 'release', action: 'published', release: aRelease() } }),
    'CI · v1.2.0',
  ],
  ['no ref', aFact({ ref: undefined }), 'CI'],
  ['a run of no name', aFact({ run: thisRun({ workflow: '' }), ref: undefined }), ''],
  [
    'long names',
    aFact({ run: thisRun({ workflow: 'x'.repeat(50) }) }),
    `${'x'.repeat(39)}… · main`,
  ],
])('is about %s', (_, context, about) => {
  expect(startedHeadline(context, words.en)).toMatchObject({ word: 'Started', about })
})
