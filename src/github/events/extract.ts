/** What the sentence about an event names: a text or a number, and where it is found. */
import type { Named, Subject } from '../../model/event.ts'
import { type Payload, stringAt, numberAt, urlAt, listAt } from '../json-path.ts'
import { branchUrl } from '../urls.ts'
/** Looks for something in a payload. */
export type Find<T> = (payload: Payload) => T | undefined

/** The value of each name that is found. */
export function findAll<T>(
  finds: Readonly<Record<string, Find<T>>>,
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
export function text(path: string): Find<string> {
  return (payload) => stringAt(payload, ...path.split('.'))
}

/** The same text for every payload. */
export function always(word: string): Find<string> {
  return () => word
}

/** The text or number at a dotted path, with the address at another. */
export function at(path: string, url?: string): Find<Named> {
  return (payload) => {
    const keys = path.split('.')
    return linked(stringAt(payload, ...keys) ?? numberAt(payload, ...keys), payload, url)
  }
}

/** `#12`, from the object at a path. */
export function numbered(path: string, url = `${path}.html_url`): Find<Named> {
  return (payload) => {
    const number = numberAt(payload, ...path.split('.'), 'number')
    return linked(number === undefined ? undefined : `#${String(number)}`, payload, url)
  }
}

/** `0123456`, from the commit's name at a path. */
export function hash(path: string, url?: string): Find<Named> {
  return (payload) => linked(stringAt(payload, ...path.split('.'))?.slice(0, 7), payload, url)
}

/** A person, from the object at a path. */
export function person(path: string): Find<Named> {
  return at(`${path}.login`, `${path}.html_url`)
}

/** A branch without its `refs/heads/`, from its name at a path; a whole commit's name is shortened. */
export function branch(path: string): Find<Named> {
  return (payload) => {
    const ref = stringAt(payload, ...path.split('.'))?.replace(/^refs\/heads\//, '')
    const repository = urlAt(payload, 'repository', 'html_url')
    if (ref === undefined) return undefined
    const url = repository === undefined ? undefined : branchUrl({ name: '', url: repository }, ref)
    return { text: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref, url }
  }
}

/** What the first that finds anything finds. */
export function either<T>(...finds: Find<T>[]): Find<T> {
  return (payload) => finds.map((find) => find(payload)).find((found) => found !== undefined)
}

function linked(
  words: Named['text'] | undefined,
  payload: Payload,
  url: string | undefined,
): Named | undefined {
  if (words === undefined) return undefined
  return { text: words, url: url === undefined ? undefined : urlAt(payload, ...url.split('.')) }
}

/* How an event is told: rows of what to look for in its payload. */

/** A row for one event. */
export type Telling = {
  /** What happened, where the payload's `action` is missing or says too little. */
  action?: Find<string>
  named?: Readonly<Record<string, Find<Named>>>
  /** GitHub's own words (`failure`, `issue`), for which each language has its own. */
  terms?: Readonly<Record<string, Find<string>>>
  subject?: Find<Subject>
  /** What somebody said. */
  excerpt?: Find<string>
}

/** Issue, discussion and the like: what the object at a key is about. */
export function subjectAt(key: string): Find<Subject> {
  return (payload) => {
    const title = stringAt(payload, key, 'title')
    if (title === undefined) return undefined
    const named = at(`${key}.number`, `${key}.html_url`)(payload)
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
export function excerptAt(path: string): Find<string> {
  return (payload) =>
    stringAt(payload, ...path.split('.'))
      ?.split('\n')
      .map((line) => line.trim())
      .find((line) => line !== '' && !/^(?:>|<!--|```|~~~)/.test(line))
}

/** What changes on issues, pull requests and discussions alike. */
export const changed = {
  label: at('label.name'),
  milestone: at('milestone.title', 'milestone.html_url'),
  assignee: person('assignee'),
  type: at('type.name'),
} as const satisfies Telling['named']

/** GitHub's action, but who takes something on himself is not told as if he gave it to another. */
export function actionOf(payload: Payload): string | undefined {
  const action = stringAt(payload, 'action')
  const assignee = stringAt(payload, 'assignee', 'login')
  const isOwn = assignee !== undefined && assignee === stringAt(payload, 'sender', 'login')
  return isOwn && action !== undefined ? `self_${action}` : action
}
