/** The form of the sentences about events, and how one is filled with what is known. */
import { appendInline, type Inline, type Line } from '../../document/document.ts'
import type { Language, Translated } from '../../i18n/language.ts'

/**
 * A sentence per event and action: `issues.closed`, else `*.closed`, else `issues`, else `*`. Of
 * several, the first one whose names are all known is used.
 */
export type SentenceTable = Readonly<Record<string, Translated | readonly Translated[]>>

export type TermTable = Readonly<Record<string, Translated>>

export type SentenceCatalog = {
  sentences: SentenceTable
  /** GitHub's words where a sentence names them. */
  terms: TermTable
  /** What an event is called, where only its name is known. */
  eventNames: TermTable
}

/** What a sentence may name; what is not known is undefined. */
export type SentenceNames = Readonly<Record<string, Inline | undefined>>

type SentenceChoice = { sentences: SentenceTable; keys: readonly string[]; language: Language }

/** @returns the first sentence, in the order of the keys, whose names are all known */
export function fillSentence(
  { sentences, keys, language }: SentenceChoice,
  names: SentenceNames,
): Line {
  const candidates = keys.flatMap((key) =>
    Object.hasOwn(sentences, key) ? (sentences[key] ?? []) : [],
  )
  for (const sentence of candidates) {
    const line = fill(sentence[language], names)
    if (line !== undefined) return line
  }
  return []
}

function fill(sentence: string, names: SentenceNames): Line | undefined {
  const line: Inline[] = []
  for (const [index, piece] of sentence.split(/\{(\w+)\}/).entries()) {
    const part = index % 2 === 0 ? piece : nameIn(names, piece)
    if (part === undefined) return undefined
    appendInline(line, [part])
  }
  return line
}

function nameIn(names: SentenceNames, name: string): Inline | undefined {
  const known = Object.hasOwn(names, name) ? names[name] : undefined
  return known === '' ? undefined : known
}
