/** What this action does, in order: run → inputs → report → message → deliveries → outputs. */
import * as stepResult from './action/outputs/step-result.ts'
import { readInputs, type Inputs } from './action/inputs.ts'
import { noStatus, type StepStatus } from './action/outputs/step-report.ts'
import { maxMentions } from './dingtalk/message.ts'
import { deliver } from './dingtalk/send.ts'
import { noMentions } from './document/mentions.ts'
import { collectReport, identifyJob, readRun } from './github/collect.ts'
import { type MessageSettings, composeMessage } from './message/compose.ts'
import { atJobStart } from './message/draft.ts'
import { matchesNotifyWords } from './model/notify-rules.ts'
import type { MessageSubject, RunContext } from './model/run-report.ts'
import { type RenderedMessage, renderMessage } from './render-message.ts'
import type { Environment, Runtime } from './runtime.ts'
import { mentionsFor } from './settings/mention-inputs.ts'

/** @property start the moment, by `elapsed`, from which the deadline counts */
type StepRuntime = Runtime & { start: number }

/** Never rejects. @returns why the step fails, or undefined where it succeeds */
export async function main(env: Environment, runtime: Runtime): Promise<string | undefined> {
  const started = { ...runtime, start: runtime.elapsed() }
  try {
    const context = await readRun(env)
    const inputs = { ...(await readInputs(context.webhooksWithheld, { ...runtime, env })), env }
    await stepResult.reportAdvice(inputs.advice, inputs)
    const handle = inputs.stage === 'start' ? announce : notify
    return await handle(context, inputs, started)
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
  runtime: StepRuntime,
): Promise<string | undefined> {
  const report = await collectReport(context, inputs, runtime)
  const status = { ...report.outcome, transition: report.transition }
  await stepResult.reportMissing(report, inputs)
  const skipReason = reasonToSkip(status, inputs)
  if (skipReason !== undefined) {
    await stepResult.reportSkipped(status, skipReason, inputs)
    return undefined
  }
  const people = matchesNotifyWords(inputs.atOn, status) ? report.context.people : undefined
  if (people !== undefined) await stepResult.reportUnmapped(people, inputs)
  const rendered = await render(report, { ...inputs, mentioned: people }, runtime)
  const deliveries = await deliver(rendered.message, inputs, runtime)
  return await stepResult.reportDeliveries({ ...status, ...rendered, deliveries }, inputs)
}

function reasonToSkip(
  status: StepStatus,
  { canSend, notifyOn }: Inputs,
): stepResult.SkipReason | undefined {
  if (!canSend) return 'withheld'
  return matchesNotifyWords(notifyOn, status) ? undefined : 'not asked'
}

/** The start of a watched job: it is registered, and announced where that is asked for. */
async function announce(
  context: RunContext,
  inputs: StepInputs,
  runtime: StepRuntime,
): Promise<string | undefined> {
  await stepResult.reportStart(runtime.now(), inputs)
  if (!inputs.notifyStart || !inputs.canSend) return undefined
  const subject = atJobStart(identifyJob(context, inputs))
  const rendered = await render(
    subject,
    { ...inputs, payload: undefined, mentioned: undefined },
    runtime,
  )
  const deliveries = await deliver(rendered.message, inputs, runtime)
  return await stepResult.reportDeliveries({ ...noStatus, ...rendered, deliveries }, inputs)
}

/** @property mentioned whose members of the group are mentioned; undefined where nobody is to be */
type RenderInputs = Inputs & { mentioned: readonly string[] | undefined }

/** The message in its type; a payload of the user's own is ready. */
async function render(
  subject: MessageSubject,
  inputs: RenderInputs,
  { now, elapsed, start }: StepRuntime,
): Promise<RenderedMessage> {
  if (inputs.payload !== undefined) return { message: inputs.payload, failures: [] }
  const versions = await composeMessage(subject, toMessageSettings(inputs, now()))
  const { messageType, linkTarget, retryPolicy } = inputs
  const leftMs = (): number => start + retryPolicy.deadlineMs - elapsed()
  return renderMessage(versions, { messageType, linkTarget }, leftMs)
}

function toMessageSettings(inputs: RenderInputs, now: number): MessageSettings {
  const { language, timezone, title, templates, vars, mentions, mentionMap, mentioned } = inputs
  const isMentioning = mentioned !== undefined
  return {
    ...{ language, timezone, title, templates, vars, now },
    hasFeed: inputs.messageType === 'feed-card',
    mentions: isMentioning ? mentionsFor(inputs, mentioned) : noMentions,
    mentionables: isMentioning ? { mentions, people: mentionMap } : undefined,
    mostMentions: maxMentions,
  }
}
