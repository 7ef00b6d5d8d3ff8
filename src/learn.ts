/** Inputs, environment and payload → everything that is known of what happened. */
import { noDetails, type Details, type Question } from './facts/details.ts'
import { readFacts, type Environment } from './facts/facts.ts'
import { toKnownJobs, type Happened } from './facts/happened.ts'
import { toOutcome } from './facts/outcome.ts'
import type { Payload } from './facts/payload.ts'
import { toQuestion } from './facts/question.ts'
import { isAboutAnotherRun } from './facts/run.ts'
import { transitionOf } from './facts/transition.ts'
import type { Inputs } from './inputs/inputs.ts'
import type { World } from './world.ts'

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
  const { fetchWithin, readDetails } = await import('./facts/github/details.chunk.ts')
  const fetch = fetchWithin(deadlineMs * apiShare, world)
  return await readDetails(question, { fetch, now: world.now })
}
