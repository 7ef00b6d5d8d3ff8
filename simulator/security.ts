/** The three security settings of a robot: sign, keywords, addresses (customize-robot-security-settings). */

import { createHmac } from 'node:crypto'
import { BlockList, isIPv4 } from 'node:net'

export function signatureOf(secret: string, timestamp: string): string {
  return createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64')
}

export function isWithin(
  timestamp: string,
  now: number,
  window: { signWindowMs: number; signToleratesFuture: boolean },
): boolean {
  const age = now - Number(timestamp)
  const youngest = window.signToleratesFuture ? -window.signWindowMs : 0
  return age >= youngest && age <= window.signWindowMs
}

export function containsKeyword(
  texts: readonly string[],
  keywords: readonly string[],
  caseSensitive: boolean,
): boolean {
  const fold = (text: string) => (caseSensitive ? text : text.toLowerCase())
  return texts.some((text) => keywords.some((keyword) => fold(text).includes(fold(keyword))))
}

/** Entries are IPv4 addresses or CIDR blocks; DingTalk takes no IPv6. */
export function toAllowList(entries: readonly string[]): BlockList {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', prefix = '32', ...rest] = entry.split('/')
    if (!isIPv4(address) || !/^([0-9]|[12][0-9]|3[0-2])$/.test(prefix) || rest.length > 0) {
      throw new Error(`"${entry}" in ipAllowList is neither an IPv4 address nor a CIDR block.`)
    }
    list.addSubnet(address, Number(prefix), 'ipv4')
  }
  return list
}

export function isAllowed(list: BlockList, ip: string): boolean {
  return isIPv4(ip) && list.check(ip, 'ipv4')
}
