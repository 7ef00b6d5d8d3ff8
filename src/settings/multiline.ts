/** Multi-line settings: one entry per line, with the line's number for error messages. */
export type LineEntry = { line: number; text: string }

/** The lines that are not blank, trimmed (a CR counts as blank), with their numbers from 1. */
export function linesOf(value: string): LineEntry[] {
  return value
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '')
}

/** The same for a list that may be separated by commas as well. */
export function listOf(value: string): LineEntry[] {
  return linesOf(value).flatMap(({ line, text }) =>
    text
      .split(',')
      .map((item) => ({ line, text: item.trim() }))
      .filter((item) => item.text !== ''),
  )
}
