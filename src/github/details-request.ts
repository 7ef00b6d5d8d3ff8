/** Whether GitHub's API is asked, and what: a success with the defaults asks nothing. */
import type { History } from '../model/history.ts'
import type { Job } from '../model/job.ts'
import { type NotifyWord, mayMatchNotifyWords, needsHistory } from '../model/notify-rules.ts'
import type { ReleasePosition } from '../model/event.ts'
import type { MissingDetail, Repository, Run, RunContext, ThisJob } from '../model/run-report.ts'
import type { Outcome, Status } from '../model/status.ts'

/** What the API adds. */
export type Details = {
  jobs: readonly Job[]
  /** Those of the attempt before, where this run is a re-run and the message is about all of it. */
  previousJobs: readonly Pick<Job, 'name' | 'conclusion'>[] | undefined
  history: History | undefined
  release: ReleasePosition | undefined
  earlierFailures?: readonly string[] | undefined
  missing: readonly MissingDetail[]
}

export const noDetails: Details = {
  jobs: [],
  previousJobs: undefined,
  history: undefined,
  release: undefined,
  missing: [],
}

export type DetailsRequest = {
  api: { url: string; token: string }
  repository: Repository
  run: Pick<Run, 'id' | 'attempt'>
  /** One job (by its id, else by its name and matrix values), every job of the run, or none. */
  about:
    | { kind: 'nothing' }
    | { kind: 'job'; id: string | undefined; name: string; matrix: readonly string[] }
    | { kind: 'run' }
  /** Of a failure annotations, and as many log lines, are read; of what is cancelled the cause. */
  status: Status
  logLines: number
  /** Globs of the names of jobs that nobody will see. */
  ignoreJobs: readonly string[]
  /** The runs to compare with; absent where nobody asks. */
  history: HistoryRequest | undefined
  /** The release that the event is about, where its place among the others is asked for. */
  release?: { tag: string; prerelease: boolean; draft: boolean } | undefined
  /** This job, where it reports its own success: jobs that failed before it began are looked for. */
  passedJob?: ThisJob | undefined
}

/** @property workflow its file or id; what is undefined is asked for as well */
export type HistoryRequest = { workflow: string | undefined } & Pick<
  Run,
  'branch' | 'headRepository' | 'event'
> & { sha: string }

export type DetailsPolicy = {
  details: 'auto' | 'always' | 'never'
  notifyOn: readonly NotifyWord[]
  atOn: readonly NotifyWord[]
  logLines: number
  ignoreJobs: readonly string[]
  githubToken: string | undefined
  /** A message of the user's own, which shows nothing of the jobs. */
  payload?: unknown
}

/**
 * By default only where it did not succeed, or where `notify-on` and `at-on` turn on the runs before:
 * a success with the defaults asks nothing.
 */
export function toDetailsRequest(
  { outcome, context }: { outcome: Outcome; context: RunContext },
  policy: DetailsPolicy,
): DetailsRequest | undefined {
  const { wantsJobs, wantsHistory } = wishes(outcome, policy)
  if (!wantsHistory) return undefined
  const { githubToken, logLines } = policy
  const { repository, apiUrl, run } = context
  return {
    api: { url: apiUrl, token: githubToken ?? '' },
    repository,
    run: { id: run.id, attempt: run.attempt },
    about: wantsJobs ? aboutOf(context) : { kind: 'nothing' },
    status: outcome.status,
    logLines,
    ignoreJobs: ignoredJobs(context, policy),
    history: historyOf(context),
    release: wantsJobs ? releaseOf(context) : undefined,
    passedJob: outcome.status === 'success' ? context.job : undefined,
  }
}

type Wishes = { wantsJobs: boolean; wantsHistory: boolean }

function wishes(
  { status, detail }: Outcome,
  { details, notifyOn, atOn, payload }: DetailsPolicy,
): Wishes {
  const isHeard = details === 'always' || mayMatchNotifyWords(notifyOn, status)
  const mayAsk = details !== 'never' && isHeard
  const hasNews = details === 'always' || !isWithoutNews({ status, detail })
  const wantsJobs = mayAsk && hasNews && isOfUse({ status, payload })
  const isHistoric = details === 'always' || needsHistory(notifyOn) || needsHistory(atOn)
  return { wantsJobs, wantsHistory: wantsJobs || (mayAsk && isHistoric) }
}

/** What has not ended, or not begun, has no jobs to show. */
function isWithoutNews({ status, detail }: Pick<Outcome, 'status' | 'detail'>): boolean {
  return status === 'success' || detail === 'in_progress' || detail === 'action_required'
}

/** Only its jobs' annotations say whether what is cancelled has timed out. */
function isOfUse({ status, payload }: { status: Status; payload?: unknown }): boolean {
  return payload === undefined || status === 'cancelled'
}

/** A message about one job is about that job, whatever it is called. */
export function ignoredJobs(
  { job }: RunContext,
  { ignoreJobs }: Pick<DetailsPolicy, 'ignoreJobs'>,
): readonly string[] {
  return job === undefined ? ignoreJobs : []
}

function aboutOf({ job }: RunContext): DetailsRequest['about'] {
  if (job === undefined) return { kind: 'run' }
  return { kind: 'job', id: job.id, name: job.name, matrix: job.matrix }
}

function releaseOf({ event }: RunContext): DetailsRequest['release'] {
  if (event.kind !== 'release') return undefined
  const { tag, prerelease, draft } = event.release
  return { tag, prerelease, draft }
}

/**
 * A pull request's own commit, not the merge that GitHub tests: runs are filed under it. A run that
 * `workflow_run` started has another commit than the one that its event reports.
 */
function historyOf({ run, commit }: RunContext): HistoryRequest | undefined {
  const { file: workflow, branch, headRepository, event } = run
  const sha = event === 'workflow_run' ? run.sha : (commit?.sha ?? run.sha)
  return sha === undefined ? undefined : { workflow, branch, headRepository, event, sha }
}
