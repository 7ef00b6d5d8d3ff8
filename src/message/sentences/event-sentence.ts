/** One sentence for the event: who did what, with a link to it. */
import { type Line, link, type Inline } from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import { toNumber } from '../../i18n/numbers.ts'
import type { Event, LabelledValue } from '../../model/event.ts'
import type { Release } from '../../model/release.ts'
import type { RunContext } from '../../model/run-report.ts'
import type { BuiltInResources } from '../resources.ts'
import type { MessageTexts } from '../texts/texts.ts'
import type { SentenceCatalog, SentenceTable } from './catalog.ts'
const nameLength = 80

export function eventSentence(
  context: RunContext,
  { words, catalog, schedule }: BuiltInResources,
): Line {
  const { event } = context
  const actor = shorten(context.sender ?? context.actor, nameLength) || words.somebody
  if (event.kind === 'release') {
    return words.release({ actor, action: event.action, target: tagOf(event.release) })
  }
  const { sentences, terms } = catalog ?? words.catalog
  const spoken = { ...words, terms, schedule }
  const { keys, names } = sentencePartsOf(context, spoken)
  const known = { actor, here: refName(context), event: plain(context.run.event) }
  return fillSentence(sentences, [...keys, '*'], { ...known, ...names })
}

/** Where its sentence stands, and what stands in it. */
type SentenceParts = { keys: readonly string[]; names: Names }

type Spoken = MessageTexts & Pick<SentenceCatalog, 'terms'> & Pick<BuiltInResources, 'schedule'>

function sentencePartsOf(context: RunContext, words: Spoken): SentenceParts {
  const { event } = context
  switch (event.kind) {
    case 'push':
      return pushed(event, context, words)
    case 'pull-request':
      return {
        keys: keysOf('pull_request', event.action),
        names: {
          ...inlines(event.named),
          action: plain(event.action),
          thing: termOf('pull_request', words),
          target: link(`#${String(event.pullRequest.number)}`, event.pullRequest.url),
        },
      }
    case 'dispatch':
      return { keys: ['workflow_dispatch'], names: {} }
    case 'schedule':
      return {
        keys: ['schedule'],
        names: { schedule: words.schedule, cron: event.cron && shortName(event.cron) },
      }
    case 'release':
      return { keys: [], names: {} }
    case 'other':
      return other(event, words)
  }
}

function pushed(
  push: Extract<Event, { kind: 'push' }>,
  { ref }: RunContext,
  words: Spoken,
): SentenceParts {
  const isTag = ref?.kind === 'tag'
  const commits =
    isTag || push.commits === 0 ? undefined : link(words.commits(push.commits), push.compareUrl)
  return {
    keys: [pushKey(push, isTag), 'push'],
    names: {
      commits,
      thing: termOf(ref?.kind ?? 'branch', words),
      target: ref === undefined ? undefined : link(shortName(ref.name), ref.url),
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

function other(event: Extract<Event, { kind: 'other' }>, words: Spoken): SentenceParts {
  const { name, action, named, terms } = event
  const said = Object.entries(terms).map(([key, term]) => [key, termOf(term, words)] as const)
  return {
    keys: keysOf(families.get(name) ?? name, action),
    names: {
      ...inlines(named),
      ...Object.fromEntries(said),
      event: plain(name),
      action: action === undefined ? undefined : plain(action),
    },
  }
}

/** Events that are told alike. */
const families = new Map([
  ['pull_request_target', 'pull_request'],
  ['issue_comment', 'comment'],
  ['discussion_comment', 'comment'],
  ['commit_comment', 'comment'],
  ['pull_request_review_comment', 'comment'],
  ['registry_package', 'package'],
  ['star', 'watch'],
  ['team_add', 'team'],
  ['code_scanning_alert', 'alert'],
  ['dependabot_alert', 'alert'],
  ['repository_vulnerability_alert', 'alert'],
])

function keysOf(name: string, action: string | undefined): string[] {
  return action === undefined ? [name] : [`${name}.${action}`, `*.${action}`, name]
}

function inlines(named: Readonly<Record<string, LabelledValue>>): Names {
  const entries = Object.entries(named).map(([name, { text, url }]) => {
    const shown = typeof text === 'number' ? toNumber(text) : shortName(text)
    return [name, link(shown, url)] as const
  })
  return Object.fromEntries(entries)
}

function termOf(term: string, { terms }: Spoken): string {
  return (Object.hasOwn(terms, term) ? terms[term] : undefined) ?? plain(term)
}

/** `auto_merge_enabled` → `auto merge enabled`: GitHub's word where we have none of our own. */
function plain(word: string): string {
  return shortName(word.replaceAll('_', ' '))
}

function refName({ ref }: RunContext): Inline | undefined {
  return ref === undefined ? undefined : link(shortName(ref.name), ref.url)
}

function tagOf({ tag, url }: Release): Inline {
  return link(shorten(tag, nameLength), url)
}

function shortName(name: string): string {
  return shorten(name, nameLength)
}

/* A sentence and the names in it → a line. */

/** What may stand in a sentence; what is not known is undefined. */
export type Names = Readonly<Record<string, Inline | undefined>>

/**
 * @param keys where to look, the most telling first
 * @returns the first sentence whose names are all known
 */
export function fillSentence(
  sentences: SentenceTable,
  keys: readonly string[],
  names: Names,
): Line {
  const candidates = keys.flatMap((key) =>
    Object.hasOwn(sentences, key) ? (sentences[key] ?? []) : [],
  )
  for (const sentence of candidates) {
    const line = fill(sentence, names)
    if (line !== undefined) return line
  }
  return []
}

function fill(sentence: string, names: Names): Line | undefined {
  const line: Inline[] = []
  for (const [index, piece] of sentence.split(/\{(\w+)\}/).entries()) {
    const part = index % 2 === 0 ? piece : nameIn(names, piece)
    if (part === undefined) return undefined
    append(line, part)
  }
  return line
}

function nameIn(names: Names, name: string): Inline | undefined {
  const known = Object.hasOwn(names, name) ? names[name] : undefined
  return known === '' ? undefined : known
}

/** Texts side by side are one, so that a dialect sees all that may mean something to it. */
function append(line: Inline[], part: Inline): void {
  const last = line.at(-1)
  if (typeof part === 'string' && typeof last === 'string') line[line.length - 1] = last + part
  else if (part !== '') line.push(part)
}
