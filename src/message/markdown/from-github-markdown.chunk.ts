/** GitHub's markdown → blocks that DingTalk shows, phones included. Loaded only where there is some. */
import type { Block } from '../../document/document.ts'
import { build } from './builder.ts'
import { tokensOf, limitNesting } from './lexer.ts'
import type { Origin } from './links.ts'
import { literal, type MarkdownEvent } from './markdown-event.ts'
import { takeFootnotes, type Reading, numbering } from './references.ts'
import { eventsOf } from './tokens.ts'

/**
 * Tables become lists, code is quoted, HTML is text, what is relative is absolute. Of the text come
 * characters only: links lead to http(s), nobody is mentioned, nothing is HTML.
 */
export function fromGithubMarkdown(text: string, origin: Origin): Block[] {
  const tamed = limitNesting(text)
  try {
    return read(tamed, origin)
  } catch {
    return unread(tamed)
  }
}

function read(markdown: string, origin: Origin): Block[] {
  const { text, notes } = takeFootnotes(markdown)
  const reading: Reading = { origin, footnotes: numbering(notes) }
  const blocks = build(lexed(text), reading)
  const named = reading.footnotes.named()
  const noted = named.flatMap((label, index) => {
    const steps = lexed(notes.get(label) ?? '').filter(
      ({ kind }, at) => at > 0 || kind !== 'boundary',
    )
    return build([literal(`[${String(index + 1)}] `), ...steps], reading)
  })
  return [...blocks, ...noted]
}

function lexed(markdown: string): MarkdownEvent[] {
  return eventsOf(tokensOf(markdown))
}

/** A text that cannot be read, as it was written: paragraph by paragraph, line by line. */
function unread(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ kind: 'paragraph', lines: lines.map((line) => [line.trim()]) }))
}
