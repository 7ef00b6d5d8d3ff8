/** `link`: one card to tap, with a title, a few plain lines and a picture. */
import { type Document, type Block, quotedLines, singleLine } from '../../document/document.ts'
import { toPlainText } from '../../document/plain-text.ts'
import { shorten } from '../../document/shorten.ts'
import { toTargets } from '../link-target.ts'
import type { MessageTypeSpec } from './message-type.ts'

/**
 * DingTalk cuts a link's text when it shows it (K-0699 "robot-message-type"), and tells nowhere
 * after how much. What stands first must tell it all: more lines would be sent to nobody.
 */
const most = { lines: 4, characters: 200 }

export const link: MessageTypeSpec = {
  wire: 'link',
  dialect: 'plain',
  mentionSupport: 'nobody',
  write: ({ title, document, links }, linkTarget) => ({
    title: singleLine(title),
    text: firstLines(document) || singleLine(title),
    links: toTargets(links.slice(0, 1), linkTarget),
  }),
  toWire: ({ title, text, links, picture }) => ({
    title,
    text,
    messageUrl: links[0]?.url,
    picUrl: picture,
  }),
  keywordScope: ({ title, text }) => `${title}\n${text}`,
  paths: { title: ['link', 'title'], text: ['link', 'text'] },
}

/** The first lines below the heading, which is the title once more. */
function firstLines(document: Document): string {
  const lines = toPlainText(document.flatMap(withoutMarks))
    .split('\n')
    .filter((line) => line.trim() !== '')
  return shorten(lines.slice(0, most.lines).join('\n'), most.characters)
}

/** Bars of a quote mean nothing on a card, and its links are one: the card itself. */
function withoutMarks(block: Block, index: number): Block[] {
  if (block.kind === 'links' || (block.kind === 'heading' && index === 0)) return []
  if (block.kind !== 'quote') return [block]
  return [{ kind: 'paragraph', lines: quotedLines(block) }]
}
