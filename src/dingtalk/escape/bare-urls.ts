/**
 * Bare URLs, which clients link by themselves. They go out as they are, so that the link leads where
 * the text says; one that would need an escape is broken instead, so that no client links it and
 * takes the escape into the address.
 */
import { dataKind, type Escapes, markupKind, type Source, urlEndKind, urlKind } from './source.ts'

/** @property end where a client ends it at the latest */
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
