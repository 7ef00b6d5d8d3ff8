/**
 * Where a tapped link opens. DingTalk opens a plain URL within itself, on a computer in its
 * sidebar; wrapped in its own scheme, in the system's browser (K-0776 on that scheme).
 */

/** The words of the input; the first is the default. */
export const linkTargets = ['app', 'browser'] as const

export type LinkTarget = (typeof linkTargets)[number]

const before = 'dingtalk://dingtalkclient/page/link?url='

const after = '&pc_slide=false'

/** A link as it is sent: perhaps within DingTalk's own scheme, or whatever a user's payload has. */
export type MessageLink = { text: string; url: string }

/** Links with their addresses for that target. */
export function toTargets(links: readonly MessageLink[], target: LinkTarget): MessageLink[] {
  return links.map(({ text, url }) => {
    const { href } = new URL(url)
    return { text, url: target === 'app' ? href : wrapped(href) }
  })
}

/** An image (`!`), or a link of finished markdown; data in it holds no bracket that is not escaped. */
const linkOrImage = /(!?\[[^[\]]*\])\((https?:[^()\s]+)\)/g

/** Finished markdown with its links for that target; images stay as they are. */
export function withTargets(markdown: string, target: LinkTarget): string {
  if (target === 'app') return markdown
  return markdown.replace(linkOrImage, (whole, text: string, url: string) =>
    text.startsWith('!') ? whole : `${text}(${wrapped(url)})`,
  )
}

function wrapped(url: string): string {
  return `${before}${encodeURIComponent(url)}${after}`
}

const wrappedLink = /dingtalk:\/\/dingtalkclient\/page\/link\?url=([\w.!~*'()%-]+)&pc_slide=false/g

/** The plain addresses of a text again: outside DingTalk its scheme leads nowhere. */
export function withPlainLinks(text: string): string {
  return text.replace(wrappedLink, (whole, encoded: string) => unwrapped(encoded) ?? whole)
}

/** Undefined where somebody else's URL is not an encoding, or encodes what must not be in a text. */
function unwrapped(encoded: string): string | undefined {
  try {
    const url = decodeURIComponent(encoded)
    return /^https?:[^\s()<>]+$/.test(url) && URL.canParse(url) ? url : undefined
  } catch {
    return undefined
  }
}
