/** How the pieces of a template are written in each dialect; values are escaped here, once. */
import type { Colored, Line } from '../../dingtalk/document.ts'
import { escapeMarkdown, toMarkdown, toTarget } from '../../dingtalk/markdown.ts'
import type { MessageType } from '../../dingtalk/message.ts'
import { defuse, toPlainText } from '../../dingtalk/plain-text.ts'

export type Dialect = {
  /** A line of data. */
  data: (text: string) => string
  line: (line: Line) => string
  link: (link: { text: string; url: string }) => string
  address: (url: string) => string
  colored: (written: string, color: Colored['color']) => string
  lineBreak: string
}

const markdown: Dialect = {
  data: (text) =>
    edges.reduce((safe, { find }) => safe.replace(find, toEntity), escapeMarkdown(text)),
  line: (line) => toMarkdown([{ kind: 'paragraph', lines: [line] }]),
  link: (link) => toMarkdown([{ kind: 'links', links: [{ kind: 'link', ...link }] }]),
  address: toTarget,
  colored: (written, color) => `<font color="${color}">${written}</font>`,
  lineBreak: '  \n',
}

const plainText: Dialect = {
  // What follows in the template could make an address or a host name of it.
  data: (text) => defuse(text).replace(/[:.]$/, '$&\u200b'),
  line: (line) => toPlainText([{ kind: 'paragraph', lines: [line] }]),
  link: (link) => toPlainText([{ kind: 'links', links: [{ kind: 'link', ...link }] }]),
  address: (url) => new URL(url).href,
  colored: (written) => written,
  lineBreak: '\n',
}

/** What only what the template prints before or after a value could make of it, and why not. */
const edges = [
  { find: /:$/, why: 'two slashes after it make an address' },
  { find: /(?<=ww)w$/i, why: 'a dot after `www` makes a host name' },
  { find: /^[.)]/, why: 'a number before it makes a list, `www` a host name' },
] as const satisfies readonly { find: RegExp; why: string }[]

function toEntity(character: string): string {
  return `&#${String(character.charCodeAt(0))};`
}

/** A feed card shows no body, so that it matters to nobody how one would be written. */
export const dialects: Readonly<Record<MessageType, Dialect>> = {
  markdown,
  'action-card': markdown,
  text: plainText,
  link: plainText,
  'feed-card': plainText,
}
