/** Lists as people write them: lines and entries with their places, and what copying leaves around one. */

/** Lines and entries count from 1; `entry` is only there where its line has several. */
export type ListEntry = { line: number; entry?: number; text: string }

/** The lines that are not blank, trimmed (a CR counts as blank), with their numbers. */
export function linesOf(value: string): ListEntry[] {
  return value
    .split('\n')
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '')
}

/** The same for a list whose lines may be separated further, by Chinese punctuation too. */
export function listOf(value: string): ListEntry[] {
  return linesOf(value).flatMap(({ line, text }) => {
    const entries = text.split(/[,;，；、]/).map((entry) => entry.trim())
    const isOne = entries.filter((entry) => entry !== '').length === 1
    return entries
      .map((entry, index) => ({ line, ...(!isOne && { entry: index + 1 }), text: entry }))
      .filter((each) => each.text !== '')
  })
}

/** The same entry again is left out, and so are its problems. */
export function distinct(entries: readonly ListEntry[]): ListEntry[] {
  const seen = new Set<string>()
  return entries.filter(({ text }) => !seen.has(text) && seen.add(text))
}

export function uniqueTexts(entries: readonly Pick<ListEntry, 'text'>[]): string[] {
  return [...new Set(entries.map(({ text }) => text))]
}

/* What copying from a chat, a document or an editor leaves around a value. */

/** Zero-width and directional characters, soft hyphens, byte order marks and controls. */
const invisible = /[\p{Cf}\p{Cc}\u115f\u3164]/gu

export function withoutInvisible(text: string): string {
  return text.replaceAll('\t', ' ').replace(invisible, '')
}

/** What is around a value, and the value: a link's markup, a list's dash, a separator, brackets, quotes. */
const layers: readonly RegExp[] = [
  /^\[[^\]]*\]\(([^()\s]*)\)$/,
  /^[-*•]\s(.*)$/,
  /^(.+)[,，;；、。]$/,
  /^["'`“‘‚„«「『《〈<＜（(【[](.*)["'`”’“‘»」』》〉>＞）)】\]]$/,
  // A quotation mark is lost more easily than it gets into a value.
  /^["'`“”‘’](.*)$/,
  /^(.*)["'`“”‘’]$/,
]

/** As often as there are any: none of them begins or ends a URL, a token or a secret. */
export function unwrapped(text: string): string {
  let rest = withoutInvisible(text).trim()
  for (;;) {
    const inner = withoutOneLayer(rest).trim()
    if (inner === rest) return rest
    rest = inner
  }
}

function withoutOneLayer(text: string): string {
  for (const layer of layers) {
    const inner = layer.exec(text)?.[1]
    if (inner !== undefined) return inner
  }
  return text
}

/** Full-width letters, digits and signs as their ordinary ones, and every dash as a hyphen. */
export function halfWidth(text: string): string {
  return withoutInvisible(text.normalize('NFKC')).replace(/[‐‑‒–—―−]/g, '-')
}
