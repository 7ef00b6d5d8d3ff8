/** Webhooks, secrets and keywords that need cleaning or are wrong: read, or explained. */
import type { Robot } from '../dingtalk/robot.ts'
import type { Translated } from '../i18n/language.ts'
import type { AddIssue } from './input-issue.ts'
import { unwrapped, type ListEntry } from './lists.ts'
import {
  type RobotLines,
  bareToken,
  checkWebhook,
  endpointOfToken,
  isPaired,
  isPlainSecret,
  maxKeywordLength,
  maxRobots,
  isNone,
  none,
  pairRobots,
} from './robot-rules.ts'

/** @returns what is of use only if there was no error */
export function readLenientRobots(lines: RobotLines, addIssue: AddIssue): Robot[] {
  const { webhooks, keywords } = lines
  const secrets = lines.secrets.map((entry) => readSecret(entry, addIssue))
  checkCount('secrets', lines, addIssue)
  checkKeywords(lines, addIssue)
  const robots = webhooks.map((entry) => readWebhook(entry.text))
  robots.forEach((robot, index) => {
    const { line = 0 } = webhooks[index] ?? {}
    if ('wrong' in robot) addIssue({ input: 'webhooks', line, text: robotTexts[robot.wrong] })
  })
  checkRepeated(robots, webhooks, addIssue)
  if (webhooks.length > maxRobots)
    addIssue({ input: 'webhooks', text: robotTexts.tooMany(webhooks.length) })
  const endpoints = robots.flatMap((robot) => ('endpoint' in robot ? [robot.endpoint] : []))
  return pairRobots(endpoints, secrets, keywords)
}

type ReadWebhook = { endpoint: string } | { wrong: RobotText }

/**
 * @param text a whole webhook URL (any host; plain http: for loopback only), or just its token, in
 *   whatever copying left around it
 */
export function readWebhook(text: string): ReadWebhook {
  const clean = unwrapped(text.replaceAll('&amp;', '&'))
  if (clean.startsWith('SEC')) return { wrong: 'secretAsWebhook' }
  if (/^\*+$/.test(clean)) return { wrong: 'masked' }
  if (/^\$|\$\{\{/.test(clean)) return { wrong: 'expression' }
  if (holdsSeveral(clean)) return { wrong: 'severalWebhooks' }
  const token = /^[?&/]*(?:robot\/send\?)?(?:access_token=)?([0-9A-Za-z]+)(?:&|$)/.exec(clean)?.[1]
  if (token !== undefined && bareToken.test(token)) return { endpoint: endpointOfToken(token) }
  return readUrl(clean.replace(/^(?:\/\/)?(?=oapi\.dingtalk\.(?:com|io)\/)/i, 'https://'))
}

/** A URL may hold another one as a parameter; behind a separator it is the next webhook. */
function holdsSeveral(text: string): boolean {
  return /[,;\s，；、|"'<>]\s*https?:/i.test(text) || /^[0-9A-Za-z]{32,}[,;\s，；、|]/.test(text)
}

function readUrl(text: string): ReadWebhook {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return { wrong: 'noWebhook' }
  if (/\s/.test(text)) return { wrong: 'brokenUrl' }
  return URL.canParse(text) ? checkWebhook(new URL(text)) : { wrong: 'noWebhook' }
}

function checkRepeated(
  robots: readonly ReadWebhook[],
  webhooks: readonly ListEntry[],
  addIssue: AddIssue,
): void {
  const firstLines = new Map<string, number>()
  robots.forEach((robot, index) => {
    const { line = 0 } = webhooks[index] ?? {}
    if ('wrong' in robot) return
    const first = firstLines.get(robot.endpoint)
    if (first === undefined) firstLines.set(robot.endpoint, line)
    else addIssue({ input: 'webhooks', line, text: robotTexts.repeated(first) })
  })
}

/** A secret is never changed but for what surely is not part of it. */
function readSecret(entry: ListEntry, addIssue: AddIssue): { text: string } {
  const { line, text } = entry
  const clean = unwrapped(text)
  if (isNone(clean)) return { text: none }
  const error = secretError(clean)
  if (error !== undefined) {
    addIssue({ input: 'secrets', line, text: robotTexts[error] })
    return { text: none }
  }
  const isSecret = clean.startsWith('SEC')
  const isClean = clean === text
  const warning = (what: Translated): void => {
    addIssue({ input: 'secrets', line, level: 'warning', text: what })
  }
  if (!isSecret) warning(isClean ? robotTexts.notSec : robotTexts.notSecUnclean)
  else if (!isPlainSecret(clean)) warning(robotTexts.uncleanSecret)
  else if (!isClean) warning(robotTexts.cleanedSecret)
  return { text: isSecret ? clean : text }
}

function secretError(clean: string): RobotText | undefined {
  if (/^https?:/i.test(clean)) return 'webhookAsSecret'
  if (/^\*+$/.test(clean)) return 'masked'
  if (/^\$\{|\$\{\{/.test(clean)) return 'expression'
  return isSeveralSecrets(clean) ? 'severalSecrets' : undefined
}

function isSeveralSecrets(text: string): boolean {
  return /[,;\s，；、|]\s*["'“‘]?(?:SEC|-$)/.test(text)
}

/** Two on one line are counted as one: their own error comes first, and this one follows from it. */
function checkCount(
  input: 'secrets' | 'keyword',
  { webhooks, secrets, keywords }: RobotLines,
  addIssue: AddIssue,
): void {
  const lines = input === 'secrets' ? secrets : keywords
  const fits = isPaired(lines, webhooks) || (input === 'keyword' && lines.length === 1)
  const isKnown =
    !webhooks.some(({ text }) => holdsSeveral(unwrapped(text))) &&
    !secrets.some(({ text }) => isSeveralSecrets(unwrapped(text)))
  if (fits || !isKnown) return
  addIssue({ input, text: robotTexts.unequal[input](webhooks.length, lines.length) })
}

function checkKeywords(lines: RobotLines, addIssue: AddIssue): void {
  for (const { line } of lines.keywords.filter(({ text }) => text.length > maxKeywordLength)) {
    addIssue({ input: 'keyword', line, text: robotTexts.longKeyword(maxKeywordLength) })
  }
  checkCount('keyword', lines, addIssue)
}

/* What is wrong with them. None of the texts holds a value. */

const fixed = {
  noWebhook: {
    en: 'neither a webhook URL nor an access token. Copy the whole webhook from the robot’s settings in DingTalk.',
    'zh-CN':
      '既不是 Webhook 地址，也不是 access token。请在钉钉的机器人设置里复制完整的 Webhook 地址。',
  },
  brokenUrl: {
    en: 'a URL with spaces in it: it was broken when it was copied. Copy the whole webhook again, as one line.',
    'zh-CN': '地址中间有空格，可能是复制时断开了。请重新复制完整的 Webhook 地址，写成一行。',
  },
  masked: {
    en: 'only asterisks: that is how a log shows a secret. Copy the value from the robot’s settings in DingTalk.',
    'zh-CN': '只有星号：这是日志隐藏 Secret 后的样子。请在钉钉的机器人设置里复制原值。',
  },
  expression: {
    en: 'an expression or a variable that was not evaluated. Write ${{ secrets.NAME }}, with double braces.',
    'zh-CN': '表达式或变量没有被求值。请写成 ${{ secrets.NAME }}，要用双花括号。',
  },
  secretAsWebhook: {
    en: 'a signing secret, not a webhook. Move it to the same line of secrets, and put the URL with its access_token here.',
    'zh-CN':
      '这是加签密钥，不是 Webhook。请把它移到 secrets 的同一行，这里填写带 access_token 的地址。',
  },
  severalWebhooks: {
    en: 'more than one webhook. Write one robot per line.',
    'zh-CN': '包含多个 Webhook。请每行只写一个机器人。',
  },
  insecure: {
    en: 'http: to a host that is not this machine would expose the token on the network. Use https:.',
    'zh-CN': '用 http: 访问非本机地址会在网络上泄露 token。请改用 https:。',
  },
  scheme: {
    en: 'a URL, but not https:. Copy the whole webhook from the robot’s settings in DingTalk.',
    'zh-CN': '不是 https: 地址。请在钉钉的机器人设置里复制完整的 Webhook 地址。',
  },
  noToken: {
    en: 'the URL has no access_token, so it is not complete. Copy the whole webhook from the robot’s settings in DingTalk.',
    'zh-CN': '缺少 access_token 参数，地址不完整。请在钉钉的机器人设置里复制完整的 Webhook 地址。',
  },
  webhookAsSecret: {
    en: 'a URL, not a signing secret. The secret begins with SEC and is shown under "Sign" (加签) in the robot’s security settings; write "-" if it has none.',
    'zh-CN':
      '这是地址，不是加签密钥。密钥以 SEC 开头，见机器人安全设置的“加签”；没有密钥就写 “-”。',
  },
  severalSecrets: {
    en: 'more than one secret. Write one per line, in the order of webhooks.',
    'zh-CN': '包含多个密钥。请每行只写一个，顺序与 webhooks 一致。',
  },
} as const satisfies Record<string, Translated>

type RobotText = keyof typeof fixed

const warnings = {
  cleanedSecret: {
    en: 'quotes, brackets or invisible characters around the secret were removed. Save the secret without them.',
    'zh-CN': '已去掉密钥前后的引号、括号或不可见字符。请保存不含这些字符的密钥。',
  },
  uncleanSecret: {
    en: 'the secret contains spaces, quotes or other characters that DingTalk’s secrets do not have. If robots reject the signature, copy it again.',
    'zh-CN': '密钥里有空格、引号等钉钉密钥不会出现的字符。如果机器人拒绝签名，请重新复制。',
  },
  notSec: {
    en: 'the secret does not begin with SEC, as DingTalk’s do. If robots reject the signature, copy it from the robot’s security settings (加签, "Sign").',
    'zh-CN':
      '密钥不是以 SEC 开头，与钉钉的密钥不符。如果机器人拒绝签名，请从机器人安全设置的“加签”处重新复制。',
  },
  notSecUnclean: {
    en: 'the secret does not begin with SEC, and contains quotes, brackets or invisible characters. Copy it again from the robot’s security settings (加签, "Sign").',
    'zh-CN':
      '密钥不是以 SEC 开头，并且含有引号、括号或不可见字符。请从机器人安全设置的“加签”处重新复制。',
  },
} as const satisfies Record<string, Translated>

const robotTexts = {
  ...fixed,
  ...warnings,
  repeated: (line: number): Translated => ({
    en: `the same robot as in line ${String(line)}. List each robot once.`,
    'zh-CN': `与第 ${String(line)} 行是同一个机器人。每个机器人只写一次。`,
  }),
  tooMany: (count: number): Translated => ({
    en: `${String(count)} robots; at most 100 are allowed. Use several steps.`,
    'zh-CN': `共 ${String(count)} 个机器人，最多支持 100 个。请分成多个步骤。`,
  }),
  longKeyword: (most: number): Translated => ({
    en: `longer than ${String(most)} characters. Give one of the robot’s keywords.`,
    'zh-CN': `超过 ${String(most)} 个字符。请填写机器人的一个关键词。`,
  }),
  unequal: {
    secrets: (robots: number, lines: number): Translated => ({
      en: `webhooks has ${counted(robots, 'robot')}, secrets has ${counted(lines, 'line')}. Give one secret per robot, in the same order, "-" for a robot without one.`,
      'zh-CN': `webhooks 有 ${String(robots)} 个机器人，secrets 有 ${String(lines)} 行。请按相同顺序为每个机器人写一行密钥，没有密钥的写 “-”。`,
    }),
    keyword: (robots: number, lines: number): Translated => ({
      en: `webhooks has ${counted(robots, 'robot')}, keyword has ${counted(lines, 'line')}. Give one line for all robots, or one per robot, "-" for a robot without one.`,
      'zh-CN': `webhooks 有 ${String(robots)} 个机器人，keyword 有 ${String(lines)} 行。可以只写一行供所有机器人使用，也可以每个机器人写一行，没有关键词的写 “-”。`,
    }),
  },
} as const

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}
