/**
 * Escaping by need: untrusted text within markdown. A character is escaped only where, in its place,
 * CommonMark, GFM or a plain renderer that searches for patterns would make markup of it, so that most
 * texts go out as they are. A backslash is placed before punctuation (real clients are known to read
 * it: multica-ai/multica#8125), `&lt;` for `<`, `&amp;` for an `&` that begins an entity. What each
 * escape is for, with an example: __tests__/dingtalk/escape/reasons.ts.
 */
import { type UrlSpan, breakUrl, findUrls, isBroken, keepUrls } from './bare-urls.ts'
import { escapeBrackets } from './brackets.ts'
import { writeEmbedded } from './embedded.ts'
import { escapeLines } from './lines.ts'
import { escapeMarks } from './marks.ts'
import {
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
