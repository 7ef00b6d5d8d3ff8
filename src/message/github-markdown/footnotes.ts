/** `[^1]` and its note: the notes go to the end, numbered in the order in which they are named. */

export type Footnotes = {
  /** The text without the notes. */
  text: string
  notes: ReadonlyMap<string, string>
}

/** Takes the notes out, with the indented lines that continue each; those in code are none. */
export function takeFootnotes(text: string): Footnotes {
  const notes = new Map<string, string>()
  if (!text.includes('[^')) return { text, notes }
  const state: { isCode: boolean; label: string | undefined } = { isCode: false, label: undefined }
  const kept = text.split('\n').filter((line) => {
    if (/^ {0,3}(?:```|~~~)/.test(line)) state.isCode = !state.isCode
    const begun = state.isCode ? undefined : beginningOf(line)
    state.label = begun?.label ?? (isContinuation(line) ? state.label : undefined)
    if (state.label === undefined) return true
    notes.set(state.label, begun?.text ?? continued(notes.get(state.label), line))
    return false
  })
  return { text: kept.join('\n'), notes }
}

function continued(note: string | undefined, line: string): string {
  return `${note ?? ''}\n${line.trim()}`
}

function isContinuation(line: string): boolean {
  return /^(?: {2,}|\t)\s*\S/.test(line)
}

function beginningOf(line: string): { label: string; text: string } | undefined {
  const [, label, text = ''] = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(.*)$/.exec(line) ?? []
  return label === undefined ? undefined : { label, text }
}

/** Gives each label its number as it is named; undefined for one that has no note. */
export type Numbering = {
  numberOf: (label: string) => number | undefined
  named: () => readonly string[]
}

export function numbering(notes: Footnotes['notes']): Numbering {
  const labels: string[] = []
  return {
    numberOf: (label) => {
      if (!notes.has(label)) return undefined
      if (!labels.includes(label)) labels.push(label)
      return labels.indexOf(label) + 1
    },
    named: () => labels,
  }
}
