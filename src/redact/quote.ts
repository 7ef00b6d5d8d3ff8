/** Whether a wrong value may be shown in the message about it. */

/**
 * A value in an error message: in quotes, on one line, shortened. Undefined where it must not be
 * shown; the message then speaks of "the value".
 */
export type Quote = (value: string) => string | undefined

/** The longest value that is shown whole, in characters. */
const longest = 60

/**
 * @param secrets every webhook, token, secret, keyword and number of any input, as it is written
 * @returns undefined for what is a secret, a part of one or holds one, and what looks like one although
 *   nobody knows it: it may be in the wrong input
 */
export function createQuote(secrets: readonly string[]): Quote {
  const isKnown = createSearch(secrets)
  return (value) => {
    const text = comparable(value)
    if (isKnown(text) || looksSecret(text)) return undefined
    const shown = value.length > longest ? `${value.slice(0, longest).toWellFormed()}…` : value
    return JSON.stringify(shown)
  }
}

/** What stands for what must not be shown. */
const hidden = '***'

/** For a path or a pattern of paths: as it is, or without those of its segments that must not be shown. */
export function createPathQuote(secrets: readonly string[]): (path: string) => string {
  const quote = createQuote(secrets)
  const isShown = (text: string): boolean => quote(text) !== undefined
  return (path) => {
    if (isShown(path)) return path
    const segments = path.split('/').map((segment) => (isShown(segment) ? segment : hidden))
    // What no segment shows alone, the whole might.
    return segments.includes(hidden) ? segments.join('/') : hidden
  }
}

/**
 * For a sentence of ours that quotes a name or a template. Its words may be parts of a webhook, as
 * "robot" is, so that of those only what has a digit counts.
 */
export function createSentenceQuote(secrets: readonly string[]): (sentence: string) => string {
  const isKnown = createSearch(secrets)
  return (sentence) =>
    sentence.replace(/[^\s"'`“”‘’，。：；、（）(){}|<>]{6,}/g, (word) => {
      const text = comparable(word)
      const isSecret =
        (/\d/.test(text) && isKnown(text)) || looksSecret(text.replace(/access_token(?!=)/, ''))
      return isSecret ? `${hidden}${word.endsWith('.') ? '.' : ''}` : word
    })
}

/** @returns whether a text is a secret, a part of one or holds one */
function createSearch(secrets: readonly string[]): (text: string) => boolean {
  const known = secrets.map(comparable).filter((secret) => secret !== '')
  return (text) => known.some((secret) => secret === text || isPart(secret, text))
}

/** Full-width forms, case, and what people put between digits make no difference. */
function comparable(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().trim()
  return plain
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/(?<=\d)[ ().-]+(?=\d)/g, '')
}

/** A part of fewer characters reveals nothing. */
const shortestPart = 4

function isPart(secret: string, text: string): boolean {
  const [part, whole] = secret.length < text.length ? [secret, text] : [text, secret]
  return part.length >= shortestPart && whole.includes(part)
}

/** URLs, signing secrets, what no word is as long as or as mixed as, and seven digits in a row. */
function looksSecret(text: string): boolean {
  return (
    /:\/\/|access_token|^sec[\da-z]{8}|\d{7}|[\da-z]{24}/.test(text) ||
    (text.match(/[\w+=-]{16,}/g) ?? []).some((word) => /\d/.test(word) && /[a-z]/.test(word))
  )
}
