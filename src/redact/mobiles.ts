/** Mobile numbers in a text, in every way that people write them; outside the request: `138****8000`. */

/**
 * A mainland number, grouped 3-4-4 if at all and with or without its country code, or any number
 * that begins with a country code. A number in a path is an id (`/runs/13912345678`), one in a word
 * with digits before or letters after it is a part of a hash, and one behind or before a decimal
 * point is no mobile number either. Everything is bounded: this reads untrusted text.
 */
const mobile =
  /(?<![\d/]|\d\.|\d[A-Za-z_]{1,16})(?:(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}|\+\d(?:[ ().-]{0,2}\d){6,14})(?![\dA-Za-z_]|\.\d)/g

export function mobilesIn(text: string): string[] {
  return text.match(mobile) ?? []
}

/** @param mobiles the configured ones; others that look like mobile numbers are masked as well */
export function maskMobiles(text: string, mobiles: readonly string[]): string {
  const named = mobiles.reduce((masked, number) => {
    const pattern = patternOf(number)
    return pattern === undefined ? masked : masked.replace(pattern, mask)
  }, text)
  return named.replace(mobile, mask)
}

/** Fewer digits are not a person's number: hiding them would hide counts and versions. */
const fewestDigits = 5

/** From here on, a number is known however its digits are grouped; a shorter one might be a date. */
const groupedDigits = 9

/** A configured number on its own. */
function patternOf(number: string): RegExp | undefined {
  const digits = number.match(/\d/g) ?? []
  if (digits.length < fewestDigits) return undefined
  const plus = number.startsWith('+') ? '\\+' : ''
  const body = digits.join(digits.length < groupedDigits ? '' : '[ ().-]{0,2}')
  return new RegExp(`(?<!\\d)${plus}${body}(?!\\d)`, 'g')
}

function mask(number: string): string {
  const plain = number.replace(/[^\d+]/g, '')
  const shown = plain.length >= 9 ? 3 : 1
  return `${plain.slice(0, shown)}****${plain.slice(-shown - 1)}`
}
