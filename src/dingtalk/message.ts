/** A message and its JSON, as DingTalk's robot endpoint takes it. */
import type { Document } from './document.ts'
import { fit } from './fit.ts'
import { toMarkdown } from './markdown.ts'
import { toPlainText } from './plain-text.ts'

export const messageTypes = ['markdown', 'text'] as const

export type MessageType = (typeof messageTypes)[number]

/** Whom a message calls. Mobiles as DingTalk wants them: `13800000000`, overseas `+852-12345678`. */
export type Mentions = { mobiles: readonly string[]; userIds: readonly string[]; all: boolean }

/** The most people one message can call (K-0717 "custom-robots-send-group-messages"). */
export const mostMentions = 50

export type Message = {
  type: MessageType
  /** Plain text: the chat list and the phone's notification show it, and nothing else. */
  title: string
  /** The body in the type's dialect, mentions included. */
  text: string
  mentions: Mentions
}

const dialects = {
  markdown: toMarkdown,
  text: toPlainText,
} satisfies Record<MessageType, (document: Document) => string>

/**
 * The most bytes of a body as sent, so that a keyword can still be added. DingTalk takes 20,000
 * (460101, "exceed 20000 bytes"); whether it counts them as sent or as parsed is not known.
 */
const mostBytes = 18_000

export type Content = {
  title: string
  document: Document
  mentions: Mentions
  /** Stands at the end of a message that had to be shortened. */
  shortened: string
}

/** Writes a document in the dialect of a message type, shortened where it would be too long. */
export function compose(
  type: MessageType,
  { title, document, mentions, shortened }: Content,
): Message {
  const write = (blocks: Document): Message => {
    const body = dialects[type](blocks)
    return { type, title, text: [body, ...callLine(mentions, body)].join('\n\n'), mentions }
  }
  const note = { kind: 'paragraph', lines: [[shortened]] } as const
  return write(fit(document, note, (blocks) => bytesOf(write(blocks)) <= mostBytes))
}

/** As long as every other. */
const sampleUuid = '00000000-0000-0000-0000-000000000000'

function bytesOf(message: Message): number {
  return Buffer.byteLength(toBody(message, sampleUuid))
}

/**
 * A mention works only if the person stands in `at` *and* in the text (K-0699). Everyone
 * (`isAtAll`) needs no text: a text message shows it by itself, and would show it twice.
 * @param body may hold some of them already, where a template has placed them
 */
function callLine({ mobiles, userIds }: Mentions, body: string): string[] {
  const called = [...mobiles, ...userIds]
    .filter((who) => !isPlaced(who, body))
    .map((who) => `@${who}`)
  return called.length === 0 ? [] : [called.join(' ')]
}

function isPlaced(who: string, body: string): boolean {
  const [, ...names] = body.split('@')
  return names.some((name) => name.startsWith(who) && !/^\.?[\w-]/.test(name.slice(who.length)))
}

/**
 * The same message with the robot's keyword (自定义关键词), added as `【keyword】` before title and
 * body only if the message does not hold it yet. The search is case-sensitive and leaves the
 * targets of links out, because nobody has established that DingTalk does otherwise.
 */
export function withKeyword(message: Message, keyword: string | undefined): Message {
  if (keyword === undefined || searchedBy(message).includes(keyword)) return message
  const mark = `【${keyword}】`
  return {
    ...message,
    title: `${mark}${message.title}`,
    text: message.text.replace(/^(#+ )?/, (heading) => `${heading}${mark}`),
  }
}

function searchedBy({ type, title, text }: Message): string {
  return type === 'markdown'
    ? `${title}\n${text.replace(/\]\([^)]*\)/g, ']')}`
    : text.replace(/https?:\/\/\S+/g, '')
}

/** The request's body. `msgUuid` is DingTalk's idempotency key: a repeat with it shows once. */
export function toBody(message: Message, msgUuid: string): string {
  const { type, title, text, mentions } = message
  return JSON.stringify({
    msgtype: type,
    ...(type === 'markdown' ? { markdown: { title, text } } : { text: { content: text } }),
    at: { atMobiles: mentions.mobiles, atUserIds: mentions.userIds, isAtAll: mentions.all },
    msgUuid,
  })
}
