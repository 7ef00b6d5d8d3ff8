/** `link`: one card to tap, with a title, a few plain lines and a picture. */
import { type Document, type Block, quotedLines } from '../../document/document.ts'
import { defuse, toPlainText } from '../../document/plain-text.ts'
import { shorten } from '../../document/shorten.ts'
import { toTargets } from '../link-target.ts'
import type { MessageForm } from './message-type.ts'
/**
 * DingTalk cuts a link's text when it shows it (K-0699 "robot-message-type"), and tells nowhere
 * after how much. What stands first must tell it all: more lines would be sent to nobody.
 */
const most = { lines: 4, characters: 200 }

export const link: MessageForm = {
  wire: 'link',
  dialect: 'plain',
  calls: 'nobody',
  write: ({ title, document, ways, linkTarget }) => ({
    title: defuse(title),
    text: firstLines(document) || defuse(title),
    links: toTargets(ways.slice(0, 1), linkTarget),
  }),
  toWire: ({ title, text, links, picture }) => ({
    title,
    text,
    messageUrl: links[0]?.url,
    picUrl: picture,
  }),
  searched: ({ title, text }) => `${title}\n${text}`,
  places: { title: ['link', 'title'], text: ['link', 'text'] },
}

/** The first lines below the heading, which is the title once more. */
function firstLines(document: Document): string {
  const lines = toPlainText(document.flatMap(withoutMarks))
    .split('\n')
    .filter((line) => line.trim() !== '')
  const cut = shorten(lines.slice(0, most.lines).join('\n'), most.characters)
  // The cut may have taken the break after an `@`.
  return cut.split('\n').map(defuse).join('\n')
}

/** Bars of a quote mean nothing on a card, and its links are one: the card itself. */
function withoutMarks(block: Block, index: number): Block[] {
  if (block.kind === 'links' || (block.kind === 'heading' && index === 0)) return []
  if (block.kind !== 'quote') return [block]
  return [{ kind: 'paragraph', lines: quotedLines(block) }]
}
