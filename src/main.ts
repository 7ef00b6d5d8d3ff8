/** What this action does, in order: run → inputs → report → message → deliveries → outputs. */
import * as stepResult from './action/outputs/step-result.ts'
import { readInputs, type Inputs } from './action/inputs.ts'
import { noStatus, type StepStatus } from './action/outputs/step-report.ts'
import { deliver } from './dingtalk/send.ts'
import { collectReport, identifyJob, readRun } from './github/collect.ts'
import { atJobStart } from './message/draft.ts'
import { streakOf } from './model/history.ts'
import { matchesNotifyWords } from './model/notify-rules.ts'
import type { RunContext, RunReport } from './model/run-report.ts'
import { type RenderClock, mentionedPeople, renderReport } from './render-report.ts'
import type { Environment, Runtime } from './runtime.ts'
import { readTestReports } from './test-report/test-report.ts'

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
  const run = await collectReport(context, inputs, runtime)
  const streak = streakOf(run.outcome.status, run.history, run.context.run.number)
  const status = { ...run.outcome, transition: run.transition, streak }
  await stepResult.reportMissing(run, inputs)
  const skipReason = reasonToSkip(status, inputs)
  if (skipReason !== undefined) {
    await stepResult.reportSkipped(status, skipReason, inputs)
    return undefined
  }
  const clock = clockOf(runtime, inputs)
  const report = { ...run, tests: await readTests(inputs, { ...runtime, ...clock }) }
  const people = mentionedPeople(report.context, status, inputs)
  if (people !== undefined) await stepResult.reportUnmapped(people, inputs)
  const settings = { ...inputs, mentioned: people }
  const rendered = await renderReport(report, settings, clock)
  const deliveries = await deliver(rendered.message, inputs, runtime)
  return await stepResult.reportDeliveries({ ...status, ...rendered, deliveries }, inputs)
}

/** The reports of `test-report`; what of them cannot be read only makes the message simpler. */
async function readTests(
  inputs: StepInputs,
  { elapsed, leftMs }: Pick<Runtime, 'elapsed'> & RenderClock,
): Promise<RunReport['tests']> {
  const request = { ...inputs, leftMs: leftMs() }
  const { tests, problems } = await readTestReports(request, { elapsed })
  await stepResult.reportTestProblems(problems, inputs)
  return tests
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
  const settings = { ...inputs, payload: undefined, mentioned: undefined }
  const rendered = await renderReport(subject, settings, clockOf(runtime, inputs))
  const deliveries = await deliver(rendered.message, inputs, runtime)
  return await stepResult.reportDeliveries({ ...noStatus, ...rendered, deliveries }, inputs)
}

/** The deadline counts from the start of the step. */
function clockOf({ now, elapsed, start }: StepRuntime, { retryPolicy }: Inputs): RenderClock {
  return { now, leftMs: () => start + retryPolicy.deadlineMs - elapsed() }
}
