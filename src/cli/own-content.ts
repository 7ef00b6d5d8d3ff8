/** A message of the user's own: a title, a text and rows, as a document that every type can show. */
import type { MessageType } from '../dingtalk/message.ts'
import {
  type Block,
  type Inline,
  type Line,
  type Link,
  type Document,
  linesOfBlock,
  plainTextOf,
  singleLine,
  type MessageContent,
  type Mentions,
} from '../document/document.ts'
import { shorten } from '../document/shorten.ts'
import { type Language, textsIn } from '../i18n/language.ts'
import type { Field } from '../model/event.ts'
import { fieldValue } from '../message/sections/rows.ts'
import { type MessageTexts, messageTexts } from '../message/texts.ts'

/** What a phone's notification shows of a title, and more. */
const longestTitle = 120

export type OwnContent = {
  /** Undefined where the text's first line is the title, or the label of the first row. */
  title: string | undefined
  /** The heading, where it says more than the title. */
  heading?: Line
  blocks: readonly Block[]
  rows: readonly MessageRow[]
  /** Where to look further. */
  links: readonly Link[]
  mentions: Mentions
}

/** A line such as `Accuracy: 0.93`. */
export type MessageRow = { label: string; value: Inline }

export function toMessageContent(content: OwnContent, language: Language): MessageContent {
  const { blocks, rows, mentions, title, heading } = content
  const words = textsIn(messageTexts, language)
  const links = [...content.links, ...rows.flatMap(linkOf)]
  const shownTitle = cutTitle(title ?? (titleOf(blocks) || (rows[0]?.label ?? '')))
  return {
    title: shownTitle,
    document: [
      ...(title === undefined ? [] : [{ kind: 'heading', line: heading ?? [shownTitle] } as const]),
      ...blocks,
      ...(content.links.length === 0 ? [] : [{ kind: 'links', links: content.links } as const]),
      ...rowBlocks(rows, words),
    ],
    mentions,
    limits: 'service',
    links: [links[0] ?? nowhere, ...links.slice(1)],
    feed: links.slice(1).map(({ text, url }) => ({ title: text, url })),
    picture: 'https://github.com/github.png',
    shortened: words.shortened,
    more: words.more,
  }
}

function hasLink({ links, rows }: Pick<OwnContent, 'links' | 'rows'>): boolean {
  return links.length > 0 || rows.some((row) => linkOf(row).length > 0)
}

/** Whether the type is nothing without a link, and there is none. */
export function isLinkMissing(
  type: MessageType,
  content: Pick<OwnContent, 'links' | 'rows'>,
): boolean {
  return type !== 'markdown' && type !== 'text' && !hasLink(content)
}

/** For the types that show no link: asking for one of the others without a link is an error. */
const nowhere: Link = { kind: 'link', text: 'DingTalk', url: 'https://www.dingtalk.com/' }

function rowBlocks(rows: readonly MessageRow[], { colon }: MessageTexts): Block[] {
  if (rows.length === 0) return []
  return [{ kind: 'list', items: rows.map(({ label, value }) => [`${label}${colon}`, value]) }]
}

/** A button says what is there, not where it is. */
function linkOf({ label, value }: MessageRow): Link[] {
  return typeof value !== 'string' && value.kind === 'link'
    ? [{ kind: 'link', text: value.button ?? label, url: value.url }]
    : []
}

/** The first line that says anything, without the mark of a heading, a quote or a list. */
export function titleOf(document: Document): string {
  const texts = document.flatMap(linesOfBlock).map((line) => plainTextOf(line).trim())
  const [first = ''] = (texts.find((text) => text !== '') ?? '').split('\n', 1)
  return cutTitle(first.replace(/^(?:#{1,6}|>|[-*+]|\d+\.)\s+/, ''))
}

function cutTitle(text: string): string {
  return shorten(singleLine(text).trim(), longestTitle)
}

/** Data: its blank lines divide paragraphs, and nothing in it is markup. */
export function textBlocks(text: string): Block[] {
  return paragraphsOf(text).map((paragraph) => ({
    kind: 'paragraph',
    lines: paragraph.split('\n').map((line) => [line]),
  }))
}

/** Markdown of the user's own goes out as it is. */
export function markdownBlocks(text: string): Block[] {
  return paragraphsOf(text).map((paragraph) => ({
    kind: 'paragraph',
    lines: [[{ kind: 'verbatim', text: paragraph }]],
  }))
}

function paragraphsOf(text: string): string[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd()
  return lines.split(/\n(?:[ \t]*\n)+/).filter((paragraph) => paragraph.trim() !== '')
}

export function toRow(field: Field): MessageRow {
  return { label: field.label, value: fieldValue(field) }
}
