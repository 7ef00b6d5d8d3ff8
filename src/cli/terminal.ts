/** What the command prints: results on standard output, all else on standard error. */
import type { Language, Translated } from '../i18n/language.ts'
import { toLogLine } from '../redact/log-line.ts'

export type Write = (text: string) => void

/** @property hasColors whether standard error is a terminal that may show colours */
export type Terminal = { out: Write; err: Write; hasColors: boolean }

const severities = {
  error: { name: { en: 'error', 'zh-CN': '错误' }, color: 31 },
  warning: { name: { en: 'warning', 'zh-CN': '警告' }, color: 33 },
  notice: { name: { en: 'note', 'zh-CN': '提示' }, color: 36 },
} as const satisfies Record<string, { name: Translated; color: number }>

export type ProblemSeverity = keyof typeof severities

/** A line for people, which says how bad it is. */
export function printProblem(
  severity: ProblemSeverity,
  text: Translated,
  { terminal, language }: { terminal: Terminal; language: Language },
): void {
  const { name, color } = severities[severity]
  const label = terminal.hasColors
    ? `\x1b[${String(color)}m${name[language]}\x1b[0m`
    : name[language]
  const colon = language === 'en' ? ': ' : '：'
  terminal.err(`${label}${colon}${toLogLine(text[language])}\n`)
}

/** A line, whatever is in the text. */
export function toLine(text: string): string {
  return `${toLogLine(text)}\n`
}

/** By the terminal, and by what https://no-color.org asks for. */
export function mayColor(isTerminal: boolean, noColor: string | undefined): boolean {
  return isTerminal && (noColor ?? '') === ''
}
