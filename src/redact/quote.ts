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
  return (value) => {
    const text = comparable(value)
    const known = secrets.map(comparable).filter((secret) => secret !== '')
    const isKnown = known.some((secret) => secret === text || isPart(secret, text))
    if (isKnown || looksSecret(text)) return undefined
    const shown = value.length > longest ? `${value.slice(0, longest).toWellFormed()}…` : value
    return JSON.stringify(shown)
  }
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
