/** A sentence and the names in it → a line. */
import type { Inline, Line } from '../../dingtalk/document.ts'
import type { SentenceTable } from './sentences/sayings.ts'

/** What may stand in a sentence; what is not known is undefined. */
export type Names = Readonly<Record<string, Inline | undefined>>

/**
 * @param keys where to look, the most telling first
 * @returns the first sentence whose names are all known
 */
export function say(sentences: SentenceTable, keys: readonly string[], names: Names): Line {
  const candidates = keys.flatMap((key) =>
    Object.hasOwn(sentences, key) ? (sentences[key] ?? []) : [],
  )
  for (const sentence of candidates) {
    const line = fill(sentence, names)
    if (line !== undefined) return line
  }
  return []
}

function fill(sentence: string, names: Names): Line | undefined {
  const line: Inline[] = []
  for (const [index, piece] of sentence.split(/\{(\w+)\}/).entries()) {
    const part = index % 2 === 0 ? piece : nameIn(names, piece)
    if (part === undefined) return undefined
    append(line, part)
  }
  return line
}

function nameIn(names: Names, name: string): Inline | undefined {
  const known = Object.hasOwn(names, name) ? names[name] : undefined
  return known === '' ? undefined : known
}

/** Texts side by side are one, so that a dialect sees all that may mean something to it. */
function append(line: Inline[], part: Inline): void {
  const last = line.at(-1)
  if (typeof part === 'string' && typeof last === 'string') line[line.length - 1] = last + part
  else if (part !== '') line.push(part)
}
