/** What the endpoint answered, and whether that is a delivery: only `errcode` 0 is one. */
import type { ErrorKind } from './error-kinds.ts'
/** An HTTP answer, whatever its status. */
export type RobotResponse = {
  status: number
  body: string
  /** The headers of the same names, where the answer has them. */
  date?: string | undefined
  retryAfter?: string | undefined
}

export type DeliveryFailure = {
  kind: ErrorKind
  /** DingTalk's own code, where it gave one. */
  errcode?: number
  /** The other side's words on one line, cut short; a stranger's text. */
  errmsg: string
}

/** DingTalk's words in an answer, where it has any. */
export type ResponseBody = { errcode?: number; errmsg: string }

export function isDelivered(answer: RobotResponse): boolean {
  return parseBody(answer.body).errcode === 0
}

/** `errcode` may be a number or a string (K-0717 shows both). */
export function parseBody(body: string): ResponseBody {
  const answer = parseJson(body)
  if (typeof answer !== 'object' || answer === null || !('errcode' in answer)) return { errmsg: '' }
  const errmsg = 'errmsg' in answer && typeof answer.errmsg === 'string' ? answer.errmsg : ''
  const { errcode } = answer
  const isCode =
    typeof errcode === 'number' || (typeof errcode === 'string' && errcode.trim() !== '')
  const code = isCode ? Number(errcode) : Number.NaN
  return Number.isInteger(code) ? { errcode: code, errmsg } : { errmsg }
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
