/** Each check of the endpoint by its name; which run, and in which order, is `checkOrder`. */

import type { Behaviour, CheckName, RateLimit } from './behaviour.ts'
import { isRecord } from './json.ts'
import { mentionsOf, missingParameter, textsOf } from './message.ts'
import { messageTypeOf } from './message-types.ts'
import type { RateLimiter } from './rate-limit.ts'
import type { Rejection, RejectionName } from './rejections.ts'
import type { RobotRequest } from './request.ts'
import type { Robot } from './robot.ts'
import { containsKeyword, isAllowed, isWithin, signatureOf } from './security.ts'

export type Visit = {
  readonly request: RobotRequest
  readonly robot: Robot | undefined
  readonly now: number
  readonly behaviour: Behaviour
  readonly mayPass: RateLimiter
}

type Check = (visit: Visit) => Rejection | undefined

const rateLimitRejections = {
  660026: 'tooManyPerMinute',
  130101: 'tooFast',
  410100: 'throttled',
} as const satisfies Record<RateLimit['errcode'], RejectionName>

const checks: Readonly<Record<CheckName, Check>> = {
  method: ({ request }) => rejectIf(request.method !== 'POST', 'notPost'),

  accessToken: ({ request }) => rejectIf(request.token === undefined, 'noAccessToken'),

  /** By token, known or not: the public "test" token is throttled live, before it is looked up. */
  rateLimit: ({ request: { token = '' }, now, behaviour, mayPass }) =>
    rejectIf(!mayPass(token, now), rateLimitRejections[behaviour.rateLimit.errcode]),

  robot({ robot }) {
    if (robot === undefined) return { name: 'unknownToken' }
    if (robot.state === 'stopped') return { name: 'stopped' }
    return rejectIf(robot.state === 'group-dissolved', 'groupDissolved')
  },

  contentType: ({ request, behaviour }) =>
    rejectIf(
      behaviour.contentTypeCheck &&
        !/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''),
      'contentType',
    ),

  json: ({ request }) => rejectIf(!isRecord(request.body), 'noJson'),

  ip({ robot, request }) {
    const list = robot?.allowList
    if (list === undefined || isAllowed(list, request.ip)) return undefined
    return { name: 'ip', values: { ip: request.ip } }
  },

  /** Which of a wrong and a stale sign is reported first is not established. */
  sign({ robot, request, now, behaviour }) {
    const { sign, timestamp } = request.query
    if (robot?.secret === undefined) {
      return rejectIf(behaviour.signOnUnsignedRobot === 'rejected' && sign !== undefined, 'sign')
    }
    if (timestamp === undefined || sign !== signatureOf(robot.secret, timestamp)) {
      return { name: 'sign' }
    }
    return rejectIf(!isWithin(timestamp, now, behaviour), 'expired')
  },

  keyword({ robot, request, behaviour }) {
    if (robot?.keywords === undefined || robot.keywords.length === 0) return undefined
    const texts = textsOf(request.body, behaviour.keywordSearchesLinks)
    const found = containsKeyword(texts, robot.keywords, behaviour.keywordCaseSensitive)
    return rejectIf(!found, 'keyword')
  },

  messageType: ({ request: { body } }) =>
    rejectIf(isRecord(body) && messageTypeOf(body['msgtype']) === undefined, 'messageType'),

  parameters({ request: { body }, behaviour }) {
    const missing = isRecord(body)
      ? missingParameter(body, behaviour.requiredParameters)
      : undefined
    if (missing === undefined) return undefined
    const { path, errcode } = missing
    const values = { path, arrows: path.replaceAll('->', ' --》 ') }
    return { name: 'missingParameter', errcode, values }
  },

  mentions({ request, behaviour: { maxMentions, tooManyMentionsErrcode } }) {
    if (mentionsOf(request.body).length <= maxMentions) return undefined
    return { name: 'tooManyMentions', errcode: tooManyMentionsErrcode }
  },

  size({ request, behaviour: { maxBytes } }) {
    if (request.bytes <= maxBytes) return undefined
    return { name: 'tooLong', values: { maxBytes: String(maxBytes) } }
  },
}

export function firstRejection(visit: Visit): Rejection | undefined {
  for (const name of visit.behaviour.checkOrder) {
    const rejection = checks[name](visit)
    if (rejection !== undefined) return rejection
  }
  return undefined
}

function rejectIf(rejected: boolean, name: RejectionName): Rejection | undefined {
  return rejected ? { name } : undefined
}
