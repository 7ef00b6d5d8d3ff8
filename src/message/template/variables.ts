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
} from './define-variables.ts'
import {
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
} from './object-variables.ts'
import type { TemplateContext } from './template.ts'
export const outcomeRows: VariableRows<TemplateContext> = {
  status: textVariable(
    [
      '`success`, `failure`, `cancelled`, `skipped` or `neutral`; empty where a job begins',
      '结果：`success`、`failure`、`cancelled`、`skipped` 或 `neutral`；作业刚开始时为空',
    ],
    ({ outcome }) => outcome?.status,
  ),
  status_text: textVariable(
    ['the status in words, as in the built-in title', '结果的文字说法，与内置标题相同'],
    ({ builtIn }) => builtIn.word,
  ),
  emoji: textVariable(['the status’s emoji', '结果对应的表情符号'], ({ builtIn }) => builtIn.emoji),
  color: textVariable(
    ['the status’s colour, for the filter `color`', '结果对应的颜色，可交给过滤器 `color`'],
    ({ builtIn }) => builtIn.color,
  ),
  timed_out: textVariable(
    ['whether it failed because time ran out', '是否因超时而失败'],
    ({ outcome }) => outcome?.timedOut,
  ),
  transition: textVariable(
    [
      '`broken`, `fixed`, `still-failing` or `still-passing`, where that is known',
      '与上一次运行相比：`broken`、`fixed`、`still-failing` 或 `still-passing`；不知道时为空',
    ],
    ({ transition }) => transition,
  ),
  title: textVariable(['the built-in title', '内置标题'], ({ builtIn }) => builtIn.title),
  built_in: output(['the whole built-in message', '完整的内置消息'], ({ builtIn }) => [
    { kind: 'blocks', blocks: builtIn.body },
  ]),
}

/* Every variable that a template knows: the READMEs' table is made from this one. */

const eventRows: VariableRows<TemplateContext> = {
  name: textVariable(
    ['GitHub’s name of it, such as `push`', 'GitHub 的事件名，例如 `push`'],
    ({ context }) => context.run.event,
  ),
  action: textVariable(
    ['what was done, such as `opened`', '具体动作，例如 `opened`'],
    ({ context }) => actionOf(context.event),
  ),
  sentence: output(
    ['who did what, with its links', '一句话说明谁做了什么，带链接'],
    ({ builtIn }) => [{ kind: 'line', line: builtIn.sentence }],
  ),
  inputs: listVariable(
    ['what was entered, for `workflow_dispatch`', '手动触发时填写的输入'],
    ({ context: { event } }) => (event.kind === 'dispatch' ? event.inputs : []),
    inputRows,
  ),
}

/** In the table's order; a thing's first property is what it prints alone. */
export const variables: VariableRows<TemplateContext> = {
  ...outcomeRows,
  repository: objectVariable(
    ['the repository', '仓库'],
    ({ context }) => context.repository,
    repositoryRows,
  ),
  workflow: textVariable(
    ['the workflow’s name', '工作流名称'],
    ({ context }) => context.run.workflow,
  ),
  job: objectVariable(
    ['this job; empty where the message is about a whole run', '当前作业；消息针对整个运行时为空'],
    ({ context }) => context.job,
    thisJobRows,
  ),
  run: objectVariable(['the run', '本次运行'], ({ context }) => context.run, runRows),
  event: objectVariable(['what started the run', '触发运行的事件'], (told) => told, eventRows),
  actor: textVariable(
    ['the login of whoever started the run', '触发运行的人（登录名）'],
    ({ context }) => context.actor,
  ),
  author: textVariable(
    [
      'who is behind it: the author of the release, the pull request or the commit, else the actor',
      '事件背后的人：发布、拉取请求或提交的作者，否则为触发者',
    ],
    ({ context }) => authorOf(context),
  ),
  branch: textVariable(
    ['the branch; of a pull request, its own', '分支；拉取请求则为源分支'],
    ({ context }) =>
      context.ref?.kind === 'branch' ? context.ref.name : context.pullRequest?.head,
  ),
  tag: textVariable(['the tag', '标签'], ({ context }) =>
    context.ref?.kind === 'tag' ? context.ref.name : undefined,
  ),
  ref: objectVariable(['the branch or tag', '分支或标签'], ({ context }) => context.ref, refRows),
  pull_request: objectVariable(
    ['the pull request', '拉取请求'],
    ({ context }) => context.pullRequest,
    pullRequestRows,
  ),
  commit: objectVariable(['the commit', '提交'], ({ context }) => context.commit, commitRows),
  commits: listVariable(
    ['the new commits, newest first', '新的提交，最新的在前'],
    ({ history, context: { event } }) =>
      history === undefined || history.commits.length === 0
        ? event.kind === 'push'
          ? event.newest
          : []
        : history.commits,
    commitRows,
  ),
  jobs: listVariable(['all jobs that are known', '已知的全部作业'], ({ jobs }) => jobs, jobRows),
  failed_jobs: listVariable(
    ['those that failed', '其中失败的'],
    (told) => told.failedJobs,
    jobRows,
  ),
  release: objectVariable(
    ['the release', '发布'],
    ({ context }) => (context.event.kind === 'release' ? context.event.release : undefined),
    releaseRows,
  ),
  history: objectVariable(
    ['the runs before, where they are known', '此前的运行（已知时）'],
    ({ history }) => history,
    historyRows,
  ),
  duration: textVariable(
    [
      'how long it took, in milliseconds; for the filter `duration`',
      '耗时（毫秒），可交给过滤器 `duration`',
    ],
    ({ durationMs }) => durationMs,
  ),
  now: textVariable(
    [
      'the moment in milliseconds; for the filters `time` and `date`',
      '当前时刻（毫秒），可交给过滤器 `time` 或 `date`',
    ],
    ({ now }) => now,
  ),
  time: textVariable(
    ['the moment as in the built-in message', '当前时刻，写法与内置消息相同'],
    ({ time }) => time,
  ),
  language: textVariable(['the input `language`', '输入 `language`'], ({ language }) => language),
  vars: {
    about: {
      en: 'the step’s environment variables that begin with `DINGTALK_VAR_`: `DINGTALK_VAR_TEAM` is `vars.team`',
      'zh-CN': '该步骤中以 `DINGTALK_VAR_` 开头的环境变量：`DINGTALK_VAR_TEAM` 即 `vars.team`',
    },
    read: ({ vars }) => vars,
  },
}

/** What a template may name where the step has these `vars`. */
export function variablesWith(vars: readonly string[]): Variables {
  const about = { en: '', 'zh-CN': '' }
  const rows = Object.fromEntries(vars.map((name) => [name, { about }]))
  return { ...variables, vars: { about, rows } }
}

/** Every variable's value, for the engine. */
export function valuesOf(told: TemplateContext): object {
  return readAll(variables, told)
}

function actionOf(event: Event): string | undefined {
  return 'action' in event ? event.action : undefined
}

function authorOf({ event, pullRequest, commit, actor }: RunContext): string {
  const released = event.kind === 'release' ? event.release.author : undefined
  return released ?? pullRequest?.author ?? commit?.author ?? actor
}
