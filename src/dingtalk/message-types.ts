/** The message types: how each is written, sent and searched for a keyword. */
import {
  type Document,
  type Block,
  type Inline,
  type Link,
  quotedLines,
  singleLine,
  mentionTokens,
} from '../document/document.ts'
import { toPlainText } from '../document/plain-text.ts'
import { shorten } from '../document/shorten.ts'
import { byteLength } from '../encoding.ts'
import {
  toButtons,
  toPlainLinks,
  type MessageLink,
  type MessageTypeSpec,
  type WireContent,
  type MessageType,
} from './message.ts'
import { toMarkdown } from './markdown.ts'

/* `markdown`: the whole message with its links, the most that a robot can show. */

const markdown: MessageTypeSpec = {
  wire: 'markdown',
  dialect: 'markdown',
  mentionSupport: 'people',
  write: ({ title, document, mentions }) => ({
    title,
    text: toMarkdown(document, mentionTokens(mentions)),
    links: [],
  }),
  toWire: ({ title, text }) => ({ title, text }),
  keywordScope: ({ title, text }) => `${title}\n${withoutUrls(text)}`,
  paths: { title: ['markdown', 'title'], text: ['markdown', 'text'] },
}

/** Markdown without the targets of its links; none holds the beginning of another one. */
function withoutUrls(text: string): string {
  return text.replace(/\]\((?:(?!\]\()[^)])*\)/g, ']')
}

/* `text`: characters and bare addresses; its title is for outputs and the log only. */

const text: MessageTypeSpec = {
  wire: 'text',
  dialect: 'plain',
  mentionSupport: 'people',
  write: ({ title, document, mentions }) => ({
    title,
    text: toPlainText(document, mentionTokens(mentions)),
    links: [],
  }),
  toWire: (message) => ({ content: message.text }),
  keywordScope: (message) => message.text.replace(/https?:\/\/\S+/g, ''),
  paths: { text: ['text', 'content'] },
}

/* `link`: one card to tap, with a title, a few plain lines and a picture. */

/**
 * DingTalk cuts a link's text when it shows it (K-0699 "robot-message-type"), and says nowhere
 * after how much: the cause, then the first facts.
 */
const mostLinkText = { causes: 2, facts: 2, characters: 200 }

const link: MessageTypeSpec = {
  wire: 'link',
  dialect: 'plain',
  mentionSupport: 'nobody',
  write: ({ title, document, links }) => ({
    title: singleLine(title),
    text: firstLines(document) || singleLine(title),
    links: toPlainLinks(links.slice(0, 1)),
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

/** The heading is the title once more, and the card itself is the link. */
function firstLines(document: Document): string {
  const { causes, facts, characters } = mostLinkText
  const body = linesOf(document.filter(isBody)).slice(0, causes)
  const rows = linesOf(document.filter(({ kind }) => kind === 'list'))
  const lines = [...body, ...rows.slice(0, facts + causes - body.length)]
  return shorten(lines.join('\n'), characters)
}

function isBody({ kind }: Block, index: number): boolean {
  return kind !== 'links' && kind !== 'list' && !(kind === 'heading' && index === 0)
}

/** Without bullets and the bars of quotes: they mean nothing on a card. */
function linesOf(blocks: readonly Block[]): string[] {
  return toPlainText(blocks.map(withoutMarks))
    .split('\n')
    .filter((line) => line.trim() !== '')
}

function withoutMarks(block: Block): Block {
  switch (block.kind) {
    case 'quote':
      return { kind: 'paragraph', lines: quotedLines(block) }
    case 'list':
      return { kind: 'paragraph', lines: block.items }
    default:
      return block
  }
}

/* `action-card`: the message in markdown, its links as buttons. */

/**
 * A button is a row of the phone's screen: five are as many as may be needed, and the run's page
 * leads to the rest. The bytes keep long addresses from taking the text's room.
 */
const mostButtons = { count: 5, bytes: 6000 }

const actionCard: MessageTypeSpec = {
  wire: 'actionCard',
  dialect: 'markdown',
  mentionSupport: 'people and everyone by name',
  write({ title, document, mentions, links }, linkTarget) {
    const buttons = firstLinks(toButtons(links, linkTarget), mostButtons)
    const shown = toPlainLinks(links).slice(0, buttons.length)
    const text = toMarkdown(
      document.flatMap((block) => withoutButtons(block, shown)),
      mentionTokens(mentions),
    )
    return { title, text, links: buttons }
  },
  toWire: ({ title, text, links }) => ({ title, text, ...toButtonFields(links) }),
  keywordScope: ({ title, text }) => `${title}\n${withoutUrls(text)}`,
  paths: { title: ['actionCard', 'title'], text: ['actionCard', 'text'] },
}

/** What a button shows is no row or link as well. */
function withoutButtons(block: Block, buttons: readonly MessageLink[]): Block[] {
  if (block.kind !== 'list') return block.kind === 'links' ? [] : [block]
  const isButton = (piece: Inline): boolean =>
    typeof piece !== 'string' && 'button' in piece && buttons.some((each) => isSame(each, piece))
  const items = block.items.filter((item) => !item.some(isButton))
  return items.length === 0 ? [] : [{ ...block, items }]
}

/** A row may have the label of another one. */
function isSame(shown: MessageLink, { button, url }: Link): boolean {
  return shown.text === button && shown.url === new URL(url).href
}

/** One button has fields of its own. Side by side works with exactly two (robot-dd). */
function toButtonFields(links: readonly { text: string; url: string }[]): WireContent {
  const [only, ...others] = links
  if (others.length === 0) return { singleTitle: only?.text, singleURL: only?.url }
  return {
    btnOrientation: links.length === 2 ? '1' : '0',
    btns: links.map(({ text, url }) => ({ title: text, actionURL: url })),
  }
}

/* `feed-card`: the message's title, then a row with a picture for each of its feed. */

/** Nine rows fill a phone's screen; the bytes leave room for a picture's address in each. */
const mostItems = { count: 9, bytes: 11_000 }

const feedCard: MessageTypeSpec = {
  wire: 'feedCard',
  dialect: 'plain',
  mentionSupport: 'nobody',
  write({ title, links, feed }) {
    const [{ url }] = links
    const items = [{ title, url }, ...feed]
      .map((item) => ({ text: singleLine(item.title), url: item.url }))
      .filter(({ text }, index) => index === 0 || text.trim() !== '')
    return {
      title: singleLine(title),
      text: '',
      links: firstLinks(toPlainLinks(items), mostItems),
    }
  },
  toWire: (message) => ({
    links: itemsOf(message).map(({ title, url }) => ({
      title,
      messageURL: url,
      picURL: message.picture,
    })),
  }),
  keywordScope: (message) =>
    itemsOf(message)
      .map(({ title }) => title)
      .join('\n'),
  paths: { title: ['feedCard', 'links', 0, 'title'] },
}

/** The first item has the message's title, with the keyword that may have come to it. */
function itemsOf({ title, links }: { title: string; links: readonly MessageLink[] }): Item[] {
  return links.map(({ text, url }, index) => ({ title: index === 0 ? title : text, url }))
}

type Item = { title: string; url: string }

/**
 * The first links, as many as these bytes hold; the first one always, because no type does without
 * a link.
 */
function firstLinks(
  links: readonly MessageLink[],
  most: { count: number; bytes: number },
): MessageLink[] {
  let left = most.bytes
  const beyond = links.findIndex(({ text, url }, index) => {
    left -= byteLength(JSON.stringify([text, url]))
    return index > 0 && left < 0
  })
  return links.slice(0, beyond === -1 ? most.count : Math.min(beyond, most.count))
}

/** Each by the word that the input message-type has for it. */
export const messageTypeSpecs: Readonly<Record<MessageType, MessageTypeSpec>> = {
  markdown,
  text,
  link,
  'action-card': actionCard,
  'feed-card': feedCard,
}
