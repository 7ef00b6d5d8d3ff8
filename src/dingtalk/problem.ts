/** What is wrong with something a person configured, and what to do about it. */
import type { Translated } from './language.ts'

export type Problem = {
  /** The input's name, as in action.yml. */
  input: string
  /** The line of the input's value, from 1; absent where the whole value is meant. */
  line?: number
  /** What is wrong and the remedy. Never holds a secret's value. */
  text: Translated
}

export type Complain = (problem: Problem) => void
