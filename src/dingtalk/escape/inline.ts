/** What is markup within a line: marks in pairs (emphasis, strikethrough, code), links and images, bare URLs. */
import {
  type Escape,
  isInLink,
  isInUrl,
  markupKind,
  type Source,
  urlKind,
  dataKind,
  type Escapes,
  urlEndKind,
} from './source.ts'

/**
 * @property key the mark and the block that it is in
 * @property isEither whether every renderer agrees that it could do both
 */
type MarkRun = {
  mark: string
  key: string
  start: number
  end: number
  opens: boolean
  closes: boolean
  isEither: boolean
}

/** Marks that are markup in pairs: emphasis, strikethrough, code. */
export function escapeMarks(source: Source, escape: Escape): void {
  const runs = findRuns(source)
  if (runs.length === 0) return
  const patterns = ['*', '_', '`'].flatMap((mark) =>
    patternRuns(
      runs.filter((run) => run.mark === mark && (mark === '`' || lengthOf(run) > 1)),
      source,
    ),
  )
  for (const { start, end } of [...closedRuns(runs), ...runsAfterOurs(runs, source), ...patterns])
    for (let index = start; index < end; index++) escape(index)
}

/** Those that a later one of their block may close. */
function closedRuns(runs: readonly MarkRun[]): MarkRun[] {
  const closers = new Map<string, MarkRun[]>()
  return runs.toReversed().filter((run) => {
    const later = closers.get(run.key) ?? []
    if (run.closes && !later.some((each) => isAlike(each, run)))
      closers.set(run.key, [...later, run])
    return run.opens && later.some((closer) => mayPair(run, closer))
  })
}

/** Those that may close markup of ours, or are joined with it. */
function runsAfterOurs(runs: readonly MarkRun[], { kinds }: Source): MarkRun[] {
  const opened = new Set<string>()
  return runs.filter(({ key, start, end, opens, closes }) => {
    const isOurs = /[mu]/.test(kinds.slice(start, end))
    const isAfterOurs = opened.has(key)
    if (isOurs && opens) opened.add(key)
    return isOurs || (closes && isAfterOurs)
  })
}

/** CommonMark's rule of three. */
function mayPair(opener: MarkRun, closer: MarkRun): boolean {
  const [one, other] = [lengthOf(opener) % 3, lengthOf(closer) % 3]
  return !(opener.isEither || closer.isEither) || (one + other) % 3 !== 0 || one === 0
}

/** Whether they pair with the same ones. */
function isAlike(one: MarkRun, other: MarkRun): boolean {
  return one.isEither === other.isEither && (lengthOf(one) - lengthOf(other)) % 3 === 0
}

/**
 * Backticks or two marks in a row, which some renderers search the whole message for: all where there
 * is more than one. The last one behind a URL stays, because clients take a backslash into the URL.
 */
function patternRuns(runs: readonly MarkRun[], source: Source): readonly MarkRun[] {
  const last = runs.at(-1)
  if (last === undefined) return []
  const { mark, start, end } = last
  const isAlone = runs.length === 1 && lengthOf(last) < 5
  if (isAlone) return mark === '`' && isInLink(source, end) ? runs : []
  const mayStay =
    isInUrl(source, start - 1) &&
    !isInLink(source, end) &&
    runs.every((run) => source.kinds[run.start] !== markupKind)
  return mayStay ? runs.slice(0, -1) : runs
}

function lengthOf({ start, end }: MarkRun): number {
  return end - start
}

function findRuns(source: Source): MarkRun[] {
  let block = 0
  return Array.from(source.text.matchAll(/\n[ \t]*\n|\*+|_+|~+|`+/g)).flatMap(
    ({ 0: { length, [0]: mark = '' }, index: start }) => {
      if (mark === '\n') {
        block++
        return []
      }
      const end = start + length
      const key = `${mark}${String(block)}`
      return [{ mark, key, start, end, ...flanking(source, start, end) }]
    },
  )
}

type Flanks = Pick<MarkRun, 'opens' | 'closes' | 'isEither'>

/** CommonMark's rules; what is punctuation to some renderers only, is taken for what is safer. */
function flanking(source: Source, start: number, end: number): Flanks {
  const { text, kinds } = source
  if (text[start] === '`') return { opens: true, closes: true, isEither: false }
  const isUnderscore = text[start] === '_'
  const [before, after] = [text.charAt(start - 1), text.charAt(end)]
  const isAfterMark = punctuation.test(before)
  const isInWord = isUnderscore && letter.test(before) && !isBehindUrl(source, start)
  const isBeforeWord = (isUnderscore || isAfterMark) && letter.test(after)
  return {
    opens: /\S/.test(after) && !isInWord,
    closes: /\S/.test(before) && !isBeforeWord,
    isEither: isAfterMark && punctuation.test(after) && isData(kinds.slice(start - 1, end + 1)),
  }
}

/** Some renderers forget what was before the end of a URL. */
function isBehindUrl(source: Source, index: number): boolean {
  return isInUrl(source, index - 1) && source.kinds[index] !== urlKind
}

function isData(kinds: string): boolean {
  return /^d+$/.test(kinds)
}

/** Letters and digits that nobody takes for anything else: Latin, kana, hanzi, hangul. */
const letter =
  /[\dA-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]/

/** And punctuation that everybody takes for it. */
const punctuation = /[!-/:-@[-`{-}]/

/**
 * Brackets: links and images. A pair with no other bracket in it does nothing, because a `(` behind it
 * is escaped. A single `[` could begin the text of a later link of ours, a single `]` end the one
 * around it.
 */
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

/**
 * A bare URL, which clients link by themselves. It goes out as it is, so that the link leads where the
 * text says; one that would need an escape is broken instead, so that no client links it and takes the
 * escape into the address.
 * @property end where a client ends it at the latest
 */
export type UrlSpan = { start: number; end: number }

const urlStart = /(?:https?|ftp):\/\/|www\./gi

/** Each with all to the next space, since some clients take that for the URL; in a link's text none is. */
export function findUrls({ text, kinds }: Source): UrlSpan[] {
  const urls: UrlSpan[] = []
  let end = 0
  let dataEnd = 0
  for (const { index: start } of text.matchAll(urlStart)) {
    if (start < end || kinds[start] !== dataKind) continue
    if (dataEnd <= start) dataEnd = kinds.indexOf(markupKind, start)
    if (dataEnd === -1) dataEnd = kinds.length
    if (text[dataEnd] === ']') continue
    const length = text.slice(start, dataEnd).search(/\s/)
    end = length === -1 ? dataEnd : start + length
    urls.push({ start, end })
  }
  return urls
}

/** What every client takes for one URL, so that no mark in it does anything. */
const plainUrl =
  /(?<![\w.+-])(?:https?|ftp):\/\/[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*(?::[1-5]?\d{1,4})?[/?#](?:[\w~%=+:@$/#]|&(?!#?\w{1,32};)|[-.,;!?](?=[\w~%=+@$/#])|--(?=[\w~%=+@$/#]))*(?<![_~])/iy

/** The same, with these URLs marked. */
export function keepUrls({ text, kinds }: Source, urls: readonly UrlSpan[]): Source {
  let kept = ''
  for (const { start, end } of urls) {
    plainUrl.lastIndex = start
    const length = Math.min(plainUrl.exec(text)?.[0].length ?? 0, end - start)
    kept += kinds.slice(kept.length, start) + urlKind.repeat(length)
    kept += urlEndKind.repeat(end - start - length)
  }
  return { text, kinds: kept + kinds.slice(kept.length) }
}

/** Whether a client that links it would take an escape into it, or markup of ours. */
export function isBroken({ start, end }: UrlSpan, source: Source, escapes: Escapes): boolean {
  for (let index = start; index < end; index++) if (escapes[index] !== undefined) return true
  return /^(?:\[|\*+[^\s*<])/.test(source.text.slice(end, end + 4))
}

export function breakUrl({ start, end }: UrlSpan, { text }: Source, escapes: Escapes): void {
  const parts = /(?<=https?|ftp):(?=\/\/)|(?<=www)\./gi
  for (const { 0: part, index } of text.slice(start, end).matchAll(parts))
    escapes[start + index] = `\\${part}`
}
