/** GitHub's markdown as it arrives at DingTalk. */
import { toMarkdown } from '../../../src/dingtalk/markdown.ts'
import { fromGithubMarkdown } from '../../../src/message/markdown/from-github-markdown.chunk.ts'
import type { Origin } from '../../../src/message/markdown/links.ts'
export const origin: Origin = {
  repository: { name: 'octo-org/widgets', url: 'https://github.com/octo-org/widgets' },
  ref: 'v1.2.0',
  isPublic: true,
}

/** In the notes of the release v1.2.0 of a public repository, unless a test names another origin. */
export function convert(markdown: string, named: Partial<Origin> = {}): string {
  return toMarkdown(fromGithubMarkdown(markdown, { ...origin, ...named }))
}
