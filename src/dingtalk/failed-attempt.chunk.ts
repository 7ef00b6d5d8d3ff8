/** What a failed attempt means, and whether there is another: loaded only after one. */
import { singleLine } from '../document/document.ts'
import type { NetworkError } from '../http/network-error.ts'
import type { Translated } from '../i18n/language.ts'
import { maskMobiles } from '../redact/mobiles.ts'
import { redact } from '../redact/redact.chunk.ts'
import { findAllSecrets } from '../redact/find-secrets.chunk.ts'
import {
  type DeliveryFailure,
  parseBody,
  type ResponseBody,
  type RobotResponse,
} from './delivery.ts'
import { errorKindOf, errorKindOfStatus } from './error-codes.ts'
import { type ErrorKind, errorKinds } from './error-kinds.ts'
import type { Robot } from './robot.ts'

export { diagnoseRobot } from './robot.ts'
/** For whoever reports it: this file is loaded then. */
export { errorKinds } from './error-kinds.ts'
export { clockText, failedRow, failedText, undeliveredText } from './failure-texts.ts'

export type FailedAttempt = {
  failure: DeliveryFailure
  /** When to come again, where the response says so. */
  retryAfterMs: number | undefined
  /** How far the server's clock is ahead of ours, where the response says so. */
  skewMs: number | undefined
}

/** What a response may echo, so that nobody reads it in the log. */
type Echo = {
  robot: Robot
  signature: string | undefined
  mobiles: readonly string[]
  /** When the response came, by this machine's clock. */
  now: number
}

/**
 * Business errors come as HTTP 200 (probe of 2026-09), so the status decides only where the body
 * says nothing.
 *
 * @param response one that is no delivery
 */
export function classifyResponse(response: RobotResponse, echo: Echo): FailedAttempt {
  const said = parseBody(response.body)
  const failure = said === undefined ? notDingTalk(response, echo) : rejection(said, echo)
  return { failure, ...timesIn(response, echo.now) }
}

function rejection({ errcode, errmsg }: ResponseBody, echo: Echo): DeliveryFailure {
  return { kind: errorKindOf(errcode, errmsg), errcode, errmsg: quoted(brief(errmsg, echo)) }
}

function notDingTalk({ status, body }: RobotResponse, echo: Echo): DeliveryFailure {
  const words = brief(body.replace(/<[^<>]*>/g, ' '), echo)
  const errmsg = quoted(`HTTP ${String(status)}${words === '' ? '' : `: ${words}`}`)
  return { kind: errorKindOfStatus(status), errmsg }
}

/** Somebody else's words are the same in every language. */
function quoted(text: string): Translated {
  return { en: text, 'zh-CN': text }
}

/** The most of them that is worth a line in a log, in characters. */
const mostCharacters = 300

function brief(text: string, { robot, signature, mobiles }: Echo): string {
  const { credentials, urls, words } = findAllSecrets({
    keyword: robot.keyword ?? '',
    ...{ mobiles: '', mentionMap: '', payload: '', proxies: [] },
    webhooks: robot.endpoint,
    secrets: robot.secret ?? '',
    token: signature ?? '',
  })
  const secrets = [...urls, ...credentials, ...words, ...mobiles]
  // Before and after, because what cannot be seen may divide a secret, or be a part of it.
  const plain = redact(singleLine(redact(text, secrets)).trim(), secrets)
  const line = maskMobiles(plain, mobiles)
  const isLong = line.length > mostCharacters
  return isLong ? `${line.slice(0, mostCharacters).toWellFormed()}…` : line
}

/** When to come again, and how far the server's clock is ahead of ours. */
function timesIn({ retryAfter, date }: RobotResponse, now: number): Omit<FailedAttempt, 'failure'> {
  const serverTime = Date.parse(date ?? '')
  const again = /^\d+$/.test(retryAfter ?? '')
    ? now + Number(retryAfter) * 1000
    : Date.parse(retryAfter?.endsWith(' GMT') ? retryAfter : '')
  return {
    retryAfterMs: Number.isNaN(again) ? undefined : Math.max(0, again - now),
    skewMs: Number.isNaN(serverTime) ? undefined : serverTime - now,
  }
}

/** What no response means for a delivery, and how it is said. */
export const networkFailures: Readonly<
  Record<NetworkError['kind'], { kind: ErrorKind; text: (detail: string) => Translated }>
> = {
  timeout: {
    kind: 'timeout',
    text: (seconds) => ({
      en: `no response within ${seconds} s`,
      'zh-CN': `${seconds} 秒内没有响应`,
    }),
  },
  cancelled: {
    kind: 'cancelled',
    text: () => ({ en: 'the job was cancelled', 'zh-CN': '作业已被取消' }),
  },
  'host-not-found': {
    kind: 'host',
    text: (code) => ({
      en: `the host does not exist (${code})`,
      'zh-CN': `主机名不存在（${code}）`,
    }),
  },
  unreachable: {
    kind: 'unreachable',
    text: (code) => ({ en: `could not connect (${code})`, 'zh-CN': `无法建立连接（${code}）` }),
  },
  certificate: {
    kind: 'certificate',
    text: (code) => ({
      en: `the server’s certificate is not trusted (${code})`,
      'zh-CN': `服务器证书不受信任（${code}）`,
    }),
  },
  'proxy-url': {
    kind: 'proxy-settings',
    text: () => ({
      en: 'the proxy is not an http: or https: URL',
      'zh-CN': '代理地址不是 http: 或 https: URL',
    }),
  },
  'proxy-status': {
    kind: 'proxy',
    text: (status) => ({
      en: `the proxy responded with HTTP ${status}`,
      'zh-CN': `代理返回 HTTP ${status}`,
    }),
  },
  'proxy-broken': {
    kind: 'proxy',
    text: (code) => ({
      en: `the connection to the proxy broke (${code})`,
      'zh-CN': `与代理的连接中断（${code}）`,
    }),
  },
  broken: {
    kind: 'network',
    text: (code) => ({ en: `the connection broke (${code})`, 'zh-CN': `连接中断（${code}）` }),
  },
}

export function classifyNetworkError({
  kind,
  detail,
}: Pick<NetworkError, 'kind' | 'detail'>): FailedAttempt {
  const row = networkFailures[kind]
  // A proxy that asks for a password or forbids the host does so until somebody changes that.
  const isForbidden = kind === 'proxy-status' && detail.startsWith('4')
  const failure = { kind: isForbidden ? 'proxy-settings' : row.kind, errmsg: row.text(detail) }
  return { failure, retryAfterMs: undefined, skewMs: undefined }
}

/** A delivery that was not even tried. */
export function notTried(why: 'late' | 'cancelled'): DeliveryFailure {
  if (why === 'cancelled') return classifyNetworkError({ kind: 'cancelled', detail: '' }).failure
  return {
    kind: 'late',
    errmsg: {
      en: 'not tried: the deadline passed before the first attempt',
      'zh-CN': '未尝试发送：还没有开始发送，deadline 已过',
    },
  }
}

/** What only a defect of this action throws, reported without what it may quote. */
export function toDefect(error: unknown, robot: Robot): DeliveryFailure {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : typeof error
  const echo = { robot, signature: undefined, mobiles: [], now: 0 }
  const errmsg = quoted(brief(words.replace(/[^\s:]+:\/\/\S+/g, '(URL)'), echo))
  return { kind: 'defect', errmsg }
}

/* Whether and when there is another attempt. */

export function mayHaveArrived({ kind }: DeliveryFailure): boolean {
  return errorKinds[kind].arrived === 'maybe'
}

/** Exponential backoff with full jitter: up to 1 s, 2 s, 4 s … before the next attempt. */
const firstPause = 1000

const longestPause = 20_000

/** How long DingTalk throttles a robot that was sent over 20 messages in a minute (K-0717). */
const throttled = 600_000

/** What is left to try for one robot. */
export type RetryBudget = {
  retries: number
  /** How far the server's clock is ahead, once it had to replace ours. */
  skewMs: number | undefined
}

/**
 * @param budget what is left; `attempts` counts those that were made
 * @param random a number from 0 to 1
 * @returns when to try again and what is left then; undefined where no attempt would help
 */
export function nextAttempt(
  failed: FailedAttempt,
  { attempts, retries, skewMs }: RetryBudget & { attempts: number },
  random: number,
): { pauseMs: number; budget: RetryBudget } | undefined {
  const { retry } = errorKinds[failed.failure.kind]
  if (retry === 'never') return undefined
  if (retry === 'sign again') return signAgain(failed, { retries, skewMs })
  if (retries === 0) return undefined
  const jitter = random * Math.min(longestPause, firstPause * 2 ** (attempts - 1))
  const least = failed.retryAfterMs ?? (retry === 'wait' ? throttled : 0)
  return { pauseMs: least + jitter, budget: { retries: retries - 1, skewMs } }
}

/** Once, with the server's time: a wrong clock is no reason to wait. */
function signAgain(
  { skewMs }: FailedAttempt,
  budget: RetryBudget,
): { pauseMs: number; budget: RetryBudget } | undefined {
  if (skewMs === undefined || budget.skewMs !== undefined) return undefined
  return { pauseMs: 0, budget: { ...budget, skewMs } }
}
