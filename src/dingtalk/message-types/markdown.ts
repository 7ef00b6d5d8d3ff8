/** `markdown`: the whole message with its links, the most that a robot can show. */
import { withTargets } from '../link-target.ts'
import { toMarkdown } from '../markdown.ts'
import type { MessageForm } from './message-type.ts'
export const markdown: MessageForm = {
  wire: 'markdown',
  dialect: 'markdown',
  calls: 'people',
  write: ({ title, document, linkTarget }) => ({
    title,
    text: withTargets(toMarkdown(document), linkTarget),
    links: [],
  }),
  toWire: ({ title, text }) => ({ title, text }),
  searched: ({ title, text }) => `${title}\n${withoutAddresses(text)}`,
  places: { title: ['markdown', 'title'], text: ['markdown', 'text'] },
}

/** Markdown without the targets of its links. */
export function withoutAddresses(text: string): string {
  return text.replace(/\]\([^)]*\)/g, ']')
}
