/** What does something at the start of a line, at its end or in all of it. */
import { type Escape, markupKind, type Source } from './source.ts'

export function escapeLines(source: Source, escape: Escape): void {
  for (const line of source.text.matchAll(/[^\n]+/g)) {
    escapeLine(line, source, escape)
    escapePipes(line, source, escape)
  }
}

/** At the start of a line; of the match the last character is escaped. */
const atStart = new RegExp(
  [
    /[#>]/, // heading, quote
    /[-+*](?=\s|$)/, // list
    /\d+[.)](?=\s|$)/, // numbered list
    /=(?==*\s*$)/, // underline, which makes a heading of the line above
    /(?=[:| ]*-)[-:|](?=[-:| ]*$)/, // rule, underline, second line of a table
    /[*_](?=(?: ?[*_]){2,} *$)/, // rule
    /[~`](?=~~|``)/, // fenced code
    /\[(?=[^[\]]*\]:\s*(?:\S+(?:\s*$|\s+["'(])|$))/, // definition of a link
  ]
    .map(({ source }) => `^${source}`)
    .join('|'),
)

/** A label may end on a later line: `[`, and below it `b]: https://…`. */
const openLabel = /^\[[^\]]*$/

const listMark = /(?:[-*+]|\d[.)])\s+$/

function escapeLine(
  { 0: text, index: start }: RegExpExecArray,
  { text: whole, kinds }: Source,
  escape: Escape,
): void {
  const prefix = prefixOf(text, kinds.slice(start, start + text.length))
  const rest = text.slice(prefix.length)
  const restAt = start + prefix.length
  const match = atStart.exec(rest)
  if (match) escapeRun(rest.slice(match[0].length - 1), restAt + match[0].length - 1, escape)
  if (openLabel.test(rest) && isFollowed(whole, start + text.length)) escape(restAt)
  if (/^\[[ x]\]\s/i.test(rest) && listMark.test(prefix)) escape(restAt)
  const closing = /^#{1,6}\s/.test(rest) && /(?<=\s)#+\s*$/.exec(rest)
  if (closing) escape(restAt + closing.index)
}

/** All of a run of marks: behind one escaped mark the rest could close what an earlier line opens. */
function escapeRun(text: string, start: number, escape: Escape): void {
  const mark = text.charAt(0)
  let length = 0
  do escape(start + length++)
  while (/[*_~]/.test(mark) && text.charAt(length) === mark)
}

/** In a row of a table of the user's own. */
function escapePipes(
  { 0: text, index: start }: RegExpExecArray,
  { kinds }: Source,
  escape: Escape,
): void {
  if (!text.includes('|')) return
  const pipes = Array.from(text.matchAll(/\|/g), ({ index }) => start + index)
  if (pipes.some((index) => kinds[index] === markupKind)) for (const index of pipes) escape(index)
}

/** Whether the block goes on behind the line that ends there. */
function isFollowed(text: string, end: number): boolean {
  return /^\n[^\n]/.test(text.slice(end, end + 2))
}

/** The marks of quotes and lists that a line is in. */
function prefixOf(text: string, kinds: string): string {
  let end = 0
  while (kinds[end] === markupKind || /\s/.test(text.charAt(end))) end++
  return /^(?:[\s>]|(?:[-*+]|\d+[.)])(?=\s))*/.exec(text.slice(0, end))?.[0] ?? ''
}
