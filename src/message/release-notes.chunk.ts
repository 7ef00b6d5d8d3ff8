/** A release's notes, from GitHub's markdown to blocks that fit a phone. Loaded only for a release. */
import type { Block } from '../document/document.ts'
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
