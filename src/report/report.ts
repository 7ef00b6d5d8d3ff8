/** The one gate out: outputs, annotations, log lines and the job summary. */
import { error, info, notice, setOutput, warning } from '@actions/core'
import type { Language } from '../dingtalk/language.ts'
import type { Message } from '../dingtalk/message.ts'
import type { Delivery } from '../dingtalk/send.ts'
import type { Verdict } from '../facts/verdict.ts'
import type { FailOn } from '../inputs/inputs.ts'
import type { InputError } from '../inputs/input-error.ts'
import { fatal } from './fail-on.ts'
import { maskMobiles } from './mask-mobiles.ts'
import { toRow, type Row } from './results.ts'
import { writeSummary } from './summary.ts'
import { reportWords, type ReportWords } from './words.ts'

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
  setOutputs({ verdict, notified: true, rows, title: message.title, message: message.text })
  if (options.summary || options.dryRun) await writeSummary(message, rows, words)
  return deadly.length === 0 ? undefined : words.failed(deadly.length, rows.length)
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

/** One annotation per problem. @returns why the step fails */
export function reportProblems({ problems, language }: InputError): string {
  const words = reportWords[language]
  for (const { input, line, text } of problems) {
    error(words.inputProblem(input, line, text[language]), { title: words.name })
  }
  return words.inputProblems(problems.length)
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
    info(words.delivered(row.robot, row.ms))
    return
  }
  const said = [row.errcode, row.errmsg].filter((each) => each !== undefined).join(' ')
  annotate(words.undelivered(row.robot, said, row.hint ?? ''), { title: words.name })
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
