/** What of the raw inputs must never be printed, found before anything is parsed. */
import { setSecret } from '@actions/core'
import { mobilesIn } from '../redact/mobiles.ts'
import { linesOf } from '../settings/multiline.ts'
import { rawInput } from './raw-inputs.ts'
/** Shorter texts are no secrets, and hiding them would blank out half of the log. */
const shortest = 4

/** Hides them from the log, before anything can be printed. */
export function maskSecrets(): void {
  const secrets = secretsIn({
    webhooks: rawInput('webhooks'),
    secrets: rawInput('secrets'),
    mobiles: rawInput('at-mobiles'),
    mentionMap: rawInput('mention-map'),
    payload: rawInput('payload'),
    token: rawInput('github-token'),
    proxies: ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].map(
      (name) => process.env[name],
    ),
  })
  secrets.forEach(setSecret)
}

type Sensitive = {
  webhooks: string
  secrets: string
  mobiles: string
  mentionMap: string
  payload: string
  token: string
  /** Proxies' addresses, which may hold a password. */
  proxies: readonly (string | undefined)[]
}

/** Every secret in whatever form it could appear: whole lines, tokens, plain and percent-encoded. */
export function secretsIn(inputs: Sensitive): string[] {
  const { webhooks, secrets, mobiles, mentionMap, payload, token, proxies } = inputs
  const found = [
    ...linesOf(webhooks).flatMap(({ text }) => [text, ...credentialsIn(text)]),
    ...linesOf(secrets).map(({ text }) => text),
    ...linesOf(mobiles.replaceAll(',', '\n')).map(({ text }) => text),
    ...linesOf(mentionMap).flatMap(({ text }) => mobileIn(text)),
    ...mobilesInPayload(payload),
    token,
    ...proxies.map(passwordIn),
  ]
  const forms = found.flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())])
  return [...new Set(forms)].filter((secret) => secret.length >= shortest)
}

/** The values of a URL's query and its user information; none for a bare token. */
function credentialsIn(webhook: string): string[] {
  if (!URL.canParse(webhook)) return webhook.split(/[?&=]/).slice(1)
  const url = new URL(webhook)
  return [url.href, url.username, url.password, ...url.searchParams.values()]
}

function passwordIn(proxy = ''): string {
  const address = proxy.includes('://') ? proxy : `http://${proxy}`
  return URL.canParse(address) ? new URL(address).password : ''
}

/** The mobile of a line of mention-map; a user id is no secret. */
function mobileIn(line: string): string[] {
  const target = line.slice(line.indexOf(':') + 1).trim()
  return target.startsWith('id:') ? [] : [target]
}

/** What looks like a mobile number, and whatever `atMobiles` lists, be the payload JSON or not. */
function mobilesInPayload(payload: string): string[] {
  const listed = payload.match(/"atMobiles"[^\]]*/g) ?? []
  return [
    ...mobilesIn(payload),
    ...listed.flatMap((list) => list.match(/(?:\+\d+-)?\d{4,}/g) ?? []),
  ]
}

/** Mobile numbers in a template: those that it calls, and whatever looks like one. */
export function mobilesInTemplate(template: string): string[] {
  const called = template.matchAll(/(?<![\d+-])(\+?\d[\d-]{4,20})['"]?\s*\|\s*mention\b/g)
  const named = Array.from(called, ([, mobile = '']) => mobile)
  return [...new Set([...named, ...mobilesIn(template)])]
}
