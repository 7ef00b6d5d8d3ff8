/** The user's own title and body: what they are made of, and what comes of them. */
import type { Block, Line, Mentionables, Mentions } from '../../document/document.ts'
import type { Language, Translated } from '../../i18n/language.ts'
import type { KnownJob } from '../../model/job.ts'
import type { MessageSubject } from '../../model/run-report.ts'
import type { Draft } from '../draft.ts'
import type { Field } from '../../model/event.ts'

/** @property input the input that it comes from, for what is wrong with it */
export type TemplateSource = { input: string; text: string }

export type TemplateSources = {
  title: TemplateSource | undefined
  body: TemplateSource | undefined
}

export type TemplateSettings = {
  timezone: string
  /** Milliseconds since the epoch: the moment that `time` and `now` print. */
  now: number
  language: Language
  templates: TemplateSources
  /** The step's variables `DINGTALK_VAR_…`, by the rest of their names in small letters. */
  vars: Readonly<Record<string, string>>
  /** The user's own rows. */
  fields: readonly Field[]
  /** Those whom the message mentions anyway. */
  mentions: Mentions
  /** Undefined where nobody is to be mentioned. */
  mentionables: Mentionables | undefined
  /** How many people one message can mention. */
  mostMentions: number
}

/** Something that is wrong at a place in a template. */
export type TemplateIssue = { input: string; line?: number; text: Translated }

/** What the templates printed; undefined where the built-in title or body stays. */
export type CustomMessage = {
  title: string | undefined
  body: readonly Block[] | undefined
  /** With those whom a template mentions. */
  mentions: Mentions
}

export type TemplateFailure = { issues: readonly TemplateIssue[] }

/** Templates that are ready to be rendered. */
export type TemplateRenderer = {
  render: (subject: MessageSubject, draft: Draft) => CustomMessage | TemplateFailure
  /** For the message that takes their place: that they failed. */
  failedNote: Line
}

/** What the variables are read from. */
export type TemplateContext = MessageSubject & {
  draft: Draft
  failedJobs: readonly KnownJob[]
  time: string
} & Pick<TemplateSettings, 'language' | 'now' | 'vars' | 'fields'>
