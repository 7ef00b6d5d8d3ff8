/** Wrong usage: errors that carry what is wrong, for whoever writes it in words. */
import type { Language, Translated } from '../i18n/language.ts'
import type { InputIssue } from '../settings/input-issue.ts'

/** What is wrong with a command line, or with what it asks for. */
export type UsageText =
  | 'no command'
  | 'no text'
  | 'nothing printed'
  | 'several texts'
  | 'text and template'
  | 'no words'
  | 'open without dry run'
  | 'no browser'
  | 'no link'
  | 'no child'
  | 'no status'
  | 'unknown status'
  | 'no ci'
  | 'no history'
  | 'previous run unknown'
  | 'one robot'
  | 'nobody mentioned'
  | 'withheld'
  | 'template failed'

/** Where a text was set: for what is said of it. */
export type OptionOrigin = 'flag' | 'variable' | 'file'

export type OptionIssue = InputIssue & { origin?: OptionOrigin }

/** By their names: each chunk of the bundle has classes of its own. */
export function isOptionsError(error: unknown): error is OptionsError {
  return error instanceof Error && error.name === 'OptionsError' && 'issues' in error
}

export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError' && 'texts' in error
}

/** Values are wrong: nothing is sent, and the exit code is 2. */
export class OptionsError extends Error {
  readonly issues: readonly OptionIssue[]
  readonly language: Language

  constructor(issues: readonly OptionIssue[], language: Language) {
    super(`${String(issues.length)} problem(s) with options`)
    this.name = 'OptionsError'
    this.issues = issues
    this.language = language
  }
}

/** The command line is wrong: nothing is sent, and the exit code is 2. */
export class UsageError extends Error {
  /** By its name, or what a rare piece of code has written. */
  readonly texts: readonly (UsageText | Translated)[]

  constructor(...texts: readonly (UsageText | Translated)[]) {
    super('wrong usage')
    this.name = 'UsageError'
    this.texts = texts
  }
}
