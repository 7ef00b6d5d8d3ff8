/** One sentence for the event: who did what, with a link to it. */
import { type Inline, type Line, link, appendInline } from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import type { Language, Translated } from '../../i18n/language.ts'
import { toNumber } from '../../i18n/formats.ts'
import type { Event, LabelledValue, PullRequest } from '../../model/event.ts'
import type { RunContext } from '../../model/run-report.ts'
import type { MessageTexts } from '../texts.ts'

export type SentenceResources = {
  language: Language
  words: MessageTexts
  catalog: SentenceCatalog
  /** When a schedule runs, in words. */
  schedule: string | undefined
}

export function eventSentence(context: RunContext, resources: SentenceResources): Line {
  const { language, words, catalog } = resources
  const actor = shortName(context.sender ?? context.actor) || words.somebody
  const here = context.ref && link(shortName(context.ref.name), context.ref.url)
  const { keys, names } = sentencePartsOf(context, resources)
  const choice = { sentences: catalog.sentences, keys: [...keys, '*'], language }
  return fillSentence(choice, { actor, here, ...names })
}

/** Where to look for its sentence, and what the sentence may name. */
type SentenceParts = { keys: readonly string[]; names: SentenceNames }

function sentencePartsOf(context: RunContext, resources: SentenceResources): SentenceParts {
  const { event, pullRequest } = context
  // Whatever the event's name: its branch is one of the merge queue's.
  if (pullRequest?.inMergeQueue === true)
    return { keys: ['merge_group'], names: { queued: toInline(numbered(pullRequest)) } }
  switch (event.kind) {
    case 'push':
      return pushParts(event, context, resources)
    case 'schedule': {
      const cron = event.cron && shortName(event.cron)
      return { keys: ['schedule'], names: { schedule: resources.schedule, cron } }
    }
    case 'dispatch':
      return { keys: ['workflow_dispatch'], names: {} }
    case 'pull-request':
    case 'release':
    case 'other':
      return namedParts(toNamedEvent(event), resources)
  }
}

function pushParts(
  push: Extract<Event, { kind: 'push' }>,
  { ref }: RunContext,
  { words, catalog, language }: SentenceResources,
): SentenceParts {
  const isTag = ref?.kind === 'tag'
  const commits =
    isTag || push.commits === 0 ? undefined : link(words.commits(push.commits), push.compareUrl)
  return {
    keys: [pushKey(push, isTag), 'push'],
    names: {
      commits,
      thing: termOf(ref?.kind ?? 'branch', catalog.terms, language),
      target: ref && link(shortName(ref.name), ref.url),
    },
  }
}

function pushKey(
  { deleted, forced, created }: Extract<Event, { kind: 'push' }>,
  isTag: boolean,
): string {
  if (deleted) return 'push.deleted'
  if (forced) return isTag ? 'push.moved' : 'push.forced'
  if (created) return 'push.created'
  return isTag ? 'push.tag' : 'push'
}

type OtherEvent = Extract<Event, { kind: 'other' }>

type NamedEvent = Pick<OtherEvent, 'name' | 'action' | 'named' | 'terms'>

function toNamedEvent(
  event: Extract<Event, { kind: 'pull-request' | 'release' | 'other' }>,
): NamedEvent {
  switch (event.kind) {
    case 'pull-request': {
      const { action, named, pullRequest } = event
      const target = numbered(pullRequest)
      return {
        name: 'pull_request',
        action,
        named: { ...named, target },
        terms: { thing: 'pull_request' },
      }
    }
    case 'release': {
      const { action, release } = event
      return {
        name: 'release',
        action,
        named: { target: { text: release.tag, url: release.url } },
        terms: {},
      }
    }
    case 'other':
      return event
  }
}

/** Events that share their sentences. */
const families: ReadonlyMap<string, string> = new Map([
  ['pull_request_target', 'pull_request'],
  ['issue_comment', 'comment'],
  ['discussion_comment', 'comment'],
  ['pull_request_review_comment', 'comment'],
])

function namedParts(
  { name, action, named, terms }: NamedEvent,
  { catalog, language }: SentenceResources,
): SentenceParts {
  const family = families.get(name) ?? name
  const found = Object.entries(named).map(([key, value]) => [key, toInline(value)] as const)
  const words = Object.entries(terms).map(
    ([key, term]) => [key, termOf(term, catalog.terms, language)] as const,
  )
  return {
    keys: action === undefined ? [family] : [`${family}.${action}`, `*.${action}`, family],
    names: {
      ...Object.fromEntries([...found, ...words]),
      event: termOf(name, catalog.eventNames, language),
      action: action === undefined ? undefined : plain(action),
    },
  }
}

function numbered({ number, url }: PullRequest): LabelledValue {
  return { text: `#${String(number)}`, url }
}

function toInline({ text, url }: LabelledValue): Inline {
  return link(typeof text === 'number' ? toNumber(text) : shortName(text), url)
}

/** GitHub's own word where the table has none. */
function termOf(word: string, terms: TermTable, language: Language): string {
  return (Object.hasOwn(terms, word) ? terms[word]?.[language] : undefined) ?? plain(word)
}

/** `auto_merge_enabled` → `auto merge enabled` */
function plain(word: string): string {
  return shortName(word.replaceAll('_', ' '))
}

const nameLength = 80

function shortName(name: string): string {
  return shorten(name, nameLength)
}

/**
 * A sentence per event and action: `issues.closed`, then `*.closed`, then `issues`, then `*`. Of
 * several, the first one whose names are all known is used.
 */
export type SentenceTable = Readonly<Record<string, Translated | readonly Translated[]>>

export type TermTable = Readonly<Record<string, Translated>>

export type SentenceCatalog = {
  sentences: SentenceTable
  /** GitHub's words where a sentence names them. */
  terms: TermTable
  /** An event in words, where only its name is known. */
  eventNames: TermTable
}

/** What a sentence may name; what is not known is undefined. */
export type SentenceNames = Readonly<Record<string, Inline | undefined>>

type SentenceChoice = { sentences: SentenceTable; keys: readonly string[]; language: Language }

/** @returns the first sentence, in the order of the keys, whose names are all known */
export function fillSentence(
  { sentences, keys, language }: SentenceChoice,
  names: SentenceNames,
): Line {
  const candidates = keys.flatMap((key) =>
    Object.hasOwn(sentences, key) ? (sentences[key] ?? []) : [],
  )
  for (const sentence of candidates) {
    const line = fill(sentence[language], names)
    if (line !== undefined) return line
  }
  return []
}

function fill(sentence: string, names: SentenceNames): Line | undefined {
  const line: Inline[] = []
  for (const [index, piece] of sentence.split(/\{(\w+)\}/).entries()) {
    const part = index % 2 === 0 ? piece : nameIn(names, piece)
    if (part === undefined) return undefined
    appendInline(line, [part])
  }
  return line
}

function nameIn(names: SentenceNames, name: string): Inline | undefined {
  const known = Object.hasOwn(names, name) ? names[name] : undefined
  return known === '' ? undefined : known
}
