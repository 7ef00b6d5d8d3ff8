/** What nobody may see of the settings: found in them as they are written, and the forms that it takes. */
import { byteLength, toBase64 } from '../encoding.ts'
import { mobilesIn } from './mobiles.ts'

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
  keywords: readonly string[]
}

/** Anything shorter may be a word, and messages and reports are full of these. */
const shortestSecret = 12

/** Those that are taken out of a text wherever it has them. */
export function longSecrets({ credentials, urls }: KnownSecrets): string[] {
  return [...credentials, ...urls].filter(({ length }) => length >= shortestSecret)
}

export function findSecrets(settings: SecretSettings): KnownSecrets {
  const webhooks = linesOf(settings.webhooks)
  const credentials = [
    ...webhooks.flatMap((line) => wordsOf(line).flatMap(credentialsIn)),
    ...linesOf(settings.secrets).flatMap((line) => [line, ...wordsOf(line)]),
    ...settings.proxies.flatMap(passwordsIn),
    settings.token,
  ]
  const mobiles = [
    ...linesOf(settings.mobiles).flatMap((line) => line.split(/[,;，；、]/).flatMap(numbersIn)),
    ...linesOf(settings.mentionMap).flatMap(mentionNumbers),
    ...payloadMobiles(settings.payload),
  ]
  return {
    credentials: unique(credentials),
    urls: unique(webhooks.flatMap((line) => [line, ...wordsOf(line).flatMap(hrefOf)])),
    mobiles: unique(mobiles),
    keywords: unique(linesOf(settings.keyword)),
  }
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '' && text !== '-')
}

function linesOf(text: string): string[] {
  const lines = text.split(/[\n\v\f\r\x85\u2028\u2029]/).map((line) => line.trim())
  return lines.filter((line) => line !== '')
}

/** What a line holds when quotes, brackets and invisible characters around it are taken off. */
function wordsOf(line: string): string[] {
  const visible = line.replace(/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
  return visible.split(/[\s,;，；、"'`<>()[\]{}|“”‘’「」『』《》]+/).filter((word) => word !== '')
}

function hrefOf(word: string): string[] {
  const url = toUrl(word)
  return url === undefined ? [] : [url.href]
}

function toUrl(text: string): URL | undefined {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined
}

/** @param word of a line of webhooks: a URL, a part of one, or a bare token */
function credentialsIn(word: string): string[] {
  const url = toUrl(word)
  if (url === undefined && !/[/=?]/.test(word)) return [word]
  const [path, query] = splitUrl(url === undefined ? word : `${url.pathname}${url.search}`)
  const values = [...new URLSearchParams(query)].flatMap(([name, value]) =>
    isCredential(name, value) ? [value] : [],
  )
  const segments = path.split('/').flatMap(bothForms)
  const places = segments.filter(isRandom)
  const isFound = values.length > 0 || places.length > 0
  return [...values, ...(isFound ? places : segments.slice(-2).filter(isNoWord)), ...userOf(url)]
}

/** A query without a path is one, too: `access_token=…` alone. */
function splitUrl(text: string): [path: string, query: string] {
  const at = text.indexOf('?')
  if (at >= 0) return [text.slice(0, at), text.slice(at + 1)]
  return text.includes('=') ? ['', text] : [text, '']
}

/** By its name, or because it is no word: `type=markdown` is none. */
function isCredential(name: string, value: string): boolean {
  const isNamed = /(?:token|session|secret|sign|signature|password|passwd|pwd|auth|key|code)$/i
  return isNamed.test(name) || isRandom(value)
}

/** Eight letters and digits in a row, at least two of them digits; or more than any word has. */
function isRandom(text: string): boolean {
  const runs = text.match(/[a-z\d]{8,}/gi) ?? []
  return runs.some((run) => /[a-z]/i.test(run) && (/\d.*\d/.test(run) || run.length >= 24))
}

/** Where nothing in a webhook is random, its last segment may still be what opens it. */
function isNoWord(segment: string): boolean {
  return segment.length >= 8 && /\d|[A-Z]{2}/.test(segment)
}

function bothForms(encoded: string): string[] {
  return [encoded, decoded(encoded)]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The password, both together as HTTP sends them, and a user without a password: a token. */
function userOf(url: URL | undefined): string[] {
  if (url === undefined || (url.username === '' && url.password === '')) return []
  const { username, password } = url
  const basic = toBase64(`${decoded(username)}:${decoded(password)}`)
  return [...bothForms(password === '' ? username : password), basic]
}

/** Also of what is no URL, because somebody forgot to encode a character of it. */
function passwordsIn(proxy = ''): string[] {
  const url = toUrl(proxy.includes('://') ? proxy : `http://${proxy}`)
  if (url !== undefined) return userOf(url)
  const [, password = ''] = /^(?:[^/]*:\/\/)?[^:@/]*:(.*)@/.exec(proxy) ?? []
  return bothForms(password)
}

/** As it is written, and its digits: alone, and without the country code. */
function numbersOf(text: string): string[] {
  const typed = text.trim()
  const digits = typed.replace(/\D/g, '')
  const isMainland = /^(?:00)?86(1\d{10})$/.exec(digits)
  const [, national = ''] = isMainland ?? /^\+\d{1,4}[ -]+(.*)$/.exec(typed) ?? []
  return digits === '' ? [] : [typed, digits, national.replace(/\D/g, '')]
}

/** What should be one number may be several. */
function numbersIn(text: string): string[] {
  return [...numbersOf(text), ...mobilesIn(text).flatMap(numbersOf)]
}

/** A user id is no secret. Whatever else is behind the login may be a number. */
function mentionNumbers(line: string): string[] {
  const [, target = ''] = /[:：=](.*)$/.exec(line) ?? ['', line]
  const text = target.replace(/#.*$/, '').trim()
  return /^id\s*[:：]/i.test(text) ? [] : numbersIn(text)
}

/** What looks like a mobile number, and whatever `atMobiles` lists, in JSON or YAML, right or wrong. */
export function payloadMobiles(payload: string): string[] {
  const lists = payload.match(/atMobiles["']?\s*:(?:(?:\s*-[^\n]*)+|\s*\[[^\]]*)/g) ?? []
  const listed = lists.flatMap((list) => list.match(/\+?\d[\d -]{3,}\d/g) ?? [])
  return unique([...mobilesIn(payload), ...listed].flatMap(numbersOf))
}

/** Mobile numbers in a template: those that it mentions, and whatever looks like one. */
export function templateMobiles(template: string): string[] {
  const mentioned = template.matchAll(/(?<![\d+-])(\+?\d[\d-]{4,20})['"]?\s*\|\s*mention\b/g)
  const named = Array.from(mentioned, ([, mobile = '']) => mobile)
  return unique([...named, ...mobilesIn(template)].flatMap(numbersOf))
}

/* The forms that a secret takes on the wire and in an echo of it. */

/** Shorter texts are not secrets, and hiding them would hide half of a text. In bytes. */
const shortest = 4

/** What all encodings leave as it is, at this length, is as good as the secret itself. */
const shortestPart = 8

/** Whether it is worth hiding. Bytes, because two Chinese characters are a word. */
export function isHideable(secret: string): boolean {
  return byteLength(secret) >= shortest
}

/**
 * What to have masked for a secret, which an engine does by exact text: as it is; percent-encoded by
 * `encodeURIComponent`, by a form (`+` for a space) and strictly, in either case; as JSON and HTML
 * escape it; and its parts between the characters that some encoding changes.
 */
export function formsOf(secret: string): string[] {
  if (!isHideable(secret)) return []
  const text = secret.toWellFormed()
  const component = encodeURIComponent(text)
  const form = new URLSearchParams([['', text]]).toString().slice(1)
  const encoded = [component, form, component.replace(/[!'()*]/g, percentOf)]
  const parts = secret.split(/[^\w.-]+/).filter((part) => part.length >= shortestPart)
  const forms = [
    secret,
    ...encoded,
    ...encoded.map((each) => each.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    JSON.stringify(secret).slice(1, -1),
    secret.replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character),
    ...parts,
  ]
  return [...new Set(forms)].filter(isHideable)
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
