/** The properties of where it ran: repository, run, job, ref, and the runs before. */
import type { Commit } from '../../model/commit.ts'
import type { PullRequest, DispatchInput } from '../../model/event.ts'
import type { History } from '../../model/history.ts'
import type { Step, Annotation, KnownJob } from '../../model/job.ts'
import type { Asset, Release } from '../../model/release.ts'
import type { Repository, ThisJob, Run, Ref } from '../../model/run-report.ts'
import { type Rows, text, address, list, object } from './define-variables.ts'
export const repositoryRows: Rows<Repository> = {
  name: text(['owner and name', '所有者和名称'], ({ name }) => name),
  url: address(['its address', '网址'], ({ url }) => url),
}

export const thisJobRows: Rows<ThisJob> = {
  name: text(['its id in the workflow', '在工作流中的 ID'], ({ name }) => name),
  url: address(['its address', '网址'], ({ url }) => url),
  matrix: list(['its values of the matrix', '矩阵中的取值'], ({ matrix }) => matrix),
}

export const runRows: Rows<Run> = {
  url: address(['its address', '网址'], ({ url }) => url),
  id: text(['its id', 'ID'], ({ id }) => id),
  attempt: text(['which attempt it is, from 1', '第几次尝试，从 1 开始'], (run) => run.attempt),
}

export const refRows: Rows<Ref> = {
  name: text(['its name', '名称'], ({ name }) => name),
  url: address(['its address', '网址'], ({ url }) => url),
}

const sinceRows: Rows<NonNullable<History['since']>> = {
  sha: text(['its whole name', '完整的 SHA'], ({ sha }) => sha),
  url: address(['its address', '网址'], ({ url }) => url),
}

export const historyRows: Rows<History> = {
  failures: text(
    ['how many failed in a row right before', '紧接着之前连续失败的次数'],
    ({ failures }) => failures,
  ),
  since: object(
    ['the commit of the first of them', '其中第一次失败的提交'],
    ({ since }) => since,
    sinceRows,
  ),
}

/* The properties of what a template's variables hold: commits, jobs, pull requests, releases. */

export const commitRows: Rows<Commit> = {
  sha: text(
    ['its whole name; for the filter `short_sha`', '完整的 SHA，可交给过滤器 `short_sha`'],
    ({ sha }) => sha,
  ),
  url: address(['its address', '网址'], ({ url }) => url),
  subject: text(['the first line of its message', '提交信息的第一行'], ({ subject }) => subject),
  author: text(
    ['its author’s login, else the name', '作者的登录名，没有则为姓名'],
    ({ author }) => author,
  ),
}

export const pullRequestRows: Rows<PullRequest> = {
  number: text(['its number', '编号'], ({ number }) => number),
  title: text(['its title', '标题'], ({ title }) => title),
  url: address(['its address', '网址'], ({ url }) => url),
  author: text(['its author’s login', '作者的登录名'], ({ author }) => author),
  head: text(
    ['its branch, from a fork with the owner before it', '源分支；来自 fork 时前面带所有者'],
    ({ head }) => head,
  ),
  base: text(['the branch it is for', '目标分支'], ({ base }) => base),
  draft: text(['whether it is a draft', '是否为草稿'], ({ draft }) => draft),
  labels: list(['its labels', '标签'], ({ labels }) => labels),
  additions: text(['how many lines it adds', '新增的行数'], ({ additions }) => additions),
  deletions: text(['how many lines it removes', '删除的行数'], ({ deletions }) => deletions),
}

export const inputRows: Rows<DispatchInput> = {
  name: text(['its name', '名称'], ({ name }) => name),
  value: text(['its value', '取值'], ({ value }) => value),
}

const assetRows: Rows<Asset> = {
  name: text(['its name', '名称'], ({ name }) => name),
  url: address(['its address', '网址'], ({ url }) => url),
  size: text(['its size in bytes', '大小（字节）'], ({ size }) => size),
}

export const releaseRows: Rows<Release> = {
  name: text(['its name', '名称'], ({ name }) => name),
  tag: text(['its tag', '标签'], ({ tag }) => tag),
  url: address(['its address', '网址'], ({ url }) => url),
  author: text(['its author’s login', '作者的登录名'], ({ author }) => author),
  prerelease: text(['whether it is a pre-release', '是否为预发布'], ({ prerelease }) => prerelease),
  notes: text(
    [
      'its notes as they were written; for the filter `markdown`',
      '发布说明原文，可交给过滤器 `markdown`',
    ],
    ({ notes }) => notes,
  ),
  compare_url: address(
    [
      'the changes since the release before, where its notes name them',
      '与上一版本的对比（发布说明中有时）',
    ],
    ({ compareUrl }) => compareUrl,
  ),
  assets: list(['what can be downloaded', '可下载的文件'], ({ assets }) => assets, assetRows),
}

const stepRows: Rows<Step> = {
  name: text(['its name', '名称'], ({ name }) => name),
  url: address(['its place in the log', '在日志中的位置'], ({ url }) => url),
}

const annotationRows: Rows<Annotation> = {
  message: text(['what is wrong', '错误内容'], ({ message }) => message),
  path: text(['in which file', '所在文件'], ({ path }) => path),
  line: text(['in which line', '所在行'], ({ line }) => line),
}

export const jobRows: Rows<KnownJob> = {
  name: text(
    ['its name, with its values of the matrix', '名称，含矩阵中的取值'],
    ({ name }) => name,
  ),
  url: address(['its address', '网址'], ({ url }) => url),
  conclusion: text(['how it went', '结果'], ({ conclusion }) => conclusion),
  duration: text(['how long it took, in milliseconds', '耗时（毫秒）'], (job) => job.durationMs),
  steps: list(['its failed steps', '失败的步骤'], (job) => job.failedSteps, stepRows),
  annotations: list(
    ['its error annotations', '错误注释'],
    (job) => job.annotations,
    annotationRows,
  ),
  log: list(
    ['the last lines of its log, with `log-lines`', '日志的最后几行，需设置 `log-lines`'],
    ({ log }) => log,
  ),
}
