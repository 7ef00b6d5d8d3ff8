/** How an event is told: rows of what to look for in its payload. */
import { listAt, stringAt, type Payload } from '../payload.ts'
import { at, person, type Find, type Named } from './named.ts'

/** What it is about, for a quote. */
export type Subject = {
  title: string
  url: string | undefined
  author: string | undefined
  labels: readonly string[]
}

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
