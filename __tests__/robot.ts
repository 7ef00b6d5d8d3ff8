/** The simulator's own checks of a body, without a server between. */
import { toBehaviour } from '../simulator/behaviour.ts'
import { createRobotEndpoint } from '../simulator/robot-endpoint.ts'
import type { Message } from '../src/dingtalk/message.ts'
import { toBody } from '../src/dingtalk/write-message.ts'
const behaviour = toBehaviour({})

const uuid = '00000000-0000-0000-0000-000000000000'

/** @returns why a robot rejects the message, or undefined */
export function rejectionOf(message: Message): string | undefined {
  const raw = toBody(message, uuid)
  // A new one for each message: it remembers neither how many came in this minute nor which.
  const endpoint = createRobotEndpoint([{ token: 'robot' }], behaviour)
  const { outcome, answer } = endpoint(
    {
      ...{ method: 'POST', path: '/robot/send', token: 'robot', query: {}, ip: '127.0.0.1' },
      headers: { 'content-type': 'application/json' },
      raw,
      bytes: Buffer.byteLength(raw),
      body: JSON.parse(raw),
    },
    0,
  )
  return outcome === 'delivered' ? undefined : answer.errmsg
}

export function bytesOf(message: Message): number {
  return Buffer.byteLength(toBody(message, uuid))
}
