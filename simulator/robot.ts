/** A robot of a group, as its administrator set it up. */

import type { BlockList } from 'node:net'
import { toAllowList } from './security.ts'

export type RobotOptions = {
  readonly token: string
  /** With a secret, requests must be signed. */
  readonly secret?: string
  /** With keywords, at least one must appear in a message. */
  readonly keywords?: readonly string[]
  /** IPv4 addresses or CIDR blocks that may send. */
  readonly ipAllowList?: readonly string[]
  readonly state?: 'active' | 'stopped' | 'group-dissolved'
}

export type Robot = RobotOptions & { readonly allowList?: BlockList }

export function toRobot(options: RobotOptions): Robot {
  const { ipAllowList } = options
  return ipAllowList === undefined ? options : { ...options, allowList: toAllowList(ipAllowList) }
}
