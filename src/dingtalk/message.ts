/** A message as it is ready to be sent, and the message types. */
import type { Mentions } from '../document/mentions.ts'
import type { LinkTarget, MessageLink } from './link-target.ts'

/** What a message is written as, and where its links open. */
export type MessageStyle = { messageType: MessageType; linkTarget: LinkTarget }

export const messageTypes = ['markdown', 'text', 'link', 'action-card', 'feed-card'] as const

export type MessageType = (typeof messageTypes)[number]

/** The most people one message can call (K-0717 "custom-robots-send-group-messages"). */
export const maxMentions = 50

export type Message = {
  type: MessageType
  /** Plain text: the chat list and the phone's notification show it, and nothing else. */
  title: string
  /** The body in the type's dialect, mentions included; empty where the type has none. */
  text: string
  /** What can be opened beside the text: buttons, a feed card's items, a link's own address. */
  links: readonly MessageLink[]
  /** The address of the picture that a link or a feed card shows. */
  picture: string | undefined
  mentions: Mentions
  /** A message of the user's own, sent as it is; the rest is read out of it. */
  rawPayload: RawPayload | undefined
}

/** DingTalk's limit (460101, "exceed 20000 bytes"). Whether of a body as sent is not known. */
export const maxBodyBytes = 20_000

export type RawPayload = Readonly<Record<string, unknown>>
