/** What a rendering needs besides the values: whom it may call, and how times and words are written. */
import type { Block } from '../../dingtalk/document.ts'
import type { Language } from '../../dingtalk/language.ts'

/** Somebody whom a message can call. */
export type Callee = { mobile: string } | { userId: string }

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
