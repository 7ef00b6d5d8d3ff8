/** Everything received, in order of arrival. */

import { type Exchange, sentBody } from './exchange.ts'
import { isRecord, parseJson } from './json.ts'
import type { RobotRequest } from './request.ts'

export type Received = RobotRequest & {
  readonly at: number
  readonly outcome: Exchange['outcome']
  /** Of the answer, if it was sent in full and has one. */
  readonly errcode?: number
  /** The body of the answer, as far as it was sent. */
  readonly answer: string
}

export type Journal = {
  readonly add: (received: Received) => void
  readonly received: (token?: string) => readonly Received[]
  readonly delivered: (token?: string) => readonly unknown[]
}

export function createJournal(): Journal {
  const all: Received[] = []
  const received = (token?: string) =>
    all.filter((entry) => token === undefined || entry.token === token)
  return {
    add(entry) {
      all.push(entry)
    },
    received,
    delivered: (token) =>
      received(token)
        .filter(({ outcome }) => outcome === 'delivered')
        .map(({ body }) => body),
  }
}

export function toReceived(request: RobotRequest, at: number, exchange: Exchange): Received {
  const answer = sentBody(exchange)
  const errcode = errcodeIn(answer)
  return {
    at,
    ...request,
    outcome: exchange.outcome,
    ...(errcode === undefined ? {} : { errcode }),
    answer,
  }
}

function errcodeIn(answer: string): number | undefined {
  const parsed = parseJson(answer)
  const errcode = isRecord(parsed) ? parsed['errcode'] : undefined
  return errcode === undefined ? undefined : Number(errcode)
}
