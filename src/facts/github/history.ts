/** How the earlier runs of the same workflow, branch and event went. */
import type { Commit } from '../commit.ts'
import type { History, Question } from '../details.ts'
import { commitUrl } from '../links.ts'
import { listAt, numberAt, stringAt, type Payload } from '../payload.ts'
import { toConclusion, type Conclusion } from '../verdict.ts'
import { readCommits } from './commits.ts'
import { UnknownAnswer } from './lack.ts'
import type { Source } from './source.ts'

type Asked = NonNullable<Question['history']>

/** @returns undefined where no run before this one counts */
export async function readHistory(source: Source, asked: Asked): Promise<History | undefined> {
  const history = toHistory(await readRuns(source, asked), source.question)
  const base = history?.lastSuccess
  if (!source.question.failed || history?.previous !== 'success' || base === undefined) {
    return history
  }
  const reading = readCommits(source, { base, head: asked.sha })
  return { ...history, commits: await source.gaps.orElse<Commit[]>('commits', [], reading) }
}

/** Completed runs, newest first. */
async function readRuns({ github, repository }: Source, asked: Asked): Promise<readonly Payload[]> {
  const { data } = await github.actions.listWorkflowRuns({
    ...repository,
    workflow_id: asked.workflow,
    branch: asked.branch,
    event: asked.event,
    status: 'completed',
    per_page: 50,
    exclude_pull_requests: true,
  })
  const runs = listAt(data, 'workflow_runs')
  if (runs === undefined) throw new UnknownAnswer()
  return runs
}

type Run = { sha: string; result: History['previous'] }

/** @param answers runs as GitHub lists them, newest first */
function toHistory(
  answers: readonly Payload[],
  { run, repository }: Question,
): History | undefined {
  const runs = answers.filter((answer) => isBefore(answer, Number(run.id))).flatMap(toRun)
  const [newest] = runs
  if (newest === undefined) return undefined
  const success = runs.findIndex(({ result }) => result === 'success')
  const failures = success === -1 ? runs.length : success
  const since = runs[failures - 1]?.sha
  return {
    previous: newest.result,
    failures,
    since: since === undefined ? undefined : { sha: since, url: commitUrl(repository, since) },
    lastSuccess: runs[success]?.sha,
    commits: [],
  }
}

/** Ids grow; a run that is repeated keeps its own, so that there may be later ones. */
function isBefore(answer: Payload, id: number): boolean {
  return (numberAt(answer, 'id') ?? Infinity) < id
}

/** Other conclusions (cancelled, skipped, neutral…) say nothing. */
const results: Readonly<Partial<Record<Conclusion, Run['result']>>> = {
  success: 'success',
  failure: 'failure',
  timed_out: 'failure',
}

function toRun(answer: Payload): Run[] {
  const sha = stringAt(answer, 'head_sha')
  const conclusion = toConclusion(stringAt(answer, 'conclusion'))
  const result = conclusion === undefined ? undefined : results[conclusion]
  return sha === undefined || result === undefined ? [] : [{ sha, result }]
}
