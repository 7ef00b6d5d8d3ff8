/** Keeps a line a line: text of any length cut to what a phone shows. */

/** A character of a phone's screen may be of many code units: a family is one of eleven. */
const unitsPerCharacter = 20

/**
 * All others are a visible character each, unless what follows combines with them: with nothing else,
 * node need not load its tables of Unicode. A carriage return and a line feed are one character.
 */
const unusual = /[^\t\n -~\u3001-\u3020\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff5e]/

/** @param most visible characters (an emoji counts as one, and is never cut in half) */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  if (!unusual.test(text.slice(0, most + 1))) return cutAt(most - 1, text)
  const beginning = text.slice(0, most * unitsPerCharacter)
  const starts = startsOf(beginning, most + 1)
  if (starts.length <= most && beginning === text) return text
  const end = starts[Math.min(starts.length, most) - 1] ?? 0
  return cutAt(end, beginning)
}

function cutAt(end: number, text: string): string {
  return `${text.slice(0, end).trimEnd()}…`
}

/**
 * Where the first visible characters begin: no more of them are sought than are asked for. Only the
 * unusual ones are, with what they may combine with on both sides: the tables take time.
 */
function startsOf(text: string, most: number): number[] {
  const usual = `[${unusual.source.slice('[^'.length)}`
  const part = new RegExp(
    `${usual}?(?:${unusual.source}+${usual})*${unusual.source}+${usual}?|${usual}`,
    'g',
  )
  const starts: number[] = []
  for (const { 0: found, index: from } of text.matchAll(part)) {
    const segments = found.length === 1 ? [{ index: 0 }] : new Intl.Segmenter().segment(found)
    for (const { index } of segments) {
      starts.push(from + index)
      if (starts.length === most) return starts
    }
  }
  return starts
}
