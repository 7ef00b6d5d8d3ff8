/** The release that an event is about. */
import { flagAt, listAt, numberAt, stringAt, urlAt, valueAt, type Payload } from './payload.ts'

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

export function toRelease(payload: Payload): Release | undefined {
  const tag = stringAt(payload, 'release', 'tag_name')
  if (tag === undefined) return undefined
  const notes = stringAt(payload, 'release', 'body')
  return {
    name: stringAt(payload, 'release', 'name') ?? tag,
    tag,
    target: stringAt(payload, 'release', 'target_commitish'),
    prerelease: flagAt(payload, 'release', 'prerelease'),
    draft: flagAt(payload, 'release', 'draft'),
    author: stringAt(payload, 'release', 'author', 'login'),
    url: urlAt(payload, 'release', 'html_url'),
    notes,
    assets: (listAt(payload, 'release', 'assets') ?? []).flatMap(toAsset),
    compareUrl: comparisonIn(notes ?? '', urlAt(payload, 'repository', 'html_url')),
    publicRepository: valueAt(payload, 'repository', 'private') === false,
  }
}

function toAsset(asset: Payload): Asset[] {
  const name = stringAt(asset, 'name')
  if (name === undefined) return []
  return [{ name, size: numberAt(asset, 'size'), url: urlAt(asset, 'browser_download_url') }]
}

/** GitHub's generated notes end with `**Full Changelog**: https://…/compare/v1...v2`. */
function comparisonIn(notes: string, repositoryUrl: string | undefined): string | undefined {
  const lastLine = notes.slice(-longestLine).trimEnd().split('\n').at(-1) ?? ''
  const [, url = ''] = /^\W*Full Changelog\W*(https:\/\/\S+)$/i.exec(lastLine) ?? []
  const isComparison = url.startsWith(`${repositoryUrl ?? ''}/compare/`) && URL.canParse(url)
  return repositoryUrl !== undefined && isComparison ? url : undefined
}

const longestLine = 1000

/** The notes without that line, for where the comparison is linked in another place. */
export function notesWithout(compareUrl: string | undefined, notes: string): string {
  const lines = notes.trimEnd().split('\n')
  const isLinked = compareUrl !== undefined && lines.at(-1)?.trimEnd().endsWith(compareUrl)
  return isLinked === true ? lines.slice(0, -1).join('\n') : notes
}
