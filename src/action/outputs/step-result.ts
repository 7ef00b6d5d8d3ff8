/** The one gate out: outputs, annotations, log lines and the job summary. */
import { warning, error, notice, info, saveState } from '@actions/core'
import type { Message } from '../../dingtalk/message.ts'
import type { Delivery } from '../../dingtalk/send.ts'
import { hasIgnoredMentions } from '../../dingtalk/write-message.ts'
import type { Language } from '../../i18n/language.ts'
import type { MissingDetail } from '../../model/run-report.ts'
import { InputError, type InputIssue, isError } from '../../settings/issue.ts'
import type { FailOn } from '../../settings/settings.ts'
import { watchStartState } from '../watch-stage.ts'
import { logTexts, unexpected, type LogTexts } from './log-texts.ts'
import { toOutputView, toLogLines } from './message-view.ts'
import { type StepStatus, setOutputs, type ResultRow, deliveredRow } from './outputs.ts'
export type ReportOptions = {
  language: Language
  failOn: FailOn
  dryRun: boolean
  summary: boolean
}

export type DeliveryReport = StepStatus & { message: Message; deliveries: readonly Delivery[] }

/** Tells everyone what became of the message. @returns why the step fails, if it does */
export async function reportDeliveries(
  told: DeliveryReport,
  options: ReportOptions,
): Promise<string | undefined> {
  const { deliveries, message } = told
  const words = logTexts[options.language]
  const { rows, deadly } = await results(deliveries, options)
  if (options.dryRun) printMessage(message, words)
  if (hasIgnoredMentions(message))
    warning(words.mentionsIgnored(message.type), { title: words.name })
  rows.forEach((row) => {
    announce(row, deadly.includes(row.robot) ? error : warning, words)
  })
  deliveries.forEach((delivery) => {
    warnOfClock(delivery, words)
  })
  const { title, text } = toOutputView(message)
  setOutputs(told, { notified: true, rows, title, message: text })
  if (options.summary || options.dryRun) {
    const { writeSummary } = await import('./job-summary.chunk.ts')
    await writeSummary(message, rows, words)
  }
  const failed = rows.filter(({ ok }) => !ok).length
  return deadly.length === 0 ? undefined : words.failed(failed, rows.length)
}

/** A row per robot, in order, and the robots that fail the step. */
async function results(
  deliveries: readonly Delivery[],
  { language, failOn }: ReportOptions,
): Promise<{ rows: ResultRow[]; deadly: readonly number[] }> {
  const delivered = deliveries.filter((delivery) => delivery.ok)
  if (delivered.length === deliveries.length)
    return { rows: delivered.map(deliveredRow), deadly: [] }
  const { failingDeliveries, toResultRow } = await import('./failed-rows.chunk.ts')
  return {
    rows: deliveries.map((delivery) => toResultRow(delivery, language)),
    deadly: failingDeliveries(deliveries, failOn).map(({ robot }) => robot),
  }
}

export type SkipReason = 'withheld' | 'not asked'

/** Nothing is sent, and that is no failure: GitHub keeps the webhooks back, or nobody asked. */
export function reportSkipped(
  said: StepStatus,
  why: SkipReason,
  { language, notifyOn }: { language: Language; notifyOn: readonly string[] },
): void {
  const words = logTexts[language]
  const report = [said.status, said.detail, said.transition].filter(Boolean).join(', ')
  if (why === 'withheld') notice(words.withheld, { title: words.name })
  else info(words.notAsked(notifyOn.join(', '), report))
  setOutputs(said, { notified: false, rows: [], title: '', message: '' })
}

/** What more permissions can mend; the rest passes by itself. */
const forbidding: readonly MissingDetail['why'][] = [
  'no token',
  'unauthorized',
  'forbidden',
  'not found',
]

/** What the API did not give, in one line; an annotation only where details were insisted on. */
export function reportMissing(
  missing: readonly MissingDetail[],
  { language, details }: { language: Language; details: string },
): void {
  if (missing.length === 0) return
  const words = logTexts[language]
  const mendable = missing.filter(({ why }) => forbidding.includes(why))
  const text = words.missing(
    listed(missing.map(({ what }) => what)),
    listed(missing.map(({ why }) => (why === 'no token' ? 'github-token is empty' : why))),
    listed(mendable.map(({ permission }) => permission)),
  )
  if (details === 'always') warning(text, { title: words.name })
  else info(text)
}

function listed(words: readonly string[]): string {
  return [...new Set(words)].join(', ')
}

/** Leaves the start of a watched job for its end. */
export function reportStart(now: number, { language }: { language: Language }): void {
  saveState(watchStartState, String(now))
  info(logTexts[language].watching)
}

/** Wrong inputs: one annotation per problem; else a defect. @returns why the step fails; undefined where the start of the job has said it */
export function reportError(thrown: unknown): string | undefined {
  if (!(thrown instanceof InputError)) return unexpected(describe(thrown))
  reportAdvice(thrown.issues, thrown)
  const count = thrown.issues.filter(isError).length
  const words = logTexts[thrown.language]
  if (count > 0) return words.inputIssues(count)
  info(words.inputIssuesBefore)
  return undefined
}

const annotations = { error, warning, notice }

/** What is said about inputs, an annotation each. */
export function reportAdvice(
  issues: readonly InputIssue[],
  { language }: { language: Language },
): void {
  const words = logTexts[language]
  for (const issue of issues) {
    const annotate = annotations[issue.level ?? 'error']
    annotate(words.inputIssue(issue, issue.text[language]), { title: words.name })
  }
}

/** An error by its kind and its words, without any address in them. */
function describe(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown
  return `${thrown.name}: ${thrown.message.replace(/[^\s:]+:\/\/\S+/g, '(address)')}`
}

function announce(row: ResultRow, annotate: typeof error, words: LogTexts): void {
  if (row.ok) {
    info(words.delivered(row.robot, row))
    return
  }
  const said = [row.errcode, row.errmsg].filter((each) => each !== undefined).join(' ')
  const sentence = said.replace(/[\s;；.。]+$/, '')
  const why = { words: sentence, hint: row.hint ?? '' }
  annotate(words.notDelivered(row.robot, row, why), { title: words.name })
}

function warnOfClock({ robot, skewMs }: Delivery, words: LogTexts): void {
  if (skewMs !== undefined) warning(words.clock(robot, -skewMs / 60_000), { title: words.name })
}

/** Foreign text in the log: a line of it must never be read as a workflow command. */
function printMessage(message: Message, words: LogTexts): void {
  info(words.dryRun)
  for (const line of toLogLines(message)) info(`│ ${line.replaceAll('##[', '## [')}`)
}
