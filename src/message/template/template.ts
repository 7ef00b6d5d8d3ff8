/** What a rendering needs besides the values: whom it may call, and how times and words are written. */
import type { Liquid, Template as Node } from 'liquidjs'
import type { Block, Document, Line } from '../../document/document.ts'
import type { MentionTarget } from '../../document/mentions.ts'
import type { Language } from '../../i18n/language.ts'
import type { KnownJob } from '../../model/job.ts'
import type { MessageSubject } from '../compose.ts'
export type RenderOptions = {
  language: Language
  /** A duration in milliseconds, in words. */
  duration: (ms: number) => string
  timezone: string
  /** Whom a login or a configured number or id stands for; undefined where nobody is to be called. */
  mentionTargetOf: (name: string) => MentionTarget | undefined
  /** Whom a number or id stands for that the template itself names. */
  namedMentionTarget: (name: string) => MentionTarget | undefined
  /** Puts somebody on the message's list. @returns whether there was room */
  call: (target: MentionTarget) => boolean
  /** Loaded only for templates that use it. */
  fromMarkdown: (text: string) => readonly Block[]
}

/* A template that was read: only its names are known to those who do not render it. */

/** @property input the input that it comes from, for what is wrong with it */
export type TemplateSource = { input: string; text: string }

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
  /** The status in words, its mark and its colour. */
  word: string
  emoji: string
  color: string
  /** A duration in milliseconds, in words. */
  duration: (ms: number) => string
  /** Who did what. */
  sentence: Line
}

export type TemplateContext = MessageSubject & {
  builtIn: BuiltIn
  failedJobs: readonly KnownJob[]
  /** Milliseconds since the epoch. */
  now: number
  time: string
  language: Language
  /** The step's variables `DINGTALK_VAR_…`, by the rest of their names in small letters. */
  vars: Readonly<Record<string, string>>
}
