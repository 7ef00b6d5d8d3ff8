/** Extractors: what to look for in an event's payload, and where. */
import type { EventSubject, LabelledValue } from '../../model/event.ts'
import { listAt, numberAt, type Payload, stringAt, urlAt } from '../json-path.ts'
import { branchUrl } from '../urls.ts'

/** Looks for something in a payload. */
export type Extractor<T> = (payload: Payload) => T | undefined

/** A row per event: what its message needs of the payload. */
export type EventFields = {
  /** What happened, where the payload's `action` is missing or says too little. */
  action?: Extractor<string>
  /** What the event's sentence names. */
  named?: Readonly<Record<string, Extractor<LabelledValue>>>
  /** GitHub's own words (`failure`, `issue`), which each language has a term for. */
  terms?: Readonly<Record<string, Extractor<string>>>
  subject?: Extractor<EventSubject>
  /** What somebody wrote, in GitHub's markdown. */
  body?: Extractor<string>
  /** A plain text that explains the event. */
  description?: Extractor<string>
}

/** The value of each extractor that finds one, by its name. */
export function extractAll<T>(
  extractors: Readonly<Record<string, Extractor<T>>>,
  payload: Payload,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(extractors).flatMap(([name, extract]) => {
      const found = extract(payload)
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

/** The text or number at a dotted path, with the URL at another. */
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

/** `0123456`, from the SHA at a path. */
export function shortSha(path: string, url?: string): Extractor<LabelledValue> {
  return (payload) => linked(stringAt(payload, ...path.split('.'))?.slice(0, 7), payload, url)
}

/** A person, from the object at a path. */
export function personAt(path: string): Extractor<LabelledValue> {
  return labelled(`${path}.login`, `${path}.html_url`)
}

/** A branch without its `refs/heads/`, from its name at a path; a full SHA is shortened. */
export function branchAt(path: string): Extractor<LabelledValue> {
  return (payload) => {
    const ref = stringAt(payload, ...path.split('.'))?.replace(/^refs\/heads\//, '')
    const repository = urlAt(payload, 'repository', 'html_url')
    if (ref === undefined) return undefined
    const url = repository === undefined ? undefined : branchUrl({ name: '', url: repository }, ref)
    return { text: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref, url }
  }
}

/** The value of the first extractor that finds one. */
export function firstOf<T>(...extractors: Extractor<T>[]): Extractor<T> {
  return (payload) =>
    extractors.map((extract) => extract(payload)).find((found) => found !== undefined)
}

function linked(
  text: LabelledValue['text'] | undefined,
  payload: Payload,
  url: string | undefined,
): LabelledValue | undefined {
  if (text === undefined) return undefined
  return { text, url: url === undefined ? undefined : urlAt(payload, ...url.split('.')) }
}

/** The issue, discussion or the like at a key. */
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

/** What changes on issues, pull requests and discussions. */
export const commonChanges = {
  label: labelled('label.name'),
  milestone: labelled('milestone.title', 'milestone.html_url'),
  assignee: personAt('assignee'),
  type: labelled('type.name'),
} as const satisfies EventFields['named']

/** GitHub's action; `self_assigned` where people assign themselves. */
export function actionOf(payload: Payload): string | undefined {
  const action = stringAt(payload, 'action')
  const assignee = stringAt(payload, 'assignee', 'login')
  const isSelf = assignee !== undefined && assignee === stringAt(payload, 'sender', 'login')
  return isSelf && action !== undefined ? `self_${action}` : action
}
