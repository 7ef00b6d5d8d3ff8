/** The one writer to the step's log. What it prints may hold somebody else's text. */
import { error, info, notice, setFailed, warning } from '@actions/core'
import type { Language, Translated } from '../../i18n/language.ts'
import type { InputIssue } from '../../settings/input-issue.ts'
import { toLogLine } from '../../redact/control-codes.ts'

export const productName = {
  en: 'DingTalk Notify',
  'zh-CN': '钉钉通知',
} as const satisfies Translated

const annotations = { error, warning, notice } as const

export type Severity = keyof typeof annotations

/** An annotation of the run. */
export function annotate(severity: Severity, text: Translated, language: Language): void {
  annotations[severity](toLogLine(text[language]), { title: productName[language] })
}

/** A line of the step's log. */
export function printLine(text: string): void {
  info(toLogLine(text))
}

/** A text of several lines, each behind a bar. */
export function printText(text: string): void {
  for (const line of text.split(lineBreak)) printLine(`│ ${line}`)
}

/** Fails the step. */
export function failStep(why: string): void {
  setFailed(toLogLine(why))
}

const lineBreak = /\r\n|[\n\v\f\r\x85\u2028\u2029]/

export function annotateIssues(issues: readonly InputIssue[], language: Language): void {
  for (const issue of issues) annotate(issue.level ?? 'error', issueText(issue), language)
}

/** Lines and entries count from 1. */
export function issueText({ input, variable, line, entry, text }: InputIssue): Translated {
  const [lineNumber, entryNumber] = [line, entry].map((number) => number && String(number))
  const en = [
    variable && ` (from ${variable})`,
    lineNumber && `, line ${lineNumber}`,
    entryNumber && `, entry ${entryNumber}`,
  ]
  const space = variable === undefined ? ' ' : ''
  const chinese = [
    variable && `（来自环境变量 ${variable}）`,
    lineNumber && `${space}第 ${lineNumber} 行`,
    entryNumber && `第 ${entryNumber} 项`,
  ]
  return {
    en: `Input ${input}${en.join('')}: ${text.en}`,
    'zh-CN': `输入 ${input}${chinese.join('')}：${text['zh-CN']}`,
  }
}
