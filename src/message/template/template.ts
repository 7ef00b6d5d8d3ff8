/** What a rendering needs besides the values: whom it may call, and how times and words are written. */
import type { Liquid, Template as Node } from 'liquidjs'
import type { Callee } from '../../dingtalk/message.ts'
import type { Block, Document, Line } from '../../document/document.ts'
import type { Language } from '../../i18n/language.ts'
import type { KnownJob } from '../../model/job.ts'
import type { Story } from '../compose.ts'
export type Session = {
  language: Language
  /** A duration in milliseconds, in words. */
  took: (ms: number) => string
  timezone: string
  /** Whom a login or a configured number or id stands for; undefined where nobody is to be called. */
  calleeOf: (name: string) => Callee | undefined
  /** Whom a number or id stands for that the template itself names. */
  calleeNamed: (name: string) => Callee | undefined
  /** Puts somebody on the message's list. @returns whether there was room */
  call: (callee: Callee) => boolean
  /** Loaded only for templates that use it. */
  fromMarkdown: (text: string) => readonly Block[]
}

/* A template that was read: only its names are known to those who do not render it. */

/** @property input the input that it comes from, for what is wrong with it */
export type Source = { input: string; text: string }

export type Template = {
  input: string
  engine: Liquid
  nodes: readonly Node[]
  /** The filters that it uses. */
  filters: ReadonlySet<string>
}

/** The user's own title and body, where they are templates. */
export type Templates = { title: Template | undefined; body: Template | undefined }

/* What a template can tell: what happened, and what the built-in message says of it. */

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
