/** Mobile numbers outside the request itself: `138****8000`. */
import { replaceMobiles } from '../dingtalk/mobile.ts'

/** @param mobiles the configured ones; others that look like mobile numbers are masked as well */
export function maskMobiles(text: string, mobiles: readonly string[]): string {
  const named = mobiles.reduce((masked, mobile) => masked.replaceAll(mobile, mask(mobile)), text)
  return replaceMobiles(named, mask)
}

function mask(mobile: string): string {
  const shown = mobile.length >= 9 ? 3 : 1
  return `${mobile.slice(0, shown)}****${mobile.slice(-shown - 1)}`
}
