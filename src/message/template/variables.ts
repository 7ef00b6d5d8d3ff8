/** The variables that say how it went, and the parts of the built-in message. */
import type { Event } from '../../model/event.ts'
import type { RunContext } from '../../model/run-report.ts'
import {
  type VariableRows,
  textVariable,
  output,
  listVariable,
  objectVariable,
  type Variables,
  readAll,
  anyNames,
  objectWith,
} from './define-variables.ts'
import {
  fieldRows,
  inputRows,
  repositoryRows,
  thisJobRows,
  runRows,
  refRows,
  pullRequestRows,
  commitRows,
  jobRows,
  releaseRows,
  historyRows,
  testSummaryRows,
} from './object-variables.ts'
import { documentOf } from '../draft.ts'
import type { TemplateContext } from './template.ts'

export const outcomeRows: VariableRows<TemplateContext> = {
  status: textVariable(
    {
      en: '`success`, `failure`, `cancelled`, `skipped` or `neutral`; empty at the start of a job',
      'zh-CN': '结果：`success`、`failure`、`cancelled`、`skipped` 或 `neutral`；作业刚开始时为空',
    },
    ({ outcome }) => outcome?.status,
  ),
  status_text: textVariable(
    {
      en: 'the status in words, as in the built-in title',
      'zh-CN': '结果的文字描述，与内置标题相同',
    },
    ({ draft }) => draft.word,
  ),
  emoji: textVariable(
    { en: 'the status’s emoji', 'zh-CN': '结果对应的表情符号' },
    ({ draft }) => draft.emoji,
  ),
  color: textVariable(
    {
      en: 'the status’s colour, for the filter `color`',
      'zh-CN': '结果对应的颜色，可交给过滤器 `color`',
    },
    ({ draft }) => draft.color,
  ),
  timed_out: textVariable(
    { en: 'whether it timed out', 'zh-CN': '是否因超时而失败' },
    ({ outcome }) => outcome?.detail === 'timed_out',
  ),
  transition: textVariable(
    {
      en: '`broken`, `fixed`, `still-failing` or `still-passing`; empty if not known',
      'zh-CN':
        '与上一次运行相比：`broken`、`fixed`、`still-failing` 或 `still-passing`；无法判断时为空',
    },
    ({ transition }) => transition,
  ),
  title: textVariable(
    { en: 'the built-in title', 'zh-CN': '内置标题' },
    ({ draft }) => draft.title,
  ),
  built_in: output({ en: 'the whole built-in message', 'zh-CN': '完整的内置消息' }, ({ draft }) => [
    { kind: 'blocks', blocks: documentOf(draft) },
  ]),
}

/* Every variable that a template knows: the READMEs' table is made from this one. */

const eventRows: VariableRows<TemplateContext> = {
  name: textVariable(
    { en: 'its name on GitHub, such as `push`', 'zh-CN': 'GitHub 的事件名，例如 `push`' },
    ({ context }) => context.run.event,
  ),
  action: textVariable(
    { en: 'what was done, such as `opened`', 'zh-CN': '具体动作，例如 `opened`' },
    ({ context }) => actionOf(context.event),
  ),
  sentence: output(
    { en: 'who did what, with its links', 'zh-CN': '一句话说明谁做了什么，带链接' },
    ({ draft }) => draft.sentence(),
  ),
  inputs: listVariable(
    { en: 'the inputs of `workflow_dispatch`', 'zh-CN': '手动触发时填写的输入' },
    ({ context: { event } }) => (event.kind === 'dispatch' ? event.inputs : []),
    inputRows,
  ),
}

/** In the table's order; a thing's first property is what it prints alone. */
export const variables: VariableRows<TemplateContext> = {
  ...outcomeRows,
  repository: objectVariable(
    { en: 'the repository', 'zh-CN': '仓库' },
    ({ context }) => context.repository,
    repositoryRows,
  ),
  workflow: textVariable(
    { en: 'the workflow’s name', 'zh-CN': '工作流名称' },
    ({ context }) => context.run.workflow,
  ),
  job: objectVariable(
    {
      en: 'this job; empty if the message is about a whole run',
      'zh-CN': '当前作业；消息针对整个运行时为空',
    },
    ({ context }) => context.job,
    thisJobRows,
  ),
  run: objectVariable(
    { en: 'the run', 'zh-CN': '本次运行' },
    ({ context }) => context.run,
    runRows,
  ),
  event: objectVariable(
    { en: 'what started the run', 'zh-CN': '触发运行的事件' },
    (context) => context,
    eventRows,
  ),
  actor: textVariable(
    { en: 'the login of whoever started the run', 'zh-CN': '触发运行的人（登录名）' },
    ({ context }) => context.actor,
  ),
  author: textVariable(
    {
      en: 'the author of the release, the pull request or the commit, otherwise the actor',
      'zh-CN': '事件背后的人：发布、PR 或提交的作者，都没有时为触发者',
    },
    ({ context }) => authorOf(context),
  ),
  branch: textVariable(
    { en: 'the branch; for a pull request, its head branch', 'zh-CN': '分支；PR 中为源分支' },
    ({ context }) =>
      context.ref?.kind === 'branch' ? context.ref.name : context.pullRequest?.head,
  ),
  tag: textVariable({ en: 'the tag', 'zh-CN': '标签' }, ({ context }) =>
    context.ref?.kind === 'tag' ? context.ref.name : undefined,
  ),
  ref: objectVariable(
    { en: 'the branch or tag', 'zh-CN': '分支或标签' },
    ({ context }) => context.ref,
    refRows,
  ),
  pull_request: objectVariable(
    { en: 'the pull request', 'zh-CN': 'PR' },
    ({ context }) => context.pullRequest,
    pullRequestRows,
  ),
  commit: objectVariable(
    { en: 'the commit', 'zh-CN': '提交' },
    ({ context }) => context.commit,
    commitRows,
  ),
  commits: listVariable(
    { en: 'the new commits, newest first', 'zh-CN': '新的提交，最新的在前' },
    ({ history, context: { event } }) =>
      history === undefined || history.commits.length === 0
        ? event.kind === 'push'
          ? event.newest
          : []
        : history.commits,
    commitRows,
  ),
  jobs: listVariable(
    { en: 'all known jobs', 'zh-CN': '已知的全部作业' },
    ({ jobs }) => jobs,
    jobRows,
  ),
  failed_jobs: listVariable(
    { en: 'the failed jobs', 'zh-CN': '其中失败的作业' },
    (context) => context.failedJobs,
    jobRows,
  ),
  tests: objectVariable(
    {
      en: 'the tests in the reports of `test-report`; empty if there are none',
      'zh-CN': '`test-report` 所指的报告中的测试；没有时为空',
    },
    ({ tests }) => tests,
    testSummaryRows,
  ),
  fields: listVariable(
    { en: 'the rows of the input `fields`', 'zh-CN': '输入 `fields` 的各行' },
    ({ fields }) => fields,
    fieldRows,
  ),
  release: objectVariable(
    { en: 'the release', 'zh-CN': '发布' },
    ({ context }) => (context.event.kind === 'release' ? context.event.release : undefined),
    releaseRows,
  ),
  history: objectVariable(
    { en: 'the previous runs, if they are known', 'zh-CN': '此前的运行（已知时）' },
    ({ history }) => history,
    historyRows,
  ),
  duration: textVariable(
    {
      en: 'the duration in milliseconds; for the filter `duration`',
      'zh-CN': '耗时（毫秒），可交给过滤器 `duration`',
    },
    ({ durationMs }) => durationMs,
  ),
  now: textVariable(
    {
      en: 'the current time in milliseconds; for the filters `time` and `date`',
      'zh-CN': '当前时刻（毫秒），可交给过滤器 `time` 或 `date`',
    },
    ({ now }) => now,
  ),
  time: textVariable(
    { en: 'the current time, as in the built-in message', 'zh-CN': '当前时刻，写法与内置消息相同' },
    ({ time }) => time,
  ),
  language: textVariable(
    { en: 'the input `language`', 'zh-CN': '输入 `language`' },
    ({ language }) => language,
  ),
  vars: {
    about: {
      en: 'the step’s environment variables that begin with `DINGTALK_VAR_`: `DINGTALK_VAR_TEAM` is `vars.team`',
      'zh-CN': '该步骤中以 `DINGTALK_VAR_` 开头的环境变量：`DINGTALK_VAR_TEAM` 即 `vars.team`',
    },
    read: ({ vars }) => vars,
  },
}

/**
 * What a template may name where the step has these `vars`.
 * @param vars undefined where others may come later
 */
export function variablesWith(vars: readonly string[] | undefined): Variables {
  return { ...variables, vars: vars === undefined ? anyNames : objectWith(vars) }
}

/** Every variable's value, for the engine. */
export function valuesOf(context: TemplateContext): object {
  return readAll(variables, context)
}

function actionOf(event: Event): string | undefined {
  return 'action' in event ? event.action : undefined
}

function authorOf({ event, pullRequest, commit, actor }: RunContext): string {
  const released = event.kind === 'release' ? event.release.author : undefined
  return released ?? pullRequest?.author ?? commit?.author ?? actor
}
