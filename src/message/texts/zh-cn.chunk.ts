/** The built-in messages' words in Simplified Chinese. */
import { toDuration } from '../../i18n/durations.ts'
import { toNumber } from '../../i18n/numbers.ts'
import { push, refTerms } from '../sentences/zh-cn/push.ts'
import type { MessageTexts } from './texts.ts'
const releaseActions = new Map([
  ['published', '发布了'],
  ['released', '正式发布了'],
  ['prereleased', '预发布了'],
  ['created', '创建了'],
  ['edited', '编辑了'],
  ['deleted', '删除了'],
  ['unpublished', '撤回了'],
])

/** GitHub's own word where we have none of our own. */
const plain = (action: string): string => action.replaceAll('_', ' ')

export const zhCN: MessageTexts = {
  statuses: {
    success: '成功',
    failure: '失败',
    cancelled: '已取消',
    skipped: '已跳过',
    neutral: '已完成',
  },
  colon: '：',
  started: '开始',
  timedOut: '超时',
  transitions: {
    broken: '',
    fixed: '（已修复）',
    'still-failing': '（仍未修复）',
    'still-passing': '',
  },
  details: {
    timed_out: '超时',
    startup_failure: '启动失败',
    superseded: '已被更新的运行取代',
    action_required: '等待审批',
    stale: '已结束',
    in_progress: '进行中',
  },
  links: {
    run: '查看运行',
    job: '查看作业',
    commit: '查看提交',
    pullRequest: '查看拉取请求',
    release: '查看发布',
  },
  repository: '仓库 ',
  job: '作业 ',
  attempt: (number) => `第 ${String(number)} 次尝试`,
  prerelease: '预发布',
  shortened: '…… 内容超过钉钉的长度上限，已截短。',
  by: (author) => `作者 ${author}`,
  broken: '新出现的失败：上一次运行是成功的。',
  fixed: (failures) => `已修复：此前连续失败 ${String(failures)} 次。`,
  stillFailing: (failures) => [`仍然失败，已连续 ${String(failures + 1)} 次`],
  since: '，始于 ',
  passedOnAttempt: (attempt) => `第 ${String(attempt)} 次尝试成功。`,
  step: '步骤 ',
  duration: (ms) => toDuration(ms, 'zh-CN'),
  jobsPassed: (passed, all) => `${String(all)} 个作业中 ${String(passed)} 个成功`,
  jobStates: { failure: '失败', cancelled: '已取消', skipped: '已跳过' },
  more: (count) => `…… 还有 ${String(count)} 项`,
  newCommits: '上次成功之后的提交：',
  moreCommits: (count) => `…… 还有 ${toNumber(count)} 个提交`,
  moreLines: (count) => `…… 前面还有 ${toNumber(count)} 行`,
  view: (topic) => `查看 ${topic}`,
  somebody: '有人',
  commits: (count) => `${toNumber(count)} 个提交`,
  draft: '草稿',
  changes: ({ additions, deletions, files }) =>
    `+${toNumber(additions)} −${toNumber(deletions)}${files === undefined ? '' : `，${toNumber(files)} 个文件`}`,
  catalog: { sentences: push, terms: refTerms },
  release: ({ actor, action, target }) => [
    `${actor}${releaseActions.has(action) ? ' ' : '：'}${releaseActions.get(action) ?? `${plain(action)} `}版本 `,
    target,
  ],
  releases: {
    draft: '草稿',
    latest: '最新版本',
    restOfNotes: '…… 查看完整发布说明',
    assets: '下载',
    changes: '全部变更：',
  },
}
