/** What the message types have in common: how each is written, sent and searched. */
import { byteLength } from '../../encoding.ts'
import type { MessageContent } from '../../document/message-content.ts'
import type { LinkTarget, MessageLink } from '../link-target.ts'
import type { Message } from '../message.ts'

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
  /** Where title and text stand in a message as sent; one that is not sent has no place. */
  paths: { title?: PayloadPath; text?: PayloadPath }
}

export type PayloadPath = readonly [string, ...(string | number)[]]

/**
 * The first links, as many as these bytes hold; the first one always, because no message is without
 * a link.
 */
export function firstLinks(
  links: readonly MessageLink[],
  most: { count: number; bytes: number },
): MessageLink[] {
  let left = most.bytes
  return links.slice(0, most.count).filter(({ text, url }, index) => {
    left -= byteLength(JSON.stringify([text, url]))
    return index === 0 || left >= 0
  })
}
