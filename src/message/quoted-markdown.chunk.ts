/** What people wrote in GitHub's markdown, as a phone can show it: a release's notes, a comment. Loaded only where there is some. */
import { type Block, type Line, markedItems, plainTextOf } from '../document/document.ts'
import { shorten } from '../document/shorten.ts'
import type { Language } from '../i18n/language.ts'
import { notesWithout, type Release } from '../model/event.ts'
import type { RunContext, RunReport } from '../model/run-report.ts'
import { cutAtSection } from './markdown/cut-at-section.ts'
import { notesGroup } from './sections/release.ts'

/** How many bytes of notes a message shows: some screens of a phone. */
const mostBytes = 6000

type Released = Pick<RunContext, 'repository'> & {
  release: Release
  position: RunReport['release']
}

type NotesReader = (typeof import('./markdown/from-github-markdown.chunk.ts'))['fromGithubMarkdown']

/** @param fromMarkdown of a chunk of its own, which templates need as well */
export function toNotes(
  { repository, release, position }: Released,
  language: Language,
  fromMarkdown: NotesReader,
): readonly Block[] {
  const notes = notesWithout(release.compareUrl ?? position?.compareUrl, release.notes ?? '')
  if (notes.trim() === '') return []
  const ref = release.draft ? (release.target ?? release.tag) : release.tag
  const origin = { repository, ref, isPublic: release.publicRepository }
  const shown = cutAtSection(fromMarkdown(notes, origin), mostBytes)
  return notesGroup(shown, release, language)
}

/** A phone shows this much at a glance; the comment's page has all of it. */
const longest = { lines: 3, line: 160 }

/** More would only take time: no quote is as long. */
const mostRead = 20_000

/** Whatever may be markup, HTML, an entity or an emoji's shortcode. */
const markup = /[<>[\]*_`~#&\\|]|:\w+:|https?:|^[ \t]*(?:[-+=]|\d+[.)])/m

/** Whether reading it takes GitHub's markdown. */
export function isMarkup(body: string): boolean {
  return markup.test(body.slice(0, mostRead))
}

/**
 * Text alone: of links, mentions and pictures only their texts stay.
 * @param toBlocks reads markdown; not needed for plain text
 */
export function toCommentQuote(
  body: string,
  toBlocks: (markdown: string) => readonly Block[],
): readonly Line[] {
  const read = body.slice(0, mostRead)
  const lines = (
    isMarkup(read) ? toBlocks(read).flatMap(linesOfBlock).map(plainTextOf) : read.split('\n')
  )
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const shown = lines.slice(0, longest.lines).map((line) => shorten(line, longest.line))
  return lines.length > longest.lines ? [...shown, '…'].map(toLine) : shown.map(toLine)
}

/** Nothing of a quote: that is what the comment answers, or code. */
function linesOfBlock(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return [block.line]
    case 'paragraph':
      return block.lines
    case 'list':
      return markedItems(block).map(({ mark, line }) => [`${mark} `, ...line])
    case 'quote':
    case 'links':
    case 'group':
      return []
  }
}

function toLine(text: string): Line {
  return [text]
}
