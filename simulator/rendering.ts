/** A request on one line of a terminal: when, what became of it, what the group reads. */

import type { Received } from './journal.ts'
import { isRecord, parseJson, valuesAt } from './json.ts'
import { mentionsOf, textsOf } from './message.ts'

export function toLine(received: Received): string {
  const time = new Date(received.at).toISOString().slice(11, 19)
  const parts = [time, received.outcome, received.token, reasonOf(received), toText(received.body)]
  return parts.filter((part) => part !== undefined && part !== '').join('  ')
}

function toText(body: unknown): string {
  if (!isRecord(body)) return ''
  const everyone = valuesAt(body, 'at->isAtAll').includes(true) ? ['all'] : []
  const mentions = [...mentionsOf(body), ...everyone].map((person) => `@${String(person)}`)
  const texts = [...textsOf(body, true), mentions.join(' ')].filter((text) => text !== '')
  return toOneLine(`${String(body['msgtype'])}: ${texts.join(' | ')}`)
}

function reasonOf({ outcome, answer }: Received): string | undefined {
  if (outcome === 'delivered') return undefined
  const parsed = parseJson(answer)
  if (!isRecord(parsed)) return toOneLine(answer.slice(0, 80))
  return toOneLine(`${String(parsed['errcode'])} ${String(parsed['errmsg'])}`)
}

/** Other control characters could steer the terminal. */
function toOneLine(text: string): string {
  return text.replace(/\r?\n/g, ' ⏎ ').replace(/\p{Cc}/gu, ' ')
}
