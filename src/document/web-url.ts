/** The only way to make a URL that a message links to: http or https, decided on the finished URL. */

/** An absolute http(s) URL; every link and picture of a document has one of these. */
export type WebUrl = `http://${string}` | `https://${string}`

/** No page that people read has a longer one, and a message holds 20,000 bytes. */
const longest = 4000

/**
 * @param base what a relative URL is resolved against
 * @returns undefined where the text, once resolved, is not an http(s) URL; without user and password
 */
export function webUrl(address: string, base?: string): WebUrl | undefined {
  if (!URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  url.username = ''
  url.password = ''
  return isWebUrl(url.href) && url.href.length <= longest ? url.href : undefined
}

function isWebUrl(href: string): href is WebUrl {
  return /^https?:\/\//.test(href)
}
