/** A release as an announcement: its name, its notes, where it is, who published it, and its files. */
import { type Block, type Line, link, type Link, mentionsPlace } from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import type { Language } from '../../i18n/language.ts'
import { toSize } from '../../i18n/formats.ts'
import type { Asset, Event, Field, Release, ReleasePosition } from '../../model/event.ts'
import type { MessageSubject, Repository } from '../../model/run-report.ts'
import { fieldLinks, fieldRows, rows } from './rows.ts'
import { importance, lengths, most } from '../layout.ts'
import { shortName } from '../title.ts'
import { actionLinks, linksTo } from './action-links.ts'
import { failureBlocks } from './failed-jobs.ts'
import { type SectionTexts, sectionTextsIn } from './section-texts.ts'

type ReleaseEvent = Extract<Event, { kind: 'release' }>

/** What the message says in place of the job's end, and where it leads. */
export type Announcement = {
  title: string
  heading: Line
  sections: readonly Block[]
  links: readonly [Link, ...Link[]]
}

type AnnouncementResources = {
  notes: readonly Block[]
  fields: readonly Field[]
  language: Language
}

/**
 * @returns undefined where the message is about the job: it did not succeed, or the event is no release
 */
export function announcementOf(
  subject: MessageSubject,
  { notes, fields, language }: AnnouncementResources,
): Announcement | undefined {
  const { context, outcome, release: position } = subject
  const { event, repository } = context
  if (event.kind !== 'release' || outcome?.status !== 'success') return undefined
  const words = sectionTextsIn(language)
  const { release } = event
  const name = shortName(repository.name)
  const emoji = isNews(event) ? '🚀' : '📝'
  const what = wordOf(event, words)
  const [first = actionLinks(context, words)[0], ...others] = linksTo(
    linksOf(release, position, words),
  )
  return {
    title: `${emoji} ${name} ${release.tag} ${what}`,
    heading: [
      `${emoji} ${name} `,
      ...versionOf(release, name),
      ...(isNews(event) ? [] : [` ${what}`]),
    ],
    links: [first, ...others, ...fieldLinks(fields)],
    sections: [
      ...notes,
      // Of a success: the test reports that were asked for.
      ...failureBlocks({ ...subject, outcome }, language),
      mentionsPlace,
      { kind: 'links', links: [first, ...others] },
      {
        kind: 'list',
        importance: importance.rows,
        items: releaseRows(event, { repository, position, fields }, words),
      },
    ],
  }
}

function isNews({ action }: ReleaseEvent): boolean {
  return ['published', 'released', 'prereleased'].includes(action)
}

/** A pre-release is one, whatever its event: GitHub sends `published` for both. */
function wordOf({ action, release }: ReleaseEvent, { released }: SectionTexts): string {
  const known = Object.entries(released).find(([name]) => name === action)?.[1]
  if (action === 'published' && release.prerelease) return released.prereleased
  return known ?? released.edited
}

/** The tag, and the release's name where it says more; the version stands once. */
function versionOf({ name, tag, url }: Release, repository: string): Line {
  const version = tag.replace(/^v(?=\d)/, '')
  const rest = name.toLowerCase().startsWith(`${repository.toLowerCase()} `)
    ? name.slice(repository.length + 1)
    : name
  const short = shorten(rest.trim(), lengths.title)
  if (short === '' || short === tag || short === version) return [link(tag, url)]
  return short.includes(version) ? [link(short, url)] : [link(tag, url), ` · ${short}`]
}

function linksOf(
  release: Release,
  position: ReleasePosition | undefined,
  words: SectionTexts,
): { text: string; url: string | undefined }[] {
  return [
    { text: words.links.release, url: release.url },
    { text: words.links.changes, url: release.compareUrl ?? position?.compareUrl },
  ]
}

type ReleaseFacts = {
  repository: Repository
  position: ReleasePosition | undefined
  fields: readonly Field[]
}

function releaseRows(
  { release }: ReleaseEvent,
  { repository, position, fields }: ReleaseFacts,
  words: SectionTexts,
): Line[] {
  const { author, prerelease, draft, assets } = release
  const types = [
    draft ? words.draft : undefined,
    prerelease ? words.prerelease : undefined,
    position?.latest === true ? words.latest : undefined,
  ].filter((type) => type !== undefined)
  return [
    ...rows(words, [
      ['publisher', author === undefined ? undefined : shorten(author, lengths.name)],
      ['type', types.join(words.comma)],
    ]),
    ...fileRows(assets, words),
    ...fieldRows(fields, words),
    ...rows(words, [['repository', link(repository.name, repository.url)]]),
  ]
}

function fileRows(assets: readonly Asset[], words: SectionTexts): Line[] {
  const rest = assets.length - most.files
  return [
    ...assets
      .slice(0, most.files)
      .flatMap(({ name, size, url }) =>
        rows(words, [
          [
            'file',
            [
              link(shorten(name, lengths.name), url),
              size === undefined ? '' : words.inBrackets(toSize(size)),
            ],
          ],
        ]),
      ),
    ...(rest > 0 ? [[words.more(rest)]] : []),
  ]
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
