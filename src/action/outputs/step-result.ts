/** How a step ends: outputs, log and job summary. What is rarely printed is in the chunks. */
import {
  type Delivery,
  deliveredRow,
  deliveredText,
  type ResultRow,
} from '../../dingtalk/delivery.ts'
import type { Message } from '../../dingtalk/message.ts'
import { hasIgnoredMentions, isLongForPhones } from '../../dingtalk/write-message.ts'
import type { Translated } from '../../i18n/language.ts'
import type { RenderFailure } from '../../message/compose.ts'
import type { RunReport, TestReportProblem } from '../../model/run-report.ts'
import type { InputIssue } from '../../settings/input-issue.ts'
import { watchStartState } from '../watch-stage.ts'
import { printLine } from './log.ts'
import { hideSecrets, toOutputView } from '../../dingtalk/message-view.ts'
import { nothingSent, writeOutputs, keepState } from './outputs.ts'
import {
  type MissingSettings,
  noStatus,
  type ReportSettings,
  type StepStatus,
  type StepSurroundings,
} from './step-report.ts'

export type DeliveryReport = StepStatus & {
  message: Message
  /** Why the message is simpler than it should be. */
  failures: readonly RenderFailure[]
  deliveries: readonly Delivery[]
}

/** @returns why the step fails, if it does */
export async function reportDeliveries(
  report: DeliveryReport,
  settings: ReportSettings,
): Promise<string | undefined> {
  const { deliveries, message, failures } = report
  const { language, knownSecrets } = settings
  if (hasIgnoredMentions(message)) {
    const { warnMentionsIgnored } = await import('./notices.chunk.ts')
    warnMentionsIgnored(message.type, language)
  }
  const simpler = await reportRenderFailures(failures, settings)
  const { rows, failure = simpler } = await reportRows(deliveries, settings)
  try {
    if (isLongForPhones(message)) {
      const { warnLongForPhones } = await import('./notices.chunk.ts')
      warnLongForPhones(language)
    }
    const view = toOutputView(message)
    const title = await hideSecrets(view.title, knownSecrets)
    const outputs = {
      notified: true,
      rows,
      title,
      message: await hideSecrets(view.text, knownSecrets),
    }
    await writeOutputs(report, outputs, settings)
    if (settings.summary || settings.dryRun) {
      const { reportMessage } = await import('./job-summary.chunk.ts')
      await reportMessage(message, rows, settings)
    }
  } catch (error) {
    // The deliveries stay what they are: nothing that comes after them fails the step.
    const { warnNotShown } = await import('./notices.chunk.ts')
    warnNotShown(error, language)
    await writeOutputs(report, { ...nothingSent, notified: true, rows }, settings)
  }
  return failure
}

/** @returns why the step fails, where even a simpler message fails it */
async function reportRenderFailures(
  failures: readonly RenderFailure[],
  settings: ReportSettings,
): Promise<string | undefined> {
  if (failures.length === 0) return undefined
  const { annotateRenderFailures } = await import('./render-failures.chunk.ts')
  return annotateRenderFailures(failures, settings)
}

type Rows = { rows: ResultRow[]; failure: string | undefined }

/** A row per robot, in order, and a line for each in the log. */
async function reportRows(
  deliveries: readonly Delivery[],
  settings: ReportSettings,
): Promise<Rows> {
  const rows = deliveries.flatMap((delivery) =>
    delivery.ok && delivery.skewMs === undefined ? [deliveredRow(delivery)] : [],
  )
  if (rows.length < deliveries.length) {
    const { reportUndelivered } = await import('./undelivered.chunk.ts')
    return reportUndelivered(deliveries, settings)
  }
  for (const row of rows) printLine(deliveredText(row)[settings.language])
  return { rows, failure: undefined }
}

export type SkipReason = 'withheld' | 'not asked'

/** Nothing is sent, and that is no failure: GitHub withholds the webhooks, or notify-on does not match. */
export async function reportSkipped(
  status: StepStatus,
  why: SkipReason,
  { notifyOn, ...surroundings }: StepSurroundings & { notifyOn: readonly string[] },
): Promise<void> {
  const { language } = surroundings
  if (why === 'withheld') {
    const { noteWithheld } = await import('./notices.chunk.ts')
    noteWithheld(language)
  } else {
    printLine(notAskedText(status, notifyOn)[language])
  }
  await writeOutputs(status, nothingSent, surroundings)
}

function notAskedText(
  { status, detail, transition }: StepStatus,
  notifyOn: readonly string[],
): Translated {
  const report = [status, detail, transition].filter((word) => word !== undefined)
  return {
    en: `Nothing sent: notify-on is ${notifyOn.join(', ')}, and this is ${report.join(', ')}.`,
    'zh-CN': `未发送：notify-on 为 ${notifyOn.join('、')}，本次为 ${report.join('、')}。`,
  }
}

/** What GitHub's API did not return, and what it knows of other jobs that no input asks for. */
export async function reportMissing(
  { missing, earlierFailures = [] }: Pick<RunReport, 'missing' | 'earlierFailures'>,
  settings: MissingSettings,
): Promise<void> {
  if (missing.length + earlierFailures.length === 0) return
  const { noteMissing, warnEarlierFailures } = await import('./notices.chunk.ts')
  noteMissing(missing, settings)
  warnEarlierFailures(earlierFailures, settings.language)
}

/** What of the reports of `test-report` could not be read. */
export async function reportTestProblems(
  problems: readonly TestReportProblem[],
  settings: Pick<ReportSettings, 'language' | 'knownSecrets'>,
): Promise<void> {
  if (problems.length === 0) return
  const { reportProblems } = await import('./test-report-problems.chunk.ts')
  reportProblems(problems, settings)
}

/** A notice where mention-map is given, and has none of the people behind the event. */
export async function reportUnmapped(
  people: readonly string[],
  { mentionMap, language }: StepSurroundings & { mentionMap: ReadonlyMap<string, unknown> },
): Promise<void> {
  const isFound = ['*', ...people].some((login) => mentionMap.has(login.toLowerCase()))
  if (mentionMap.size === 0 || isFound) return
  const { noteNobodyFound } = await import('./notices.chunk.ts')
  noteNobodyFound(people, language)
}

/** Warnings and notices about the inputs. */
export async function reportAdvice(
  advice: readonly InputIssue[],
  { language }: StepSurroundings,
): Promise<void> {
  if (advice.length === 0) return
  const { annotateIssues } = await import('./notices.chunk.ts')
  annotateIssues(advice, language)
}

/**
 * Keeps the start of a watched job for its end.
 * @param canSend whether anything could be sent then
 */
export async function reportStart(
  now: number,
  { canSend, ...surroundings }: StepSurroundings & { canSend: boolean },
): Promise<void> {
  const isKept = await keepState(watchStartState, String(now), surroundings)
  if (isKept && canSend) printLine(watching[surroundings.language])
  await writeOutputs(noStatus, nothingSent, surroundings)
}

const watching: Translated = {
  en: 'Watching this job: its end will be reported.',
  'zh-CN': '正在监听该作业，结束时会发送通知。',
}
