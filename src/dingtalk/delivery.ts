/**
 * What became of a message at a robot: a delivery that fails is a value, not an exception; and that as a
 * row for machines and as a sentence for people.
 */
import type { Translated } from '../i18n/language.ts'
import type { ErrorKind } from './error-kinds.ts'
import type { RobotDiagnosis } from './robot.ts'

/** What became of the message at one robot. */
export type Delivery = {
  robot: number
  /** 0 where it was not even tried. */
  attempts: number
  ms: number
  /** How far the server's clock is ahead, where its time had to replace ours. */
  skewMs: number | undefined
} & (
  | { ok: true }
  | {
      ok: false
      failure: DeliveryFailure
      settings: RobotDiagnosis
      /** An attempt got no clear response: the group may have the message. */
      uncertain: boolean
    }
)

export type DeliveryFailure = {
  kind: ErrorKind
  /** DingTalk's own code, where it gave one. */
  errcode?: number
  /** DingTalk's own words, the same in both languages, or ours. One line, cut, without secrets. */
  errmsg: Translated
}

/** An HTTP response of a robot's endpoint, whatever its status. */
export type RobotResponse = {
  status: number
  body: string
  /** The headers of the same names, where the response has them. */
  date?: string | undefined
  retryAfter?: string | undefined
}

/** What DingTalk says of a message; its words may be none. */
export type ResponseBody = { errcode: number; errmsg: string }

/** Only `errcode` 0 is a delivery, whatever the HTTP status (probe of 2026-09). */
export function isDelivered(response: RobotResponse): boolean {
  return parseBody(response.body)?.errcode === 0
}

/**
 * `errcode` may be a number or a string (K-0717 shows both).
 * @returns undefined where there is none
 */
export function parseBody(body: string): ResponseBody | undefined {
  const json = parseJson(body)
  if (typeof json !== 'object' || json === null || !('errcode' in json)) return undefined
  const errmsg = 'errmsg' in json && typeof json.errmsg === 'string' ? json.errmsg : ''
  const { errcode } = json
  const isCode =
    typeof errcode === 'number' || (typeof errcode === 'string' && errcode.trim() !== '')
  const code = isCode ? Number(errcode) : Number.NaN
  return Number.isInteger(code) ? { errcode: code, errmsg } : undefined
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

type Delivered = Extract<Delivery, { ok: true }>

/** A row of the output `results`, for machines: part of the contract with users. */
export type ResultRow = {
  robot: number
  ok: boolean
  attempts: number
  ms: number
  errcode?: number
  errmsg?: string
  reason?: string
  hint?: string
  /** The group may have the message anyway. */
  uncertain?: true
}

export function deliveredRow({ robot, attempts, ms }: Delivered): ResultRow {
  return { robot, ok: true, attempts, ms, errcode: 0, errmsg: 'ok' }
}

export function deliveredText({ robot, ms, attempts }: ResultRow): Translated {
  const isFirst = attempts === 1
  return {
    en: `Delivered to robot ${String(robot)} (${String(ms)} ms${isFirst ? '' : `, attempt ${String(attempts)}`}).`,
    'zh-CN': `机器人 ${String(robot)} 已送达（${String(ms)} 毫秒${isFirst ? '' : `，第 ${String(attempts)} 次尝试`}）。`,
  }
}
