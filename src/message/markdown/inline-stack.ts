/** Builds lines: segments joined, spaces trimmed, and marks kept where they still work. */
import {
  appendInline,
  type Inline,
  type Line,
  singleLine,
  plainTextOf,
  type WebUrl,
} from '../../document/document.ts'
import type { Span } from './markdown-event.ts'

/** The line without spaces at its ends, and where it had any. */
export function trimmed(pieces: readonly Inline[]): {
  before: string
  line: Inline[]
  after: string
} {
  const line = [...pieces]
  const before = isBlankAt(line[0], 'start') ? ' ' : ''
  const after = isBlankAt(line.at(-1), 'end') ? ' ' : ''
  if (typeof line[0] === 'string') line[0] = line[0].trimStart()
  const last = line.at(-1)
  if (typeof last === 'string') line[line.length - 1] = last.trimEnd()
  return { before, line: line.filter((piece) => piece !== ''), after }
}

function isBlankAt(piece: Inline | undefined, end: 'start' | 'end'): boolean {
  return typeof piece === 'string' && (end === 'start' ? /^\s/ : /\s$/).test(piece)
}

/**
 * The line as it can be written: `**` and `*` only work where a space, or a letter within, shows
 * which side they close (commonmark.org "left-flanking delimiter run").
 */
export function finished(pieces: readonly Inline[]): Line {
  const { line } = trimmed(pieces)
  return line.flatMap((piece, index): Inline[] => {
    const next = line[index + 1]
    return next !== undefined && mustPart(piece, next) ? [piece, ' '] : [piece]
  })
}

function mustPart(left: Inline, right: Inline): boolean {
  if (isMarked(left)) {
    return isMarked(right) || (isLetter(firstOf(right)) && !isLetter(lastOf(left)))
  }
  return isMarked(right) && isLetter(lastOf(left)) && !isLetter(firstOf(right))
}

function isMarked(piece: Inline): boolean {
  return typeof piece !== 'string' && 'line' in piece
}

/** The first character that is written within a piece's own marks. */
function firstOf(piece: Inline | undefined): string {
  if (piece === undefined) return ''
  if (typeof piece === 'string') return Array.from(piece.slice(0, 2))[0] ?? ''
  return 'line' in piece ? firstOf(piece.line[0]) : '['
}

function lastOf(piece: Inline | undefined): string {
  if (piece === undefined) return ''
  if (typeof piece === 'string') return Array.from(piece.slice(-2)).at(-1) ?? ''
  return 'line' in piece ? lastOf(piece.line.at(-1)) : ')'
}

/** Neither a space nor punctuation. */
function isLetter(character: string): boolean {
  return /[^\s\p{P}\p{S}]/u.test(character)
}

/* The open spans of the line in the making: what each becomes when it is closed. */

export type OpenSpan = { span: Span | undefined; pieces: Inline[] }

/** The line itself, with nothing open. */
export function emptyLine(): OpenSpan[] {
  return [{ span: undefined, pieces: [] }]
}

export function isWithin(spans: readonly OpenSpan[], of: Span['of']): boolean {
  return spans.some(({ span }) => span?.of === of)
}

/** Closes the innermost span of a kind, and what is open within it; without one, nothing. */
export function closeSpan(spans: OpenSpan[], of: Span['of'], targetOf: TargetOf): void {
  const index = spans.findLastIndex(({ span }) => span?.of === of)
  if (index > 0) while (spans.length > index) closeLast(spans, targetOf)
}

/** @returns the finished line's pieces; every span is closed */
export function closeAllSpans(spans: OpenSpan[], targetOf: TargetOf): Inline[] {
  while (spans.length > 1) closeLast(spans, targetOf)
  return spans[0]?.pieces ?? []
}

type TargetOf = (href: string) => WebUrl | undefined

function closeLast(spans: OpenSpan[], targetOf: TargetOf): void {
  const closed = spans.pop()
  const around = spans.at(-1)
  if (closed?.span === undefined || around === undefined) return
  const { before, line, after } = trimmed(closed.pieces)
  const pieces = wrapped(line, closed.span, {
    isRepeated: isWithin(spans, closed.span.of),
    targetOf,
  })
  appendInline(around.pieces, [before, ...pieces, after])
}

function wrapped(
  line: readonly Inline[],
  span: Span,
  { isRepeated, targetOf }: { isRepeated: boolean; targetOf: TargetOf },
): readonly Inline[] {
  if (span.of === 'hidden') return []
  if (line.length === 0 || isRepeated || span.of === 'verbatim') return line
  if (span.of !== 'link') return [{ kind: span.of, line: finished(line) }]
  const url = targetOf(span.href)
  const text = singleLine(plainTextOf(line)).trim()
  return url === undefined || text === '' ? line : [{ kind: 'link', text, url }]
}
