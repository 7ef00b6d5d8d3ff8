/** Pages read the same on GitHub and on the site: its anchors, and its links to files of the repository. */
import { posix } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'

/** The anchor that GitHub gives a heading. */
export function toGithubAnchor(heading: string): string {
  const words = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')
  return words.trim().replaceAll(' ', '-')
}

/** A link that leaves `docs/` leads to the file on GitHub; one into `docs/public/`, to what the site has at its root. */
export function linkToRepository(markdown: MarkdownRenderer, repository: string): void {
  markdown.core.ruler.push('link-to-repository', ({ tokens, env }) => {
    const { relativePath } = env as { relativePath: string }
    for (const link of tokens.flatMap(({ children }) => children ?? [])) {
      if (link.type !== 'link_open') continue
      const target = link.attrGet('href') ?? ''
      if (/^(\w+:|#|\/)/.test(target)) continue
      const file = posix.join('docs', posix.dirname(relativePath), target)
      if (file.startsWith('docs/public/')) link.attrSet('href', file.replace('docs/public', ''))
      if (!file.startsWith('docs/')) link.attrSet('href', `${repository}/${file}`)
    }
  })
}

/** Braces in code are Liquid or an expression of GitHub's, never Vue's. */
export function keepBraces(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('keep-braces', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? []))
      if (token.type === 'code_inline') token.attrSet('v-pre', '')
  })
}
