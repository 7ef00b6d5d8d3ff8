/** A release, with its notes and files. */
import type { Event, Asset, Release } from '../../model/event.ts'
import { flagAt, listAt, numberAt, type Payload, stringAt, urlAt, valueAt } from '../json-path.ts'

/** @returns undefined where the payload has no release */
export function toReleaseEvent(payload: Payload): Event | undefined {
  const release = toRelease(payload)
  if (release === undefined) return undefined
  return { kind: 'release', action: stringAt(payload, 'action') ?? 'published', release }
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
