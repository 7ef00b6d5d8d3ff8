/** The variables that say how it went, and the parts of the built-in message. */
import type { Event } from '../../model/event.ts'
import type { Facts } from '../../model/run-report.ts'
import {
  type Rows,
  text,
  pieces,
  list,
  object,
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
import type { Told } from './template.ts'
export const outcomeRows: Rows<Told> = {
  verdict: text(
    [
      '`success`, `failure`, `cancelled`, `skipped` or `neutral`; empty where a job begins',
      '结果：`success`、`failure`、`cancelled`、`skipped` 或 `neutral`；作业刚开始时为空',
    ],
    ({ outcome }) => outcome?.verdict,
  ),
  verdict_word: text(
    ['the verdict in words, as in the built-in title', '结果的文字说法，与内置标题相同'],
    ({ builtIn }) => builtIn.word,
  ),
  mark: text(['the verdict’s emoji', '结果对应的表情符号'], ({ builtIn }) => builtIn.mark),
  color: text(
    ['the verdict’s colour, for the filter `color`', '结果对应的颜色，可交给过滤器 `color`'],
    ({ builtIn }) => builtIn.color,
  ),
  timed_out: text(
    ['whether it failed because time ran out', '是否因超时而失败'],
    ({ outcome }) => outcome?.timedOut,
  ),
  transition: text(
    [
      '`broken`, `fixed`, `still-failing` or `still-passing`, where that is known',
      '与上一次运行相比：`broken`、`fixed`、`still-failing` 或 `still-passing`；不知道时为空',
    ],
    ({ transition }) => transition,
  ),
  title: text(['the built-in title', '内置标题'], ({ builtIn }) => builtIn.title),
  built_in: pieces(['the whole built-in message', '完整的内置消息'], ({ builtIn }) => [
    { kind: 'blocks', blocks: builtIn.body },
  ]),
}

/* Every variable that a template knows: the READMEs' table is made from this one. */

const eventRows: Rows<Told> = {
  name: text(
    ['GitHub’s name of it, such as `push`', 'GitHub 的事件名，例如 `push`'],
    ({ facts }) => facts.run.event,
  ),
  action: text(['what was done, such as `opened`', '具体动作，例如 `opened`'], ({ facts }) =>
    actionOf(facts.event),
  ),
  sentence: pieces(
    ['who did what, with its links', '一句话说明谁做了什么，带链接'],
    ({ builtIn }) => [{ kind: 'line', line: builtIn.sentence }],
  ),
  inputs: list(
    ['what was entered, for `workflow_dispatch`', '手动触发时填写的输入'],
    ({ facts: { event } }) => (event.kind === 'dispatch' ? event.inputs : []),
    inputRows,
  ),
}

/** In the table's order; a thing's first property is what it prints alone. */
export const variables: Rows<Told> = {
  ...outcomeRows,
  repository: object(['the repository', '仓库'], ({ facts }) => facts.repository, repositoryRows),
  workflow: text(['the workflow’s name', '工作流名称'], ({ facts }) => facts.run.workflow),
  job: object(
    ['this job; empty where the message is about a whole run', '当前作业；消息针对整个运行时为空'],
    ({ facts }) => facts.job,
    thisJobRows,
  ),
  run: object(['the run', '本次运行'], ({ facts }) => facts.run, runRows),
  event: object(['what started the run', '触发运行的事件'], (told) => told, eventRows),
  actor: text(
    ['the login of whoever started the run', '触发运行的人（登录名）'],
    ({ facts }) => facts.actor,
  ),
  author: text(
    [
      'who is behind it: the author of the release, the pull request or the commit, else the actor',
      '事件背后的人：发布、拉取请求或提交的作者，否则为触发者',
    ],
    ({ facts }) => authorOf(facts),
  ),
  branch: text(
    ['the branch; of a pull request, its own', '分支；拉取请求则为源分支'],
    ({ facts }) => (facts.ref?.kind === 'branch' ? facts.ref.name : facts.pullRequest?.head),
  ),
  tag: text(['the tag', '标签'], ({ facts }) =>
    facts.ref?.kind === 'tag' ? facts.ref.name : undefined,
  ),
  ref: object(['the branch or tag', '分支或标签'], ({ facts }) => facts.ref, refRows),
  pull_request: object(
    ['the pull request', '拉取请求'],
    ({ facts }) => facts.pullRequest,
    pullRequestRows,
  ),
  commit: object(['the commit', '提交'], ({ facts }) => facts.commit, commitRows),
  commits: list(
    ['the new commits, newest first', '新的提交，最新的在前'],
    ({ history, facts: { event } }) =>
      history === undefined || history.commits.length === 0
        ? event.kind === 'push'
          ? event.newest
          : []
        : history.commits,
    commitRows,
  ),
  jobs: list(['all jobs that are known', '已知的全部作业'], ({ jobs }) => jobs, jobRows),
  failed_jobs: list(['those that failed', '其中失败的'], (told) => told.failedJobs, jobRows),
  release: object(
    ['the release', '发布'],
    ({ facts }) => (facts.event.kind === 'release' ? facts.event.release : undefined),
    releaseRows,
  ),
  history: object(
    ['the runs before, where they are known', '此前的运行（已知时）'],
    ({ history }) => history,
    historyRows,
  ),
  duration: text(
    [
      'how long it took, in milliseconds; for the filter `duration`',
      '耗时（毫秒），可交给过滤器 `duration`',
    ],
    ({ durationMs }) => durationMs,
  ),
  now: text(
    [
      'the moment in milliseconds; for the filters `time` and `date`',
      '当前时刻（毫秒），可交给过滤器 `time` 或 `date`',
    ],
    ({ now }) => now,
  ),
  time: text(
    ['the moment as in the built-in message', '当前时刻，写法与内置消息相同'],
    ({ time }) => time,
  ),
  language: text(['the input `language`', '输入 `language`'], ({ language }) => language),
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
export function valuesOf(told: Told): object {
  return readAll(variables, told)
}

function actionOf(event: Event): string | undefined {
  return 'action' in event ? event.action : undefined
}

function authorOf({ event, pullRequest, commit, actor }: Facts): string {
  const released = event.kind === 'release' ? event.release.author : undefined
  return released ?? pullRequest?.author ?? commit?.author ?? actor
}
