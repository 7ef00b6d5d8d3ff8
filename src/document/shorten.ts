/** Keeps a line a line: text of any length cut to what a phone shows. */

/** A character of a phone's screen may be of many code units: a family is one of eleven. */
const unitsPerCharacter = 20

/** There a unit is a character, and node need not load its tables of Unicode. */
const isAscii = /^[ -~]*$/

/** @param most visible characters (an emoji counts as one, and is never cut in half) */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  if (isAscii.test(text.slice(0, most + 1))) return cutAt(most - 1, text)
  const beginning = text.slice(0, most * unitsPerCharacter)
  const starts = startsOf(beginning, most + 1)
  if (starts.length <= most && beginning === text) return text
  const end = starts[Math.min(starts.length, most) - 1] ?? 0
  return cutAt(end, beginning)
}

function cutAt(end: number, text: string): string {
  return `${text.slice(0, end).trimEnd()}…`
}

/** Where the first visible characters begin. No more of them are sought: that is what takes time. */
function startsOf(text: string, most: number): number[] {
  const starts: number[] = []
  for (const { index } of new Intl.Segmenter().segment(text)) {
    starts.push(index)
    if (starts.length === most) break
  }
  return starts
}
