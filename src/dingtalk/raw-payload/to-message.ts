/** A message of the user's own, once it is known to be right → one like any other. */
import type { Link } from '../../document/document.ts'
import { forms } from '../message-types/registry.ts'
import { type Given, type Message, messageTypes, type Mentions } from '../message.ts'
import { valueAt } from './fields.ts'
export function toMessage(given: Given): Message {
  const type = messageTypes.find((each) => forms[each].wire === given['msgtype']) ?? 'markdown'
  const { title: titleAt, text: textAt } = forms[type].places
  const text = textAt === undefined ? '' : textIn(given, textAt)
  const title = titleAt === undefined ? firstLine(text) : textIn(given, titleAt)
  const mentions = mentionsIn(given)
  return { type, title, text, links: linksIn(given), picture: undefined, mentions, given }
}

/** A text message has no title; its first line stands in, for the outputs. */
function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]?.trim() ?? ''
}

function textIn(given: unknown, place: readonly (string | number)[]): string {
  const value = valueAt(given, place)
  return typeof value === 'string' ? value : ''
}

/** What can be opened, in whichever fields the type has for it. */
function linksIn(given: Given): Link[] {
  const single = linkIn(given['actionCard'], 'singleTitle', 'singleURL')
  const buttons = listIn(given, ['actionCard', 'btns']).flatMap((button) =>
    linkIn(button, 'title', 'actionURL'),
  )
  const items = listIn(given, ['feedCard', 'links']).flatMap((item) =>
    linkIn(item, 'title', 'messageURL'),
  )
  const card = linkIn(given['link'], 'title', 'messageUrl')
  return [...(single.length > 0 ? single : buttons), ...items, ...card]
}

function linkIn(value: unknown, title: string, address: string): Link[] {
  const [text, url] = [textIn(value, [title]), textIn(value, [address])]
  return URL.canParse(url) ? [{ kind: 'link', text, url }] : []
}

function mentionsIn(given: Given): Mentions {
  const textsAt = (name: string): string[] =>
    listIn(given, ['at', name]).filter((each) => typeof each === 'string')
  return {
    mobiles: textsAt('atMobiles'),
    userIds: textsAt('atUserIds'),
    all: valueAt(given, ['at', 'isAtAll']) === true,
  }
}

function listIn(given: Given, place: readonly string[]): unknown[] {
  const value = valueAt(given, place)
  return Array.isArray(value) ? value : []
}
