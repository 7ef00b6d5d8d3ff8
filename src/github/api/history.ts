/** How the earlier runs of the same workflow, branch and event went. */
import { type Commit, subjectOf } from '../../model/commit.ts'
import type { History } from '../../model/history.ts'
import { type Conclusion, statusOf, toConclusion } from '../../model/status.ts'
import type { DetailsRequest } from '../details-request.ts'
import { type Payload, listAt, numberAt, stringAt, urlAt } from '../json-path.ts'
import { commitUrl } from '../urls.ts'
import { type ApiContext, UnexpectedResponseError } from './context.ts'
type Asked = NonNullable<DetailsRequest['history']>

/** @returns undefined where no run before this one counts */
export async function fetchHistory(source: ApiContext, asked: Asked): Promise<History | undefined> {
  const history = toHistory(await readRuns(source, asked), source.request)
  const base = history?.lastSuccess
  if (!source.request.failed || history?.previous !== 'success' || base === undefined) {
    return history
  }
  const reading = fetchCommits(source, { base, head: asked.sha })
  return { ...history, commits: await source.missing.orElse<Commit[]>('commits', [], reading) }
}

/** Completed runs, newest first. */
async function readRuns(
  { github, repository }: ApiContext,
  asked: Asked,
): Promise<readonly Payload[]> {
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
  if (runs === undefined) throw new UnexpectedResponseError()
  return runs
}

type PastRun = { sha: string; result: History['previous'] }

/** @param answers runs as GitHub lists them, newest first */
function toHistory(
  answers: readonly Payload[],
  { run, repository }: DetailsRequest,
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
function resultOf(conclusion: Conclusion): PastRun['result'] | undefined {
  const status = statusOf(conclusion)
  return status === 'success' || status === 'failure' ? status : undefined
}

function toRun(answer: Payload): PastRun[] {
  const sha = stringAt(answer, 'head_sha')
  const conclusion = toConclusion(stringAt(answer, 'conclusion'))
  const result = conclusion === undefined ? undefined : resultOf(conclusion)
  return sha === undefined || result === undefined ? [] : [{ sha, result }]
}

/* The commits between two others, with who wrote them. */

/** @returns newest first; without pages, GitHub's answer ends with the newest of all */
export async function fetchCommits(
  { github, repository, request }: ApiContext,
  { base, head }: { base: string; head: string },
): Promise<Commit[]> {
  if (base === head) return []
  const of = { ...repository, basehead: `${base}...${head}` }
  const commits = listAt((await github.repos.compareCommitsWithBasehead(of)).data, 'commits')
  if (commits === undefined) throw new UnexpectedResponseError()
  return commits.flatMap((commit) => toCommit(commit, request.repository)).reverse()
}

function toCommit(answer: Payload, repository: { name: string; url: string }): Commit[] {
  const sha = stringAt(answer, 'sha')
  if (sha === undefined) return []
  const url = urlAt(answer, 'html_url') ?? commitUrl(repository, sha)
  const subject = subjectOf(stringAt(answer, 'commit', 'message'))
  const author = stringAt(answer, 'author', 'login') ?? stringAt(answer, 'commit', 'author', 'name')
  return [{ sha, url, subject, author }]
}
