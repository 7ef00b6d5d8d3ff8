/**
 * Escaping by need: untrusted text within markdown. A character is escaped only where, in its place,
 * CommonMark, GFM or a plain renderer that searches for patterns would make markup of it, so that most
 * texts go out as they are. A backslash is placed before punctuation (real clients are known to read
 * it: multica-ai/multica#8125), `&lt;` for `<`, `&amp;` for an `&` that begins an entity. What each
 * escape is for, with an example: __tests__/dingtalk/escape/reasons.ts.
 */
import {
  type UrlSpan,
  breakUrl,
  findUrls,
  isBroken,
  keepUrls,
  escapeBrackets,
  escapeMarks,
} from './inline.ts'
import {
  writeEmbedded,
  type Escape,
  escapeInto,
  type Escapes,
  markupKind,
  noEscapes,
  type Piece,
  type Source,
  toSource,
  write,
} from './source.ts'

/**
 * The markdown of a whole message, since what stands around a character decides what it does: a mark
 * without a second one is only a character.
 * @param mentioned whom the message mentions: `@` and one of these never comes from data
 */
export function escapePieces(given: readonly Piece[], mentioned: readonly string[] = []): string {
  const pieces = given.map((piece) => withoutMentions(piece, mentioned))
  if (isPlain(pieces, mentioned)) return pieces.map(({ text }) => text).join('')
  const whole = toSource(pieces)
  const embedded = noEscapes(whole)
  const source = writeEmbedded(pieces, whole, embedded)
  const findEscapes = (urls: readonly UrlSpan[]): Escapes => {
    const escapes = embedded.slice()
    escapeData(keepUrls(source, urls), { mentioned, escapes })
    return escapes
  }
  const urls = findUrls(source)
  const escapes = findEscapes(urls)
  const broken = new Set(urls.filter((url) => isBroken(url, source, escapes)))
  if (broken.size === 0) return write(source, escapes)
  const others = findEscapes(urls.filter((url) => !broken.has(url)))
  for (const url of broken) breakUrl(url, source, others)
  return write(source, others)
}

/**
 * What some rule looks at; `^` and `$` are where data begins and ends. Any other text is left alone, and
 * `@` where nobody is mentioned.
 */
const mayBeMarkup =
  /[\\`*_~[\]<&|]|:\/\/|[Ww]{3}\.|^[(.)]|^[^\S\n]*(?:[-#>=+]|:[: ]*(?:-|$)|\d+[.)])|[!#][^\S\n]*$/m

/** Most messages are: then no rule needs to read them. The user's own words may leave markup open. */
function isPlain(pieces: readonly Piece[], mentioned: readonly string[]): boolean {
  const kinds = new Set(pieces.map(({ kind }) => kind))
  if (!kinds.has('data') || kinds.has('words')) return !kinds.has('data')
  const texts = pieces.map(({ kind, text }) => (kind === 'data' ? text : '\n'))
  const text = texts.join('')
  return !mayBeMarkup.test(text) && (mentioned.length === 0 || !text.includes('@'))
}

type Means = { mentioned: readonly string[]; escapes: Escapes }

function escapeData(source: Source, { mentioned, escapes }: Means): void {
  const escape = escapeInto(escapes, source)
  escapeAnywhere(source, escape)
  escapeBrackets(source, escape)
  escapeMarks(source, escape)
  escapeLines(source, escape)
  escapeMentions(source, { mentioned, escapes })
}

function escapeAnywhere({ text }: Source, escape: Escape): void {
  const lastEnd = text.lastIndexOf('>')
  const found = /\\(?=[!-/:-@[-`{-~\n])|(?<=\])\(|&(?=#?\w{1,32};)|<[a-z/!?]?/gi
  for (const { 0: mark, index } of text.matchAll(found)) {
    if (mark === '&') escape(index, '&amp;')
    else if (!mark.startsWith('<')) escape(index)
    else if (mark.length > 1 || index < lastEnd) escape(index, '&lt;')
  }
}

/** In a URL an `@` is the same in percent-encoding. */
function withoutMentions(piece: Piece, mentioned: readonly string[]): Piece {
  if (piece.kind !== 'target') return piece
  const text = mentioned.reduce((url, who) => url.replaceAll(`@${who}`, `%40${who}`), piece.text)
  return { ...piece, text }
}

/** Clients search a message for these as it is, before they read any escape, and in URLs as well. */
function escapeMentions({ text, kinds }: Source, { mentioned, escapes }: Means): void {
  if (mentioned.length === 0) return
  for (const { index } of text.matchAll(/@/g)) {
    const isMention = mentioned.some((who) => text.startsWith(who, index + 1))
    if (isMention && kinds[index] !== markupKind) escapes[index] = '&commat;'
  }
}

/** What does something at the start of a line, at its end or in all of it. */
function escapeLines(source: Source, escape: Escape): void {
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
  return /[^\n]/.test(text.charAt(end + 1))
}

/** The marks of quotes and lists that a line is in. */
function prefixOf(text: string, kinds: string): string {
  let end = 0
  while (kinds[end] === markupKind || /\s/.test(text.charAt(end))) end++
  return /^(?:[\s>]|(?:[-*+]|\d+[.)])(?=\s))*/.exec(text.slice(0, end))?.[0] ?? ''
}
