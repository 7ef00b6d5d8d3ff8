/** Why an answer is no delivery. */
import { singleLine } from '../document/document.ts'
import { errorKindOf, errorKindOfStatus } from './error-codes.ts'
import { type RobotResponse, type DeliveryFailure, parseBody } from './response.ts'
/** The most of a stranger's words that is worth a line in a log, in characters. */
const mostWords = 300

/**
 * Business errors come as HTTP 200 (probe of 2026-09), so the status decides only where the body
 * says nothing.
 *
 * @param answer one that is no delivery
 * @param redact takes this robot's secrets out of a text, in case the answer echoes them
 */
export function classifyResponse(
  answer: RobotResponse,
  redact: (text: string) => string,
): DeliveryFailure {
  const { errcode, errmsg } = parseBody(answer.body)
  if (errcode === undefined) return notDingTalk(answer, redact)
  return { kind: errorKindOf(errcode, errmsg), errcode, errmsg: brief(errmsg, redact) }
}

function notDingTalk(
  { status, body }: RobotResponse,
  redact: (text: string) => string,
): DeliveryFailure {
  const words = brief(body.replace(/<[^<>]*>/g, ' '), redact)
  const errmsg = `HTTP ${String(status)}${words === '' ? '' : `: ${words}`}`
  return { kind: errorKindOfStatus(status), errmsg }
}

function brief(text: string, redact: (text: string) => string): string {
  const line = redact(singleLine(text).trim())
  return line.length > mostWords ? `${line.slice(0, mostWords).toWellFormed()}…` : line
}
