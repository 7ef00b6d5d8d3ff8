/** What holds for webhooks, secrets and keywords, however they are written. */
import type { Robot } from '../dingtalk/robot.ts'
import type { ListEntry } from './lists.ts'

export type RobotLines = {
  webhooks: readonly ListEntry[]
  secrets: readonly ListEntry[]
  keywords: readonly ListEntry[]
}

/** Says "this robot has none" in `secrets` and `keyword`. */
export const none = '-'

/** Also as a document or an input method writes it: `"-"`, `—`. */
export function isNone(text: string): boolean {
  return text === none || /^["'“”‘’]?[-‐‑‒–—―－]+["'“”‘’]?$/.test(text)
}

/** All are sent to at once, and no workflow notifies as many groups. */
export const maxRobots = 100

/** No limit is documented; a longer text is hardly a keyword, and has to fit next to the message. */
export const maxKeywordLength = 100

export function isPaired(lines: readonly ListEntry[], webhooks: readonly ListEntry[]): boolean {
  return lines.length === 0 || lines.length === webhooks.length
}

/** In every sample known it is `SEC` and 64 hexadecimal digits. */
export function isPlainSecret(text: string): boolean {
  return /^SEC[\w+/=.~-]*$/.test(text)
}

type Texts = readonly { text: string }[]

export function pairRobots(endpoints: readonly string[], secrets: Texts, keywords: Texts): Robot[] {
  return endpoints.map((endpoint, index) => {
    const secret = secrets[index]?.text ?? none
    const keyword = (keywords.length === 1 ? keywords[0] : keywords[index])?.text ?? none
    return {
      number: index + 1,
      endpoint,
      ...(secret !== none && { secret }),
      ...(!isNone(keyword) && { keyword }),
    }
  })
}

/* One webhook → the URL to post to. */

/** A bare token: 64 hexadecimal digits in every sample known; a little room is left. */
export const bareToken = /^[0-9A-Za-z]{32,128}$/

export function endpointOfToken(token: string): string {
  return `https://oapi.dingtalk.com/robot/send?access_token=${token}`
}

/** DingTalk's own hosts: there a webhook without a token is surely a mistake. */
const dingtalkHosts = ['oapi.dingtalk.com', 'oapi.dingtalk.io']

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

export type WebhookProblem = 'insecure' | 'scheme' | 'noToken'

/** @returns the endpoint without the `timestamp` and `sign` that a pasted URL may still hold */
export function checkWebhook(url: URL): { endpoint: string } | { wrong: WebhookProblem } {
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) return { wrong: 'insecure' }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { wrong: 'scheme' }
  const credential = url.searchParams.get('access_token') ?? url.searchParams.get('session')
  if (dingtalkHosts.includes(url.hostname) && !credential) return { wrong: 'noToken' }
  url.searchParams.delete('timestamp')
  url.searchParams.delete('sign')
  url.hash = ''
  return { endpoint: url.href }
}
