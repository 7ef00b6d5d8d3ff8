/**
 * Where a tapped button opens. A link in markdown or of a link message opens in the system's browser
 * anyway (jenkinsci/dingtalk-plugin#410); a button opens within DingTalk, unless its URL is wrapped in
 * DingTalk's own scheme (K-0776): one part for computers, one for phones, since neither knows the other's.
 */

/** The words of the input; the first is the default. */
export const linkTargets = ['app', 'browser'] as const

export type LinkTarget = (typeof linkTargets)[number]

/** A link as it is sent: perhaps within DingTalk's own scheme, or whatever a user's payload has. */
export type MessageLink = { text: string; url: string }

const client = 'dingtalk://dingtalkclient/'

const wrapper = `${client}action/open_platform_link`

/** Links with their URLs as they are sent. */
export function toPlainLinks(links: readonly MessageLink[]): MessageLink[] {
  return links.map(({ text, url }) => ({ text, url: new URL(url).href }))
}

/** Buttons that open in that place. */
export function toButtons(links: readonly MessageLink[], target: LinkTarget): MessageLink[] {
  if (target === 'app') return toPlainLinks(links)
  return links.map(({ text, url }) => ({ text, url: wrapped(url) }))
}

function wrapped(url: string): string {
  const encoded = encodeURIComponent(url)
  const onComputers = `${client}page/link?url=${encoded}&pc_slide=false`
  const onPhones = `${client}action/jump?url=${encoded}`
  return `${wrapper}?pcLink=${encodeURIComponent(onComputers)}&mobileLink=${encodeURIComponent(onPhones)}`
}

/** Ours, and what a payload of the user's own may hold: the part for computers alone. */
const wrappedUrl = new RegExp(
  String.raw`${wrapper}\?pcLink=([\w.!~*'()%-]+)&mobileLink=[\w.!~*'()%-]+|${client}page/link\?url=([\w.!~*'()%-]+)&pc_slide=false`,
  'g',
)

/** The plain URLs of a text again: outside DingTalk its scheme leads nowhere. */
export function withPlainLinks(text: string): string {
  if (!text.includes(client)) return text
  return text.replace(wrappedUrl, (whole, pcLink: string | undefined, url: string | undefined) => {
    const inner = url ?? /\?url=([^&]+)&/.exec(decoded(pcLink))?.[1]
    return plainUrl(decoded(inner)) ?? whole
  })
}

/** Empty where somebody else's URL is not an encoding. */
function decoded(text = ''): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** Undefined where it is none, or holds what must not be in a text. */
function plainUrl(url: string): string | undefined {
  return /^https?:[^\s()<>]+$/.test(url) && URL.canParse(url) ? url : undefined
}
