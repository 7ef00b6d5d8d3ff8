/** Inputs, environment and payload → everything that is known of what happened. */
import type { Inputs } from '../action/inputs.ts'
import { transitionOf } from '../model/history.ts'
import { toKnownJobs } from '../model/job.ts'
import type { Happened } from '../model/run-report.ts'
import type { Environment, World } from '../runtime.ts'
import { type Details, toQuestion, type Question, noDetails } from './details-request.ts'
import type { Payload } from './json-path.ts'
import { readFacts, toOutcome, isAboutAnotherRun } from './read-run.ts'
export type Source = { env: Environment; payload: Payload }

/** The API's share of the deadline: the message must still be sent in time. */
const apiShare = 1 / 3

export async function learn(
  { env, payload }: Source,
  inputs: Inputs,
  world: World,
): Promise<Happened & Pick<Details, 'lacking'>> {
  const facts = await readFacts(env, payload, inputs)
  const outcome = toOutcome(env, payload, inputs)
  const { verdict } = outcome
  const question = inputs.canSend ? toQuestion(env, { verdict, facts }, inputs) : undefined
  const { jobs, history, release, lacking } = await consult(
    question,
    inputs.patience.deadlineMs,
    world,
  )
  const transition = transitionOf(verdict, history)
  const { startedAt, needs } = inputs
  const durationMs = startedAt === undefined ? facts.run.durationMs : world.now() - startedAt
  const known = toKnownJobs(jobs, isAboutAnotherRun(env, payload) ? [] : needs)
  return { facts, outcome, transition, history, release, jobs: known, durationMs, lacking }
}

/** Asks GitHub's API where there is something to ask; its code is loaded only then. */
async function consult(
  question: Question | undefined,
  deadlineMs: number,
  world: World,
): Promise<Details> {
  if (question === undefined) return noDetails
  const { fetchWithin, readDetails } = await import('./api/details.chunk.ts')
  const fetch = fetchWithin(deadlineMs * apiShare, world)
  return await readDetails(question, { fetch, now: world.now })
}
