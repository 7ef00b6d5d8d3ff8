/** Bare URLs in a text: where each ends, and the short form of GitHub's own. */
import { type Link, type Image, singleLine, type WebUrl, webUrl } from '../../document/document.ts'

/**
 * The URL without what ends the sentence around it: punctuation, and a bracket that it does not
 * open itself.
 */
export function trimAddress(address: string): string {
  let end = address.length
  let unopened = count(address, ')') - count(address, '(')
  for (; end > 0; end--) {
    const last = address[end - 1] ?? ''
    if (last === ')' && unopened > 0) unopened--
    else if (!/[?!.,:;*_~'"\]]/.test(last)) break
  }
  return address.slice(0, end)
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

/** A name, then what GitHub shows for it: in the text's own repository, and from elsewhere. */
const forms = [
  {
    path: /^(?:issues|pull|discussions)\/(\d+)(#(?:issuecomment|discussioncomment|discussion_r|pullrequestreview)-?\d+)?$/,
    short: ([, number = '', comment]: readonly string[], repository: string) =>
      `${repository}#${number}${comment === undefined ? '' : ' (comment)'}`,
  },
  {
    path: /^commit\/([\da-f]{7,40})$/,
    short: ([, sha = '']: readonly string[], repository: string) =>
      `${repository === '' ? '' : `${repository}@`}${sha.slice(0, 7)}`,
  },
  {
    path: /^compare\/(.+\.\.\..+)$/,
    short: ([, range = '']: readonly string[], repository: string) =>
      `${repository === '' ? '' : `${repository}@`}${range}`,
  },
]

/** What a bare URL shows: `#12`, `other/repo#12`, `0123456`, `v1...v2`, otherwise itself. */
export function addressText(url: string, origin: Origin): string {
  const server = `${serverOf(origin)}/`
  if (!url.startsWith(server)) return url
  const [, name = '', path = ''] = /^([^/]+\/[^/]+)\/(.+)$/.exec(url.slice(server.length)) ?? []
  const repository = name.toLowerCase() === origin.repository.name.toLowerCase() ? '' : name
  for (const form of forms) {
    const match = form.path.exec(path)
    if (match !== null) return decoded(form.short(match, repository))
  }
  return url
}

/** Tags may hold what URLs encode: `%40scope/pkg%401.0.0`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/* Where links lead and pictures come from: absolute http(s) URLs, or nothing. */

/** A link's target; undefined where it leads nowhere outside the text, or is not a web URL. */
export function resolveLink(href: string, origin: Origin): WebUrl | undefined {
  return resolve(href, origin, 'blob')
}

/** A picture's URL, and whether everybody who reads the message can load it. */
export type Picture = { url: WebUrl; isPublic: boolean }

export function pictureAt(src: string, origin: Origin): Picture | undefined {
  const resolved = resolve(src, origin, 'raw')
  if (resolved === undefined) return undefined
  const url = rawFile(resolved, serverOf(origin))
  if (url === undefined) return undefined
  const { hostname, protocol } = new URL(url)
  if (isPrivateHost(hostname) || unsharedHosts.has(hostname)) return undefined
  const isGithubs = isOn(url, serverOf(origin)) || /(?:^|\.)githubusercontent\.com$/.test(hostname)
  return { url, isPublic: protocol === 'https:' && (origin.isPublic || !isGithubs) }
}

function resolve(href: string, origin: Origin, view: 'blob' | 'raw'): WebUrl | undefined {
  const address = href.trim()
  if (address === '' || address.startsWith('#')) return undefined
  if (address.startsWith('//')) return webUrl(`https:${address}`)
  return hasScheme(address) ? webUrl(address) : withinRepository(address, origin, view)
}

function hasScheme(address: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(address)
}

/** Paths start at the repository's root; one that names the repository starts at the server's. */
function withinRepository(path: string, origin: Origin, view: 'blob' | 'raw'): WebUrl | undefined {
  const { repository, ref } = origin
  if (path.startsWith(`/${repository.name}/`)) return webUrl(`${serverOf(origin)}${path}`)
  const file = path.replace(/^[/\\]+/, '')
  if (hasScheme(file)) return undefined
  const folder = ref.toWellFormed().split('/').map(encodeURIComponent).join('/')
  return webUrl(file, `${repository.url}/${view}/${folder}/`)
}

/** A file's page shows it; a picture needs the file itself. */
function rawFile(url: WebUrl, server: string): WebUrl | undefined {
  if (!isOn(url, server)) return url
  const path = url.slice(server.length)
  return webUrl(`${server}${path.replace(/^(\/[^/]+\/[^/]+)\/blob\//, '$1/raw/')}`)
}

function isOn(url: WebUrl, server: string): boolean {
  return url.startsWith(`${server}/`)
}

/** URLs with a key that expires soon and must not be shared. */
const unsharedHosts = new Set(['private-user-images.githubusercontent.com'])

function isPrivateHost(host: string): boolean {
  return (
    !host.includes('.') ||
    /^[\d.]+$|^\[/.test(host) ||
    /\.(?:local|localhost|internal|intranet|lan|home|corp|test)$/.test(host)
  )
}

/** Where a text is on GitHub: what is relative in it, and its references, start from there. */
export type Origin = {
  repository: { name: string; url: string }
  /** The tag, branch or commit whose files relative links mean. */
  ref: string
  /** Whether everybody can load its pictures. */
  isPublic: boolean
}

/** GitHub, GitHub Enterprise Server or Gitea: the URL before the repository's name. */
export function serverOf({ repository: { name, url } }: Origin): string {
  return url.endsWith(`/${name}`) ? url.slice(0, -name.length - 1) : new URL(url).origin
}

/* A picture where everybody can load it, otherwise a link to it, otherwise its text. */

export function imagePiece(
  { text, src }: { text: string; src: string },
  origin: Origin,
): string | Link | Image {
  const alt = singleLine(text).trim()
  const picture = pictureAt(src, origin)
  if (picture === undefined) return alt
  const shown = alt || fileNameIn(picture.url)
  return picture.isPublic
    ? { kind: 'image', text: shown, url: picture.url }
    : { kind: 'link', text: shown, url: picture.url }
}

/** `before.png`; what stores pictures without a name gets none from us. */
function fileNameIn(url: string): string {
  const [, name] = /\/([\w.-]+\.[a-z]{3,4})$/i.exec(new URL(url).pathname) ?? []
  return name ?? 'image'
}
