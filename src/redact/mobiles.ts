/** Mobile numbers in a text, in every way that people write them; outside the request: `138****8000`. */

/**
 * A mainland number, grouped 3-4-4 if at all and with or without its country code, or any number
 * that begins with a country code. A number in a path is an id (`/runs/13912345678`), one in a word
 * with digits before or letters after it is a part of a hash, and one behind or before a decimal
 * point is no mobile number either: dots group only where there are two, as in no decimal. Digits
 * may be full-width, and what groups them may be invisible. Everything is bounded: this reads
 * untrusted text.
 */
const mobile = new RegExp(
  [
    String.raw`(?<![\d０-９/]|\d\.|\d[A-Za-z_]{1,16})`,
    String.raw`(?:(?:(?:[+＋]|[0０]{2})?[8８][6６]GAP?)?[1１][3-9３-９]DIGIT`,
    String.raw`(?:\.\d{4}\.\d{4}|GAP?DIGIT{4}GAP?DIGIT{4})`,
    String.raw`|[+＋]DIGIT(?:(?:[().]|GAP){0,2}DIGIT){6,14})`,
    String.raw`(?![\d０-９A-Za-z_]|\.\d)`,
  ]
    .join('')
    .replaceAll('DIGIT', String.raw`[\d０-９]`)
    .replaceAll('GAP', String.raw`[ \xa0\xad\u200b-\u200d\u2010-\u2015\u2060\ufeff－-]`),
  'g',
)

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
  const digits = number.normalize('NFKC').match(/\d/g) ?? []
  if (digits.length < fewestDigits) return undefined
  const plus = number.startsWith('+') ? '\\+' : ''
  const inBothWidths = digits.map(
    (digit) => `[${digit}${String.fromCharCode(0xff10 + Number(digit))}]`,
  )
  const body = inBothWidths.join(digits.length < groupedDigits ? '' : '[ ().-]{0,2}')
  return new RegExp(`(?<![\\d０-９])${plus}${body}(?![\\d０-９])`, 'g')
}

function mask(number: string): string {
  const plain = number.normalize('NFKC').replace(/[^\d+]/g, '')
  const shown = plain.length >= 9 ? 3 : 1
  return `${plain.slice(0, shown)}****${plain.slice(-shown - 1)}`
}

export function trimmedLines(text: string): string[] {
  if (text === '') return []
  const lines = text.split(/[\n\v\f\r\x85\u2028\u2029]/).map((line) => line.trim())
  return lines.filter((line) => line !== '')
}

/** Of `at-mobiles`, each in the forms in which it may be printed. */
export function listedMobiles(text: string): string[] {
  return trimmedLines(text).flatMap((line) => line.split(/[,;，；、]/).flatMap(numbersIn))
}

/** Of `mention-map`. A user id is no secret; whatever else is behind the login may be a number. */
export function mentionMapMobiles(text: string): string[] {
  return trimmedLines(text).flatMap((line) => {
    const [, target = ''] = /[:：=](.*)$/.exec(line) ?? ['', line]
    const plain = target.replace(/#.*$/, '').trim()
    return /^id\s*[:：]/i.test(plain) ? [] : numbersIn(plain)
  })
}

/** What looks like a mobile number, and whatever `atMobiles` lists, in JSON or YAML, right or wrong. */
export function payloadMobiles(payload: string): string[] {
  if (payload === '') return []
  const lists = payload.match(/atMobiles["']?\s*:(?:(?:\s*-[^\n]*)+|\s*\[[^\]]*)/g) ?? []
  const listed = lists.flatMap((list) => list.match(/\+?\d[\d -]{3,}\d/g) ?? [])
  return unique([...mobilesIn(payload), ...listed].flatMap(numbersOf))
}

/** Mobile numbers in a template: those that it mentions, and whatever looks like one. */
export function templateMobiles(template: string): string[] {
  const mentioned = template.matchAll(/(?<![\d+-])(\+?\d[\d-]{4,20})['"]?\s*\|\s*mention\b/g)
  const named = Array.from(mentioned, ([, mobile = '']) => mobile)
  return unique([...named, ...mobilesIn(template)].flatMap(numbersOf))
}

/** Without a dash, which says that a robot has none. */
export function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '' && text !== '-')
}

/** What should be one number may be several. */
function numbersIn(text: string): string[] {
  return [...numbersOf(text), ...mobilesIn(text).flatMap(numbersOf)]
}

/** As it is written, and its digits: alone, and without the country code. */
function numbersOf(text: string): string[] {
  const typed = text.trim()
  const digits = typed.normalize('NFKC').replace(/\D/g, '')
  const isMainland = /^(?:00)?86(1\d{10})$/.exec(digits)
  const [, national = ''] = isMainland ?? /^\+\d{1,4}[ -]+(.*)$/.exec(typed) ?? []
  return digits === '' ? [] : [typed, digits, national.replace(/\D/g, '')]
}
