/** The configured robots: webhooks, secrets and keywords, paired line by line. */
import type { Robot } from '../dingtalk/robot.ts'
import type { Translated } from '../i18n/language.ts'
import type { AddIssue } from './issue.ts'
import { linesOf, type LineEntry } from './multiline.ts'
export type RobotSettings = { webhooks: string; secrets: string; keyword: string }

/** Stands for "this robot has none" in `secrets` and `keyword`. */
const none = '-'

/**
 * Reads the three settings together. Blank lines count nowhere; without any webhook, the others
 * are not held against it (GitHub gives no secrets to some runs).
 *
 * @param complain is told every problem; what is returned is of use only if there was none
 */
export function parseRobots(settings: RobotSettings, addIssue: AddIssue): Robot[] {
  const webhooks = linesOf(settings.webhooks)
  const secrets = linesOf(settings.secrets)
  const keywords = linesOf(settings.keyword)
  checkSecrets(webhooks, secrets, addIssue)
  checkKeywords(webhooks, keywords, addIssue)
  return webhooks.flatMap((webhook, index) => {
    const parsed = parseWebhook(webhook.text)
    if ('wrong' in parsed) {
      addIssue({ input: 'webhooks', line: webhook.line, text: parsed.wrong })
      return []
    }
    const secret = secrets[index]?.text ?? none
    const keyword = (keywords.length === 1 ? keywords[0] : keywords[index])?.text ?? none
    return {
      number: index + 1,
      endpoint: parsed.endpoint,
      ...(secret !== none && { secret }),
      ...(keyword !== none && { keyword }),
    }
  })
}

function checkSecrets(webhooks: LineEntry[], secrets: LineEntry[], addIssue: AddIssue): void {
  for (const { line } of secrets.filter(({ text }) => /^https?:/i.test(text))) {
    addIssue({
      input: 'secrets',
      line,
      text: {
        en: 'a URL, not a signing secret. The secret starts with SEC and stands under "Sign" in the robot’s security settings; "-" if it has none.',
        'zh-CN': '是 URL，不是加签密钥。密钥以 SEC 开头，见机器人安全设置的“加签”；没有则写 “-”。',
      },
    })
  }
  const isPaired = secrets.length === 0 || secrets.length === webhooks.length
  if (webhooks.length === 0 || isPaired) return
  const [robots, rawPayload] = [String(webhooks.length), String(secrets.length)]
  addIssue({
    input: 'secrets',
    text: {
      en: `webhooks has ${robots} robot(s), secrets has ${rawPayload} line(s). Give one secret per robot, in the same order, "-" for a robot without.`,
      'zh-CN': `webhooks 有 ${robots} 个机器人，secrets 有 ${rawPayload} 行。请按相同顺序为每个机器人写一行密钥，没有密钥的写 “-”。`,
    },
  })
}

/** No limit is documented; a longer one is surely no keyword, and has to fit beside the message. */
const longestKeyword = 100

function checkKeywords(webhooks: LineEntry[], keywords: LineEntry[], addIssue: AddIssue): void {
  for (const { line } of keywords.filter(({ text }) => text.length > longestKeyword)) {
    addIssue({
      input: 'keyword',
      line,
      text: {
        en: `longer than ${String(longestKeyword)} characters. Give one of the robot’s keywords.`,
        'zh-CN': `超过 ${String(longestKeyword)} 个字符。请填写机器人的一个关键词。`,
      },
    })
  }
  const isPaired = keywords.length <= 1 || keywords.length === webhooks.length
  if (webhooks.length === 0 || isPaired) return
  const [robots, rawPayload] = [String(webhooks.length), String(keywords.length)]
  addIssue({
    input: 'keyword',
    text: {
      en: `webhooks has ${robots} robot(s), keyword has ${rawPayload} lines. Give one line for all robots, or one per robot, "-" for a robot without.`,
      'zh-CN': `webhooks 有 ${robots} 个机器人，keyword 有 ${rawPayload} 行。请只写一行供所有机器人使用，或每个机器人一行，没有关键词的写 “-”。`,
    },
  })
}

/* One line of `webhooks` → the endpoint to post to. */

/** DingTalk's own hosts: there a webhook without a token is surely a mistake. */
const dingtalkHosts = ['oapi.dingtalk.com', 'oapi.dingtalk.io']

/** A bare token: 64 hexadecimal digits in every sample known; a little room is left. */
const bareToken = /^[0-9A-Za-z]{32,128}$/

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

const issues = {
  neither: {
    en: 'neither a URL nor an access token. Copy the whole webhook from the robot’s settings in DingTalk.',
    'zh-CN': '既不是 URL 也不是 access token。请在钉钉的机器人设置里复制完整的 Webhook 地址。',
  },
  secret: {
    en: 'a signing secret, not a webhook. It belongs into the same line of secrets; here goes the URL with its access_token.',
    'zh-CN':
      '这是加签密钥，不是 Webhook。请把它写到 secrets 的同一行，这里填写带 access_token 的 URL。',
  },
  several: {
    en: 'more than one webhook. Write one robot per line, without commas.',
    'zh-CN': '包含了多个 Webhook。请每行只写一个机器人，不要用逗号分隔。',
  },
  insecure: {
    en: 'http: to a host that is not this machine would show the token to the network. Use https:.',
    'zh-CN': '以 http: 访问非本机地址，会在网络上泄露 token。请改用 https:。',
  },
  scheme: {
    en: 'a URL, but not an https: one. Copy the whole webhook from the robot’s settings in DingTalk.',
    'zh-CN': '是 URL，但不是 https: 地址。请在钉钉的机器人设置里复制完整的 Webhook 地址。',
  },
  noToken: {
    en: 'no access_token in the URL’s query, it seems cut off. Copy the whole webhook from the robot’s settings in DingTalk.',
    'zh-CN':
      '缺少 access_token 参数，可能没有复制完整。请在钉钉的机器人设置里复制完整的 Webhook 地址。',
  },
} satisfies Record<string, Translated>

/**
 * @param text a whole webhook URL (any host; plain http: for loopback only) or just its token
 * @returns the endpoint without the `timestamp` and `sign` that a pasted URL may still hold, or
 *   what is wrong, without the value
 */
export function parseWebhook(text: string): { endpoint: string } | { wrong: Translated } {
  if (text.startsWith('SEC')) return { wrong: issues.secret }
  if (bareToken.test(text)) {
    return { endpoint: `https://oapi.dingtalk.com/robot/send?access_token=${text}` }
  }
  if (/[,;\s]\s*https?:/i.test(text)) return { wrong: issues.several }
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || !URL.canParse(text))
    return { wrong: issues.neither }
  return checkUrl(new URL(text))
}

function checkUrl(url: URL): { endpoint: string } | { wrong: Translated } {
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) return { wrong: issues.insecure }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { wrong: issues.scheme }
  const credential = url.searchParams.get('access_token') ?? url.searchParams.get('session')
  if (dingtalkHosts.includes(url.hostname) && !credential) return { wrong: issues.noToken }
  url.searchParams.delete('timestamp')
  url.searchParams.delete('sign')
  url.hash = ''
  return { endpoint: url.href }
}
