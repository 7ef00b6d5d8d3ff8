/** The configured robots: webhooks, secrets and keywords, paired line by line. */
import { entriesOf, type Entry } from './lines.ts'
import type { Complain } from './problem.ts'
import { parseWebhook } from './webhook.ts'

export type Robot = {
  /** Its place in the list, from 1: the only name that a log may give it. */
  number: number
  /** The webhook, without `timestamp` and `sign`. A credential. */
  endpoint: string
  secret?: string
  keyword?: string
}

export type RobotSettings = { webhooks: string; secrets: string; keyword: string }

/** Stands for "this robot has none" in `secrets` and `keyword`. */
const none = '-'

/**
 * Reads the three settings together. Blank lines count nowhere; without any webhook, the others
 * are not held against it (GitHub gives no secrets to some runs).
 *
 * @param complain is told every problem; what is returned is of use only if there was none
 */
export function parseRobots(settings: RobotSettings, complain: Complain): Robot[] {
  const webhooks = entriesOf(settings.webhooks)
  const secrets = entriesOf(settings.secrets)
  const keywords = entriesOf(settings.keyword)
  checkSecrets(webhooks, secrets, complain)
  checkKeywords(webhooks, keywords, complain)
  return webhooks.flatMap((webhook, index) => {
    const parsed = parseWebhook(webhook.text)
    if ('wrong' in parsed) {
      complain({ input: 'webhooks', line: webhook.line, text: parsed.wrong })
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

function checkSecrets(webhooks: Entry[], secrets: Entry[], complain: Complain): void {
  for (const { line } of secrets.filter(({ text }) => /^https?:/i.test(text))) {
    complain({
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
  const [robots, given] = [String(webhooks.length), String(secrets.length)]
  complain({
    input: 'secrets',
    text: {
      en: `webhooks has ${robots} robot(s), secrets has ${given} line(s). Give one secret per robot, in the same order, "-" for a robot without.`,
      'zh-CN': `webhooks 有 ${robots} 个机器人，secrets 有 ${given} 行。请按相同顺序为每个机器人写一行密钥，没有密钥的写 “-”。`,
    },
  })
}

/** No limit is documented; a longer one is surely no keyword, and has to fit beside the message. */
const longestKeyword = 100

function checkKeywords(webhooks: Entry[], keywords: Entry[], complain: Complain): void {
  for (const { line } of keywords.filter(({ text }) => text.length > longestKeyword)) {
    complain({
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
  const [robots, given] = [String(webhooks.length), String(keywords.length)]
  complain({
    input: 'keyword',
    text: {
      en: `webhooks has ${robots} robot(s), keyword has ${given} lines. Give one line for all robots, or one per robot, "-" for a robot without.`,
      'zh-CN': `webhooks 有 ${robots} 个机器人，keyword 有 ${given} 行。请只写一行供所有机器人使用，或每个机器人一行，没有关键词的写 “-”。`,
    },
  })
}
