/** The custom robot endpoint: a request goes in, what becomes of it comes out. */

import type { Behaviour } from './behaviour.ts'
import { firstRejection } from './checks.ts'
import { createDeduplication } from './deduplication.ts'
import { isRecord } from './json.ts'
import { createRateLimiter } from './rate-limit.ts'
import { type Answer, type Rejection, toAnswer } from './rejections.ts'
import type { RobotRequest } from './request.ts'
import { type RobotOptions, toRobot } from './robot.ts'

export type Verdict = {
  readonly outcome: 'delivered' | 'duplicate' | 'rejected'
  readonly answer: Answer
}

export type RobotEndpoint = (request: RobotRequest, now: number) => Verdict

const ok = { errcode: 0, errmsg: 'ok' } as const

export function createRobotEndpoint(
  options: readonly RobotOptions[],
  behaviour: Behaviour,
): RobotEndpoint {
  const robots = new Map(options.map((robot) => [robot.token, toRobot(robot)]))
  const mayPass = createRateLimiter(behaviour.rateLimit)
  const delivered = createDeduplication(behaviour.msgUuid)

  return (request, now) => {
    const token = request.token ?? ''
    const robot = robots.get(token)
    const rejection = firstRejection({ request, robot, now, behaviour, mayPass })
    if (rejection !== undefined)
      return { outcome: 'rejected', answer: answerTo(rejection, behaviour) }

    const msgUuid = isRecord(request.body) ? request.body['msgUuid'] : undefined
    if (delivered.isDuplicate(token, msgUuid, now)) {
      const { duplicateAnswer } = behaviour.msgUuid
      return { outcome: 'duplicate', answer: duplicateAnswer === 'ok' ? ok : duplicateAnswer }
    }
    delivered.remember(token, msgUuid, now)
    return { outcome: 'delivered', answer: ok }
  }
}

function answerTo(rejection: Rejection, { wording, missingParameter }: Behaviour): Answer {
  const own = rejection.name === 'missingParameter' && missingParameter !== 'as-wording'
  return toAnswer(rejection, own ? missingParameter : wording)
}
