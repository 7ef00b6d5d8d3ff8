/** Pages of a repository, on whichever forge hosts it. */

/**
 * The page of a repository that git knows by its URL, without whoever was logged in.
 * @param remote `git@host:owner/name.git`, `ssh://git@host:22/owner/name.git`, `https://user@host/…`
 */
export function webUrlOf(remote: string): string | undefined {
  const bare = remote
    .trim()
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
  const [, host, path] = /^[\w.-]+@([\w.-]+):(?!\/\/)(.+)$/.exec(bare) ?? []
  if (host !== undefined && path !== undefined) return `https://${host}/${path}`
  if (!URL.canParse(bare)) return undefined
  const url = new URL(bare)
  if (url.protocol === 'ssh:' || url.protocol === 'git:')
    return `https://${url.hostname}${url.pathname}`
  if (!/^https?:$/.test(url.protocol)) return undefined
  return `${url.protocol}//${url.host}${url.pathname}`
}

/** Where a forge has its pages; a forge that nobody knows has the first one's, as most do. */
const forges = [
  { host: /(?:^|\.)github\./, commit: '/commit/', branch: '/tree/', tag: '/releases/tag/' },
  { host: /gitlab/, commit: '/-/commit/', branch: '/-/tree/', tag: '/-/tags/' },
  {
    host: /(?:^|\.)bitbucket\.org$/,
    commit: '/commits/',
    branch: '/branch/',
    tag: '/commits/tag/',
  },
  { host: /gitea|forgejo|codeberg/, commit: '/commit/', branch: '/src/branch/', tag: '/src/tag/' },
  { host: /(?:^|\.)gitee\.com$/, commit: '/commit/', branch: '/tree/', tag: '/tree/' },
] as const satisfies readonly { host: RegExp; commit: string; branch: string; tag: string }[]

export type ForgeStyle = 'gitlab' | undefined

/** @param style where the CI itself belongs to the forge, whatever its host is called */
export function forgePage(
  repository: string,
  page: { kind: 'commit' | 'branch' | 'tag'; name: string },
  style: ForgeStyle,
): string | undefined {
  if (!URL.canParse(repository)) return undefined
  const { hostname } = new URL(repository)
  const forge = forges.find(({ host }) => host.test(style ?? hostname))
  const path = forge?.[page.kind] ?? (page.kind === 'commit' ? '/commit/' : undefined)
  if (path === undefined) return undefined
  return `${repository}${path}${page.name.toWellFormed().split('/').map(encodeURIComponent).join('/')}`
}
