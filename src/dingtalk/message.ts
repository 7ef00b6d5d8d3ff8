/** A message and its JSON, as DingTalk's robot endpoint takes it. */
import type { Document } from './document.ts'
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

/** Writes a document in the dialect of a message type. */
export function compose(
  type: MessageType,
  content: { title: string; document: Document; mentions: Mentions },
): Message {
  const { title, document, mentions } = content
  const body = dialects[type](document)
  return { type, title, text: [body, ...callLine(mentions)].join('\n\n'), mentions }
}

/**
 * A mention works only if the person stands in `at` *and* in the text (K-0699). Everyone
 * (`isAtAll`) needs no text: a text message shows it by itself, and would show it twice.
 */
function callLine({ mobiles, userIds }: Mentions): string[] {
  const called = [...mobiles, ...userIds].map((who) => `@${who}`)
  return called.length === 0 ? [] : [called.join(' ')]
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
