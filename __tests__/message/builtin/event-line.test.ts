import { expect, test } from '@jest/globals'
import type { Event } from '../../../src/facts/event.ts'
import { eventLine } from '../../../src/message/builtin/event-line.ts'
import { words } from '../../../src/message/builtin/words.ts'
import { toPlainText } from '../../../src/dingtalk/plain-text.ts'
import { aFact, aPullRequest, aRelease } from '../../builders.ts'

function sentences(event: Event): string[] {
  return [words.en, words['zh-CN']].map((spoken) =>
    toPlainText([{ kind: 'paragraph', lines: [eventLine(aFact({ event }), spoken)] }]),
  )
}

test.each([
  ['opened', 'octocat opened #12', 'octocat 创建了 #12'],
  ['reopened', 'octocat reopened #12', 'octocat 重新打开了 #12'],
  ['synchronize', 'octocat updated #12', 'octocat 更新了 #12'],
  ['edited', 'octocat edited #12', 'octocat 编辑了 #12'],
  ['closed', 'octocat closed #12', 'octocat 关闭了 #12'],
  ['merged', 'octocat merged #12', 'octocat 合并了 #12'],
  ['ready_for_review', 'octocat marked as ready: #12', 'octocat 将以下拉取请求标记为可评审：#12'],
  ['converted_to_draft', 'octocat turned into a draft: #12', 'octocat 将以下拉取请求转为草稿：#12'],
  ['labeled', 'octocat labelled #12', 'octocat 给以下拉取请求添加了标签：#12'],
  ['review_requested', 'octocat asked for a review of #12', 'octocat 请求评审：#12'],
  ['assigned', 'octocat: assigned #12', 'octocat：assigned #12'],
  ['auto_merge_enabled', 'octocat: auto merge enabled #12', 'octocat：auto merge enabled #12'],
])('a pull request %s', (action, ...expected) => {
  expect(sentences({ kind: 'pull-request', action, pullRequest: aPullRequest() })).toEqual(expected)
})

test.each([
  ['published', 'octocat published release v1.2.0', 'octocat 发布了版本 v1.2.0'],
  ['released', 'octocat released v1.2.0', 'octocat 正式发布了版本 v1.2.0'],
  ['prereleased', 'octocat pre-released v1.2.0', 'octocat 预发布了版本 v1.2.0'],
  ['created', 'octocat created release v1.2.0', 'octocat 创建了版本 v1.2.0'],
  ['edited', 'octocat edited release v1.2.0', 'octocat 编辑了版本 v1.2.0'],
  ['deleted', 'octocat deleted release v1.2.0', 'octocat 删除了版本 v1.2.0'],
  ['localized', 'octocat localized release v1.2.0', 'octocat：localized 版本 v1.2.0'],
  ['unpublished', 'octocat withdrew release v1.2.0', 'octocat 撤回了版本 v1.2.0'],
])('a release %s', (action, ...expected) => {
  expect(sentences({ kind: 'release', action, release: aRelease() })).toEqual(expected)
})

test('an actor of any length', () => {
  const line = eventLine(aFact({ actor: 'x'.repeat(1000) }), words.en)
  expect(line[0]).toBe(`${'x'.repeat(79)}… pushed `)
})
