/** The filter `markdown`: its converter is loaded only for templates that use it. */
import type { Block } from '../../dingtalk/document.ts'
import type { Facts } from '../../facts/facts.ts'

/** Relative links of a text lead to where the run was. */
export async function loadMarkdown(facts: Facts): Promise<(text: string) => readonly Block[]> {
  const { fromGithubMarkdown } = await import('../github-markdown/from-github-markdown.chunk.ts')
  const { repository, ref, event, commit } = facts
  const tag = event.kind === 'release' ? event.release.tag : undefined
  const origin = {
    repository,
    ref: tag ?? ref?.name ?? commit?.sha ?? 'HEAD',
    isPublic: event.kind === 'release' && event.release.publicRepository,
  }
  return (text) => fromGithubMarkdown(text, origin)
}
