/** Inputs, environment and payload → everything that is known of what happened. */
import type { Inputs } from '../action/inputs.ts'
import { transitionOf } from '../model/history.ts'
import { toKnownJobs } from '../model/job.ts'
import type { RunReport } from '../model/run-report.ts'
import type { Environment, Runtime } from '../runtime.ts'
import {
  type Details,
  toDetailsRequest,
  type DetailsRequest,
  noDetails,
} from './details-request.ts'
import type { Payload } from './json-path.ts'
import { readRun, toOutcome, isWorkflowRunEvent } from './read-run.ts'
export type RunSource = { env: Environment; payload: Payload }

/** The API's share of the deadline: the message must still be sent in time. */
const apiShare = 1 / 3

export async function collectReport(
  { env, payload }: RunSource,
  inputs: Inputs,
  runtime: Runtime,
): Promise<RunReport & Pick<Details, 'missing'>> {
  const context = await readRun(env, payload, inputs)
  const outcome = toOutcome(env, payload, inputs)
  const { status } = outcome
  const request = inputs.canSend ? toDetailsRequest(env, { status, context }, inputs) : undefined
  const { jobs, history, release, missing } = await fetchRequestedDetails(
    request,
    inputs.retryPolicy.deadlineMs,
    runtime,
  )
  const transition = transitionOf(status, history)
  const { startedAt, needs } = inputs
  const durationMs = startedAt === undefined ? context.run.durationMs : runtime.now() - startedAt
  const known = toKnownJobs(jobs, isWorkflowRunEvent(env, payload) ? [] : needs)
  return { context, outcome, transition, history, release, jobs: known, durationMs, missing }
}

/** Asks GitHub's API where there is something to ask; its code is loaded only then. */
async function fetchRequestedDetails(
  request: DetailsRequest | undefined,
  deadlineMs: number,
  runtime: Runtime,
): Promise<Details> {
  if (request === undefined) return noDetails
  const { fetchWithin, fetchDetails } = await import('./api/details.chunk.ts')
  const fetch = fetchWithin(deadlineMs * apiShare, runtime)
  return await fetchDetails(request, { fetch, now: runtime.now })
}
