/** Webhooks, secrets and keywords that are not plainly right: cleaned where that is safe, else explained. */
import type { Robot } from '../dingtalk/robot.ts'
import type { Translated } from '../i18n/language.ts'
import { unwrapped } from './clean-text.ts'
import type { AddIssue } from './issue.ts'
import type { ListEntry } from './lists.ts'
import {
  type RobotLines,
  bareToken,
  checkWebhook,
  endpointOfToken,
  isPaired,
  isPlainSecret,
  maxKeywordLength,
  maxRobots,
  none,
  pairRobots,
} from './robot-rules.ts'
import { robotTexts, type RobotText } from './robot-texts.ts'
/** @returns what is of use only if there was no error */
export function readUnusualRobots(lines: RobotLines, addIssue: AddIssue): Robot[] {
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
  if (/^[-‐‑‒–—―－]+$/.test(text) || text === none) return { text: none }
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
