/** Keeps a line a line: text of any length cut to what a phone shows. */
/** @param most visible characters (an emoji counts as one, and is never cut in half) */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const beginning = text.slice(0, most * 20)
  const characters = Array.from(new Intl.Segmenter().segment(beginning), ({ segment }) => segment)
  if (characters.length <= most && beginning === text) return text
  const kept = characters.slice(0, Math.min(characters.length, most) - 1)
  return `${kept.join('').trimEnd()}…`
}
