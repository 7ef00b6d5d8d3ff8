import { test, expect } from '@jest/globals'
import { toTitle, headlineOf } from '../../src/message/title.ts'
import { atJobStart } from '../../src/message/draft.ts'
import type { Transition } from '../../src/model/history.ts'
import type { Conclusion } from '../../src/model/status.ts'
import { aHappening, anOutcome, aFact, aPullRequest, aRelease, thisRun } from '../builders.ts'
import { words } from './words.ts'
test.each<[Conclusion, Transition | undefined, string, string]>([
  ['success', undefined, '✅ Passed: ', '✅ 成功：'],
  ['success', 'still-passing', '✅ Passed: ', '✅ 成功：'],
  ['success', 'fixed', '✅ Passed again: ', '✅ 成功（已修复）：'],
  ['failure', undefined, '❌ Failed: ', '❌ 失败：'],
  ['failure', 'broken', '❌ Failed: ', '❌ 失败：'],
  ['failure', 'still-failing', '❌ Failed again: ', '❌ 失败（仍未修复）：'],
  ['timed_out', undefined, '❌ Timed out: ', '❌ 超时：'],
  ['startup_failure', undefined, '❌ Could not start: ', '❌ 启动失败：'],
  ['cancelled', undefined, '🚫 Cancelled: ', '🚫 已取消：'],
  ['superseded', undefined, '🚫 Superseded: ', '🚫 已被更新的运行取代：'],
  ['skipped', undefined, '⏭️ Skipped: ', '⏭️ 已跳过：'],
  ['neutral', undefined, '🔵 Finished: ', '🔵 已结束：'],
  ['stale', undefined, '🔵 Finished: ', '🔵 已结束：'],
  ['action_required', undefined, '⏸️ Waiting for approval: ', '⏸️ 等待审批：'],
  ['in_progress', undefined, '▶️ In progress: ', '▶️ 进行中：'],
])('%s, %s', (...[conclusion, transition, ...expected]) => {
  const report = aHappening({ outcome: anOutcome(conclusion), transition })
  const titles = [words.en, words['zh-CN']].map((spoken) =>
    toTitle(headlineOf(report, spoken), report.context, spoken),
  )
  expect(titles).toEqual(expected.map((start) => `${start}CI · main · octo-org/widgets`))
})

test.each([
  ['a branch', aFact(), 'CI · main'],
  ['a pull request', aFact({ pullRequest: aPullRequest() }), 'CI · #12 Fix the widget'],
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
  expect(headlineOf(atJobStart(context), words.en)).toMatchObject({ word: 'Started', about })
})

test('repositories of one owner with a long name differ', () => {
  const titleOf = (name: string): string => {
    const context = aFact({ repository: { name, url: 'https://a.example/' } })
    return toTitle(headlineOf(aHappening({ context }), words.en), context, words.en)
  }
  const owner = 'an-organization-whose-name-is-very-long'
  expect(titleOf(`${owner}/widgets`)).toBe('✅ Passed: CI · main · widgets')
  expect(titleOf(`${owner}/gadgets`)).toBe('✅ Passed: CI · main · gadgets')
  expect(titleOf('octo-org/widgets')).toBe('✅ Passed: CI · main · octo-org/widgets')
})
