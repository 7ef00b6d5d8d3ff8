/** A release: what it is, its notes, its files, and what changed since the one before. */
import { type Block, type Line, link } from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import { importance } from '../../document/truncate.ts'
import { toSize } from '../../i18n/numbers.ts'
import type { Release, ReleasePosition, Asset } from '../../model/release.ts'
import type { MessageTexts } from '../texts/texts.ts'
/** More files than these would not be read on a phone; the release's page has them all. */
const mostAssets = 10

const lengths = { title: 160, name: 80 }

type About = {
  release: Release
  notes: readonly Block[]
  /** Absent where the API was not asked. */
  position: ReleasePosition | undefined
}

export function releaseBlocks({ release, notes, position }: About, words: MessageTexts): Block[] {
  return [
    { kind: 'quote', lines: releaseLines(release, position?.latest, words) },
    ...notes,
    ...assetsGroup(release.assets, words),
    ...comparison(release.compareUrl ?? position?.compareUrl, words),
  ]
}

/** Its name, then what kind of release it is and by whom. */
function releaseLines(
  { name, tag, prerelease, draft, author, url }: Release,
  latest: boolean | undefined,
  words: MessageTexts,
): Line[] {
  const details = [
    name === tag ? undefined : tag,
    draft ? words.releases.draft : undefined,
    prerelease ? words.prerelease : undefined,
    latest === true ? words.releases.latest : undefined,
    author === undefined ? undefined : words.by(author),
  ].filter((detail) => detail !== undefined)
  const title: Line = [link(shorten(name, lengths.title), url)]
  if (details.length === 0) return [title]
  return [title, [details.map((detail) => shorten(detail, lengths.name)).join(' · ')]]
}

/** The notes as far as they are shown; their end leads to the rest. */
export function notesGroup(
  { blocks, left }: { blocks: readonly Block[]; left: number },
  { url }: Release,
  words: MessageTexts,
): Block[] {
  if (blocks.length === 0 && left === 0) return []
  const rest = { count: left, line: (): Line => [link(words.releases.restOfNotes, url)] }
  return [{ kind: 'group', blocks, importance: importance.notes, rest }]
}

function assetsGroup(assets: readonly Asset[], words: MessageTexts): Block[] {
  if (assets.length === 0) return []
  const count = Math.max(0, assets.length - mostAssets)
  const rest = { count, line: (more: number): Line => [words.more(more)] }
  const items = assets.slice(0, mostAssets).map(assetLine)
  const heading: Block = { kind: 'heading', level: 4, line: [words.releases.assets] }
  const blocks: Block[] = [heading, { kind: 'list', items, rest }]
  return [{ kind: 'group', blocks, importance: importance.details }]
}

function assetLine({ name, size, url }: Asset): Line {
  const asset = link(shorten(name, lengths.name), url)
  return size === undefined ? [asset] : [asset, ` · ${toSize(size)}`]
}

/** `v1.1.0...v1.2.0`, as the address ends. */
function comparison(url: string | undefined, words: MessageTexts): Block[] {
  if (url === undefined) return []
  const [, range = ''] = /\/compare\/(.+)$/.exec(url) ?? []
  const text = shorten(decoded(range), lengths.name)
  return [{ kind: 'paragraph', lines: [[words.releases.changes, link(text, url)]] }]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
