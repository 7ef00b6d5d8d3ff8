/** How the earlier runs of the same workflow, branch and event went. */
import type { Commit } from '../../model/event.ts'
import { type History, mostCounted, type PastRun } from '../../model/history.ts'
import { type Conclusion, statusOf, toConclusion } from '../../model/status.ts'
import type { HistoryRequest } from '../details-request.ts'
import { type Payload, listAt, numberAt, stringAt, urlAt, valueAt } from '../json-path.ts'
import { commitUrl } from '../urls.ts'
import { fetchCommits } from './compare.ts'
import { type ApiContext, UnexpectedResponseError, classifyApiError } from './context.ts'
import { fetchCause } from './requested-jobs.ts'
import { fetchJobs } from './jobs.ts'

/** @returns undefined where no run before this one counts */
export async function fetchHistory(
  source: ApiContext,
  asked: HistoryRequest,
): Promise<History | undefined> {
  const [attempts, runs] = await Promise.all([
    fetchAttempts(source, asked),
    fetchRuns(source, asked),
  ])
  const ended = [...attempts, ...runs.ended]
  return toHistory(await withCause(source, ended), runs.hasMore)
}

/** A run that has ended, with what is needed to ask for its jobs. */
type EndedRun = PastRun & { id: string; attempt: number; conclusion: Conclusion | undefined }

/* The runs that are listed, newest first. */

const perPage = mostCounted

type Runs = { ended: readonly EndedRun[]; hasMore: boolean }

/** A second page where the first has no success: whether it was broken before stands there. */
async function fetchRuns(source: ApiContext, asked: HistoryRequest): Promise<Runs> {
  const known = await withWorkflow(source, asked)
  const first = await fetchPage(source, known, 1)
  if (!first.hasMore || first.ended.some(isSuccess)) return first
  const second = await fetchPage(source, known, 2)
  return { ended: [...first.ended, ...second.ended], hasMore: second.hasMore }
}

function isSuccess({ conclusion }: EndedRun): boolean {
  return conclusion === 'success'
}

type KnownRequest = HistoryRequest & { workflow: string; branch: string }

/** Where the runner does not name the workflow or the branch, the run itself does. */
async function withWorkflow(source: ApiContext, asked: HistoryRequest): Promise<KnownRequest> {
  const { workflow, branch } = asked
  if (workflow !== undefined && branch !== undefined) return { ...asked, workflow, branch }
  const { github, repository, request } = source
  const { data } = await github.actions.getWorkflowRun({
    ...repository,
    run_id: Number(request.run.id),
  })
  const known = {
    workflow: workflow ?? numberAt(data, 'workflow_id')?.toString() ?? fileOf(data),
    branch: branch ?? stringAt(data, 'head_branch'),
  }
  if (known.workflow === undefined || known.branch === undefined)
    throw new UnexpectedResponseError()
  return { ...asked, workflow: known.workflow, branch: known.branch }
}

/** Gitea has no id for it, but its file: `ci.yml@refs/heads/main`. */
function fileOf(run: Payload): string | undefined {
  return /([^/@]+)(?:@|$)/.exec(stringAt(run, 'path') ?? '')?.[1]
}

async function fetchPage(source: ApiContext, asked: KnownRequest, page: number): Promise<Runs> {
  const { github, repository, request } = source
  const { data } = await github.actions.listWorkflowRuns({
    ...repository,
    workflow_id: asked.workflow,
    branch: asked.branch,
    event: asked.event,
    status: 'completed',
    per_page: perPage,
    ...(page > 1 && { page }),
    exclude_pull_requests: true,
  })
  const listed = listAt(data, 'workflow_runs')
  if (listed === undefined) throw new UnexpectedResponseError()
  const before = listed.filter(
    (answer) => isBefore(answer, request) && isOfHead(answer, asked, request),
  )
  return {
    ended: before.flatMap((answer) => toEndedRun(answer, source)),
    hasMore: listed.length >= perPage,
  }
}

/** Ids grow; a run that is repeated keeps its own, so that there may be later ones. */
function isBefore(answer: Payload, { run }: ApiContext['request']): boolean {
  return (numberAt(answer, 'id') ?? Infinity) < Number(run.id)
}

/**
 * GitHub lists the runs of every fork that has a branch of this name. A fork that is gone is `null`;
 * other forges name no repository at all.
 */
function isOfHead(
  answer: Payload,
  { headRepository }: HistoryRequest,
  { repository }: ApiContext['request'],
): boolean {
  const head = valueAt(answer, 'head_repository')
  const name = head === undefined ? repository.name : stringAt(head, 'full_name')
  return name !== undefined && name === headRepository
}

function toEndedRun(answer: Payload, { request }: ApiContext): EndedRun[] {
  const sha = stringAt(answer, 'head_sha')
  if (sha === undefined) return []
  return [
    {
      id: String(numberAt(answer, 'id')),
      attempt: numberAt(answer, 'run_attempt') ?? 1,
      sha,
      url: commitUrl(request.repository, sha),
      number: numberAt(answer, 'run_number'),
      runUrl: urlAt(answer, 'html_url'),
      conclusion: toConclusion(stringAt(answer, 'conclusion')),
    },
  ]
}

/* The attempts of this run before this one: what is repeated is compared with them first. */

/** More of them than these are not read. */
const mostAttempts = 3

async function fetchAttempts(source: ApiContext, asked: HistoryRequest): Promise<EndedRun[]> {
  const last = source.request.run.attempt - 1
  const numbers = Array.from({ length: Math.min(last, mostAttempts) }, (_, index) => last - index)
  const attempts = await Promise.all(numbers.map((number) => fetchAttempt(source, number)))
  return attempts
    .filter((attempt) => attempt !== undefined)
    .flatMap((attempt) => toEndedRun({ head_sha: asked.sha, ...attempt }, source))
}

/** Old GHES and Gitea know no attempts. */
async function fetchAttempt(
  { github, repository, request }: ApiContext,
  number: number,
): Promise<object | undefined> {
  try {
    const of = { ...repository, run_id: Number(request.run.id), attempt_number: number }
    return (await github.actions.getWorkflowRunAttempt(of)).data
  } catch (error) {
    if (classifyApiError(error) === 'not found') return undefined
    throw error
  }
}

/* What they say together. */

/** The nearest cancelled run may have timed out, which is a failure: its jobs know. */
async function withCause(source: ApiContext, runs: readonly EndedRun[]): Promise<EndedRun[]> {
  const success = runs.findIndex(isSuccess)
  const recent = success === -1 ? runs : runs.slice(0, success)
  const nearest = recent.find(({ conclusion }) => conclusion === 'cancelled')
  if (nearest === undefined) return [...runs]
  const cause = await source.missing.orElse('annotations', undefined, causeOfRun(source, nearest))
  return runs.map((run) => (run === nearest && cause ? { ...run, conclusion: cause } : run))
}

async function causeOfRun(source: ApiContext, run: EndedRun): Promise<Conclusion | undefined> {
  return await fetchCause(source, await fetchJobs(source, run))
}

/** What passed or failed; other conclusions (cancelled, skipped, neutral…) say nothing. */
function resultOf({ conclusion }: EndedRun): History['previous'] | undefined {
  const status = conclusion && statusOf(conclusion)
  return status === 'success' || status === 'failure' ? status : undefined
}

/** A streak is counted as far as one page goes. */
function toHistory(ended: readonly EndedRun[], hasMore: boolean): History | undefined {
  const runs = ended.filter((run) => resultOf(run) !== undefined)
  const [newest] = runs
  const previous = newest && resultOf(newest)
  if (previous === undefined) return undefined
  const success = runs.findIndex((run) => resultOf(run) === 'success')
  const streak = success === -1 ? runs.length : success
  const hasMoreFailures = streak > mostCounted || (success === -1 && hasMore)
  return {
    previous,
    failures: Math.min(streak, mostCounted),
    hasMoreFailures,
    since: hasMoreFailures ? undefined : toPastRun(runs[streak - 1]),
    lastSuccess: toPastRun(runs[success]),
    commits: [],
    commitCount: 0,
    compareUrl: undefined,
  }
}

function toPastRun(run: EndedRun | undefined): PastRun | undefined {
  if (run === undefined) return undefined
  const { sha, url, number, runUrl } = run
  return { sha, url, number, runUrl }
}

/** With the commits since the last success, for a run that broke it. */
export async function withCommits(
  source: ApiContext,
  history: History | undefined,
  { sha: head }: HistoryRequest,
): Promise<History | undefined> {
  const lastSuccess = history?.previous === 'success' ? history.lastSuccess : undefined
  if (history === undefined || lastSuccess === undefined) return history
  const reading = fetchCommits(source, { base: lastSuccess.sha, head })
  const nothing = { commits: [] as readonly Commit[], commitCount: 0, compareUrl: undefined }
  return { ...history, ...(await source.missing.orElse('commits', nothing, reading)) }
}
