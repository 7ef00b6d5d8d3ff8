/** What the endpoint answered → delivered, or why not. Only `errcode` 0 is a delivery. */
import type { Cause } from './causes.ts'
import { singleLine } from './document.ts'
import { causeOf, causeOfStatus } from './refusals.ts'

/** An HTTP answer, whatever its status. */
export type Answer = {
  status: number
  body: string
  /** The headers of the same names, where the answer has them. */
  date?: string | undefined
  retryAfter?: string | undefined
}

export type Failure = {
  cause: Cause
  /** DingTalk's own code, where it gave one. */
  errcode?: number
  /** The other side's words on one line, cut short; a stranger's text. */
  errmsg: string
}

/** The most of a stranger's words that is worth a line in a log, in characters. */
const mostWords = 300

/**
 * Business errors come as HTTP 200 (probe of 2026-09), so the status decides only where the body
 * says nothing. `errcode` may be a number or a string (K-0717 shows both).
 *
 * @param redact takes this robot's secrets out of a text, in case the answer echoes them
 * @returns undefined for a delivery
 */
export function failureOf(answer: Answer, redact: (text: string) => string): Failure | undefined {
  const { errcode, errmsg } = parseBody(answer.body)
  if (errcode === 0) return undefined
  if (errcode === undefined) return notDingTalk(answer, redact)
  return { cause: causeOf(errcode, errmsg), errcode, errmsg: brief(errmsg, redact) }
}

function parseBody(body: string): { errcode?: number; errmsg: string } {
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

function notDingTalk({ status, body }: Answer, redact: (text: string) => string): Failure {
  const words = brief(body.replace(/<[^<>]*>/g, ' '), redact)
  const errmsg = `HTTP ${String(status)}${words === '' ? '' : `: ${words}`}`
  return { cause: causeOfStatus(status), errmsg }
}

function brief(text: string, redact: (text: string) => string): string {
  const line = redact(singleLine(text).trim())
  return line.length > mostWords ? `${line.slice(0, mostWords).toWellFormed()}…` : line
}
