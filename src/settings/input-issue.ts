/** What is wrong with something a person configured, and the error that carries all of it. */
import type { Language, Translated } from '../i18n/language.ts'
import type { InputName } from './input-defaults.ts'

/** An error stops the step before anything is sent; the others are only reported. */
export type IssueLevel = 'error' | 'warning' | 'notice'

/** Where in the input's value, counted from 1; absent where the whole value is meant. */
export type IssuePlace = { line?: number; entry?: number; level?: IssueLevel }

export type InputIssue = IssuePlace & {
  /** The input's name, as in action.yml. */
  input: string
  /** The variable of the environment that its text is from. */
  variable?: string
  /** What is wrong and the remedy. Never holds a secret or a number. */
  text: Translated
}

/**
 * What is wrong with a single value, as data: its sentences are loaded only where something is
 * wrong, and only there it is decided whether the value may be quoted.
 */
export type ValueProblem =
  | { kind: 'word'; value: string; words: readonly string[] }
  | { kind: 'words'; value: string; words: readonly string[] }
  | { kind: 'boolean'; value: string }
  | { kind: 'seconds'; value: string; most: number }
  | { kind: 'count'; value: string; most: number }
  | { kind: 'timezone'; value: string }
  | { kind: 'job-id'; value: string }
  | { kind: 'matrix' }
  | { kind: 'needs' }
  | { kind: 'needs-empty' }
  | { kind: 'needs-result'; id: string }
  | { kind: 'no-status' }
  | { kind: 'no-webhook' }

export type FoundIssue = InputIssue | (IssuePlace & { input: string; problem: ValueProblem })

export type AddIssue = (issue: FoundIssue) => void

/** One input on its way in. */
export type InputField = { name: InputName; text: string; addIssue: AddIssue }

export type InputFields = (name: InputName) => InputField

/** Adds an issue about the field. */
export function addIssueTo(
  { name, addIssue }: Omit<InputField, 'text'>,
  what: Translated | ValueProblem,
  { line, entry, level }: IssuePlace = {},
): void {
  const place = {
    ...(line !== undefined && { line }),
    ...(entry !== undefined && { entry }),
    ...(level !== undefined && { level }),
  }
  addIssue({ input: name, ...place, ...('kind' in what ? { problem: what } : { text: what }) })
}

export function isError({ level = 'error' }: IssuePlace): boolean {
  return level === 'error'
}

/** By its name: each chunk of the bundle has a class of its own. */
export function isInputError(error: unknown): error is InputError {
  return error instanceof Error && error.name === 'InputError' && 'issues' in error
}

/** Thrown once, with everything that is wrong with the inputs; warnings and notices are in it too. */
export class InputError extends Error {
  readonly issues: readonly InputIssue[]
  readonly language: Language

  constructor(issues: readonly InputIssue[], language: Language) {
    super(`${String(issues.filter(isError).length)} input problem(s)`)
    this.name = 'InputError'
    this.issues = issues
    this.language = language
  }
}
