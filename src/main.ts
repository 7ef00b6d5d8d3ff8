/** The story: inputs → facts → message → deliveries → report. */
import { setSecret } from '@actions/core'
import { sendToAll } from './dingtalk/send.ts'
import { secretsWithheld, toFacts, type Environment } from './facts/facts.ts'
import { readPayload } from './facts/payload.ts'
import { postWithin } from './http.ts'
import { readInputs } from './inputs/inputs.ts'
import { renderMessage } from './message/render.ts'
import { report, reportWithheld } from './report/report.ts'

/** @returns why the step fails, or undefined where it succeeds */
export async function main(env: Environment, now: () => number): Promise<string | undefined> {
  const payload = readPayload(env['GITHUB_EVENT_PATH'])
  const inputs = readInputs(secretsWithheld(env, payload))
  const verdict = inputs.status
  const facts = toFacts(env, payload, inputs)
  const message = renderMessage({ verdict, facts }, inputs, now())
  if (inputs.robots.length === 0 && !inputs.dryRun) {
    reportWithheld({ verdict, message }, inputs.language)
    return undefined
  }
  const robots = inputs.dryRun ? [] : inputs.robots
  const effects = { post: postWithin(inputs.timeoutMs), now, mask: setSecret }
  const deliveries = await sendToAll(robots, message, effects)
  return await report({ verdict, message, deliveries }, inputs)
}
