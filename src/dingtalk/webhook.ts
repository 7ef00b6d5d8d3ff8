/** One line of `webhooks` → the endpoint to post to. */
import type { Translated } from './language.ts'

/** DingTalk's own hosts: there a webhook without a token is surely a mistake. */
const dingtalkHosts = ['oapi.dingtalk.com', 'oapi.dingtalk.io']

/** A bare token: 64 hexadecimal digits in every sample known; a little room is left. */
const bareToken = /^[0-9A-Za-z]{32,128}$/

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

const problems = {
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
  if (text.startsWith('SEC')) return { wrong: problems.secret }
  if (bareToken.test(text)) {
    return { endpoint: `https://oapi.dingtalk.com/robot/send?access_token=${text}` }
  }
  if (/[,;\s]\s*https?:/i.test(text)) return { wrong: problems.several }
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || !URL.canParse(text))
    return { wrong: problems.neither }
  return checkUrl(new URL(text))
}

function checkUrl(url: URL): { endpoint: string } | { wrong: Translated } {
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) return { wrong: problems.insecure }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { wrong: problems.scheme }
  const credential = url.searchParams.get('access_token') ?? url.searchParams.get('session')
  if (dingtalkHosts.includes(url.hostname) && !credential) return { wrong: problems.noToken }
  url.searchParams.delete('timestamp')
  url.searchParams.delete('sign')
  url.hash = ''
  return { endpoint: url.href }
}
