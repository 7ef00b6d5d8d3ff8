/** The one gate out: outputs, annotations, log lines and the job summary. */
import { error, info, notice, setOutput, warning } from '@actions/core'
import type { Language } from '../dingtalk/language.ts'
import type { Message } from '../dingtalk/message.ts'
import type { Delivery } from '../dingtalk/send.ts'
import type { Verdict } from '../facts/verdict.ts'
import type { FailOn } from '../inputs/inputs.ts'
import { InputError } from '../inputs/input-error.ts'
import { fatal } from './fail-on.ts'
import { maskMobiles } from './mask-mobiles.ts'
import { toRow, type Row } from './results.ts'
import { writeSummary } from './summary.ts'
import { reportWords, unexpected, type ReportWords } from './words.ts'

export type ReportOptions = {
  language: Language
  failOn: FailOn
  dryRun: boolean
  summary: boolean
}

export type Outcome = { verdict: Verdict; message: Message; deliveries: readonly Delivery[] }

/** Tells everyone what became of the message. @returns why the step fails, if it does */
export async function report(
  outcome: Outcome,
  options: ReportOptions,
): Promise<string | undefined> {
  const { verdict, deliveries } = outcome
  const words = reportWords[options.language]
  const message = maskedMessage(outcome.message)
  const rows = deliveries.map((delivery) => toRow(delivery, options.language))
  const deadly = fatal(deliveries, options.failOn)
  if (options.dryRun) printMessage(message, words)
  rows.forEach((row) => {
    announce(row, deadly.some(({ robot }) => robot === row.robot) ? error : warning, words)
  })
  deliveries.forEach((delivery) => {
    warnOfClock(delivery, words)
  })
  setOutputs({ verdict, notified: true, rows, title: message.title, message: message.text })
  if (options.summary || options.dryRun) await writeSummary(message, rows, words)
  const failed = rows.filter(({ ok }) => !ok).length
  return deadly.length === 0 ? undefined : words.failed(failed, rows.length)
}

/** For a run that GitHub gives no secrets: said once, and no failure. */
export function reportWithheld(
  outcome: { verdict: Verdict; message: Message },
  language: Language,
): void {
  const { title, text } = maskedMessage(outcome.message)
  notice(reportWords[language].withheld, { title: reportWords[language].name })
  setOutputs({ verdict: outcome.verdict, notified: false, rows: [], title, message: text })
}

/** Wrong inputs: one annotation per problem; else a defect. @returns why the step fails */
export function reportError(thrown: unknown): string {
  if (!(thrown instanceof InputError)) return unexpected(describe(thrown))
  const words = reportWords[thrown.language]
  for (const { input, line, text } of thrown.problems) {
    error(words.inputProblem(input, line, text[thrown.language]), { title: words.name })
  }
  return words.inputProblems(thrown.problems.length)
}

/** An error by its kind and its words, without any address in them. */
function describe(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown
  return `${thrown.name}: ${thrown.message.replace(/[^\s:]+:\/\/\S+/g, '(address)')}`
}

function maskedMessage(message: Message): Message {
  const { mobiles } = message.mentions
  return {
    ...message,
    title: maskMobiles(message.title, mobiles),
    text: maskMobiles(message.text, mobiles),
  }
}

function announce(row: Row, annotate: typeof error, words: ReportWords): void {
  if (row.ok) {
    info(words.delivered(row.robot, row))
    return
  }
  const said = [row.errcode, row.errmsg].filter((each) => each !== undefined).join(' ')
  const sentence = said.replace(/[\s;；.。]+$/, '')
  const why = { words: sentence, hint: row.hint ?? '' }
  annotate(words.undelivered(row.robot, row, why), { title: words.name })
}

function warnOfClock({ robot, skewMs }: Delivery, words: ReportWords): void {
  if (skewMs !== undefined) warning(words.clock(robot, -skewMs / 60_000), { title: words.name })
}

/** Foreign text in the log: a line of it must never be read as a workflow command. */
function printMessage({ title, text }: Message, words: ReportWords): void {
  info(words.dryRun)
  for (const line of [title, '', ...text.split('\n')]) info(`│ ${line.replaceAll('##[', '## [')}`)
}

function setOutputs(outputs: {
  verdict: Verdict
  notified: boolean
  rows: readonly Row[]
  title: string
  message: string
}): void {
  const { verdict, notified, rows, title, message } = outputs
  const delivered = rows.filter(({ ok }) => ok).length
  setOutput('verdict', verdict)
  setOutput('notified', notified)
  setOutput('delivered', delivered)
  setOutput('failed', rows.length - delivered)
  setOutput('results', JSON.stringify(rows))
  setOutput('title', title)
  setOutput('message', message)
}
