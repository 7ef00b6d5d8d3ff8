/**
 * What every command has: its options as settings, its words, and what it needs of its process. It prints
 * results on standard output, all else on standard error.
 */
import type { Writable } from 'node:stream'
import type { Language, Translated } from '../i18n/language.ts'
import { toLogLine } from '../redact/control-codes.ts'
import type { Environment, Runtime, StopListening } from '../runtime.ts'
import type { GivenSettings } from './given-settings.ts'
import type { OptionName } from './options.ts'

/** What the command needs of its process. */
export type CommandIo = Terminal & {
  env: Environment
  /** Everything that standard input has. */
  readStdin: () => Promise<string>
  runtime: Runtime
  openHost: () => ProcessHost
}

/** What a command that is run shares with the process that runs it: only `run` needs it. */
export type ProcessHost = {
  stdout: Writable
  stderr: Writable
  /** Whether a terminal's keys reach the command as well. */
  hasTerminal: boolean
  onSignal: (signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void) => StopListening
}

export type Session = {
  settings: GivenSettings
  /** Those that are no settings: `markdown`, `json`. */
  flags: ReadonlyMap<OptionName, string>
  /** What is to be sent. */
  text: string | undefined
  /** What is to be run: a program and its arguments. */
  child: readonly string[]
  io: CommandIo
  /** The moment, by `elapsed`, at which the deadline began to run. */
  start: number
}

type Write = (text: string) => void

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
