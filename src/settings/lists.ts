/** Settings of several lines or entries, each with its place for error messages. */
/** Lines and entries count from 1; `entry` is only there where its line has several. */
export type ListEntry = { line: number; entry?: number; text: string }

/** The lines that are not blank, trimmed (a CR counts as blank), with their numbers. */
export function linesOf(value: string): ListEntry[] {
  return value
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '')
}

/** The same for a list whose lines may be separated further, by Chinese punctuation too. */
export function listOf(value: string): ListEntry[] {
  return linesOf(value).flatMap(({ line, text }) => {
    const entries = text.split(/[,;，；、]/).map((entry) => entry.trim())
    const isOne = entries.filter((entry) => entry !== '').length === 1
    return entries
      .map((entry, index) => ({ line, ...(!isOne && { entry: index + 1 }), text: entry }))
      .filter((each) => each.text !== '')
  })
}

/** The same entry again is left out, and so are its problems. */
export function distinct(entries: readonly ListEntry[]): ListEntry[] {
  const seen = new Set<string>()
  return entries.filter(({ text }) => !seen.has(text) && seen.add(text))
}

export function uniqueTexts(entries: readonly Pick<ListEntry, 'text'>[]): string[] {
  return [...new Set(entries.map(({ text }) => text))]
}
