/** A release, and its position among the others. */
export type ReleasePosition = {
  /** Whether it is the newest one that people should take; undefined where that is not clear. */
  latest: boolean | undefined
  /** What changed since the release before. */
  compareUrl: string | undefined
}

export type Asset = { name: string; size: number | undefined; url: string | undefined }

export type Release = {
  name: string
  tag: string
  /** The branch or commit that the tag was made from. */
  target: string | undefined
  prerelease: boolean
  draft: boolean
  author: string | undefined
  url: string | undefined
  /** In GitHub's markdown. */
  notes: string | undefined
  assets: readonly Asset[]
  /** What changed since the release before, where the notes end with a link to it. */
  compareUrl: string | undefined
  /** Whether everybody can read the repository, and load its pictures. */
  publicRepository: boolean
}

/** The notes without that line, for where the comparison is linked in another place. */
export function notesWithout(compareUrl: string | undefined, notes: string): string {
  const lines = notes.trimEnd().split('\n')
  const isLinked = compareUrl !== undefined && lines.at(-1)?.trimEnd().endsWith(compareUrl)
  return isLinked === true ? lines.slice(0, -1).join('\n') : notes
}
