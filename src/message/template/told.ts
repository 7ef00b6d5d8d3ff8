/** What a template can tell: what happened, and what the built-in message says of it. */
import type { Document, Line } from '../../dingtalk/document.ts'
import type { Language } from '../../dingtalk/language.ts'
import type { Facts } from '../../facts/facts.ts'
import type { Happened, KnownJob } from '../../facts/happened.ts'

/** What happened; a job that begins has no outcome yet. */
export type Story = Omit<Happened, 'outcome'> & { outcome: Happened['outcome'] | undefined }

/** A job that begins. */
export function beginningOf(facts: Facts): Story {
  const nothing = { outcome: undefined, transition: undefined, history: undefined }
  return { facts, ...nothing, jobs: [], durationMs: undefined }
}

/** The parts of the built-in message. */
export type BuiltIn = {
  title: string
  body: Document
  /** The verdict in words, its mark and its colour. */
  word: string
  mark: string
  color: string
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
