/** What copying from a chat, a document or an editor leaves around a value. */
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
