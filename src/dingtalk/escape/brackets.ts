/**
 * Brackets: links and images. A pair with no other bracket in it does nothing, because a `(` behind it
 * is escaped. A single `[` could begin the text of a later link of ours, a single `]` end the one
 * around it.
 */
import { type Escape, markupKind, type Source } from './source.ts'

export function escapeBrackets(source: Source, escape: Escape): void {
  const { text, kinds } = source
  const lastLink = findLastLink(source)
  let isInLink = false
  for (const { 0: run, index: start } of kinds.matchAll(/m+|[^m]+/g)) {
    const end = start + run.length
    const part = text.slice(start, end)
    if (run.startsWith(markupKind)) {
      if (part.startsWith('[') && text[start - 1] === '!') escape(start - 1)
      isInLink = endsInLink(part) ?? isInLink
    } else {
      const singles = findSingles(part, { isInLink, isBeforeLink: end <= lastLink })
      for (const index of singles) escape(start + index)
      if (part.endsWith(']') && text[end] === '(') escape(end - 1)
    }
  }
}

/** Where the text of our last link ends. */
function findLastLink({ text, kinds }: Source): number {
  const ends = Array.from(text.matchAll(/\]\(/g), ({ index }) => index)
  return ends.findLast((index) => kinds[index] === markupKind) ?? -1
}

/** Whether what follows this markup is in the text of a link; undefined if it has no brackets. */
function endsInLink(part: string): boolean | undefined {
  const last = Math.max(part.lastIndexOf('['), part.lastIndexOf(']'))
  return last === -1 ? undefined : part[last] === '['
}

type Around = { isInLink: boolean; isBeforeLink: boolean }

function findSingles(part: string, { isInLink, isBeforeLink }: Around): number[] {
  return Array.from(part.matchAll(isInLink ? linkBrackets : brackets))
    .filter(({ 0: found }) => (found === '[' ? isBeforeLink : found === ']' && isInLink))
    .map(({ index }) => index)
}

const brackets = /\[[^[\]]*\]|[[\]]/g

/** In a link's text marked reads a bracket behind a backslash wrongly, unless it is escaped as well. */
const linkBrackets = /(?<!\\)\[[^[\]]*(?<!\\)\]|[[\]]/g
