/** Environment and payload → the context of the run; with what GitHub's API adds → the whole report. */
import { readFileSync, statSync } from 'node:fs'
import { transitionOf } from '../model/history.ts'
import {
  fitsAny,
  type NeededJob,
  refineOutcome,
  rerunChangesOf,
  toKnownJobs,
} from '../model/job.ts'
import type { RunContext, Run, MissingDetail, RunReport } from '../model/run-report.ts'
import {
  type Conclusion,
  outcomeOf,
  type Outcome,
  type StatusDetail,
  worstOf,
} from '../model/status.ts'
import type { Environment, Runtime } from '../runtime.ts'
import { toCommonContext } from './common-context.ts'
import {
  type Details,
  type DetailsPolicy,
  ignoredJobs,
  toDetailsRequest,
  type DetailsRequest,
  noDetails,
} from './details-request.ts'
import type { Payload } from './json-path.ts'
import { jobUrl } from './urls.ts'

/** After this, nothing reads environment or payload again. */
export async function readRun(env: Environment): Promise<RunContext> {
  return await toRunContext(env, readPayload(env['GITHUB_EVENT_PATH']))
}

/**
 * The event's payload from the runner's file; without a readable one less is known. A pipe that nobody
 * writes to, or a device that never ends, would be read for ever.
 */
export function readPayload(path: string | undefined): Payload {
  try {
    const isReadable = path !== undefined && statSync(path).isFile()
    return isReadable ? JSON.parse(readFileSync(path, 'utf8')) : {}
  } catch {
    return {}
  }
}

export async function toRunContext(env: Environment, payload: Payload): Promise<RunContext> {
  const { event, ...context } = toCommonContext((name) => env[name] ?? '', payload)
  if (event !== undefined && !isInMergeQueue(context.run)) return { ...context, event }
  const { toUncommonContext } = await import('./uncommon-context.chunk.ts')
  return toUncommonContext({ ...context, event }, payload)
}

/** A merge queue tests each pull request on a branch that GitHub makes for it. */
function isInMergeQueue({ branch }: Run): boolean {
  return branch?.startsWith('gh-readonly-queue/') === true
}

/** What the workflow itself says of this job: nothing in the environment does. */
export type JobIdentity = {
  jobId: string | undefined
  matrix: readonly string[]
  /** The jobs that this one needs: then the message is about all of them. */
  needs: readonly NeededJob[]
}

export type CollectSettings = JobIdentity &
  DetailsPolicy & {
    status: Conclusion
    /** When a watched job began, in milliseconds since the epoch. */
    startedAt: number | undefined
    /** Whether anything will be sent: else nothing is asked. */
    canSend: boolean
    retryPolicy: { deadlineMs: number }
  }

type CollectEffects = Pick<Runtime, 'now' | 'elapsed' | 'onCancelled' | 'proxy'>

/** The API's share of the deadline: the message must still be sent in time. */
const apiShare = 1 / 3

/** The report without what is not GitHub's to say. */
export type CollectedRun = Omit<RunReport, 'tests'>

export async function collectReport(
  found: RunContext,
  settings: CollectSettings,
  runtime: CollectEffects,
): Promise<CollectedRun> {
  const { status, needs: needed, canSend, retryPolicy } = settings
  const own = needed.length > 0 ? worstOf(needed.map(({ conclusion }) => conclusion)) : status
  const reported = outcomeOf(own, found.eventConclusion)
  const context = identifyJob(aboutWhich(found, reported), settings)
  const request = canSend ? toDetailsRequest({ outcome: reported, context }, settings) : undefined
  const details = await fetchRequestedDetails(request, retryPolicy.deadlineMs, runtime)
  const needs = isAboutAnotherRun(context) ? [] : needed
  // What a deployment or a check reports is not what happened to the jobs of this run.
  const isOfJobs = reported.of === 'run' || isAboutAnotherRun(context)
  const outcome = isOfJobs ? refineOutcome(reported, details.jobs, needs) : reported
  const { history, previousJobs } = details
  const ignored = ignoredJobs(context, settings)
  const isShown = ({ name }: { name: string }): boolean => !fitsAny(ignored, name)
  const known = toKnownJobs(details.jobs, { needs, outcome }).filter(isShown)
  const listed = details.jobs.filter(isShown)
  return {
    context,
    outcome,
    transition: transitionOf(outcome.status, history),
    history,
    release: details.release,
    jobs: known,
    rerun: previousJobs && rerunChangesOf(previousJobs, { listed, known }),
    durationMs: durationOf({ context, outcome }, settings, runtime),
    earlierFailures: details.earlierFailures,
    missing: [...details.missing, ...missingCause(outcome, details.missing)],
  }
}

/** Whether it timed out stays unknown where the jobs or their annotations cannot be read. */
function missingCause(
  { status, detail }: Outcome,
  missing: readonly MissingDetail[],
): MissingDetail[] {
  if (status !== 'cancelled' || detail !== undefined) return []
  const unread = missing.find(({ what }) => what === 'jobs' || what === 'annotations')
  return unread === undefined ? [] : [{ ...unread, what: 'cancellation' }]
}

/** Where this run is worse than the one that its event reports, the message is about this run. */
function aboutWhich(context: RunContext, { of }: Outcome): RunContext {
  return of === 'run' ? { ...context, run: context.thisRun } : context
}

function isAboutAnotherRun({ run, thisRun }: RunContext): boolean {
  return run.id !== thisRun.id
}

/** The job with what the workflow says of it; none where the message is about a whole run. */
export function identifyJob(
  context: RunContext,
  { jobId, matrix, needs }: JobIdentity,
): RunContext {
  const { repository, run, job } = context
  if (job === undefined || needs.length > 0 || isAboutAnotherRun(context)) {
    return { ...context, job: undefined }
  }
  const url = jobId === undefined ? undefined : jobUrl(repository, { run: run.id, job: jobId })
  return { ...context, job: { name: job.name, id: jobId, matrix, url } }
}

/** What did not run, or has not ended, took no time. A clock that was set back makes no negative time. */
function durationOf(
  { context: { run }, outcome }: Pick<RunReport, 'context' | 'outcome'>,
  { startedAt }: CollectSettings,
  runtime: CollectEffects,
): number | undefined {
  if (timeless.some((each) => each === outcome.detail)) return undefined
  return startedAt === undefined ? run.durationMs : Math.max(0, runtime.now() - startedAt)
}

const timeless = [
  'startup_failure',
  'action_required',
  'in_progress',
] as const satisfies readonly StatusDetail[]

/** Asks GitHub's API where there is something to ask; its code is loaded only then. */
async function fetchRequestedDetails(
  request: DetailsRequest | undefined,
  deadlineMs: number,
  runtime: CollectEffects,
): Promise<Details> {
  if (request === undefined) return noDetails
  const { fetchWithin, fetchDetails } = await import('./api/details.chunk.ts')
  const fetch = fetchWithin(deadlineMs * apiShare, runtime)
  return await fetchDetails(request, { fetch, now: runtime.now })
}
