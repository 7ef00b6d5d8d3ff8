/** The story: inputs → facts → message → deliveries → report. */
import { setSecret } from '@actions/core'
import { sendToAll } from './dingtalk/send.ts'
import { secretsWithheld, toFacts, type Environment } from './facts/facts.ts'
import { readPayload } from './facts/payload.ts'
import { postUntil } from './http/post.ts'
import { readInputs } from './inputs/inputs.ts'
import { renderMessage } from './message/render.ts'
import { report, reportError, reportWithheld } from './report/report.ts'
import { sleepUntil, type World } from './world.ts'

/** Never rejects. @returns why the step fails, or undefined where it succeeds */
export async function main(env: Environment, world: World): Promise<string | undefined> {
  try {
    return await notify(env, world)
  } catch (error) {
    return reportError(error)
  }
}

async function notify(env: Environment, world: World): Promise<string | undefined> {
  const payload = readPayload(env['GITHUB_EVENT_PATH'])
  const inputs = readInputs(secretsWithheld(env, payload))
  const verdict = inputs.status
  const facts = toFacts(env, payload, inputs)
  const message = renderMessage({ verdict, facts }, inputs, world.now())
  if (inputs.robots.length === 0 && !inputs.dryRun) {
    reportWithheld({ verdict, message }, inputs.language)
    return undefined
  }
  const robots = inputs.dryRun ? [] : inputs.robots
  const { cancelled, ...clocks } = world
  const effects = {
    ...clocks,
    post: postUntil(cancelled),
    sleep: sleepUntil(cancelled),
    mask: setSecret,
  }
  const deliveries = await sendToAll(robots, { message, patience: inputs.patience }, effects)
  return await report({ verdict, message, deliveries }, inputs)
}
