/** Mobile numbers outside the request itself: `138****8000`. */

/** A mainland number that is not a part of a longer number or of an address (run ids look alike). */
const mainland = /(?<![\w/])1[3-9]\d{9}(?!\w)/g

/** @param mobiles the configured ones; others that look like mainland numbers are masked as well */
export function maskMobiles(text: string, mobiles: readonly string[]): string {
  return mobiles
    .reduce((masked, mobile) => masked.replaceAll(mobile, mask(mobile)), text)
    .replace(mainland, mask)
}

function mask(mobile: string): string {
  const shown = mobile.length >= 9 ? 3 : 1
  return `${mobile.slice(0, shown)}****${mobile.slice(-shown - 1)}`
}
