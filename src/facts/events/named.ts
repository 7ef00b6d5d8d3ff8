/** What the sentence about an event names: a text or a number, and where it is found. */
import { branchUrl } from '../links.ts'
import { numberAt, stringAt, urlAt, type Payload } from '../payload.ts'

export type Named = { text: string | number; url: string | undefined }

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
