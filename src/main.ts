/** What this action does, in order: run → inputs → report → message → deliveries → outputs. */
import * as stepResult from './action/outputs/step-result.ts'
import { readInputs, type Inputs } from './action/inputs.ts'
import { noStatus, type StepStatus } from './action/outputs/step-report.ts'
import type { Message } from './dingtalk/message.ts'
import { deliver } from './dingtalk/send.ts'
import { noMentions } from './document/mentions.ts'
import { collectReport, identifyJob } from './github/collect.ts'
import { readRun } from './github/read-run.ts'
import { renderMessage, atJobStart, renderStart } from './message/compose.ts'
import { type ComposeSettings, loadResources } from './message/resources.ts'
import { withEmojiWhereNamed } from './message/shortcodes.ts'
import { matchesNotifyWords } from './model/notify-rules.ts'
import type { RunContext, RunReport } from './model/run-report.ts'
import type { Environment, Runtime } from './runtime.ts'
import { mentionsFor, mentionTargets } from './settings/mention-map.ts'

/** Never rejects. @returns why the step fails, or undefined where it succeeds */
export async function main(env: Environment, runtime: Runtime): Promise<string | undefined> {
  try {
    const context = await readRun(env)
    const inputs = { ...(await readInputs(context.webhooksWithheld, { ...runtime, env })), env }
    await stepResult.reportAdvice(inputs.advice, inputs)
    const handle = inputs.stage === 'start' ? announce : notify
    return await handle(context, inputs, runtime)
  } catch (error) {
    const { reportError } = await import('./action/outputs/error-report.chunk.ts')
    return await reportError(error, env)
  }
}

type StepInputs = Inputs & { env: Environment }

/** The end of a job or a run: what most steps are for. */
async function notify(
  context: RunContext,
  inputs: StepInputs,
  runtime: Runtime,
): Promise<string | undefined> {
  const start = runtime.elapsed()
  const report = await collectReport(context, inputs, runtime)
  const said = { ...report.outcome, transition: report.transition }
  await stepResult.reportMissing(report.missing, inputs)
  const silence = reasonForSilence(said, inputs)
  if (silence !== undefined) {
    await stepResult.reportSkipped(said, silence, inputs)
    return undefined
  }
  const isMentioning = matchesNotifyWords(inputs.atOn, said)
  const options = {
    ...inputs,
    mentions: isMentioning ? mentionsFor(inputs, report.context.people) : noMentions,
    mentionTargets: mentionTargets(inputs, isMentioning),
    now: runtime.now(),
  }
  const message = inputs.payload ?? (await write(report, options))
  const deliveries = await deliver(message, inputs, { ...runtime, start })
  return await stepResult.reportDeliveries({ ...said, message, deliveries }, inputs)
}

async function write(report: RunReport, options: ComposeSettings): Promise<Message> {
  const shown = await withEmojiWhereNamed(report)
  return renderMessage(shown, { ...options, prepared: await loadResources(shown, options) })
}

function reasonForSilence(
  said: StepStatus,
  { canSend, notifyOn }: Inputs,
): stepResult.SkipReason | undefined {
  if (!canSend) return 'withheld'
  return matchesNotifyWords(notifyOn, said) ? undefined : 'not asked'
}

/** The start of a watched job: it is registered, and announced where that is asked for. */
async function announce(
  found: RunContext,
  inputs: StepInputs,
  runtime: Runtime,
): Promise<string | undefined> {
  await stepResult.reportStart(runtime.now(), inputs)
  if (!inputs.notifyStart || !inputs.canSend) return undefined
  const context = identifyJob(found, inputs)
  const options = {
    ...inputs,
    mentions: noMentions,
    mentionTargets: mentionTargets(inputs, false),
    now: runtime.now(),
  }
  const prepared = await loadResources(atJobStart(context), options)
  const message = renderStart(context, { ...options, prepared })
  const deliveries = await deliver(message, inputs, { ...runtime, start: runtime.elapsed() })
  return await stepResult.reportDeliveries({ ...noStatus, message, deliveries }, inputs)
}
