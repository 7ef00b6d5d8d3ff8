/** A release: what it is, its notes, its files, and what changed since the previous one. */
import { type Block, type Line, link } from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import type { Language } from '../../i18n/language.ts'
import { toSize } from '../../i18n/numbers.ts'
import type { Asset, Release, ReleasePosition } from '../../model/event.ts'
import type { Repository } from '../../model/run-report.ts'
import { importance } from '../importance.ts'
import { addressText } from '../markdown/links.ts'
import { type SectionTexts, sectionTextsIn } from './section-texts.ts'

/** More files than these would not be read on a phone; the release's page has them all. */
const mostAssets = 10

const lengths = { title: 160, name: 80 }

type ReleaseSection = {
  repository: Repository
  release: Release
  notes: readonly Block[]
  /** Absent where the API was not asked. */
  position: ReleasePosition | undefined
}

export function releaseBlocks(
  { repository, release, notes, position }: ReleaseSection,
  language: Language,
): Block[] {
  const words = sectionTextsIn(language)
  const compareUrl = release.compareUrl ?? position?.compareUrl
  const lines = releaseLines(release, position?.latest, words)
  return [
    ...(lines.length === 0 ? [] : [{ kind: 'quote' as const, lines }]),
    ...notes,
    ...assetsGroup(release.assets, words),
    ...(compareUrl === undefined ? [] : comparison(compareUrl, repository, words)),
  ]
}

/** Its name, unless that is the tag, which the sentence above has; then what kind it is and its author. */
function releaseLines(
  { name, tag, prerelease, draft, author, url }: Release,
  latest: boolean | undefined,
  words: SectionTexts,
): Line[] {
  const details = [
    name === tag ? undefined : tag,
    draft ? words.draft : undefined,
    prerelease ? words.prerelease : undefined,
    latest === true ? words.latest : undefined,
    author === undefined ? undefined : words.by(author),
  ].filter((detail) => detail !== undefined)
  const title: Line[] = name === tag ? [] : [[link(shorten(name, lengths.title), url)]]
  if (details.length === 0) return title
  return [...title, [details.map((detail) => shorten(detail, lengths.name)).join(' · ')]]
}

/** The notes as far as they are shown; their end leads to the rest. */
export function notesGroup(
  { blocks, left }: { blocks: readonly Block[]; left: number },
  { url }: Release,
  language: Language,
): Block[] {
  if (blocks.length === 0 && left === 0) return []
  const { restOfNotes } = sectionTextsIn(language)
  const rest = { count: left, line: (): Line => [link(restOfNotes, url)] }
  return [{ kind: 'group', blocks, importance: importance.notes, rest }]
}

function assetsGroup(assets: readonly Asset[], words: SectionTexts): Block[] {
  if (assets.length === 0) return []
  const count = Math.max(0, assets.length - mostAssets)
  const rest = { count, line: (more: number): Line => [words.more(more)] }
  const items = assets.slice(0, mostAssets).map(assetLine)
  const heading: Block = { kind: 'heading', level: 4, line: [words.assets] }
  const blocks: Block[] = [heading, { kind: 'list', items, rest }]
  return [{ kind: 'group', blocks, importance: importance.details }]
}

function assetLine({ name, size, url }: Asset): Line {
  const asset = link(shorten(name, lengths.name), url)
  return size === undefined ? [asset] : [asset, ` · ${toSize(size)}`]
}

/** `v1.1.0...v1.2.0` */
function comparison(url: string, repository: Repository, words: SectionTexts): Block[] {
  const range = addressText(url, { repository, ref: 'HEAD', isPublic: false })
  return [
    { kind: 'paragraph', lines: [[words.allChanges, link(shorten(range, lengths.name), url)]] },
  ]
}
