/** Hands the message to every robot, with what is left of the deadline. */
import { setSecret } from '@actions/core'
import type { Message } from './dingtalk/message.ts'
import { sendToAll, type Delivery } from './dingtalk/send.ts'
import { postUntil } from './http/post.ts'
import type { Inputs } from './inputs/inputs.ts'
import { sleepUntil, type World } from './world.ts'

/** @param world with the moment, by `elapsed`, at which the deadline began to run */
export function deliver(
  message: Message,
  { robots, dryRun, patience }: Inputs,
  { onCancelled, start, ...clocks }: World & { start: number },
): Promise<Delivery[]> {
  const left = patience.deadlineMs - (clocks.elapsed() - start)
  return sendToAll(
    dryRun ? [] : robots,
    { message, patience: { ...patience, deadlineMs: left } },
    { ...clocks, post: postUntil(onCancelled), sleep: sleepUntil(onCancelled), mask: setSecret },
  )
}
