/** What the built-in messages say in Chinese of issues, comments, reviews and the like. */
import type { CatalogIn } from '../catalog.ts'
import type { talk as english } from '../en/talk.ts'
export const talk: CatalogIn<typeof english> = {
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
}
