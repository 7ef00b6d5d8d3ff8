/** Multi-line settings: one entry per line, with the line's number for error messages. */
export type Entry = { line: number; text: string }

/** The lines that are not blank, trimmed (a CR counts as blank), with their numbers from 1. */
export function entriesOf(value: string): Entry[] {
  return value
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '')
}
