/** `markdown`: the whole message with its links, the most that a robot can show. */
import { mentionTokens } from '../../document/mentions.ts'
import { withTargets } from '../link-target.ts'
import { toMarkdown } from '../markdown.ts'
import type { MessageTypeSpec } from './message-type.ts'

export const markdown: MessageTypeSpec = {
  wire: 'markdown',
  dialect: 'markdown',
  mentionSupport: 'people',
  write: ({ title, document, mentions }, linkTarget) => ({
    title,
    text: withTargets(toMarkdown(document, mentionTokens(mentions)), linkTarget),
    links: [],
  }),
  toWire: ({ title, text }) => ({ title, text }),
  keywordScope: ({ title, text }) => `${title}\n${withoutAddresses(text)}`,
  paths: { title: ['markdown', 'title'], text: ['markdown', 'text'] },
}

/** Markdown without the targets of its links; none holds the beginning of another one. */
export function withoutAddresses(text: string): string {
  return text.replace(/\]\((?:(?!\]\()[^)])*\)/g, ']')
}
