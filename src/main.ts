/** The story: inputs → what happened → message → deliveries → report. */
import * as report from './action/outputs/step-result.ts'
import { readInputs, type Inputs } from './action/inputs.ts'
import type { Said } from './action/outputs/outputs.ts'
import type { Message } from './dingtalk/message.ts'
import { deliver } from './dingtalk/send.ts'
import { peopleBehind } from './github/authors.ts'
import { type Source, learn } from './github/collect.ts'
import { readPayload } from './github/json-path.ts'
import { secretsWithheld, readFacts } from './github/read-run.ts'
import { renderMessage, beginningOf, renderStart } from './message/compose.ts'
import { type PrepareOptions, prepare } from './message/resources.ts'
import { isOccasion } from './model/notify-rules.ts'
import type { Happened } from './model/run-report.ts'
import type { Environment, World } from './runtime.ts'
import { mentionsFor, nobody, calleesOf } from './settings/mention-map.ts'
/** Never rejects. @returns why the step fails, or undefined where it succeeds */
export async function main(env: Environment, world: World): Promise<string | undefined> {
  try {
    const payload = readPayload(env['GITHUB_EVENT_PATH'])
    const inputs = await readInputs(secretsWithheld(env, payload))
    const tell = inputs.stage === 'start' ? announce : notify
    return await tell({ env, payload }, inputs, world)
  } catch (error) {
    return report.reportError(error)
  }
}

/** The end of a job or a run: what most steps are for. */
async function notify(source: Source, inputs: Inputs, world: World): Promise<string | undefined> {
  const start = world.elapsed()
  const happened = await learn(source, inputs, world)
  const said = { verdict: happened.outcome.verdict, transition: happened.transition }
  report.reportLacking(happened.lacking, inputs)
  const silence = reasonForSilence(said, inputs)
  if (silence !== undefined) {
    report.reportSilence(said, silence, inputs)
    return undefined
  }
  const isCalling = isOccasion(inputs.atOn, said)
  const mentions = isCalling
    ? mentionsFor(inputs, peopleBehind(source.env, source.payload))
    : nobody
  const options = { ...inputs, mentions, callees: calleesOf(inputs, isCalling), now: world.now() }
  const message = inputs.payload ?? (await write(happened, options))
  const deliveries = await deliver(message, inputs, { ...world, start })
  return await report.reportDeliveries({ ...said, message, deliveries }, inputs)
}

async function write(happened: Happened, options: PrepareOptions): Promise<Message> {
  return renderMessage(happened, { ...options, prepared: await prepare(happened, options) })
}

function reasonForSilence(said: Said, { canSend, notifyOn }: Inputs): report.Silence | undefined {
  if (!canSend) return 'withheld'
  return isOccasion(notifyOn, said) ? undefined : 'not asked'
}

/** The start of a watched job: it is registered, and announced where that is asked for. */
async function announce(
  { env, payload }: Source,
  inputs: Inputs,
  world: World,
): Promise<string | undefined> {
  report.reportStart(world.now(), inputs)
  if (!inputs.notifyStart || !inputs.canSend) return undefined
  const facts = await readFacts(env, payload, inputs)
  const options = {
    ...inputs,
    mentions: nobody,
    callees: calleesOf(inputs, false),
    now: world.now(),
  }
  const prepared = await prepare(beginningOf(facts), options)
  const message = renderStart(facts, { ...options, prepared })
  const deliveries = await deliver(message, inputs, { ...world, start: world.elapsed() })
  return await report.reportDeliveries(
    { verdict: undefined, transition: undefined, message, deliveries },
    inputs,
  )
}
