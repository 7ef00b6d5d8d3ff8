/** What becomes of one request: the script decides whether the endpoint gets it and how it is answered. */

import type { Behaviour } from './behaviour.ts'
import { type Fault, type Manner, type Reply, toJsonReply, toPlan } from './faults.ts'
import { type Answer, toAnswer } from './rejections.ts'
import type { RobotRequest } from './request.ts'
import type { RobotEndpoint, Verdict } from './robot-endpoint.ts'

export type Exchange = {
  readonly outcome: Verdict['outcome'] | 'fault'
  readonly reply: Reply
  readonly manner: Manner
  readonly ms: number
}

type Situation = {
  readonly endpoint: RobotEndpoint
  readonly fault: Fault
  readonly behaviour: Behaviour
  readonly now: number
}

export const notFound: Exchange = {
  outcome: 'rejected',
  reply: { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not Found' },
  manner: 'whole',
  ms: 0,
}

export function toExchange(request: RobotRequest, situation: Situation): Exchange {
  const { endpoint, fault, behaviour, now } = situation
  const { takes, reply, manner, ms = 0 } = toPlan(fault)
  const { outcome, answer } = takes
    ? endpoint(request, now)
    : { outcome: 'fault' as const, answer: toAnswer({ name: 'busy' }, behaviour.wording) }
  return { outcome, reply: reply ?? toReply(answer, behaviour.errcodeAs), manner, ms }
}

function toReply({ errcode, errmsg }: Answer, errcodeAs: Behaviour['errcodeAs']): Reply {
  return toJsonReply({ errcode: errcodeAs === 'string' ? String(errcode) : errcode, errmsg })
}

/** What of the answer's body reaches the client. */
export function sentBody({ reply: { body }, manner }: Exchange): string {
  if (manner === 'reset' || manner === 'never') return ''
  return manner === 'half' ? body.slice(0, body.length / 2) : body
}
