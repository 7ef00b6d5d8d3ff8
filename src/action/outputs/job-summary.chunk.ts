/** The message for people who read the run: in the log of a dry run, and in the job summary. */
import { appendFileSync } from 'node:fs'
import { escapePieces } from '../../dingtalk/escape/escape.ts'
import { data, markup } from '../../dingtalk/escape/source.ts'
import type { Message } from '../../dingtalk/message.ts'
import { singleLine } from '../../document/document.ts'
import type { Language, Translated } from '../../i18n/language.ts'
import type { KnownSecrets } from '../../redact/secrets.ts'
import { printLine, printText } from './log.ts'
import { hideSecrets, toLogText, toSummaryText } from '../../dingtalk/message-view.ts'
import type { ResultRow } from '../../dingtalk/delivery.ts'
import type { StepSurroundings } from './step-report.ts'

type MessageReportSettings = StepSurroundings & { dryRun: boolean; knownSecrets: KnownSecrets }

export async function reportMessage(
  message: Message,
  rows: readonly ResultRow[],
  { env, language, dryRun, knownSecrets }: MessageReportSettings,
): Promise<void> {
  if (dryRun) {
    printLine(dryRunText[language])
    printText(await hideSecrets(toLogText(message), knownSecrets))
  }
  // Runners older than job summaries have no file for it.
  const file = env['GITHUB_STEP_SUMMARY']
  if (!file) return
  try {
    appendFileSync(file, await hideSecrets(toSummary(message, rows, language), knownSecrets))
  } catch (error) {
    const { warnNotWritten } = await import('./notices.chunk.ts')
    warnNotWritten('summary', error, language)
  }
}

const dryRunText: Translated = {
  en: 'Dry run: nothing was sent. The message would be:',
  'zh-CN': '试运行：未发送任何消息。消息内容如下：',
}

const heads = {
  en: '| Robot | Result | Details |',
  'zh-CN': '| 机器人 | 结果 | 详情 |',
} as const satisfies Translated

const delivered: Translated = { en: 'delivered', 'zh-CN': '已送达' }

export function toSummary(
  message: Message,
  rows: readonly ResultRow[],
  language: Language,
): string {
  const body = toSummaryText(message)
  if (rows.length === 0) return `${body}\n\n`
  const table = [
    heads[language],
    '| --- | --- | --- |',
    ...rows.map((row) => toTableRow(row, language)),
  ]
  return `${body}\n\n${table.join('\n')}\n\n`
}

function toTableRow(row: ResultRow, language: Language): string {
  const { robot, ok, ms, errcode, errmsg, reason, hint } = row
  const result = ok ? `✅ ${delivered[language]}` : `❌ ${reason ?? ''}`
  const words = [errcode, errmsg].filter((each) => each !== undefined).join(' ')
  const details = ok
    ? [markup(`${String(ms)} ms`)]
    : [data(singleLine(words)), markup('<br>'), data(singleLine(hint ?? ''))]
  return escapePieces([markup(`| ${String(robot)} | ${result} | `), ...details, markup(' |')])
}
