/** A message of the user's own, in DingTalk's JSON: read as a message, of which only texts may change. */
import type { Mentions } from '../document/document.ts'
import {
  type MessageLink,
  type MessageTypeSpec,
  type PayloadPath,
  type RawPayload,
  type Message,
  messageTypes,
} from './message.ts'
import { messageTypeSpecs } from './message-types.ts'

/** @param rawPayload one without faults */
export function toMessage(rawPayload: RawPayload): Message {
  const type =
    messageTypes.find((each) => messageTypeSpecs[each].wire === rawPayload['msgtype']) ?? 'markdown'
  const { title: titleAt, text: textAt } = messageTypeSpecs[type].paths
  const text = textAt === undefined ? '' : textIn(rawPayload, textAt)
  const title = titleAt === undefined ? firstLine(text) : textIn(rawPayload, titleAt)
  const mentions = mentionsIn(rawPayload)
  return { type, title, text, links: linksIn(rawPayload), picture: undefined, mentions, rawPayload }
}

/** A text message has no title: the outputs have its first line. */
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

function linkIn(value: unknown, title: string, url: string): MessageLink[] {
  const link = { text: textIn(value, [title]), url: textIn(value, [url]) }
  return URL.canParse(link.url) ? [link] : []
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

/** The value at a place, or undefined where the JSON has no such place. */
export function payloadValueAt(json: unknown, place: readonly (string | number)[]): unknown {
  return place.reduce<unknown>((value, key) => fieldsOf(value)[key], json)
}

/** The fields of an object or of a list; of anything else none. */
export function fieldsOf(value: unknown): RawPayload {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {}
}

/** The same JSON with that title and that text in their places; a keyword may have come to them. */
export function withTitleAndText(
  rawPayload: RawPayload,
  words: { title: string; text: string },
  { title, text }: MessageTypeSpec['paths'],
): RawPayload {
  const titled = title === undefined ? rawPayload : put(rawPayload, title, words.title)
  return text === undefined ? titled : put(titled, text, words.text)
}

function put(rawPayload: RawPayload, [key, ...below]: PayloadPath, word: string): RawPayload {
  return { ...rawPayload, [key]: putBelow(rawPayload[key], below, word) }
}

function putBelow(value: unknown, place: readonly (string | number)[], word: string): unknown {
  const [key, ...below] = place
  if (key === undefined) return word
  const changed = putBelow(fieldsOf(value)[key], below, word)
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (index === key ? changed : item))
    : { ...fieldsOf(value), [key]: changed }
}
