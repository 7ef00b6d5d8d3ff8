/** Mobile numbers outside the request itself: `138****8000`. */
/** @param mobiles the configured ones; others that look like mobile numbers are masked as well */
export function maskMobiles(text: string, mobiles: readonly string[]): string {
  const named = mobiles.reduce((masked, mobile) => masked.replaceAll(mobile, mask(mobile)), text)
  return replaceMobiles(named, mask)
}

function mask(mobile: string): string {
  const shown = mobile.length >= 9 ? 3 : 1
  return `${mobile.slice(0, shown)}****${mobile.slice(-shown - 1)}`
}

/* What looks like a mobile number in a text. */

/**
 * A mainland number that is no part of a longer one or of an address (run ids look alike), or an
 * overseas one as DingTalk writes it.
 */
const mobile = /(?<![\w/])(?:1[3-9]\d{9}|\+\d{1,4}-\d{5,15})(?!\w)/g

export function mobilesIn(text: string): string[] {
  return text.match(mobile) ?? []
}

export function replaceMobiles(text: string, replace: (mobile: string) => string): string {
  return text.replace(mobile, replace)
}
