/** Every message type by the word that the input message-type has for it. */
import type { MessageType } from '../message.ts'
import { actionCard } from './action-card.ts'
import { feedCard } from './feed-card.ts'
import { link } from './link.ts'
import { markdown } from './markdown.ts'
import type { MessageTypeSpec } from './message-type.ts'
import { text } from './text.ts'

export const messageTypeSpecs: Readonly<Record<MessageType, MessageTypeSpec>> = {
  markdown,
  text,
  link,
  'action-card': actionCard,
  'feed-card': feedCard,
}
