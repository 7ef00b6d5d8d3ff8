/** What a message needs that is loaded only for it: GitHub's markdown, where a release has notes. */
import type { Block } from '../dingtalk/document.ts'
import type { Language } from '../dingtalk/language.ts'
import type { Facts } from '../facts/facts.ts'
import type { Happened } from '../facts/happened.ts'
import { notesWithout, type Release } from '../facts/release.ts'
import { notesGroup } from './builtin/release.ts'
import { words } from './builtin/words.ts'

export type Prepared = {
  /** A release's notes, ready to be placed. */
  notes: readonly Block[]
}

export type PrepareOptions = { language: Language }

/** How many bytes of notes a message shows: some screens of a phone. */
const mostBytes = 6000

export async function prepare(
  { facts, release: standing }: Pick<Happened, 'facts' | 'release'>,
  { language }: PrepareOptions,
): Promise<Prepared> {
  const { event, repository } = facts
  if (event.kind !== 'release') return { notes: [] }
  const { release } = event
  const notes = notesWithout(release.compareUrl ?? standing?.compareUrl, release.notes ?? '')
  if (notes.trim() === '') return { notes: [] }
  return {
    notes: notesGroup(await readNotes(notes, { repository, release }), release, words[language]),
  }
}

async function readNotes(
  notes: string,
  { repository, release }: Pick<Facts, 'repository'> & { release: Release },
): Promise<{ blocks: Block[]; left: number }> {
  const [{ fromGithubMarkdown }, { cutAtSection }] = await Promise.all([
    import('./github-markdown/from-github-markdown.ts'),
    import('./github-markdown/cut.ts'),
  ])
  const ref = release.draft ? (release.target ?? release.tag) : release.tag
  const origin = { repository, ref, isPublic: release.publicRepository }
  return cutAtSection(fromGithubMarkdown(notes, origin), mostBytes)
}
