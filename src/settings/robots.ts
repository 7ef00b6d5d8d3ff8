/** `webhooks`, `secrets` and `keyword` → the robots, paired line by line. */
import type { Robot } from '../dingtalk/robot.ts'
import type { AddIssue } from './input-issue.ts'
import { linesOf } from './lists.ts'
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

export type RobotTexts = { webhooks: string; secrets: string; keyword: string }

/**
 * Blank lines count nowhere. Without any webhook the others are not checked: GitHub gives no
 * secrets to some runs. What needs cleaning or is wrong is read by code that is loaded only then.
 */
export async function parseRobots(texts: RobotTexts, addIssue: AddIssue): Promise<Robot[]> {
  const lines: RobotLines = {
    webhooks: linesOf(texts.webhooks),
    secrets: linesOf(texts.secrets),
    keywords: linesOf(texts.keyword),
  }
  if (lines.webhooks.length === 0) return []
  const robots = plainRobots(lines)
  if (robots !== undefined) return robots
  const { readLenientRobots } = await import('./input-problems.chunk.ts')
  return readLenientRobots(lines, addIssue)
}

/** Undefined where anything needs cleaning or is wrong. */
function plainRobots({ webhooks, secrets, keywords }: RobotLines): Robot[] | undefined {
  const endpoints = webhooks.map(({ text }) => plainEndpoint(text))
  const fits =
    webhooks.length <= maxRobots &&
    new Set(endpoints).size === endpoints.length &&
    isPaired(secrets, webhooks) &&
    (keywords.length === 1 || isPaired(keywords, webhooks)) &&
    secrets.every(({ text }) => text === none || isPlainSecret(text)) &&
    keywords.every(({ text }) => text.length <= maxKeywordLength)
  const known = endpoints.filter((endpoint) => endpoint !== undefined)
  return fits && known.length === endpoints.length
    ? pairRobots(known, secrets, keywords)
    : undefined
}

/** A URL without anything in it that copying may have left there. */
const plainUrl = /^https?:\/\/[\w.:@[\]-]+(?:\/[\w.~%+/-]*)?(?:\?[\w.~%+/=&:-]*)?$/

function plainEndpoint(text: string): string | undefined {
  if (text.startsWith('SEC')) return undefined
  if (bareToken.test(text)) return endpointOfToken(text)
  if (!plainUrl.test(text) || !URL.canParse(text)) return undefined
  const checked = checkWebhook(new URL(text))
  return 'endpoint' in checked ? checked.endpoint : undefined
}
