/** What a template can tell: what happened, and what the built-in message says of it. */
import type { Document, Line } from '../../dingtalk/document.ts'
import type { Language } from '../../dingtalk/language.ts'
import type { KnownJob } from '../../facts/happened.ts'
import type { Story } from '../story.ts'

/** The parts of the built-in message. */
export type BuiltIn = {
  title: string
  body: Document
  /** The verdict in words, its mark and its colour. */
  word: string
  mark: string
  color: string
  /** A duration in milliseconds, in words. */
  took: (ms: number) => string
  /** Who did what. */
  sentence: Line
}

export type Told = Story & {
  builtIn: BuiltIn
  failedJobs: readonly KnownJob[]
  /** Milliseconds since the epoch. */
  now: number
  time: string
  language: Language
  /** The step's variables `DINGTALK_VAR_…`, by the rest of their names in small letters. */
  vars: Readonly<Record<string, string>>
}
