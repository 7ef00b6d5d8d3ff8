/** What nobody may see of the settings, and the forms that it takes. */
import { byteLength } from '../encoding.ts'

/** The settings that hold secrets or mobile numbers, each as it is written. */
export type SecretSettings = {
  webhooks: string
  secrets: string
  keyword: string
  mobiles: string
  mentionMap: string
  payload: string
  /** Of GitHub's API. */
  token: string
  /** URLs of proxies, which may hold a password. */
  proxies: readonly (string | undefined)[]
}

export type KnownSecrets = {
  /** Tokens, signing secrets and passwords. */
  credentials: readonly string[]
  /** Webhooks, as they are written and as they are used. */
  urls: readonly string[]
  mobiles: readonly string[]
  /** Keywords, and ordinary words where a webhook or a secret should be: not quoted, but not masked. */
  words: readonly string[]
}

/** Anything shorter may be a word, and messages and reports are full of these. */
const shortestSecret = 12

/** Those that are taken out of a text wherever it has them. */
export function longSecrets({
  credentials,
  urls,
}: Pick<KnownSecrets, 'credentials' | 'urls'>): string[] {
  return [...credentials, ...urls].filter(({ length }) => length >= shortestSecret)
}

/* The forms that a secret takes on the wire and in an echo of it. */

/** Shorter texts are not secrets, and hiding them would hide half of a text. In bytes. */
const shortest = 4

/** What all encodings leave as it is, at this length, is as good as the secret itself. */
const shortestPart = 8

/** Whether it is worth hiding. Bytes, because two Chinese characters are a word. */
export function isHideable(secret: string): boolean {
  return secret.length >= shortest || byteLength(secret) >= shortest
}

/**
 * What to have masked for a secret, which an engine does by exact text: as it is; percent-encoded by
 * `encodeURIComponent`, by a form (`+` for a space) and strictly, in either case; as JSON and HTML
 * escape it; and its parts between the characters that some encoding changes.
 */
export function formsOf(secret: string): string[] {
  if (!isHideable(secret)) return []
  const forms = /[^\w.+/=-]/.test(secret) ? formsOfAny(secret) : formsInBase64(secret)
  return [...new Set(forms)].filter(isHideable)
}

/** Of letters and digits, which no encoding changes, and the signs of base64, which all change alike. */
function formsInBase64(secret: string): string[] {
  const encoded = encodeURIComponent(secret)
  if (encoded === secret) return [secret]
  const lower = encoded.replaceAll('%2B', '%2b').replaceAll('%2F', '%2f').replaceAll('%3D', '%3d')
  const parts = encoded.split('%').map((part, index) => (index === 0 ? part : part.slice(2)))
  return [secret, encoded, lower, ...parts.filter(({ length }) => length >= shortestPart)]
}

function formsOfAny(secret: string): string[] {
  const text = secret.toWellFormed()
  const component = encodeURIComponent(text)
  const form = new URLSearchParams([['', text]]).toString().slice(1)
  const encoded = [component, form, component.replace(/[!'()*]/g, percentOf)]
  return [
    secret,
    ...encoded,
    ...encoded.map((each) => each.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    JSON.stringify(secret).slice(1, -1),
    secret.replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character),
    ...secret.split(/[^\w.-]+/).filter((part) => part.length >= shortestPart),
  ]
}

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function percentOf(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
