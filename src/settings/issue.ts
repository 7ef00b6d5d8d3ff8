/** Thrown once, with everything that is wrong with the inputs. */
import type { Language, Translated } from '../i18n/language.ts'
export class InputError extends Error {
  readonly issues: readonly InputIssue[]
  readonly language: Language

  constructor(issues: readonly InputIssue[], language: Language) {
    super(`${String(issues.length)} input problem(s)`)
    this.name = 'InputError'
    this.issues = issues
    this.language = language
  }
}

/* What is wrong with something a person configured, and what to do about it. */

export type InputIssue = {
  /** The input's name, as in action.yml. */
  input: string
  /** The line of the input's value, from 1; absent where the whole value is meant. */
  line?: number
  /** What is wrong and the remedy. Never holds a secret's value. */
  text: Translated
}

export type AddIssue = (issue: InputIssue) => void
