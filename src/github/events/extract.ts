/** What the sentence about an event names: a text or a number, and where it is found. */
import type { LabelledValue, EventSubject } from '../../model/event.ts'
import { type Payload, stringAt, numberAt, urlAt, listAt } from '../json-path.ts'
import { branchUrl } from '../urls.ts'
/** Looks for something in a payload. */
export type Extractor<T> = (payload: Payload) => T | undefined

/** The value of each name that is found. */
export function extractAll<T>(
  finds: Readonly<Record<string, Extractor<T>>>,
  payload: Payload,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(finds).flatMap(([name, find]) => {
      const found = find(payload)
      return found === undefined ? [] : [[name, found]]
    }),
  )
}

/** The text at a dotted path. */
export function textAtPath(path: string): Extractor<string> {
  return (payload) => stringAt(payload, ...path.split('.'))
}

/** The same text for every payload. */
export function constant(word: string): Extractor<string> {
  return () => word
}

/** The text or number at a dotted path, with the address at another. */
export function labelled(path: string, url?: string): Extractor<LabelledValue> {
  return (payload) => {
    const keys = path.split('.')
    return linked(stringAt(payload, ...keys) ?? numberAt(payload, ...keys), payload, url)
  }
}

/** `#12`, from the object at a path. */
export function numberedAt(path: string, url = `${path}.html_url`): Extractor<LabelledValue> {
  return (payload) => {
    const number = numberAt(payload, ...path.split('.'), 'number')
    return linked(number === undefined ? undefined : `#${String(number)}`, payload, url)
  }
}

/** `0123456`, from the commit's name at a path. */
export function shortSha(path: string, url?: string): Extractor<LabelledValue> {
  return (payload) => linked(stringAt(payload, ...path.split('.'))?.slice(0, 7), payload, url)
}

/** A person, from the object at a path. */
export function personAt(path: string): Extractor<LabelledValue> {
  return labelled(`${path}.login`, `${path}.html_url`)
}

/** A branch without its `refs/heads/`, from its name at a path; a whole commit's name is shortened. */
export function branchAt(path: string): Extractor<LabelledValue> {
  return (payload) => {
    const ref = stringAt(payload, ...path.split('.'))?.replace(/^refs\/heads\//, '')
    const repository = urlAt(payload, 'repository', 'html_url')
    if (ref === undefined) return undefined
    const url = repository === undefined ? undefined : branchUrl({ name: '', url: repository }, ref)
    return { text: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref, url }
  }
}

/** What the first that finds anything finds. */
export function firstOf<T>(...finds: Extractor<T>[]): Extractor<T> {
  return (payload) => finds.map((find) => find(payload)).find((found) => found !== undefined)
}

function linked(
  words: LabelledValue['text'] | undefined,
  payload: Payload,
  url: string | undefined,
): LabelledValue | undefined {
  if (words === undefined) return undefined
  return { text: words, url: url === undefined ? undefined : urlAt(payload, ...url.split('.')) }
}

/* How an event is told: rows of what to look for in its payload. */

/** A row for one event. */
export type EventFields = {
  /** What happened, where the payload's `action` is missing or says too little. */
  action?: Extractor<string>
  named?: Readonly<Record<string, Extractor<LabelledValue>>>
  /** GitHub's own words (`failure`, `issue`), for which each language has its own. */
  terms?: Readonly<Record<string, Extractor<string>>>
  subject?: Extractor<EventSubject>
  /** What somebody said. */
  excerpt?: Extractor<string>
}

/** Issue, discussion and the like: what the object at a key is about. */
export function subjectAt(key: string): Extractor<EventSubject> {
  return (payload) => {
    const title = stringAt(payload, key, 'title')
    if (title === undefined) return undefined
    const named = labelled(`${key}.number`, `${key}.html_url`)(payload)
    return {
      title: named === undefined ? title : `#${String(named.text)} ${title}`,
      url: named?.url,
      author: stringAt(payload, key, 'user', 'login'),
      labels: labelsAt(payload, key),
    }
  }
}

export function labelsAt(payload: Payload, key: string): string[] {
  return (listAt(payload, key, 'labels') ?? []).flatMap((label) => stringAt(label, 'name') ?? [])
}

/** The first line that somebody wrote: no quotation, hidden remark or fence. */
export function excerptAt(path: string): Extractor<string> {
  return (payload) =>
    stringAt(payload, ...path.split('.'))
      ?.split('\n')
      .map((line) => line.trim())
      .find((line) => line !== '' && !/^(?:>|<!--|```|~~~)/.test(line))
}

/** What changes on issues, pull requests and discussions alike. */
export const commonChanges = {
  label: labelled('label.name'),
  milestone: labelled('milestone.title', 'milestone.html_url'),
  assignee: personAt('assignee'),
  type: labelled('type.name'),
} as const satisfies EventFields['named']

/** GitHub's action, but who takes something on himself is not told as if he gave it to another. */
export function actionOf(payload: Payload): string | undefined {
  const action = stringAt(payload, 'action')
  const assignee = stringAt(payload, 'assignee', 'login')
  const isOwn = assignee !== undefined && assignee === stringAt(payload, 'sender', 'login')
  return isOwn && action !== undefined ? `self_${action}` : action
}
