/** A message of the user's own, once it is known to be right → one like any other. */
import type { MessageLink } from '../link-target.ts'
import { messageTypeSpecs } from '../message-types/registry.ts'
import type { Mentions } from '../../document/mentions.ts'
import { type RawPayload, type Message, messageTypes } from '../message.ts'
import { payloadValueAt } from './fields.ts'
export function toMessage(rawPayload: RawPayload): Message {
  const type =
    messageTypes.find((each) => messageTypeSpecs[each].wire === rawPayload['msgtype']) ?? 'markdown'
  const { title: titleAt, text: textAt } = messageTypeSpecs[type].paths
  const text = textAt === undefined ? '' : textIn(rawPayload, textAt)
  const title = titleAt === undefined ? firstLine(text) : textIn(rawPayload, titleAt)
  const mentions = mentionsIn(rawPayload)
  return { type, title, text, links: linksIn(rawPayload), picture: undefined, mentions, rawPayload }
}

/** A text message has no title; its first line is used, for the outputs. */
function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]?.trim() ?? ''
}

function textIn(rawPayload: unknown, place: readonly (string | number)[]): string {
  const value = payloadValueAt(rawPayload, place)
  return typeof value === 'string' ? value : ''
}

/** What can be opened, in whichever fields the type has for it. */
function linksIn(rawPayload: RawPayload): MessageLink[] {
  const single = linkIn(rawPayload['actionCard'], 'singleTitle', 'singleURL')
  const buttons = listIn(rawPayload, ['actionCard', 'btns']).flatMap((button) =>
    linkIn(button, 'title', 'actionURL'),
  )
  const items = listIn(rawPayload, ['feedCard', 'links']).flatMap((item) =>
    linkIn(item, 'title', 'messageURL'),
  )
  const card = linkIn(rawPayload['link'], 'title', 'messageUrl')
  return [...(single.length > 0 ? single : buttons), ...items, ...card]
}

function linkIn(value: unknown, title: string, address: string): MessageLink[] {
  const [text, url] = [textIn(value, [title]), textIn(value, [address])]
  return URL.canParse(url) ? [{ text, url }] : []
}

function mentionsIn(rawPayload: RawPayload): Mentions {
  const textsAt = (name: string): string[] =>
    listIn(rawPayload, ['at', name]).filter((each) => typeof each === 'string')
  return {
    mobiles: textsAt('atMobiles'),
    userIds: textsAt('atUserIds'),
    all: payloadValueAt(rawPayload, ['at', 'isAtAll']) === true,
  }
}

function listIn(rawPayload: RawPayload, place: readonly string[]): unknown[] {
  const value = payloadValueAt(rawPayload, place)
  return Array.isArray(value) ? value : []
}
