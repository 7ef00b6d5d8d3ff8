/** Where a text stands on GitHub: what is relative in it, and its references, start from there. */
export type Origin = {
  repository: { name: string; url: string }
  /** The tag, branch or commit whose files relative links mean. */
  ref: string
  /** Whether everybody can load its pictures. */
  isPublic: boolean
}

/** GitHub, GitHub Enterprise Server or Gitea: the address before the repository's name. */
export function serverOf({ repository: { name, url } }: Origin): string {
  return url.endsWith(`/${name}`) ? url.slice(0, -name.length - 1) : new URL(url).origin
}
