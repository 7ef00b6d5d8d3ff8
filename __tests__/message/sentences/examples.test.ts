/** The first example of every event and action: the sentence that it gets, in both languages. */
import { test, expect } from '@jest/globals'
import { toPlainText } from '../../../src/document/plain-text.ts'
import { type Payload, stringAt } from '../../../src/github/json-path.ts'
import { toRunContext } from '../../../src/github/read-run.ts'
import { languages } from '../../../src/i18n/language.ts'
import type { SentenceTable } from '../../../src/message/sentences/catalog.ts'
import { eventSentence } from '../../../src/message/sentences/event-sentence.ts'
import { anEnvironment, aPreparation } from '../../builders.ts'
import { examplePayload, examples } from '../../payloads.ts'
import { words } from '../words.ts'
const invisible = /\u200b/g

async function toldOf(
  event: string,
  payload: Payload,
  sentences: SentenceTable = {},
): Promise<string[]> {
  const ref = stringAt(payload, 'ref') ?? 'refs/heads/main'
  const env = anEnvironment({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref })
  const context = await toRunContext(env, payload)
  return languages.map((language) => {
    const { catalog = words[language].catalog } = aPreparation(language)
    const all = { ...catalog, sentences: { ...catalog.sentences, ...sentences } }
    const line = eventSentence(context, aPreparation(language, { catalog: all }))
    return toPlainText([{ kind: 'paragraph', lines: [line] }]).replace(invisible, '')
  })
}

const told: [event: string, action: string | undefined, english: string, chinese: string][] = [
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
    'codebytere requested an action from check API Review',
    'codebytere 请求检查 API Review 执行操作',
  ],
  [
    'check_run',
    'rerequested',
    'octocat asked to run check randscape again',
    'octocat 请求重新运行检查 randscape',
  ],
  [
    'check_suite',
    'completed',
    'Check suite octocoders-linter passed on changes',
    'changes 上的检查套件 octocoders-linter 通过',
  ],
  [
    'check_suite',
    'requested',
    'Check suite octocoders-linter was requested on master',
    'master 上已请求运行检查套件 octocoders-linter',
  ],
  [
    'check_suite',
    'rerequested',
    'octocoders-linter[bot] asked to run check suite octocoders-linter again',
    'octocoders-linter[bot] 请求重新运行检查套件 octocoders-linter',
  ],
  [
    'code_scanning_alert',
    'reopened',
    'Open again: code scanning alert #10',
    '再次出现：代码扫描警报 #10',
  ],
  [
    'code_scanning_alert',
    'closed_by_user',
    'Codertocat closed code scanning alert #10',
    'Codertocat 关闭了代码扫描警报 #10',
  ],
  ['code_scanning_alert', 'created', 'New code scanning alert #10', '新的代码扫描警报 #10'],
  ['code_scanning_alert', 'fixed', 'Fixed: code scanning alert #10', '已修复：代码扫描警报 #10'],
  [
    'commit_comment',
    'created',
    'Codertocat commented on commit 6113728',
    'Codertocat 评论了提交 6113728',
  ],
  ['create', undefined, 'Codertocat created tag simple-tag', 'Codertocat 创建了标签 simple-tag'],
  ['delete', undefined, 'Codertocat deleted tag simple-tag', 'Codertocat 删除了标签 simple-tag'],
  ['dependabot_alert', 'fixed', 'Fixed: Dependabot alert #1', '已修复：依赖漏洞警报 #1'],
  ['dependabot_alert', 'created', 'New Dependabot alert #20', '新的依赖漏洞警报 #20'],
  [
    'deploy_key',
    'created',
    'Codertocat created deploy key hey-its-a-deploy-key',
    'Codertocat 创建了部署密钥 hey-its-a-deploy-key',
  ],
  [
    'deployment',
    'created',
    'Codertocat requested the deployment of master to production',
    'Codertocat 请求将 master 部署到 production',
  ],
  [
    'deployment_review',
    'requested',
    'The deployment to TST is waiting for a review',
    'TST 的部署正在等待审批',
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
    'Codertocat accepted the answer by dan2wik in discussion #4',
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
    'Codertocat withdrew the accepted answer in discussion #4',
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
    'Octocoders 将本仓库复刻到 Octocoders/Hello-World',
  ],
  [
    'github_app_authorization',
    'revoked',
    'octocat revoked the authorization of an app',
    'octocat 撤销了对一个应用的授权',
  ],
  ['gollum', undefined, 'rachmari edited wiki page Home', 'rachmari 编辑了 Wiki 页面 Home'],
  ['installation', 'deleted', 'octocat uninstalled an app', 'octocat 卸载了一个应用'],
  ['installation', 'created', 'Codertocat installed an app', 'Codertocat 安装了一个应用'],
  [
    'installation',
    'new_permissions_accepted',
    'Codertocat granted an app new permissions',
    'Codertocat 授予一个应用新的权限',
  ],
  ['installation', 'suspend', 'Codertocat suspended an app', 'Codertocat 停用了一个应用'],
  ['installation', 'unsuspend', 'Codertocat resumed an app', 'Codertocat 恢复了一个应用'],
  [
    'installation_repositories',
    'added',
    'Codertocat gave an app more repositories',
    'Codertocat 允许一个应用访问更多仓库',
  ],
  [
    'installation_repositories',
    'removed',
    'octocat took repositories from an app',
    'octocat 不再允许一个应用访问部分仓库',
  ],
  ['issue_comment', 'created', 'Codertocat commented on issue #1', 'Codertocat 评论了议题 #1'],
  [
    'issue_comment',
    'deleted',
    'Codertocat deleted a comment on issue #1',
    'Codertocat 删除了议题 #1 下的一条评论',
  ],
  [
    'issue_comment',
    'edited',
    'Codertocat edited a comment on issue #1',
    'Codertocat 修改了议题 #1 下的一条评论',
  ],
  ['issues', 'edited', 'Codertocat edited issue #1', 'Codertocat 编辑了议题 #1'],
  ['issues', 'assigned', 'Codertocat took on issue #1', 'Codertocat 认领了议题 #1'],
  ['issues', 'deleted', 'Codertocat deleted issue #1', 'Codertocat 删除了议题 #1'],
  [
    'issues',
    'demilestoned',
    'Codertocat removed issue #2 from milestone v1.0',
    'Codertocat 将议题 #2 移出里程碑 v1.0',
  ],
  [
    'issues',
    'labeled',
    'Codertocat added the label bug to issue #1',
    'Codertocat 给议题 #1 添加了标签 bug',
  ],
  [
    'issues',
    'locked',
    'Codertocat locked the conversation of issue #1',
    'Codertocat 锁定了议题 #1',
  ],
  [
    'issues',
    'milestoned',
    'Codertocat added issue #2 to milestone v1.0',
    'Codertocat 将议题 #2 加入里程碑 v1.0',
  ],
  ['issues', 'opened', 'Codertocat opened issue #1', 'Codertocat 创建了议题 #1'],
  ['issues', 'pinned', 'Codertocat pinned issue #1', 'Codertocat 置顶了议题 #1'],
  ['issues', 'reopened', 'Codertocat reopened issue #1', 'Codertocat 重新打开了议题 #1'],
  [
    'issues',
    'transferred',
    'Codertocat transferred issue #1 to Codertocat/Hello-World',
    'Codertocat 将议题 #1 转移到 Codertocat/Hello-World',
  ],
  [
    'issues',
    'unassigned',
    'Codertocat is no longer assigned to issue #1',
    'Codertocat 不再负责议题 #1',
  ],
  [
    'issues',
    'unlabeled',
    'Codertocat removed the label bug from issue #1',
    'Codertocat 移除了议题 #1 的标签 bug',
  ],
  [
    'issues',
    'unlocked',
    'Codertocat unlocked the conversation of issue #1',
    'Codertocat 解锁了议题 #1',
  ],
  ['issues', 'unpinned', 'Codertocat unpinned issue #1', 'Codertocat 取消置顶议题 #1'],
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
    'marketplace_purchase',
    'purchased',
    'username bought the plan Basic Plan',
    'username 购买了套餐 Basic Plan',
  ],
  [
    'marketplace_purchase',
    'cancelled',
    'organizationUsername cancelled the plan Premium Plan',
    'organizationUsername 取消了套餐 Premium Plan',
  ],
  [
    'marketplace_purchase',
    'changed',
    'username changed to the plan Basic Plan',
    'username 改用套餐 Basic Plan',
  ],
  ['member', 'added', 'hacktocat is a collaborator now', 'hacktocat 成为了协作者'],
  [
    'member',
    'edited',
    'Codertocat changed what collaborator octocat may do',
    'Codertocat 修改了协作者 octocat 的权限',
  ],
  ['membership', 'removed', 'Codertocat left team github', 'Codertocat 离开了团队 github'],
  ['membership', 'added', 'Codertocat joined team github', 'Codertocat 加入了团队 github'],
  [
    'merge_group',
    'checks_requested',
    'The merge queue asks for the checks of a merge into main',
    '合并队列请求检查：准备合入 main',
  ],
  ['meta', 'deleted', 'Codertocat deleted this webhook', 'Codertocat 删除了此 Webhook'],
  ['milestone', 'created', 'Codertocat created milestone v1.0', 'Codertocat 创建了里程碑 v1.0'],
  [
    'milestone',
    'closed',
    'Codertocat closed milestone v1.0 (0 closed, 0 open)',
    'Codertocat 关闭了里程碑 v1.0（已关闭 0 项，未关闭 0 项）',
  ],
  ['milestone', 'deleted', 'Codertocat deleted milestone v1.0', 'Codertocat 删除了里程碑 v1.0'],
  ['organization', 'member_added', 'hacktocat joined the organization', 'hacktocat 加入了组织'],
  [
    'organization',
    'member_invited',
    'Codertocat invited hacktocat to the organization',
    'Codertocat 邀请 hacktocat 加入组织',
  ],
  [
    'organization',
    'renamed',
    'Codertocat renamed the organization from Octocoders to Octocoders',
    'Codertocat 将组织从 Octocoders 改名为 Octocoders',
  ],
  ['org_block', 'blocked', 'Octocoders blocked hacktocat', 'Octocoders 屏蔽了 hacktocat'],
  ['org_block', 'unblocked', 'Octocoders unblocked hacktocat', 'Octocoders 取消屏蔽 hacktocat'],
  [
    'package',
    'published',
    'Codertocat published version 1.0.0 of package hello-world-npm',
    'Codertocat 发布了软件包 hello-world-npm 的 1.0.0 版本',
  ],
  ['page_build', undefined, 'The build of GitHub Pages succeeded', 'GitHub Pages 构建成功'],
  ['ping', undefined, 'GitHub tests this webhook', 'GitHub 正在测试此 Webhook'],
  ['project', 'created', 'Codertocat created project Space 2.0', 'Codertocat 创建了项目 Space 2.0'],
  ['project_card', 'created', 'Codertocat created a project card', 'Codertocat 创建了一张项目卡片'],
  ['project_card', 'deleted', 'Codertocat deleted a project card', 'Codertocat 删除了一张项目卡片'],
  ['project_card', 'moved', 'Codertocat moved a project card', 'Codertocat 移动了一张项目卡片'],
  [
    'project_column',
    'created',
    'Codertocat created project column Small bugfixes',
    'Codertocat 创建了项目列 Small bugfixes',
  ],
  [
    'project_column',
    'edited',
    'Codertocat edited project column Small bugfixes',
    'Codertocat 编辑了项目列 Small bugfixes',
  ],
  [
    'projects_v2_item',
    'created',
    'monalisa added an item to a project',
    'monalisa 向项目中添加了一个条目',
  ],
  [
    'projects_v2_item',
    'archived',
    'Codertocat archived an item of a project',
    'Codertocat 归档了项目中的一个条目',
  ],
  [
    'projects_v2_item',
    'converted',
    'Codertocat turned a project’s draft into an issue',
    'Codertocat 将项目中的一个草稿转成了议题',
  ],
  [
    'projects_v2_item',
    'edited',
    'wolfy1339 edited an item of a project',
    'wolfy1339 编辑了项目中的一个条目',
  ],
  [
    'projects_v2_item',
    'reordered',
    'Codertocat reordered the items of a project',
    'Codertocat 调整了项目中条目的顺序',
  ],
  [
    'projects_v2_item',
    'restored',
    'Codertocat restored an item of a project',
    'Codertocat 恢复了项目中的一个条目',
  ],
  ['public', undefined, 'Codertocat made this repository public', 'Codertocat 将本仓库设为公开'],
  ['pull_request', 'opened', 'Codertocat opened pull request #2', 'Codertocat 创建了拉取请求 #2'],
  [
    'pull_request',
    'assigned',
    'Codertocat took on pull request #2',
    'Codertocat 认领了拉取请求 #2',
  ],
  ['pull_request', 'closed', 'Codertocat closed pull request #2', 'Codertocat 关闭了拉取请求 #2'],
  [
    'pull_request',
    'converted_to_draft',
    'Codertocat turned pull request #2 into a draft',
    'Codertocat 将拉取请求 #2 转为草稿',
  ],
  [
    'pull_request',
    'labeled',
    'Codertocat added the label bug to pull request #2',
    'Codertocat 给拉取请求 #2 添加了标签 bug',
  ],
  [
    'pull_request',
    'locked',
    'Codertocat locked the conversation of pull request #2',
    'Codertocat 锁定了拉取请求 #2',
  ],
  [
    'pull_request',
    'ready_for_review',
    'Codertocat marked pull request #2 as ready for review',
    'Codertocat 将拉取请求 #2 标记为可评审',
  ],
  [
    'pull_request',
    'reopened',
    'Codertocat reopened pull request #2',
    'Codertocat 重新打开了拉取请求 #2',
  ],
  [
    'pull_request',
    'review_request_removed',
    'Codertocat no longer asks octocat to review pull request #2',
    'Codertocat 不再请 octocat 评审拉取请求 #2',
  ],
  [
    'pull_request',
    'review_requested',
    'Codertocat asked octocat to review pull request #2',
    'Codertocat 请 octocat 评审拉取请求 #2',
  ],
  [
    'pull_request',
    'synchronize',
    'Codertocat updated pull request #2',
    'Codertocat 更新了拉取请求 #2',
  ],
  [
    'pull_request',
    'unassigned',
    'Codertocat is no longer assigned to pull request #2',
    'Codertocat 不再负责拉取请求 #2',
  ],
  [
    'pull_request',
    'unlabeled',
    'Codertocat removed the label bug from pull request #2',
    'Codertocat 移除了拉取请求 #2 的标签 bug',
  ],
  [
    'pull_request',
    'unlocked',
    'Codertocat unlocked the conversation of pull request #2',
    'Codertocat 解锁了拉取请求 #2',
  ],
  [
    'pull_request_review',
    'submitted',
    'Codertocat reviewed pull request #2',
    'Codertocat 评审了拉取请求 #2',
  ],
  [
    'pull_request_review',
    'dismissed',
    'Codertocat dismissed a review of pull request #2',
    'Codertocat 撤销了对拉取请求 #2 的一次评审',
  ],
  [
    'pull_request_review_comment',
    'created',
    'Codertocat commented on README.md in pull request #2',
    'Codertocat 评论了拉取请求 #2 中的 README.md',
  ],
  [
    'pull_request_review_comment',
    'deleted',
    'Codertocat deleted a comment on pull request #2',
    'Codertocat 删除了拉取请求 #2 下的一条评论',
  ],
  [
    'pull_request_review_comment',
    'edited',
    'Codertocat edited a comment on pull request #2',
    'Codertocat 修改了拉取请求 #2 下的一条评论',
  ],
  [
    'pull_request_review_thread',
    'resolved',
    'octocat resolved a conversation about issue-comment in pull request #118',
    'octocat 解决了拉取请求 #118 中关于 issue-comment 的讨论',
  ],
  [
    'pull_request_review_thread',
    'unresolved',
    'Codertocat reopened a conversation about README.md in pull request #2',
    'Codertocat 重新打开了拉取请求 #2 中关于 README.md 的讨论',
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
    'repository',
    'publicized',
    'Codertocat made this repository public',
    'Codertocat 将本仓库设为公开',
  ],
  ['repository', 'created', 'Codertocat created this repository', 'Codertocat 创建了本仓库'],
  [
    'repository',
    'edited',
    'Codertocat edited the settings of this repository',
    'Codertocat 修改了本仓库的设置',
  ],
  [
    'repository',
    'privatized',
    'Codertocat made this repository private',
    'Codertocat 将本仓库设为私有',
  ],
  [
    'repository',
    'renamed',
    'Codertocat renamed this repository from Hello-World to Hello-World',
    'Codertocat 将本仓库从 Hello-World 改名为 Hello-World',
  ],
  [
    'repository',
    'transferred',
    'Codertocat transferred this repository from octocat',
    'Codertocat 从 octocat 转入了本仓库',
  ],
  ['repository_import', undefined, 'The import of this repository succeeded', '仓库导入成功'],
  [
    'repository_vulnerability_alert',
    'create',
    'New vulnerability alert for rack',
    '新的漏洞警报 rack',
  ],
  [
    'repository_vulnerability_alert',
    'dismiss',
    'Dismissed: vulnerability alert for many_versioned_gem',
    '已忽略：漏洞警报 many_versioned_gem',
  ],
  [
    'security_advisory',
    'published',
    'Security advisory GHSA-rf4j-j272-fj86 was published',
    '安全公告 GHSA-rf4j-j272-fj86 已发布',
  ],
  [
    'security_advisory',
    'updated',
    'Security advisory GHSA-6fmm-47qc-p4m4 was updated',
    '安全公告 GHSA-6fmm-47qc-p4m4 已更新',
  ],
  [
    'security_advisory',
    'withdrawn',
    'Security advisory GHSA-8v27-2fg9-7h62 was withdrawn',
    '安全公告 GHSA-8v27-2fg9-7h62 已撤回',
  ],
  [
    'sponsorship',
    'created',
    'monalisa sponsors octocat ($5 a month)',
    'monalisa 开始赞助 octocat（$5 a month）',
  ],
  [
    'sponsorship',
    'pending_tier_change',
    'monalisa is going to change the sponsorship of octocat',
    'monalisa 将调整对 octocat 的赞助',
  ],
  [
    'star',
    'created',
    'Codertocat starred this repository (★ 1)',
    'Codertocat 给本仓库加了星标（★ 1）',
  ],
  ['star', 'deleted', 'Codertocat unstarred this repository', 'Codertocat 取消了本仓库的星标'],
  [
    'status',
    undefined,
    'Status default of commit 6113728 passed',
    '提交 6113728 的状态 default：通过',
  ],
  [
    'team',
    'added_to_repository',
    'Codertocat gave team github access to this repository',
    'Codertocat 授予团队 github 访问本仓库的权限',
  ],
  ['team', 'created', 'Codertocat created team github', 'Codertocat 创建了团队 github'],
  ['team', 'deleted', 'Codertocat deleted team github', 'Codertocat 删除了团队 github'],
  ['team', 'edited', 'Codertocat edited team github', 'Codertocat 编辑了团队 github'],
  [
    'team',
    'removed_from_repository',
    'Codertocat took access to this repository from team github',
    'Codertocat 收回了团队 github 访问本仓库的权限',
  ],
  [
    'team_add',
    undefined,
    'Octocoders gave team github access to this repository',
    'Octocoders 授予团队 github 访问本仓库的权限',
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
  ['workflow_job', 'in_progress', 'Job Test workflow is in progress', '作业 Test workflow 进行中'],
  ['workflow_job', 'completed', 'Job linters failed on main', 'main 上的作业 linters 失败'],
  ['workflow_job', 'queued', 'Job update is queued on main', 'main 上的作业 update 排队中'],
  ['workflow_job', 'waiting', 'Job test is waiting on main', 'main 上的作业 test 等待中'],
  [
    'workflow_run',
    'completed',
    'octocat started this by hand on main',
    'octocat 在 main 上手动触发',
  ],
  [
    'workflow_run',
    'requested',
    'Codertocat started this through the API',
    'Codertocat 通过 API 触发',
  ],
]

test.each(told)('%s %s', async (...[event, action, english, chinese]) => {
  expect(await toldOf(event, examplePayload(event, action))).toEqual([english, chinese])
})

test('none is missing here', () => {
  const key = (event: string, action: string | undefined): string => `${event} ${action ?? ''}`
  const all = examples.map(({ event, payload }) => key(event, stringAt(payload, 'action')))
  expect(told.map(([event, action]) => key(event, action))).toEqual([...new Set(all)])
})

/** https://docs.github.com/actions/reference/events-that-trigger-workflows, without `release`. */
const starting = [
  ...['branch_protection_rule', 'check_run', 'check_suite', 'create', 'delete', 'deployment'],
  ...['deployment_status', 'discussion', 'discussion_comment', 'fork', 'gollum', 'image_version'],
  ...['issue_comment', 'issues', 'label', 'merge_group', 'milestone', 'page_build', 'public'],
  ...['pull_request', 'pull_request_review', 'pull_request_review_comment', 'push'],
  ...['registry_package', 'repository_dispatch', 'schedule', 'status', 'watch'],
  ...['workflow_call', 'workflow_dispatch', 'workflow_run'],
]

test('the line that only names an event is for none that can start a workflow', async () => {
  const known = starting.flatMap((event) => {
    const payloads = examples.filter((each) => each.event === event).map(({ payload }) => payload)
    return (payloads.length === 0 ? [{}] : payloads).map((payload) => ({ event, payload }))
  })
  const generic = 'GENERIC'
  const lines = [...known, ...examples].map(async ({ event, payload }) => {
    const [line] = await toldOf(event, payload, { '*': generic })
    return `${event}: ${line ?? ''}`
  })
  const unknown = (await Promise.all(lines)).filter((line) => line.endsWith(`: ${generic}`))
  expect(unknown).toEqual([])
})
