"use strict";
exports.id = 836;
exports.ids = [836];
exports.modules = {

/***/ 6836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chinese: () => (/* binding */ chinese)
});

;// CONCATENATED MODULE: ./src/message/builtin/sentences/zh-cn/code.ts
const code = {
    workflow_dispatch: ['{actor} 在 {here} 上手动触发', '{actor} 手动触发'],
    workflow_call: '{actor} 通过另一个工作流调用',
    repository_dispatch: ['{actor} 通过事件 {target} 触发', '{actor} 通过 API 触发'],
    schedule: [
        '{here} 定时运行：{schedule}（UTC）',
        '{here} 定时运行（{cron}，UTC）',
        '{here} 定时运行',
        '定时运行',
    ],
    'pull_request.merged': '{actor} 合并了拉取请求 {target}',
    'pull_request.synchronize': '{actor} 更新了拉取请求 {target}',
    'pull_request.checked': '{actor} 的拉取请求 {target} 触发的运行',
    'pull_request.ready_for_review': '{actor} 将拉取请求 {target} 标记为可评审',
    'pull_request.converted_to_draft': '{actor} 将拉取请求 {target} 转为草稿',
    'pull_request.review_requested': [
        '{actor} 请 {reviewer} 评审拉取请求 {target}',
        '{actor} 请求评审拉取请求 {target}',
    ],
    'pull_request.review_request_removed': [
        '{actor} 不再请 {reviewer} 评审拉取请求 {target}',
        '{actor} 撤回了对拉取请求 {target} 的评审请求',
    ],
    'pull_request.auto_merge_enabled': '{actor} 为拉取请求 {target} 开启了自动合并',
    'pull_request.auto_merge_disabled': '{actor} 为拉取请求 {target} 关闭了自动合并',
    'pull_request.enqueued': '{actor} 将拉取请求 {target} 加入了合并队列',
    'pull_request.dequeued': '拉取请求 {target} 已移出合并队列',
    pull_request: [
        '{actor} 更新了拉取请求 {target}（{action}）',
        '{actor} 在 {here} 上的拉取请求触发的运行',
        '{actor} 的拉取请求触发的运行',
    ],
};

;// CONCATENATED MODULE: ./src/message/builtin/sentences/zh-cn/place.ts
const place = {
    fork: ['{actor} 将本仓库复刻到 {target}', '{actor} 复刻了本仓库'],
    watch: ['{actor} 给本仓库加了星标（★ {stars}）', '{actor} 给本仓库加了星标'],
    'watch.deleted': '{actor} 取消了本仓库的星标',
    public: '{actor} 将本仓库设为公开',
    'repository.created': '{actor} 创建了本仓库',
    'repository.deleted': '{actor} 删除了本仓库',
    'repository.edited': '{actor} 修改了本仓库的设置',
    'repository.archived': '{actor} 归档了本仓库',
    'repository.unarchived': '{actor} 取消归档本仓库',
    'repository.renamed': '{actor} 将本仓库从 {old} 改名为 {name}',
    'repository.transferred': ['{actor} 从 {old} 转入了本仓库', '{actor} 转移了本仓库'],
    'repository.publicized': '{actor} 将本仓库设为公开',
    'repository.privatized': '{actor} 将本仓库设为私有',
    'member.added': '{target} 成为了协作者',
    'member.edited': '{actor} 修改了协作者 {target} 的权限',
    'member.removed': '{target} 不再是协作者',
    'membership.added': '{member} 加入了团队 {target}',
    'membership.removed': '{member} 离开了团队 {target}',
    'organization.member_added': '{member} 加入了组织',
    'organization.member_removed': '{member} 离开了组织',
    'organization.member_invited': ['{actor} 邀请 {member} 加入组织', '{actor} 邀请了新成员加入组织'],
    'organization.renamed': [
        '{actor} 将组织从 {old} 改名为 {target}',
        '{actor} 将组织改名为 {target}',
    ],
    'org_block.blocked': '{actor} 屏蔽了 {target}',
    'org_block.unblocked': '{actor} 取消屏蔽 {target}',
    'team.added_to_repository': '{actor} 授予团队 {target} 访问本仓库的权限',
    'team.removed_from_repository': '{actor} 收回了团队 {target} 访问本仓库的权限',
    'installation.created': ['{actor} 安装了应用 {target}', '{actor} 安装了一个应用'],
    'installation.deleted': ['{actor} 卸载了应用 {target}', '{actor} 卸载了一个应用'],
    'installation.suspend': ['{actor} 停用了应用 {target}', '{actor} 停用了一个应用'],
    'installation.unsuspend': ['{actor} 恢复了应用 {target}', '{actor} 恢复了一个应用'],
    'installation.new_permissions_accepted': [
        '{actor} 授予应用 {target} 新的权限',
        '{actor} 授予一个应用新的权限',
    ],
    'installation_repositories.added': [
        '{actor} 允许应用 {target} 访问更多仓库',
        '{actor} 允许一个应用访问更多仓库',
    ],
    'installation_repositories.removed': [
        '{actor} 不再允许应用 {target} 访问部分仓库',
        '{actor} 不再允许一个应用访问部分仓库',
    ],
    'github_app_authorization.revoked': '{actor} 撤销了对一个应用的授权',
    'marketplace_purchase.purchased': '{buyer} 购买了套餐 {target}',
    'marketplace_purchase.changed': '{buyer} 改用套餐 {target}',
    'marketplace_purchase.cancelled': '{buyer} 取消了套餐 {target}',
    'sponsorship.created': ['{sponsor} 开始赞助 {target}（{tier}）', '{sponsor} 开始赞助 {target}'],
    'sponsorship.pending_tier_change': '{sponsor} 将调整对 {target} 的赞助',
    'sponsorship.cancelled': '{sponsor} 不再赞助 {target}',
    'meta.deleted': '{actor} 删除了此 Webhook',
    ping: 'GitHub 正在测试此 Webhook',
};

// EXTERNAL MODULE: ./src/message/builtin/sentences/zh-cn/push.ts
var push = __webpack_require__(9089);
;// CONCATENATED MODULE: ./src/message/builtin/sentences/zh-cn/talk.ts
const talk = {
    '*.opened': '{actor} 创建了{thing} {target}',
    '*.created': '{actor} 创建了{thing} {target}',
    '*.edited': '{actor} 编辑了{thing} {target}',
    '*.renamed': '{actor} 将{thing} {old} 改名为 {target}',
    '*.deleted': '{actor} 删除了{thing} {target}',
    '*.closed': '{actor} 关闭了{thing} {target}',
    '*.reopened': '{actor} 重新打开了{thing} {target}',
    '*.labeled': '{actor} 给{thing} {target} 添加了标签 {label}',
    '*.unlabeled': '{actor} 移除了{thing} {target} 的标签 {label}',
    '*.assigned': '{actor} 将{thing} {target} 分配给 {assignee}',
    '*.self_assigned': '{actor} 认领了{thing} {target}',
    '*.unassigned': '{actor} 不再将{thing} {target} 分配给 {assignee}',
    '*.self_unassigned': '{actor} 不再负责{thing} {target}',
    '*.milestoned': '{actor} 将{thing} {target} 加入里程碑 {milestone}',
    '*.demilestoned': [
        '{actor} 将{thing} {target} 移出里程碑 {milestone}',
        '{actor} 将{thing} {target} 移出了里程碑',
    ],
    '*.locked': '{actor} 锁定了{thing} {target}',
    '*.unlocked': '{actor} 解锁了{thing} {target}',
    '*.pinned': '{actor} 置顶了{thing} {target}',
    '*.unpinned': '{actor} 取消置顶{thing} {target}',
    '*.transferred': [
        '{actor} 将{thing} {target} 转移到 {destination}',
        '{actor} 转移了{thing} {target}',
    ],
    '*.typed': '{actor} 将{thing} {target} 的类型设为 {type}',
    '*.untyped': '{actor} 清除了{thing} {target} 的类型',
    'issues.closed': ['{actor} 关闭了议题 {target}（{reason}）', '{actor} 关闭了议题 {target}'],
    'comment.created': [
        '{actor} 评论了{thing} {target} 中的 {file}',
        '{actor} 评论了{thing} {target}',
    ],
    'comment.edited': '{actor} 修改了{thing} {target} 下的一条评论',
    'comment.deleted': '{actor} 删除了{thing} {target} 下的一条评论',
    'pull_request_review.approved': '{actor} 批准了拉取请求 {target}',
    'pull_request_review.changes_requested': '{actor} 要求修改拉取请求 {target}',
    'pull_request_review.commented': '{actor} 评审了拉取请求 {target}',
    'pull_request_review.edited': '{actor} 修改了对拉取请求 {target} 的评审',
    'pull_request_review.dismissed': [
        '{actor} 撤销了 {reviewer} 对拉取请求 {target} 的评审',
        '{actor} 撤销了对拉取请求 {target} 的一次评审',
    ],
    pull_request_review: '{actor} 评审了拉取请求 {target}',
    'pull_request_review_thread.resolved': [
        '{actor} 解决了拉取请求 {target} 中关于 {file} 的讨论',
        '{actor} 解决了拉取请求 {target} 中的一处讨论',
    ],
    'pull_request_review_thread.unresolved': [
        '{actor} 重新打开了拉取请求 {target} 中关于 {file} 的讨论',
        '{actor} 重新打开了拉取请求 {target} 中的一处讨论',
    ],
    'discussion.created': [
        '{actor} 在 {category} 中发起了讨论 {target}',
        '{actor} 发起了讨论 {target}',
    ],
    'discussion.answered': [
        '{actor} 在讨论 {target} 中采纳了 {answerer} 的回答',
        '{actor} 在讨论 {target} 中采纳了一个回答',
    ],
    'discussion.unanswered': '{actor} 取消采纳讨论 {target} 中的回答',
    'discussion.category_changed': '{actor} 将讨论 {target} 移到 {category} 分类',
    'milestone.closed': [
        '{actor} 关闭了里程碑 {target}（已关闭 {closed} 项，未关闭 {open} 项）',
        '{actor} 关闭了里程碑 {target}',
    ],
    'milestone.opened': '{actor} 重新打开了里程碑 {target}',
    'gollum.created': '{actor} 创建了 Wiki 页面 {target}',
    'gollum.edited': '{actor} 编辑了 Wiki 页面 {target}',
    'gollum.several': '{actor} 修改了 {count} 个 Wiki 页面',
    gollum: '{actor} 修改了 Wiki',
    'project_card.created': '{actor} 创建了一张项目卡片',
    'project_card.edited': '{actor} 编辑了一张项目卡片',
    'project_card.moved': '{actor} 移动了一张项目卡片',
    'project_card.converted': '{actor} 将一张项目卡片转成了议题',
    'project_card.deleted': '{actor} 删除了一张项目卡片',
    'projects_v2_item.created': '{actor} 向项目中添加了一个条目',
    'projects_v2_item.edited': '{actor} 编辑了项目中的一个条目',
    'projects_v2_item.converted': '{actor} 将项目中的一个草稿转成了议题',
    'projects_v2_item.reordered': '{actor} 调整了项目中条目的顺序',
    'projects_v2_item.archived': '{actor} 归档了项目中的一个条目',
    'projects_v2_item.restored': '{actor} 恢复了项目中的一个条目',
    'projects_v2_item.deleted': '{actor} 移除了项目中的一个条目',
};

;// CONCATENATED MODULE: ./src/message/builtin/sentences/zh-cn/terms.ts

const terms = {
    issue: '议题',
    pull_request: '拉取请求',
    discussion: '讨论',
    commit: '提交',
    label: '标签',
    milestone: '里程碑',
    project: '项目',
    project_column: '项目列',
    wiki_page: '维基页面',
    ...push/* refTerms */.J,
    team: '团队',
    deploy_key: '部署密钥',
    branch_protection_rule: '分支保护规则',
    code_scanning_alert: '代码扫描警报',
    dependabot_alert: '依赖漏洞警报',
    repository_vulnerability_alert: '漏洞警报',
    success: '通过',
    failure: '失败',
    error: '出错',
    cancelled: '已取消',
    timed_out: '超时',
    skipped: '已跳过',
    neutral: '已完成',
    stale: '已过期',
    action_required: '需要处理',
    startup_failure: '启动失败',
    completed: '已完成',
    requested: '已请求',
    queued: '排队中',
    pending: '等待中',
    waiting: '等待中',
    in_progress: '进行中',
    inactive: '已停用',
    building: '进行中',
    built: '成功',
    errored: '失败',
    not_planned: '不予处理',
    duplicate: '重复',
};

;// CONCATENATED MODULE: ./src/message/builtin/sentences/zh-cn/work.ts
const work = {
    'check_run.created': ['{branch} 上的检查 {target} 已开始', '检查 {target} 已开始'],
    'check_run.completed': ['{branch} 上的检查 {target} {state}', '检查 {target} {state}'],
    'check_run.rerequested': '{actor} 请求重新运行检查 {target}',
    'check_run.requested_action': '{actor} 请求检查 {target} 执行操作',
    'check_suite.requested': [
        '{branch} 上已请求运行检查套件 {target}',
        '已请求运行检查套件 {target}',
    ],
    'check_suite.completed': ['{branch} 上的检查套件 {target} {state}', '检查套件 {target} {state}'],
    'check_suite.rerequested': '{actor} 请求重新运行检查套件 {target}',
    status: [
        '提交 {commit} 的状态 {target}：{state}',
        '提交 {commit} 的状态：{state}',
        '提交的状态有变化',
    ],
    'workflow_run.requested': ['{branch} 上的工作流 {target} 已触发', '工作流 {target} 已触发'],
    workflow_run: [
        '{branch} 上的工作流 {target} {state}',
        '工作流 {target} {state}',
        '另一个工作流运行过',
    ],
    workflow_job: ['{branch} 上的作业 {target} {state}', '作业 {target} {state}'],
    deployment: [
        '{actor} 请求将 {ref} 部署到 {target}',
        '{actor} 请求部署到 {target}',
        '{actor} 请求部署',
    ],
    'deployment_status.success': ['{ref} 已成功部署到 {target}', '已成功部署到 {target}'],
    deployment_status: [
        '{ref} 到 {target} 的部署{state}',
        '{target} 的部署{state}',
        '部署状态有变化',
    ],
    'deployment_review.requested': '{target} 的部署正在等待审批',
    'deployment_review.approved': ['{reviewer} 批准了 {target} 的部署', '{target} 的部署已获批准'],
    'deployment_review.rejected': ['{reviewer} 拒绝了 {target} 的部署', '{target} 的部署被拒绝'],
    page_build: ['GitHub Pages 构建{state}', 'GitHub Pages 已构建'],
    'merge_group.checks_requested': '合并队列请求检查：准备合入 {target}',
    'merge_group.merged': '合并队列已合入 {target}',
    'merge_group.invalidated': '合并队列放弃了一次对 {target} 的合并：内容已过期',
    'merge_group.dequeued': '一次对 {target} 的合并已移出合并队列',
    merge_group: ['合并队列正在处理 {target}', '合并队列正在处理'],
    'package.published': [
        '{actor} 发布了软件包 {target} 的 {version} 版本',
        '{actor} 发布了软件包 {target}',
    ],
    'package.updated': [
        '{actor} 更新了软件包 {target} 的 {version} 版本',
        '{actor} 更新了软件包 {target}',
    ],
    package: ['{actor} 更改了软件包 {target}', '{actor} 更改了一个软件包'],
    image_version: '运行器镜像有新版本可用',
    'repository_import.success': '仓库导入成功',
    'repository_import.failure': '仓库导入失败',
    repository_import: ['仓库导入{state}', '仓库已导入'],
    'alert.created': '新的{thing} {target}',
    'alert.reopened': '再次出现：{thing} {target}',
    'alert.fixed': '已修复：{thing} {target}',
    'alert.closed_by_user': '{actor} 关闭了{thing} {target}',
    'alert.reopened_by_user': '{actor} 重新打开了{thing} {target}',
    'alert.dismissed': '{actor} 忽略了{thing} {target}',
    'alert.create': '新的{thing} {target}',
    'alert.dismiss': '已忽略：{thing} {target}',
    'alert.resolve': '已解决：{thing} {target}',
    'security_advisory.published': '安全公告 {target} 已发布',
    'security_advisory.updated': '安全公告 {target} 已更新',
    'security_advisory.withdrawn': '安全公告 {target} 已撤回',
};

;// CONCATENATED MODULE: ./src/message/builtin/sentences/zh-cn/all.ts






const chinese = {
    sentences: { ...push/* push */.V, ...code, ...talk, ...work, ...place },
    terms: terms,
};


/***/ })

};
;