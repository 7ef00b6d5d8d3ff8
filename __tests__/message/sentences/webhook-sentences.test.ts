/** The first of GitHub's example payloads of every event and action: its sentence, in both languages. */
import { expect, test } from '@jest/globals'
import { toPlainText } from '../../../src/document/plain-text.ts'
import { type Payload, stringAt } from '../../../src/github/json-path.ts'
import { toRunContext } from '../../../src/github/collect.ts'
import { languages } from '../../../src/i18n/language.ts'
import { type SentenceTable, eventSentence } from '../../../src/message/sentences/event-sentence.ts'
import { anEnvironment, someSentences } from '../../builders.ts'
import { examplePayload, examples } from '../../payloads.ts'
import { inWorkflows, wrongIn } from '../../workflow-problems.ts'

const invisible = /\u200b/g

async function sentencesOf(
  event: string,
  payload: Payload,
  sentences: SentenceTable = {},
): Promise<string[]> {
  const ref = stringAt(payload, 'ref') ?? 'refs/heads/main'
  const env = anEnvironment({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref })
  const context = await toRunContext(env, payload)
  return languages.map((language) => {
    const { catalog } = someSentences(language)
    const all = { ...catalog, sentences: { ...catalog.sentences, ...sentences } }
    const line = eventSentence(context, someSentences(language, { catalog: all }))
    return toPlainText([{ kind: 'paragraph', lines: [line] }]).replace(invisible, '')
  })
}

const expected: [event: string, action: string | undefined, english: string, chinese: string][] = [
  [
    'branch_protection_rule',
    'edited',
    'Codertocat edited branch protection rule production',
    'Codertocat 编辑了分支保护规则 production',
  ],
  [
    'branch_protection_rule',
    'created',
    'wolfy1339 created branch protection rule main',
    'wolfy1339 创建了分支保护规则 main',
  ],
  [
    'branch_protection_rule',
    'deleted',
    'Codertocat deleted branch protection rule production',
    'Codertocat 删除了分支保护规则 production',
  ],
  [
    'check_run',
    'created',
    'Check Octocoders-linter started on changes',
    'changes 上的检查 Octocoders-linter 已开始',
  ],
  [
    'check_run',
    'completed',
    'Check Octocoders-linter failed on changes',
    'changes 上的检查 Octocoders-linter 失败',
  ],
  [
    'check_run',
    'requested_action',
    'codebytere requested an action of check API Review',
    'codebytere 请求检查 API Review 执行操作',
  ],
  [
    'check_run',
    'rerequested',
    'octocat requested to run check randscape again',
    'octocat 请求重新运行检查 randscape',
  ],
  [
    'check_suite',
    'completed',
    'Check suite octocoders-linter passed on changes',
    'changes 上的检查套件 octocoders-linter 成功',
  ],
  ['create', undefined, 'Codertocat created tag simple-tag', 'Codertocat 创建了标签 simple-tag'],
  ['delete', undefined, 'Codertocat deleted tag simple-tag', 'Codertocat 删除了标签 simple-tag'],
  [
    'deployment',
    'created',
    'Codertocat requested the deployment of master to production',
    'Codertocat 请求将 master 部署到 production',
  ],
  [
    'deployment_status',
    'created',
    'Deployment of master to production succeeded',
    'master 已成功部署到 production',
  ],
  [
    'discussion',
    'created',
    'Codertocat started discussion #90 in General',
    'Codertocat 在 General 中发起了讨论 #90',
  ],
  [
    'discussion',
    'answered',
    'Codertocat marked a comment by dan2wik as the answer of discussion #4',
    'Codertocat 在讨论 #4 中采纳了 dan2wik 的回答',
  ],
  [
    'discussion',
    'category_changed',
    'Codertocat moved discussion #4 to Show and tell',
    'Codertocat 将讨论 #4 移到 Show and tell 分类',
  ],
  ['discussion', 'edited', 'Codertocat edited discussion #4', 'Codertocat 编辑了讨论 #4'],
  [
    'discussion',
    'labeled',
    'Codertocat added the label bug to discussion #4',
    'Codertocat 给讨论 #4 添加了标签 bug',
  ],
  [
    'discussion',
    'locked',
    'Codertocat locked the conversation of discussion #4',
    'Codertocat 锁定了讨论 #4',
  ],
  ['discussion', 'pinned', 'Codertocat pinned discussion #4', 'Codertocat 置顶了讨论 #4'],
  [
    'discussion',
    'transferred',
    'Codertocat transferred discussion #4 to Codertocat/hello-world-npm',
    'Codertocat 将讨论 #4 转移到 Codertocat/hello-world-npm',
  ],
  [
    'discussion',
    'unanswered',
    'Codertocat unmarked the answer of discussion #4',
    'Codertocat 取消采纳讨论 #4 中的回答',
  ],
  [
    'discussion',
    'unlabeled',
    'Codertocat removed the label bug from discussion #4',
    'Codertocat 移除了讨论 #4 的标签 bug',
  ],
  [
    'discussion',
    'unlocked',
    'Codertocat unlocked the conversation of discussion #4',
    'Codertocat 解锁了讨论 #4',
  ],
  [
    'discussion_comment',
    'created',
    'Codertocat commented on discussion #90',
    'Codertocat 评论了讨论 #90',
  ],
  [
    'discussion_comment',
    'deleted',
    'Codertocat deleted a comment on discussion #4',
    'Codertocat 删除了讨论 #4 下的一条评论',
  ],
  [
    'discussion_comment',
    'edited',
    'Codertocat edited a comment on discussion #4',
    'Codertocat 修改了讨论 #4 下的一条评论',
  ],
  [
    'fork',
    undefined,
    'Octocoders forked this repository to Octocoders/Hello-World',
    'Octocoders 将本仓库 fork 到 Octocoders/Hello-World',
  ],
  ['gollum', undefined, 'rachmari edited wiki page Home', 'rachmari 编辑了 Wiki 页面 Home'],
  ['issue_comment', 'created', 'Codertocat commented on issue #1', 'Codertocat 评论了 Issue #1'],
  [
    'issue_comment',
    'deleted',
    'Codertocat deleted a comment on issue #1',
    'Codertocat 删除了 Issue #1 下的一条评论',
  ],
  [
    'issue_comment',
    'edited',
    'Codertocat edited a comment on issue #1',
    'Codertocat 修改了 Issue #1 下的一条评论',
  ],
  ['issues', 'edited', 'Codertocat edited issue #1', 'Codertocat 编辑了 Issue #1'],
  ['issues', 'assigned', 'Codertocat self-assigned issue #1', 'Codertocat 认领了 Issue #1'],
  ['issues', 'deleted', 'Codertocat deleted issue #1', 'Codertocat 删除了 Issue #1'],
  [
    'issues',
    'demilestoned',
    'Codertocat removed issue #2 from milestone v1.0',
    'Codertocat 将 Issue #2 移出里程碑 v1.0',
  ],
  [
    'issues',
    'labeled',
    'Codertocat added the label bug to issue #1',
    'Codertocat 给 Issue #1 添加了标签 bug',
  ],
  [
    'issues',
    'locked',
    'Codertocat locked the conversation of issue #1',
    'Codertocat 锁定了 Issue #1',
  ],
  [
    'issues',
    'milestoned',
    'Codertocat added issue #2 to milestone v1.0',
    'Codertocat 将 Issue #2 加入里程碑 v1.0',
  ],
  ['issues', 'opened', 'Codertocat opened issue #1', 'Codertocat 创建了 Issue #1'],
  ['issues', 'pinned', 'Codertocat pinned issue #1', 'Codertocat 置顶了 Issue #1'],
  ['issues', 'reopened', 'Codertocat reopened issue #1', 'Codertocat 重新打开了 Issue #1'],
  [
    'issues',
    'transferred',
    'Codertocat transferred issue #1 to Codertocat/Hello-World',
    'Codertocat 将 Issue #1 转移到 Codertocat/Hello-World',
  ],
  [
    'issues',
    'unassigned',
    'Codertocat is no longer assigned to issue #1',
    'Codertocat 不再负责 Issue #1',
  ],
  [
    'issues',
    'unlabeled',
    'Codertocat removed the label bug from issue #1',
    'Codertocat 移除了 Issue #1 的标签 bug',
  ],
  [
    'issues',
    'unlocked',
    'Codertocat unlocked the conversation of issue #1',
    'Codertocat 解锁了 Issue #1',
  ],
  ['issues', 'unpinned', 'Codertocat unpinned issue #1', 'Codertocat 取消置顶了 Issue #1'],
  [
    'label',
    'deleted',
    'Codertocat deleted label :bug: Bugfix',
    'Codertocat 删除了标签 :bug: Bugfix',
  ],
  [
    'label',
    'created',
    'Codertocat created label :bug: Bugfix',
    'Codertocat 创建了标签 :bug: Bugfix',
  ],
  ['label', 'edited', 'Codertocat edited label :bug: Bugfix', 'Codertocat 编辑了标签 :bug: Bugfix'],
  [
    'merge_group',
    'checks_requested',
    'The merge queue checks a merge into main',
    '合并队列正在检查即将合入 main 的内容',
  ],
  ['milestone', 'created', 'Codertocat created milestone v1.0', 'Codertocat 创建了里程碑 v1.0'],
  [
    'milestone',
    'closed',
    'Codertocat closed milestone v1.0 (0 closed, 0 open)',
    'Codertocat 关闭了里程碑 v1.0（已关闭 0 项，未关闭 0 项）',
  ],
  ['milestone', 'deleted', 'Codertocat deleted milestone v1.0', 'Codertocat 删除了里程碑 v1.0'],
  ['page_build', undefined, 'The build of GitHub Pages succeeded', 'GitHub Pages 构建成功'],
  ['public', undefined, 'Codertocat made this repository public', 'Codertocat 将本仓库设为公开'],
  ['pull_request', 'opened', 'Codertocat opened pull request #2', 'Codertocat 创建了 PR #2'],
  [
    'pull_request',
    'assigned',
    'Codertocat self-assigned pull request #2',
    'Codertocat 认领了 PR #2',
  ],
  ['pull_request', 'closed', 'Codertocat closed pull request #2', 'Codertocat 关闭了 PR #2'],
  [
    'pull_request',
    'converted_to_draft',
    'Codertocat converted pull request #2 to a draft',
    'Codertocat 将 PR #2 转为草稿',
  ],
  [
    'pull_request',
    'labeled',
    'Codertocat added the label bug to pull request #2',
    'Codertocat 给 PR #2 添加了标签 bug',
  ],
  [
    'pull_request',
    'locked',
    'Codertocat locked the conversation of pull request #2',
    'Codertocat 锁定了 PR #2',
  ],
  [
    'pull_request',
    'ready_for_review',
    'Codertocat marked pull request #2 as ready for review',
    'Codertocat 将 PR #2 标记为可评审',
  ],
  [
    'pull_request',
    'reopened',
    'Codertocat reopened pull request #2',
    'Codertocat 重新打开了 PR #2',
  ],
  [
    'pull_request',
    'review_request_removed',
    'Codertocat removed the review request for octocat on pull request #2',
    'Codertocat 不再请 octocat 评审 PR #2',
  ],
  [
    'pull_request',
    'review_requested',
    'Codertocat requested a review from octocat on pull request #2',
    'Codertocat 请 octocat 评审 PR #2',
  ],
  ['pull_request', 'synchronize', 'Codertocat updated pull request #2', 'Codertocat 更新了 PR #2'],
  [
    'pull_request',
    'unassigned',
    'Codertocat is no longer assigned to pull request #2',
    'Codertocat 不再负责 PR #2',
  ],
  [
    'pull_request',
    'unlabeled',
    'Codertocat removed the label bug from pull request #2',
    'Codertocat 移除了 PR #2 的标签 bug',
  ],
  [
    'pull_request',
    'unlocked',
    'Codertocat unlocked the conversation of pull request #2',
    'Codertocat 解锁了 PR #2',
  ],
  [
    'pull_request_review',
    'submitted',
    'Codertocat reviewed pull request #2',
    'Codertocat 评审了 PR #2',
  ],
  [
    'pull_request_review',
    'dismissed',
    'Codertocat dismissed a review of pull request #2',
    'Codertocat 驳回了对 PR #2 的一次评审',
  ],
  [
    'pull_request_review_comment',
    'created',
    'Codertocat commented on README.md in pull request #2',
    'Codertocat 评论了 PR #2 中的 README.md',
  ],
  [
    'pull_request_review_comment',
    'deleted',
    'Codertocat deleted a comment on pull request #2',
    'Codertocat 删除了 PR #2 下的一条评论',
  ],
  [
    'pull_request_review_comment',
    'edited',
    'Codertocat edited a comment on pull request #2',
    'Codertocat 修改了 PR #2 下的一条评论',
  ],
  [
    'push',
    undefined,
    'Codertocat pushed the new tag simple-tag',
    'Codertocat 推送了新标签 simple-tag',
  ],
  ['release', 'published', 'Codertocat published release 0.0.1', 'Codertocat 发布了版本 0.0.1'],
  ['release', 'created', 'Codertocat created release 0.0.1', 'Codertocat 创建了版本 0.0.1'],
  ['release', 'deleted', 'Codertocat deleted release 0.0.1', 'Codertocat 删除了版本 0.0.1'],
  ['release', 'edited', 'Codertocat edited release 0.0.1', 'Codertocat 编辑了版本 0.0.1'],
  ['release', 'prereleased', 'Codertocat pre-released 0.0.1', 'Codertocat 预发布了版本 0.0.1'],
  ['release', 'released', 'Codertocat released 0.0.1', 'Codertocat 正式发布了版本 0.0.1'],
  [
    'repository_dispatch',
    'on-demand-test',
    'Codertocat started this with the event on-demand-test',
    'Codertocat 通过事件 on-demand-test 触发',
  ],
  [
    'status',
    undefined,
    'Status default of commit 6113728 passed',
    '提交 6113728 的状态 default：成功',
  ],
  [
    'watch',
    'started',
    'Codertocat starred this repository (★ 1)',
    'Codertocat 给本仓库加了星标（★ 1）',
  ],
  [
    'workflow_dispatch',
    undefined,
    'octocat started this by hand on main',
    'octocat 在 main 上手动触发',
  ],
  [
    'workflow_run',
    'completed',
    'octocat started this by hand on octo-org:main',
    'octocat 在 octo-org:main 上手动触发',
  ],
  [
    'workflow_run',
    'requested',
    'Codertocat started this through the API',
    'Codertocat 通过 API 触发',
  ],
]

test.each(expected)('%s %s', async (...[event, action, english, chinese]) => {
  expect(await sentencesOf(event, examplePayload(event, action))).toEqual([english, chinese])
})

/** Classic projects are gone from GitHub, though its language service still lists their events. */
const retired = ['project', 'project_card', 'project_column']

/** Whether GitHub's language service lets a workflow start on it. */
async function canStart(event: string, action?: string): Promise<boolean> {
  if (retired.includes(event)) return false
  const types = action === undefined ? '' : `\n    types: [${action}]`
  const jobs = 'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n'
  const workflow = `on:\n  ${event}:${types}\n${jobs}`
  const wrong = await wrongIn(inWorkflows(`${event}-${action ?? ''}.yml`), workflow)
  // An event without activity types takes no mapping; its payload may have an action anyway.
  return wrong.every((each) => each.includes('A mapping was not expected'))
}

test('every event and action that can start a workflow is here, and no other', async () => {
  const keyOf = (event: string, action: string | undefined): string => `${event} ${action ?? ''}`
  const all = new Map(
    examples.map(({ event, payload }) => {
      const action = stringAt(payload, 'action')
      return [keyOf(event, action), { event, action }] as const
    }),
  )
  const starting = await Promise.all(
    Array.from(all, async ([key, { event, action }]) =>
      (await canStart(event, action)) ? [key] : [],
    ),
  )
  expect(expected.map(([event, action]) => keyOf(event, action))).toEqual(starting.flat())
})

/** Those that GitHub has no example of. */
const others = ['image_version', 'pull_request_target', 'registry_package', 'schedule']

test('no event that can start a workflow has only the sentence for unknown events', async () => {
  const generic = { en: 'GENERIC', 'zh-CN': 'GENERIC' }
  const known = [
    ...expected.map(([event, action]) => ({ event, payload: examplePayload(event, action) })),
    ...others.map((event) => ({ event, payload: { action: 'published' } })),
  ]
  const sentences = await Promise.all(
    known.map(async ({ event, payload }) => {
      const [sentence] = await sentencesOf(event, payload, { '*': generic })
      return sentence === generic.en ? [event] : []
    }),
  )
  expect(sentences.flat()).toEqual([])
})

test.each([
  ['star', 'created', 'Codertocat triggered this run (star: created)'],
  ['ping', undefined, 'Codertocat triggered this run (ping)'],
])('%s, which starts no workflow, has a sentence anyway', async (event, action, sentence) => {
  const [english] = await sentencesOf(event, examplePayload(event, action))
  expect(english).toBe(sentence)
})
