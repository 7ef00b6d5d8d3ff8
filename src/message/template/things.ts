/** The properties of what a template's variables hold: commits, jobs, pull requests, releases. */
import type { Commit } from '../../facts/commit.ts'
import type { Annotation, Step } from '../../facts/details.ts'
import type { PullRequest, Release } from '../../facts/event.ts'
import type { KnownJob } from '../../facts/happened.ts'
import { address, list, text, type Rows } from './rows.ts'

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
}

export const releaseRows: Rows<Release> = {
  name: text(['its name', '名称'], ({ name }) => name),
  tag: text(['its tag', '标签'], ({ tag }) => tag),
  url: address(['its address', '网址'], ({ url }) => url),
  author: text(['its author’s login', '作者的登录名'], ({ author }) => author),
  prerelease: text(['whether it is a pre-release', '是否为预发布'], ({ prerelease }) => prerelease),
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
