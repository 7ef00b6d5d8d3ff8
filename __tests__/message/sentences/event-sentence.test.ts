/** What examples do not show: the rarer ways of an event, and what is said where little is known. */
import { describe, test, expect } from '@jest/globals'
import type { Inline } from '../../../src/document/document.ts'
import { toPlainText } from '../../../src/document/plain-text.ts'
import { languages } from '../../../src/i18n/language.ts'
import {
  eventSentence,
  type Names,
  fillSentence,
} from '../../../src/message/sentences/event-sentence.ts'
import type { Event, LabelledValue } from '../../../src/model/event.ts'
import type { RunContext } from '../../../src/model/run-report.ts'
import { aFact, aPreparation, aPush, aPullRequest, anEvent, aRelease } from '../../builders.ts'
describe('event line', () => {
  function sentences(event: Event, named: Partial<RunContext> = {}, schedule?: string): string[] {
    return languages.map((language) =>
      toPlainText([
        {
          kind: 'paragraph',
          lines: [eventSentence(aFact({ event, ...named }), aPreparation(language, { schedule }))],
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
      'octocat 推送了 1 个提交到 main',
    ],
    [
      'many commits',
      aPush({ commits: 2048 }),
      {},
      'octocat pushed 2,048 commits to main',
      'octocat 推送了 2,048 个提交到 main',
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
      'octocat 强制推送了 2 个提交到 main',
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
      'hubot 推送了 1 个提交到 main',
    ],
    [
      'nobody known',
      aPush(),
      { actor: '' },
      'Somebody pushed 1 commit to main',
      '有人 推送了 1 个提交到 main',
    ],
  ])('a push: %s', (...[, event, context, english, chinese]) => {
    expect(sentences(event, context)).toEqual([english, chinese])
  })

  test.each<[string, Record<string, LabelledValue>, string, string]>([
    ['merged', {}, 'octocat merged pull request #12', 'octocat 合并了拉取请求 #12'],
    ['edited', {}, 'octocat edited pull request #12', 'octocat 编辑了拉取请求 #12'],
    [
      'auto_merge_enabled',
      {},
      'octocat turned on auto-merge for pull request #12',
      'octocat 为拉取请求 #12 开启了自动合并',
    ],
    [
      'enqueued',
      {},
      'octocat added pull request #12 to the merge queue',
      'octocat 将拉取请求 #12 加入了合并队列',
    ],
    ['dequeued', {}, 'Pull request #12 left the merge queue', '拉取请求 #12 已移出合并队列'],
    ['checked', {}, 'Run for pull request #12 by octocat', 'octocat 的拉取请求 #12 触发的运行'],
    [
      'assigned',
      { assignee: named('hubot') },
      'octocat assigned pull request #12 to hubot',
      'octocat 将拉取请求 #12 分配给 hubot',
    ],
    [
      'unassigned',
      { assignee: named('hubot') },
      'octocat unassigned hubot from pull request #12',
      'octocat 不再将拉取请求 #12 分配给 hubot',
    ],
    [
      'review_requested',
      {},
      'octocat asked for a review of pull request #12',
      'octocat 请求评审拉取请求 #12',
    ],
    [
      'milestoned',
      { milestone: named('v1') },
      'octocat added pull request #12 to milestone v1',
      'octocat 将拉取请求 #12 加入里程碑 v1',
    ],
    [
      'labeled',
      {},
      'octocat updated pull request #12 (labeled)',
      'octocat 更新了拉取请求 #12（labeled）',
    ],
    [
      'some_new_action',
      {},
      'octocat updated pull request #12 (some new action)',
      'octocat 更新了拉取请求 #12（some new action）',
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
      'octocat 关闭了议题 #3（不予处理）',
    ],
    [
      'an issue closed',
      { ...issue, action: 'closed' },
      'octocat closed issue #3',
      'octocat 关闭了议题 #3',
    ],
    [
      'a new action',
      { ...issue, action: 'sub_issue_added' },
      'octocat updated issue #3 (sub issue added)',
      'octocat 更新了议题 #3（sub issue added）',
    ],
    [
      'an issue of which nothing is known',
      { action: 'opened' },
      'octocat triggered issues (opened)',
      'octocat 触发了 issues（opened）',
    ],
    [
      'a comment on a pull request',
      { ...comment, name: 'issue_comment', action: 'created' },
      'octocat commented on pull request #3',
      'octocat 评论了拉取请求 #3',
    ],
    [
      'a review that asks for changes',
      { ...comment, name: 'pull_request_review', action: 'changes_requested' },
      'octocat requested changes to pull request #3',
      'octocat 要求修改拉取请求 #3',
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
      'Run for a pull request from main by octocat',
      'octocat 在 main 上的拉取请求触发的运行',
    ],
    [
      'an event named like what objects inherit',
      { name: 'constructor', action: 'valueOf', terms: { thing: 'toString' } },
      'octocat triggered constructor (valueOf)',
      'octocat 触发了 constructor（valueOf）',
    ],
    [
      'an unknown event',
      { name: 'eclipse' },
      'octocat triggered eclipse',
      'octocat 触发了 eclipse',
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
    ['localized', 'octocat localized release v1.2.0', 'octocat：localized 版本 v1.2.0'],
    ['unpublished', 'octocat withdrew release v1.2.0', 'octocat 撤回了版本 v1.2.0'],
  ])('a release %s', (action, ...expected) => {
    expect(sentences({ kind: 'release', action, release: aRelease() })).toEqual(expected)
  })

  test.each<[Event, string]>([
    [aPush(), 'octocat pushed 1 commit to main'],
    [aPush({ created: true, commits: 0 }), 'octocat pushed the new branch main'],
    [anEvent({ action: 'opened' }), 'octocat triggered issues (opened)'],
    [{ kind: 'dispatch', inputs: [] }, 'octocat triggered push'],
  ])('with nothing loaded', (event, sentence) => {
    const line = eventSentence(aFact({ event }), aPreparation('en', { catalog: undefined }))
    expect(toPlainText([{ kind: 'paragraph', lines: [line] }])).toBe(sentence)
  })

  test('an actor of any length', () => {
    const line = eventSentence(aFact({ actor: 'x'.repeat(1000) }), aPreparation())
    expect(line[0]).toBe(`${'x'.repeat(79)}… pushed `)
  })
})

describe('say', () => {
  const sentences = {
    'a.b': ['{actor} did {what} to {target}', '{actor} did {what}'],
    a: '{actor} did it',
    '*': 'Something happened',
  }

  const target: Inline = { kind: 'link', text: '#1', url: 'https://a.example/' }

  test.each<[string, string[], Names, Inline[]]>([
    ['all known', ['a.b', 'a'], { actor: 'x', what: 'y', target }, ['x did y to ', target]],
    ['the target unknown', ['a.b', 'a'], { actor: 'x', what: 'y' }, ['x did y']],
    ['an empty name is unknown', ['a.b', 'a'], { actor: 'x', what: '' }, ['x did it']],
    ['no such key', ['b.c', 'constructor', 'a'], { actor: 'x' }, ['x did it']],
    ['names are own ones', ['a', '*'], { what: 'y' }, ['Something happened']],
    ['nothing to say', ['b'], {}, []],
    ['a name is no sentence', ['a'], { actor: '{target}', target }, ['{target} did it']],
  ])('%s', (...[, keys, names, line]) => {
    expect(fillSentence(sentences, keys, names)).toEqual(line)
  })
})
