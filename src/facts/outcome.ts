/** How it went: the other run's own conclusion, else the jobs that this one needs, else `status`. */
import type { Environment } from './facts.ts'
import { stringAt, type Payload } from './payload.ts'
import { isAboutAnotherRun } from './run.ts'
import { outcomeOf, toConclusion, type Conclusion, type Outcome, type Verdict } from './verdict.ts'

type Told = { status: Verdict; needs: readonly { conclusion: Conclusion }[] }

export function toOutcome(env: Environment, payload: Payload, { status, needs }: Told): Outcome {
  const word = isAboutAnotherRun(env, payload)
    ? stringAt(payload, 'workflow_run', 'conclusion')
    : undefined
  const conclusion = toConclusion(word)
  if (conclusion !== undefined) return outcomeOf([conclusion])
  return outcomeOf(needs.length > 0 ? needs.map((need) => need.conclusion) : [status])
}
