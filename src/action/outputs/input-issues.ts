/** What is said about inputs, an annotation each. */
import type { Language, Translated } from '../../i18n/language.ts'
import type { InputIssue } from '../../settings/issue.ts'
import { annotate } from './log.ts'

export function annotateIssues(issues: readonly InputIssue[], language: Language): void {
  for (const issue of issues) annotate(issue.level ?? 'error', issueText(issue), language)
}

/** Lines and entries count from 1. */
export function issueText({ input, line, entry, text }: InputIssue): Translated {
  const [lineNumber, entryNumber] = [line, entry].map((number) => number && String(number))
  const en = [lineNumber && `, line ${lineNumber}`, entryNumber && `, entry ${entryNumber}`]
  const chinese = [lineNumber && ` 第 ${lineNumber} 行`, entryNumber && `第 ${entryNumber} 项`]
  return {
    en: `Input ${input}${en.join('')}: ${text.en}`,
    'zh-CN': `输入 ${input}${chinese.join('')}：${text['zh-CN']}`,
  }
}
