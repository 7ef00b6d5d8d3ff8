/** The properties of where it ran: repository, run, job, ref, and the runs before. */
import type {
  Commit,
  PullRequest,
  DispatchInput,
  Field,
  Asset,
  Release,
} from '../../model/event.ts'
import type { History } from '../../model/history.ts'
import type { JobStep, Annotation, KnownJob } from '../../model/job.ts'
import type {
  Repository,
  ThisJob,
  Run,
  Ref,
  ReportedTest,
  TestSummary,
} from '../../model/run-report.ts'
import {
  type VariableRows,
  textVariable,
  urlVariable,
  listVariable,
  objectVariable,
} from './define-variables.ts'

export const repositoryRows: VariableRows<Repository> = {
  name: textVariable({ en: 'owner and name', 'zh-CN': '所有者和名称' }, ({ name }) => name),
  url: urlVariable({ en: 'its URL', 'zh-CN': '网址' }, ({ url }) => url),
}

export const thisJobRows: VariableRows<ThisJob> = {
  name: textVariable(
    { en: 'its id in the workflow', 'zh-CN': '在工作流中的 ID' },
    ({ name }) => name,
  ),
  url: urlVariable({ en: 'its URL', 'zh-CN': '网址' }, ({ url }) => url),
  matrix: listVariable(
    { en: 'its matrix values', 'zh-CN': '矩阵中的取值' },
    ({ matrix }) => matrix,
  ),
}

export const runRows: VariableRows<Run> = {
  url: urlVariable({ en: 'its URL', 'zh-CN': '网址' }, ({ url }) => url),
  id: textVariable({ en: 'its id', 'zh-CN': 'ID' }, ({ id }) => id),
  number: textVariable(
    { en: 'its number, as in `#128`', 'zh-CN': '编号，即 `#128` 中的数字' },
    ({ number }) => number,
  ),
  attempt: textVariable(
    { en: 'the number of its attempt, from 1', 'zh-CN': '第几次尝试，从 1 开始' },
    (run) => run.attempt,
  ),
}

export const refRows: VariableRows<Ref> = {
  name: textVariable({ en: 'its name', 'zh-CN': '名称' }, ({ name }) => name),
  url: urlVariable({ en: 'its URL', 'zh-CN': '网址' }, ({ url }) => url),
}

const sinceRows: VariableRows<NonNullable<History['since']>> = {
  sha: textVariable({ en: 'its full SHA', 'zh-CN': '完整的 SHA' }, ({ sha }) => sha),
  url: urlVariable({ en: 'its URL', 'zh-CN': '网址' }, ({ url }) => url),
}

export const historyRows: VariableRows<History> = {
  failures: textVariable(
    {
      en: 'how many of them failed in a row, directly before this run',
      'zh-CN': '本次之前连续失败的次数',
    },
    ({ failures }) => failures,
  ),
  since: objectVariable(
    { en: 'the commit of the first of these failures', 'zh-CN': '其中第一次失败的提交' },
    ({ since }) => since,
    sinceRows,
  ),
}

/* The properties of what a template's variables hold: commits, jobs, pull requests, releases. */

export const commitRows: VariableRows<Commit> = {
  sha: textVariable(
    {
      en: 'its full SHA; for the filter `short_sha`',
      'zh-CN': '完整的 SHA，可交给过滤器 `short_sha`',
    },
    ({ sha }) => sha,
  ),
  url: urlVariable({ en: 'its URL', 'zh-CN': '网址' }, ({ url }) => url),
  subject: textVariable(
    { en: 'the first line of its message', 'zh-CN': '提交信息的第一行' },
    ({ subject }) => subject,
  ),
  message: textVariable(
    { en: 'its full message', 'zh-CN': '完整的提交信息' },
    ({ message }) => message,
  ),
  author: textVariable(
    { en: 'its author’s login, otherwise the name', 'zh-CN': '作者的登录名，没有则为姓名' },
    ({ author }) => author,
  ),
  author_name: textVariable(
    { en: 'its author’s name', 'zh-CN': '作者的姓名' },
    ({ authorName }) => authorName,
  ),
}

export const pullRequestRows: VariableRows<PullRequest> = {
  number: textVariable({ en: 'its number', 'zh-CN': '编号' }, ({ number }) => number),
  title: textVariable({ en: 'its title', 'zh-CN': '标题' }, ({ title }) => title),
  url: urlVariable({ en: 'its URL', 'zh-CN': '网址' }, ({ url }) => url),
  author: textVariable(
    { en: 'its author’s login', 'zh-CN': '作者的登录名' },
    ({ author }) => author,
  ),
  head: textVariable(
    {
      en: 'its head branch; for a fork, with the owner before it',
      'zh-CN': '源分支；来自 fork 时前面带所有者',
    },
    ({ head }) => head,
  ),
  base: textVariable({ en: 'its base branch', 'zh-CN': '目标分支' }, ({ base }) => base),
  draft: textVariable({ en: 'whether it is a draft', 'zh-CN': '是否为草稿' }, ({ draft }) => draft),
  labels: listVariable({ en: 'its labels', 'zh-CN': '标签' }, ({ labels }) => labels),
  additions: textVariable(
    { en: 'how many lines it adds', 'zh-CN': '新增的行数' },
    ({ additions }) => additions,
  ),
  deletions: textVariable(
    { en: 'how many lines it removes', 'zh-CN': '删除的行数' },
    ({ deletions }) => deletions,
  ),
}

export const inputRows: VariableRows<DispatchInput> = {
  name: textVariable({ en: 'its name', 'zh-CN': '名称' }, ({ name }) => name),
  value: textVariable({ en: 'its value', 'zh-CN': '取值' }, ({ value }) => value),
}

export const fieldRows: VariableRows<Field> = {
  label: textVariable({ en: 'its label', 'zh-CN': '标签' }, ({ label }) => label),
  value: textVariable({ en: 'its value', 'zh-CN': '值' }, ({ value }) => value),
}

const assetRows: VariableRows<Asset> = {
  name: textVariable({ en: 'its name', 'zh-CN': '名称' }, ({ name }) => name),
  url: urlVariable({ en: 'its URL', 'zh-CN': '网址' }, ({ url }) => url),
  size: textVariable({ en: 'its size in bytes', 'zh-CN': '大小（字节）' }, ({ size }) => size),
}

export const releaseRows: VariableRows<Release> = {
  name: textVariable({ en: 'its name', 'zh-CN': '名称' }, ({ name }) => name),
  tag: textVariable({ en: 'its tag', 'zh-CN': '标签' }, ({ tag }) => tag),
  url: urlVariable({ en: 'its URL', 'zh-CN': '网址' }, ({ url }) => url),
  author: textVariable(
    { en: 'its author’s login', 'zh-CN': '作者的登录名' },
    ({ author }) => author,
  ),
  prerelease: textVariable(
    { en: 'whether it is a pre-release', 'zh-CN': '是否为预发布' },
    ({ prerelease }) => prerelease,
  ),
  notes: textVariable(
    {
      en: 'its notes in GitHub’s markdown; for the filter `markdown`',
      'zh-CN': '发布说明原文，可交给过滤器 `markdown`',
    },
    ({ notes }) => notes,
  ),
  compare_url: urlVariable(
    {
      en: 'the URL of the changes since the previous release, if its notes contain it',
      'zh-CN': '与上一个版本的对比，发布说明中有链接时才有',
    },
    ({ compareUrl }) => compareUrl,
  ),
  assets: listVariable(
    { en: 'its files', 'zh-CN': '可下载的文件' },
    ({ assets }) => assets,
    assetRows,
  ),
}

const stepRows: VariableRows<JobStep> = {
  name: textVariable({ en: 'its name', 'zh-CN': '名称' }, ({ name }) => name),
  url: urlVariable(
    { en: 'the URL of its place in the log', 'zh-CN': '在日志中的位置' },
    ({ url }) => url,
  ),
}

const annotationRows: VariableRows<Annotation> = {
  message: textVariable({ en: 'its message', 'zh-CN': '错误内容' }, ({ message }) => message),
  title: textVariable(
    { en: 'its title, such as the name of a test', 'zh-CN': '标题，例如测试的名称' },
    ({ title }) => title,
  ),
  path: textVariable({ en: 'its file', 'zh-CN': '所在文件' }, ({ path }) => path),
  line: textVariable({ en: 'its line', 'zh-CN': '所在行' }, ({ line }) => line),
}

export const jobRows: VariableRows<KnownJob> = {
  name: textVariable(
    { en: 'its name, with its matrix values', 'zh-CN': '名称，含矩阵中的取值' },
    ({ name }) => name,
  ),
  url: urlVariable({ en: 'its URL', 'zh-CN': '网址' }, ({ url }) => url),
  conclusion: textVariable(
    { en: 'its conclusion', 'zh-CN': '结果' },
    ({ conclusion }) => conclusion,
  ),
  duration: textVariable(
    { en: 'its duration in milliseconds', 'zh-CN': '耗时（毫秒）' },
    (job) => job.durationMs,
  ),
  steps: listVariable(
    { en: 'its failed steps', 'zh-CN': '失败的步骤' },
    (job) => job.failedSteps,
    stepRows,
  ),
  annotations: listVariable(
    { en: 'its error annotations', 'zh-CN': '错误标注' },
    (job) => job.annotations,
    annotationRows,
  ),
  log: listVariable(
    {
      en: 'the last lines of its log, with `log-lines`',
      'zh-CN': '日志的最后几行，需设置 `log-lines`',
    },
    ({ log }) => log,
  ),
}

const testRows: VariableRows<ReportedTest> = {
  name: textVariable({ en: 'its name', 'zh-CN': '名称' }, ({ name }) => name),
  message: textVariable(
    { en: 'why it failed, in one line', 'zh-CN': '失败原因，一行' },
    ({ message }) => message,
  ),
  path: textVariable({ en: 'its file', 'zh-CN': '所在文件' }, ({ path }) => path),
  line: textVariable({ en: 'its line', 'zh-CN': '所在行' }, ({ line }) => line),
}

export const testSummaryRows: VariableRows<TestSummary> = {
  count: textVariable({ en: 'the number of tests', 'zh-CN': '总数' }, ({ count }) => count),
  passed: textVariable(
    { en: 'how many passed in the end', 'zh-CN': '通过的数量，包括重试后通过的' },
    ({ count, failed, skipped }) => count - failed - skipped,
  ),
  failed: textVariable({ en: 'how many failed', 'zh-CN': '失败的数量' }, ({ failed }) => failed),
  skipped: textVariable(
    { en: 'how many were skipped', 'zh-CN': '跳过的数量' },
    ({ skipped }) => skipped,
  ),
  flaky: textVariable(
    { en: 'how many passed only on retry', 'zh-CN': '重试后才通过的数量' },
    ({ flaky }) => flaky,
  ),
  failures: listVariable(
    { en: 'the first failed tests, at most 50', 'zh-CN': '最先失败的测试，最多 50 个' },
    ({ failures }) => failures,
    testRows,
  ),
  flaky_tests: listVariable(
    { en: 'the first flaky tests', 'zh-CN': '重试后才通过的测试中最先的几个' },
    (summary) => summary.flakyTests,
    testRows,
  ),
}
