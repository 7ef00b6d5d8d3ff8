/** Mobile numbers of the settings, each in the forms in which it may be printed. */
import { mobilesIn } from './mobiles.ts'

export function trimmedLines(text: string): string[] {
  if (text === '') return []
  const lines = text.split(/[\n\v\f\r\x85\u2028\u2029]/).map((line) => line.trim())
  return lines.filter((line) => line !== '')
}

/** Of `at-mobiles`. */
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
