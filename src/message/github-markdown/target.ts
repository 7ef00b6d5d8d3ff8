/** Where links lead and pictures come from: absolute http(s) addresses, or nothing. */
import { serverOf, type Origin } from './origin.ts'

/** A link's target; undefined where it leads nowhere outside the text, or is no web address. */
export function linkTarget(href: string, origin: Origin): string | undefined {
  return resolve(href, origin, 'blob')
}

/** A picture's address, and whether everybody who reads the message can load it. */
export type Picture = { url: string; isPublic: boolean }

export function pictureAt(src: string, origin: Origin): Picture | undefined {
  const resolved = resolve(src, origin, 'raw')
  if (resolved === undefined) return undefined
  const url = rawFile(new URL(resolved), serverOf(origin))
  if (isPrivateHost(url.hostname) || unsharedHosts.has(url.hostname)) return undefined
  const isGithubs =
    isOn(url, serverOf(origin)) || /(?:^|\.)githubusercontent\.com$/.test(url.hostname)
  const isPublic = url.protocol === 'https:' && (origin.isPublic || !isGithubs)
  return { url: url.href, isPublic }
}

function resolve(href: string, origin: Origin, view: 'blob' | 'raw'): string | undefined {
  const address = href.trim()
  if (address === '' || address.startsWith('#')) return undefined
  if (/^https?:\/\//i.test(address)) return canonical(address)
  if (address.startsWith('//')) return canonical(`https:${address}`)
  return /^[a-z][a-z\d+.-]*:/i.test(address) ? undefined : withinRepository(address, origin, view)
}

/** Paths start at the repository's root; one that names the repository starts at the server's. */
function withinRepository(path: string, origin: Origin, view: 'blob' | 'raw'): string | undefined {
  const { repository, ref } = origin
  if (path.startsWith(`/${repository.name}/`)) return canonical(`${serverOf(origin)}${path}`)
  const folder = ref.split('/').map(encodeURIComponent).join('/')
  return canonical(path.replace(/^[/\\]+/, ''), `${repository.url}/${view}/${folder}/`)
}

function canonical(address: string, base?: string): string | undefined {
  return URL.canParse(address, base) ? new URL(address, base).href : undefined
}

/** A file's page shows it; a picture needs the file itself. */
function rawFile(url: URL, server: string): URL {
  if (!isOn(url, server)) return url
  const path = url.href.slice(server.length)
  return new URL(`${server}${path.replace(/^(\/[^/]+\/[^/]+)\/blob\//, '$1/raw/')}`)
}

function isOn(url: URL, server: string): boolean {
  return url.href.startsWith(`${server}/`)
}

/** Addresses with a key that ends soon, and that is nobody else's business. */
const unsharedHosts = new Set(['private-user-images.githubusercontent.com'])

function isPrivateHost(host: string): boolean {
  return (
    !host.includes('.') ||
    /^[\d.]+$|^\[/.test(host) ||
    /\.(?:local|localhost|internal|intranet|lan|home|corp|test)$/.test(host)
  )
}
