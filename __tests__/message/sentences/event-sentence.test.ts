/** What GitHub's examples don't show: rarer actions, and events of which little is known. */
import { describe, test, expect } from '@jest/globals'
import type { Inline } from '../../../src/document/document.ts'
import { toPlainText } from '../../../src/document/plain-text.ts'
import { languages, type Translated } from '../../../src/i18n/language.ts'
import {
  fillSentence,
  type SentenceNames,
  eventSentence,
} from '../../../src/message/sentences/event-sentence.ts'
import type { Event, LabelledValue } from '../../../src/model/event.ts'
import type { RunContext } from '../../../src/model/run-report.ts'
import { aFact, aPush, aPullRequest, anEvent, aRelease, someSentences } from '../../builders.ts'
describe('event line', () => {
  function sentences(event: Event, named: Partial<RunContext> = {}, schedule?: string): string[] {
    return languages.map((language) =>
      toPlainText([
        {
          kind: 'paragraph',
          lines: [eventSentence(aFact({ event, ...named }), someSentences(language, { schedule }))],
        },
      ]).replace(/\u200b/g, ''),
    )
  }

  const named = (text: string | number): LabelledValue => ({ text, url: undefined })

  const tag = { kind: 'tag', name: 'v1.2.0', url: 'https://a.example/' } as const

  test.each<[string, Event, Partial<RunContext>, string, string]>([
    [
      'one commit',
      aPush(),
      {},
      'octocat pushed 1 commit to main',
      'octocat 向 main 推送了 1 个提交',
    ],
    [
      'many commits',
      aPush({ commits: 2048 }),
      {},
      'octocat pushed 2,048 commits to main',
      'octocat 向 main 推送了 2,048 个提交',
    ],
    ['no commits', aPush({ commits: 0 }), {}, 'octocat pushed to main', 'octocat 推送到 main'],
    [
      'nothing known',
      aPush({ commits: 0 }),
      { ref: undefined },
      'octocat pushed',
      'octocat 推送了代码',
    ],
    [
      'a new branch without commits',
      aPush({ commits: 0, created: true }),
      {},
      'octocat pushed the new branch main',
      'octocat 推送了新分支 main',
    ],
    [
      'force',
      aPush({ commits: 2, forced: true }),
      {},
      'octocat force-pushed 2 commits to main',
      'octocat 向 main 强制推送了 2 个提交',
    ],
    [
      'force, without commits',
      aPush({ commits: 0, forced: true }),
      {},
      'octocat force-pushed main',
      'octocat 强制推送了 main',
    ],
    [
      'a deleted branch',
      aPush({ commits: 0, deleted: true }),
      {},
      'octocat deleted branch main',
      'octocat 删除了分支 main',
    ],
    ['a tag', aPush(), { ref: tag }, 'octocat pushed tag v1.2.0', 'octocat 推送了标签 v1.2.0'],
    [
      'a new tag',
      aPush({ created: true }),
      { ref: tag },
      'octocat pushed the new tag v1.2.0',
      'octocat 推送了新标签 v1.2.0',
    ],
    [
      'a tag that was moved',
      aPush({ forced: true }),
      { ref: tag },
      'octocat moved tag v1.2.0',
      'octocat 移动了标签 v1.2.0',
    ],
    [
      'somebody else runs it again',
      aPush(),
      { sender: 'hubot' },
      'hubot pushed 1 commit to main',
      'hubot 向 main 推送了 1 个提交',
    ],
    [
      'nobody known',
      aPush(),
      { actor: '' },
      'Somebody pushed 1 commit to main',
      '有人 向 main 推送了 1 个提交',
    ],
  ])('a push: %s', (...[, event, context, english, chinese]) => {
    expect(sentences(event, context)).toEqual([english, chinese])
  })

  test.each<[string, Record<string, LabelledValue>, string, string]>([
    ['merged', {}, 'octocat merged pull request #12', 'octocat 合并了 PR #12'],
    ['edited', {}, 'octocat edited pull request #12', 'octocat 编辑了 PR #12'],
    [
      'auto_merge_enabled',
      {},
      'octocat enabled auto-merge for pull request #12',
      'octocat 为 PR #12 开启了自动合并',
    ],
    [
      'enqueued',
      {},
      'octocat added pull request #12 to the merge queue',
      'octocat 将 PR #12 加入了合并队列',
    ],
    ['dequeued', {}, 'Pull request #12 left the merge queue', 'PR #12 已移出合并队列'],
    [
      'checked',
      {},
      'Run for pull request #12, started by octocat',
      'PR #12 的运行，由 octocat 触发',
    ],
    [
      'assigned',
      { assignee: named('hubot') },
      'octocat assigned pull request #12 to hubot',
      'octocat 将 PR #12 分配给 hubot',
    ],
    [
      'unassigned',
      { assignee: named('hubot') },
      'octocat unassigned hubot from pull request #12',
      'octocat 不再将 PR #12 分配给 hubot',
    ],
    [
      'review_requested',
      {},
      'octocat requested a review on pull request #12',
      'octocat 请求评审 PR #12',
    ],
    [
      'milestoned',
      { milestone: named('v1') },
      'octocat added pull request #12 to milestone v1',
      'octocat 将 PR #12 加入里程碑 v1',
    ],
    [
      'labeled',
      {},
      'octocat updated pull request #12 (labeled)',
      'octocat 更新了 PR #12（labeled）',
    ],
    [
      'some_new_action',
      {},
      'octocat updated pull request #12 (some new action)',
      'octocat 更新了 PR #12（some new action）',
    ],
  ])('a pull request %s', (action, found, ...expected) => {
    const event: Event = { kind: 'pull-request', action, pullRequest: aPullRequest(), named: found }
    expect(sentences(event)).toEqual(expected)
  })

  const issue = { named: { target: named('#3') }, terms: { thing: 'issue' } }

  const comment = { named: { target: named('#3') }, terms: { thing: 'pull_request' } }

  test.each<[string, Parameters<typeof anEvent>[0], string, string]>([
    [
      'an issue closed for a reason',
      { ...issue, action: 'closed', terms: { thing: 'issue', reason: 'not_planned' } },
      'octocat closed issue #3 as not planned',
      'octocat 关闭了 Issue #3（不予处理）',
    ],
    [
      'an issue closed',
      { ...issue, action: 'closed' },
      'octocat closed issue #3',
      'octocat 关闭了 Issue #3',
    ],
    [
      'a new action',
      { ...issue, action: 'sub_issue_added' },
      'octocat updated issue #3 (sub issue added)',
      'octocat 更新了 Issue #3（sub issue added）',
    ],
    [
      'an issue of which nothing is known',
      { action: 'opened' },
      'octocat triggered this run (issue: opened)',
      'octocat 触发了本次运行（Issue：opened）',
    ],
    [
      'a comment on a pull request',
      { ...comment, name: 'issue_comment', action: 'created' },
      'octocat commented on pull request #3',
      'octocat 评论了 PR #3',
    ],
    [
      'a review that asks for changes',
      { ...comment, name: 'pull_request_review', action: 'changes_requested' },
      'octocat requested changes to pull request #3',
      'octocat 要求修改 PR #3',
    ],
    [
      'several wiki pages',
      { name: 'gollum', action: 'several', named: { count: named(1200) } },
      'octocat changed 1,200 wiki pages',
      'octocat 修改了 1,200 个 Wiki 页面',
    ],
    [
      'a failed deployment',
      {
        name: 'deployment_status',
        action: 'failure',
        named: { target: named('production'), ref: named('main') },
        terms: { state: 'failure' },
      },
      'Deployment of main to production failed',
      'main 到 production 的部署失败',
    ],
    [
      'a state that GitHub may add',
      {
        name: 'check_run',
        action: 'completed',
        named: { target: named('lint') },
        terms: { state: 'on_hold' },
      },
      'Check lint on hold',
      '检查 lint on hold',
    ],
    [
      'another run’s pull request, which is in a fork',
      { name: 'pull_request' },
      'Run for a pull request from main, started by octocat',
      'main 上 PR 的运行，由 octocat 触发',
    ],
    [
      'an event named like what objects inherit',
      { name: 'constructor', action: 'valueOf', terms: { thing: 'toString' } },
      'octocat triggered this run (constructor: valueOf)',
      'octocat 触发了本次运行（constructor：valueOf）',
    ],
    [
      'what GitHub starts itself',
      { name: 'dynamic' },
      'GitHub started this automatically',
      '由 GitHub 自动触发',
    ],
    [
      'another run’s event, of which only the name is known',
      { name: 'issue_comment' },
      'octocat triggered this run (comment)',
      'octocat 触发了本次运行（评论）',
    ],
    [
      'an unknown event',
      { name: 'eclipse' },
      'octocat triggered this run (eclipse)',
      'octocat 触发了本次运行（eclipse）',
    ],
  ])('%s', (...[, about, english, chinese]) => {
    expect(sentences(anEvent(about))).toEqual([english, chinese])
  })

  test.each<[string | undefined, string | undefined, Partial<RunContext>, string, string]>([
    [
      '0 6 * * 1',
      'at 06:00 on Monday',
      {},
      'Scheduled run on main: at 06:00 on Monday (UTC)',
      'main 定时运行：at 06:00 on Monday（UTC）',
    ],
    [
      '0 6 * * 1',
      undefined,
      {},
      'Scheduled run on main (0 6 * * 1, UTC)',
      'main 定时运行（0 6 * * 1，UTC）',
    ],
    [undefined, undefined, {}, 'Scheduled run on main', 'main 定时运行'],
    [undefined, undefined, { ref: undefined }, 'Scheduled run', '定时运行'],
  ])('a schedule %s', (...[cron, schedule, context, english, chinese]) => {
    expect(sentences({ kind: 'schedule', cron }, context, schedule)).toEqual([english, chinese])
  })

  test.each([
    ['published', 'octocat published release v1.2.0', 'octocat 发布了版本 v1.2.0'],
    ['released', 'octocat released v1.2.0', 'octocat 正式发布了版本 v1.2.0'],
    ['prereleased', 'octocat pre-released v1.2.0', 'octocat 预发布了版本 v1.2.0'],
    ['created', 'octocat created release v1.2.0', 'octocat 创建了版本 v1.2.0'],
    ['edited', 'octocat edited release v1.2.0', 'octocat 编辑了版本 v1.2.0'],
    ['deleted', 'octocat deleted release v1.2.0', 'octocat 删除了版本 v1.2.0'],
    [
      'localized',
      'octocat updated release v1.2.0 (localized)',
      'octocat 更新了版本 v1.2.0（localized）',
    ],
    ['unpublished', 'octocat unpublished release v1.2.0', 'octocat 撤回了版本 v1.2.0'],
  ])('a release %s', (action, ...expected) => {
    expect(sentences({ kind: 'release', action, release: aRelease() })).toEqual(expected)
  })

  test.each<[string, Partial<RunContext>, string, string]>([
    [
      'a pull request',
      { pullRequest: aPullRequest({ inMergeQueue: true }) },
      'The merge queue checks pull request #12 before it is merged into main',
      '合并队列正在检查 PR #12（即将合入 main）',
    ],
    [
      'a group of which only the target is known',
      { event: anEvent({ name: 'merge_group', named: { base: named('main') } }) },
      'The merge queue checks a merge into main',
      '合并队列正在检查即将合入 main 的内容',
    ],
    [
      'a group of which nothing is known',
      { event: anEvent({ name: 'merge_group' }) },
      'The merge queue checks a merge',
      '合并队列正在检查即将合入的内容',
    ],
  ])('the merge queue and %s', (...[, { event = aPush(), ...context }, english, chinese]) => {
    expect(sentences(event, context)).toEqual([english, chinese])
  })

  test('an actor of any length', () => {
    const line = eventSentence(aFact({ actor: 'x'.repeat(1000) }), someSentences())
    expect(line[0]).toBe(`${'x'.repeat(79)}… pushed `)
  })
})

describe('the sentence of a key', () => {
  const both = (text: string): Translated => ({ en: text, 'zh-CN': `${text}。` })

  const sentences = {
    'a.b': [both('{actor} did {what} to {target}'), both('{actor} did {what}')],
    a: both('{actor} did it'),
    '*': both('Something happened'),
  }

  const target: Inline = { kind: 'link', text: '#1', url: 'https://a.example/' }

  test.each<[string, string[], SentenceNames, Inline[]]>([
    ['all known', ['a.b', 'a'], { actor: 'x', what: 'y', target }, ['x did y to ', target]],
    ['the target unknown', ['a.b', 'a'], { actor: 'x', what: 'y' }, ['x did y']],
    ['an empty name is unknown', ['a.b', 'a'], { actor: 'x', what: '' }, ['x did it']],
    ['no such key', ['b.c', 'constructor', 'a'], { actor: 'x' }, ['x did it']],
    ['only own names are known', ['a', '*'], { what: 'y' }, ['Something happened']],
    ['no sentence', ['b'], {}, []],
    ['a name is not filled again', ['a'], { actor: '{target}', target }, ['{target} did it']],
  ])('%s', (...[, keys, names, line]) => {
    expect(fillSentence({ sentences, keys, language: 'en' }, names)).toEqual(line)
  })

  test('in another language', () => {
    const line = fillSentence({ sentences, keys: ['a'], language: 'zh-CN' }, { actor: 'x' })
    expect(line).toEqual(['x did it。'])
  })
})
