/** A message as it is ready to be sent, and what the message types have in common. */
import type { Mentions } from '../document/mentions.ts'
import type { MessageContent } from '../document/message-content.ts'
import type { LinkTarget, MessageLink } from './link-target.ts'

/** What a message is written as, and where its links open. */
export type MessageStyle = { messageType: MessageType; linkTarget: LinkTarget }

export const messageTypes = ['markdown', 'text', 'link', 'action-card', 'feed-card'] as const

export type MessageType = (typeof messageTypes)[number]

/** The most people one message can mention (K-0717 "custom-robots-send-group-messages"). */
export const maxMentions = 50

export type Message = {
  type: MessageType
  /** Plain text: the chat list and the phone's notification show it, and nothing else. */
  title: string
  /** The body in the type's dialect, mentions included; empty where the type has none. */
  text: string
  /** What can be opened next to the text: buttons, a feed card's items, a link's own address. */
  links: readonly MessageLink[]
  /** The URL of the picture that a link or a feed card shows. */
  picture: string | undefined
  mentions: Mentions
  /** A message of the user's own, sent as it is; the rest is read out of it. */
  rawPayload: RawPayload | undefined
}

/** DingTalk's limit (460101, "exceed 20000 bytes"). Whether of a body as sent is not known. */
export const maxBodyBytes = 20_000

export type RawPayload = Readonly<Record<string, unknown>>

/** A message's title, body and links, as its type shows them. */
export type WrittenMessage = Pick<Message, 'title' | 'text' | 'links'>

/** What the wire has below the type's word, apart from whom it mentions. */
export type WireContent = Readonly<Record<string, unknown>>

export type MessageTypeSpec = {
  /** The type's word on the wire: `msgtype`, and the key of its content. */
  wire: 'text' | 'markdown' | 'link' | 'actionCard' | 'feedCard'
  /** The dialect of its body. */
  dialect: 'markdown' | 'plain'
  /**
   * Whom it can mention (K-0699 "robot-message-type"): people by their names in the text, everyone
   * by the flag alone or only with a word in the text; or nobody at all.
   */
  mentionSupport: 'people' | 'people and everyone by name' | 'nobody'
  write: (content: MessageContent, linkTarget: LinkTarget) => WrittenMessage
  toWire: (message: Message) => WireContent
  /** Where DingTalk looks for a keyword; addresses and buttons are left out, to be safe. */
  keywordScope: (message: Message) => string
  /** Where title and text are in a message as sent; what is not sent has no path. */
  paths: { title?: PayloadPath; text?: PayloadPath }
}

export type PayloadPath = readonly [string, ...(string | number)[]]
