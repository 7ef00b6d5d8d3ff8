/** The job summary: the message as people see it, and what became of it at each robot. */
import { summary } from '@actions/core'
import { escapeMarkdown } from '../../dingtalk/markdown.ts'
import type { Message } from '../../dingtalk/message.ts'
import type { LogTexts } from './log-texts.ts'
import { toSummaryText } from './message-view.ts'
import type { ResultRow } from './outputs.ts'
/** Runners older than job summaries have no file for it: then there is none. */
export async function writeSummary(
  message: Message,
  rows: readonly ResultRow[],
  words: LogTexts,
): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return
  await summary.addRaw(toSummary(message, rows, words), true).write()
}

export function toSummary(message: Message, rows: readonly ResultRow[], words: LogTexts): string {
  const { table } = words
  const body = toSummaryText(message)
  if (rows.length === 0) return `${body}\n`
  const head = `| ${table.robot} | ${table.result} | ${table.details} |\n| --- | --- | --- |`
  return [body, [head, ...rows.map((row) => toTableRow(row, words))].join('\n'), ''].join('\n\n')
}

function toTableRow(
  { robot, ok, ms, errcode, errmsg, reason, hint }: ResultRow,
  { table }: LogTexts,
): string {
  const result = ok ? `✅ ${table.delivered}` : `❌ ${reason ?? ''}`
  const words = [errcode, errmsg].filter((each) => each !== undefined).join(' ')
  const details = ok
    ? `${String(ms)} ms`
    : `${escapeMarkdown(words)}<br>${escapeMarkdown(hint ?? '')}`
  return `| ${String(robot)} | ${result} | ${details} |`
}
