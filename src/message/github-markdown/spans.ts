/** The open spans of the line in the making: what each becomes when it is closed. */
import { plainTextOf, singleLine, type Inline } from '../../dingtalk/document.ts'
import { addTo, finished, trimmed } from './line.ts'
import type { Span } from './step.ts'

export type OpenSpan = { span: Span | undefined; pieces: Inline[] }

/** The line itself, with nothing open. */
export function emptyLine(): OpenSpan[] {
  return [{ span: undefined, pieces: [] }]
}

export function isWithin(spans: readonly OpenSpan[], of: Span['of']): boolean {
  return spans.some(({ span }) => span?.of === of)
}

/** Closes the innermost span of a kind, and what is open within it; without one, nothing. */
export function close(spans: OpenSpan[], of: Span['of'], targetOf: TargetOf): void {
  const index = spans.findLastIndex(({ span }) => span?.of === of)
  if (index > 0) while (spans.length > index) closeLast(spans, targetOf)
}

/** @returns the finished line's pieces; every span is closed */
export function closeAll(spans: OpenSpan[], targetOf: TargetOf): Inline[] {
  while (spans.length > 1) closeLast(spans, targetOf)
  return spans[0]?.pieces ?? []
}

type TargetOf = (href: string) => string | undefined

function closeLast(spans: OpenSpan[], targetOf: TargetOf): void {
  const closed = spans.pop()
  const around = spans.at(-1)
  if (closed?.span === undefined || around === undefined) return
  const { before, line, after } = trimmed(closed.pieces)
  const pieces = wrapped(line, closed.span, {
    isRepeated: isWithin(spans, closed.span.of),
    targetOf,
  })
  addTo(around.pieces, [before, ...pieces, after])
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
