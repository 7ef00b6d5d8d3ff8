/** Whatever may be secret in the settings, also in what is not of the usual form. */
import { toBase64 } from '../encoding.ts'
import {
  listedMobiles,
  mentionMapMobiles,
  payloadMobiles,
  trimmedLines,
  unique,
} from './mobiles.ts'
import type { KnownSecrets, SecretSettings } from './secrets.ts'

export function findAllSecrets(settings: SecretSettings): KnownSecrets {
  const webhooks = webhookSecrets(settings.webhooks)
  const secrets = signingSecrets(settings.secrets)
  const { keyword, mobiles, mentionMap, payload, token, proxies } = settings
  return {
    credentials: unique([
      ...webhooks.credentials,
      ...secrets.credentials,
      ...proxies.flatMap(passwordsIn),
      token,
    ]),
    urls: unique(webhooks.urls),
    mobiles: unique([
      ...listedMobiles(mobiles),
      ...mentionMapMobiles(mentionMap),
      ...payloadMobiles(payload),
    ]),
    words: unique([...trimmedLines(keyword), ...webhooks.words, ...secrets.words]),
  }
}

type FoundSecrets = {
  credentials: string[]
  urls: string[]
  /** What no text shows, but what is too ordinary a word to be hidden wherever it is. */
  words: string[]
}

function webhookSecrets(text: string): FoundSecrets {
  const found: FoundSecrets = { credentials: [], urls: [], words: [] }
  for (const line of trimmedLines(text)) {
    const isWord = isOrdinary(line)
    found[isWord ? 'words' : 'urls'].push(line)
    for (const part of partsOf(line)) {
      if (isUrlLike(part)) {
        found.credentials.push(...credentialsIn(part))
        found.urls.push(...hrefOf(part))
      } else found[isOrdinary(part) ? 'words' : 'credentials'].push(part)
    }
  }
  return found
}

function signingSecrets(text: string): Omit<FoundSecrets, 'urls'> {
  const texts = trimmedLines(text).flatMap((line) => [line, ...wordsOf(line)])
  return {
    credentials: texts.filter((each) => !isOrdinary(each)),
    words: texts.filter(isOrdinary),
  }
}

/** More is no single word, whatever it is made of. In characters. */
const longestWord = 16

/**
 * What people put there by mistake, `true` or `main` or the year: masked, it would be taken out of the
 * log of the whole job. No token and no secret of DingTalk's is like it.
 */
function isOrdinary(text: string): boolean {
  return (
    text.length <= longestWord &&
    /^\W*(?:[A-Z]?[a-z]{0,10}|[A-Z]{1,7}|[\u4e00-\u9fff]{1,7}|\d{1,5})\W*$/.test(text)
  )
}

/** A URL may have in it what divides words elsewhere. */
function partsOf(line: string): string[] {
  const words = wordsOf(line)
  const isWhole = !/\s/.test(line) && toUrl(line) !== undefined
  return isWhole && words.length > 1 ? [line, ...words] : words
}

/** What a line holds when quotes, brackets and invisible characters around it are taken off. */
function wordsOf(line: string): string[] {
  const visible = line.replace(/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
  return visible.split(/[\s,;，；、"'`<>()[\]{}|“”‘’「」『』《》]+/).filter((word) => word !== '')
}

function isUrlLike(word: string): boolean {
  return /[/=?#&;]/.test(word)
}

function hrefOf(word: string): string[] {
  const url = toUrl(word)
  return url === undefined ? [] : [url.href]
}

function toUrl(text: string): URL | undefined {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined
}

/** @param word a URL, or a part of one */
function credentialsIn(word: string): string[] {
  const url = toUrl(word)
  const [, authority = '', rest = word] =
    /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#]*)([^]*)$/i.exec(word) ?? []
  const user = url === undefined ? authority.split('@').slice(0, -1) : userOf(url)
  return [...credentialsBehindHost(withoutHost(rest)), ...user]
}

/** Of a URL whose scheme was not copied. */
function withoutHost(rest: string): string {
  const end = rest.search(/[/?#=]/)
  return end > 0 && rest[end] !== '=' && rest.slice(0, end).includes('.') ? rest.slice(end) : rest
}

/**
 * Path, query and fragment. Where a parameter is named like a credential, that is what opens the webhook,
 * and of the rest counts what is random; else it may be anything that is not plainly a word.
 */
function credentialsBehindHost(rest: string): string[] {
  const segments = rest.split(/[/?#&;]/).map(toSegment)
  const named = segments.filter(isNamed)
  const isSecretPart = named.length > 0 ? isRandom : isNoWord
  const others = segments.flatMap((segment) => {
    if (isNamed(segment)) return []
    const { whole, name, value } = segment
    const isPair = value.replaceAll('=', '') !== ''
    return isPair ? [...[name].filter(isRandom), value] : [whole, name]
  })
  const values = [...named.map(({ value }) => value), ...others.filter(isSecretPart)]
  return values.flatMap(bothForms)
}

type UrlSegment = { whole: string; name: string; value: string }

function toSegment(whole: string): UrlSegment {
  const at = whole.indexOf('=')
  const [name, value] = at < 0 ? [whole, ''] : [whole.slice(0, at), whole.slice(at + 1)]
  return { whole, name, value }
}

function isNamed({ name, value }: UrlSegment): boolean {
  const credential = /(?:token|session|secret|sign|signature|password|passwd|pwd|auth|key|code)$/i
  return value.replaceAll('=', '') !== '' && credential.test(name)
}

/** Eight letters and digits in a row, at least two of them digits; or more than any word has. */
function isRandom(text: string): boolean {
  const runs = text.match(/[a-z\d]{8,}/gi) ?? []
  return runs.some((run) => /[a-z]/i.test(run) && (/\d.*\d/.test(run) || run.length >= 24))
}

/** Eight characters, or six with a digit, that are neither one word nor a version. */
function isNoWord(text: string): boolean {
  if (/^(?:access_token|v?\d+(?:\.\d+)+)$/.test(text)) return false
  if (/^[a-z]+$/i.test(text))
    return text.length >= 16 || (text.length >= 8 && /[A-Z]{2}/.test(text))
  return text.length >= 8 || (text.length >= 6 && /\d/.test(text))
}

/** As it is written, and decoded: a plus may be a space. */
function bothForms(encoded: string): string[] {
  return [encoded, decoded(encoded), decoded(encoded.replaceAll('+', ' '))]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The password, both together as HTTP sends them, and a user without a password: a token. */
function userOf({ username, password }: URL): string[] {
  if (username === '' && password === '') return []
  const basic = toBase64(`${decoded(username)}:${decoded(password)}`)
  return [...bothForms(password === '' ? username : password), basic]
}

/** Also of what is no URL, because somebody forgot to encode a character of it. */
function passwordsIn(proxy = ''): string[] {
  if (proxy === '') return []
  const url = toUrl(proxy.includes('://') ? proxy : `http://${proxy}`)
  if (url !== undefined) return userOf(url)
  const [, password = ''] = /^(?:[^/]*:\/\/)?[^:@/]*:(.*)@/.exec(proxy) ?? []
  return bothForms(password)
}
