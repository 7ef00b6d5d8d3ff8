/** Thrown once, with everything that is wrong with the inputs. */
import type { Problem } from '../dingtalk/problem.ts'
import type { Language } from '../dingtalk/language.ts'

export class InputError extends Error {
  readonly problems: readonly Problem[]
  readonly language: Language

  constructor(problems: readonly Problem[], language: Language) {
    super(`${String(problems.length)} input problem(s)`)
    this.name = 'InputError'
    this.problems = problems
    this.language = language
  }
}
