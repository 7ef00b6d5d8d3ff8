/** The properties of where it ran: repository, run, job, ref, and the runs before. */
import type { Commit } from '../../model/commit.ts'
import type { PullRequest, DispatchInput } from '../../model/event.ts'
import type { History } from '../../model/history.ts'
import type { JobStep, Annotation, KnownJob } from '../../model/job.ts'
import type { Asset, Release } from '../../model/release.ts'
import type { Repository, ThisJob, Run, Ref } from '../../model/run-report.ts'
import {
  type VariableRows,
  textVariable,
  urlVariable,
  listVariable,
  objectVariable,
} from './define-variables.ts'
export const repositoryRows: VariableRows<Repository> = {
  name: textVariable(['owner and name', '所有者和名称'], ({ name }) => name),
  url: urlVariable(['its address', '网址'], ({ url }) => url),
}

export const thisJobRows: VariableRows<ThisJob> = {
  name: textVariable(['its id in the workflow', '在工作流中的 ID'], ({ name }) => name),
  url: urlVariable(['its address', '网址'], ({ url }) => url),
  matrix: listVariable(['its values of the matrix', '矩阵中的取值'], ({ matrix }) => matrix),
}

export const runRows: VariableRows<Run> = {
  url: urlVariable(['its address', '网址'], ({ url }) => url),
  id: textVariable(['its id', 'ID'], ({ id }) => id),
  attempt: textVariable(
    ['which attempt it is, from 1', '第几次尝试，从 1 开始'],
    (run) => run.attempt,
  ),
}

export const refRows: VariableRows<Ref> = {
  name: textVariable(['its name', '名称'], ({ name }) => name),
  url: urlVariable(['its address', '网址'], ({ url }) => url),
}

const sinceRows: VariableRows<NonNullable<History['since']>> = {
  sha: textVariable(['its whole name', '完整的 SHA'], ({ sha }) => sha),
  url: urlVariable(['its address', '网址'], ({ url }) => url),
}

export const historyRows: VariableRows<History> = {
  failures: textVariable(
    ['how many failed in a row right before', '紧接着之前连续失败的次数'],
    ({ failures }) => failures,
  ),
  since: objectVariable(
    ['the commit of the first of them', '其中第一次失败的提交'],
    ({ since }) => since,
    sinceRows,
  ),
}

/* The properties of what a template's variables hold: commits, jobs, pull requests, releases. */

export const commitRows: VariableRows<Commit> = {
  sha: textVariable(
    ['its whole name; for the filter `short_sha`', '完整的 SHA，可交给过滤器 `short_sha`'],
    ({ sha }) => sha,
  ),
  url: urlVariable(['its address', '网址'], ({ url }) => url),
  subject: textVariable(
    ['the first line of its message', '提交信息的第一行'],
    ({ subject }) => subject,
  ),
  author: textVariable(
    ['its author’s login, else the name', '作者的登录名，没有则为姓名'],
    ({ author }) => author,
  ),
}

export const pullRequestRows: VariableRows<PullRequest> = {
  number: textVariable(['its number', '编号'], ({ number }) => number),
  title: textVariable(['its title', '标题'], ({ title }) => title),
  url: urlVariable(['its address', '网址'], ({ url }) => url),
  author: textVariable(['its author’s login', '作者的登录名'], ({ author }) => author),
  head: textVariable(
    ['its branch, from a fork with the owner before it', '源分支；来自 fork 时前面带所有者'],
    ({ head }) => head,
  ),
  base: textVariable(['the branch it is for', '目标分支'], ({ base }) => base),
  draft: textVariable(['whether it is a draft', '是否为草稿'], ({ draft }) => draft),
  labels: listVariable(['its labels', '标签'], ({ labels }) => labels),
  additions: textVariable(['how many lines it adds', '新增的行数'], ({ additions }) => additions),
  deletions: textVariable(
    ['how many lines it removes', '删除的行数'],
    ({ deletions }) => deletions,
  ),
}

export const inputRows: VariableRows<DispatchInput> = {
  name: textVariable(['its name', '名称'], ({ name }) => name),
  value: textVariable(['its value', '取值'], ({ value }) => value),
}

const assetRows: VariableRows<Asset> = {
  name: textVariable(['its name', '名称'], ({ name }) => name),
  url: urlVariable(['its address', '网址'], ({ url }) => url),
  size: textVariable(['its size in bytes', '大小（字节）'], ({ size }) => size),
}

export const releaseRows: VariableRows<Release> = {
  name: textVariable(['its name', '名称'], ({ name }) => name),
  tag: textVariable(['its tag', '标签'], ({ tag }) => tag),
  url: urlVariable(['its address', '网址'], ({ url }) => url),
  author: textVariable(['its author’s login', '作者的登录名'], ({ author }) => author),
  prerelease: textVariable(
    ['whether it is a pre-release', '是否为预发布'],
    ({ prerelease }) => prerelease,
  ),
  notes: textVariable(
    [
      'its notes as they were written; for the filter `markdown`',
      '发布说明原文，可交给过滤器 `markdown`',
    ],
    ({ notes }) => notes,
  ),
  compare_url: urlVariable(
    [
      'the changes since the release before, where its notes name them',
      '与上一版本的对比（发布说明中有时）',
    ],
    ({ compareUrl }) => compareUrl,
  ),
  assets: listVariable(
    ['what can be downloaded', '可下载的文件'],
    ({ assets }) => assets,
    assetRows,
  ),
}

const stepRows: VariableRows<JobStep> = {
  name: textVariable(['its name', '名称'], ({ name }) => name),
  url: urlVariable(['its place in the log', '在日志中的位置'], ({ url }) => url),
}

const annotationRows: VariableRows<Annotation> = {
  message: textVariable(['what is wrong', '错误内容'], ({ message }) => message),
  path: textVariable(['in which file', '所在文件'], ({ path }) => path),
  line: textVariable(['in which line', '所在行'], ({ line }) => line),
}

export const jobRows: VariableRows<KnownJob> = {
  name: textVariable(
    ['its name, with its values of the matrix', '名称，含矩阵中的取值'],
    ({ name }) => name,
  ),
  url: urlVariable(['its address', '网址'], ({ url }) => url),
  conclusion: textVariable(['how it went', '结果'], ({ conclusion }) => conclusion),
  duration: textVariable(
    ['how long it took, in milliseconds', '耗时（毫秒）'],
    (job) => job.durationMs,
  ),
  steps: listVariable(['its failed steps', '失败的步骤'], (job) => job.failedSteps, stepRows),
  annotations: listVariable(
    ['its error annotations', '错误注释'],
    (job) => job.annotations,
    annotationRows,
  ),
  log: listVariable(
    ['the last lines of its log, with `log-lines`', '日志的最后几行，需设置 `log-lines`'],
    ({ log }) => log,
  ),
}
