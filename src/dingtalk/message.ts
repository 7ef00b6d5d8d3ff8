/** A message and its JSON, as DingTalk's robot endpoint takes it. */
import type { Document, Link } from './document.ts'
import { fit } from './fit.ts'
import { reworded, type Given } from './given/places.ts'
import type { LinkTarget } from './link-target.ts'
import { forms } from './message-types/forms.ts'

export const messageTypes = ['markdown', 'text', 'link', 'action-card', 'feed-card'] as const

export type MessageType = (typeof messageTypes)[number]

/** Whom a message calls. Mobiles as DingTalk wants them: `13800000000`, overseas `+852-12345678`. */
export type Mentions = { mobiles: readonly string[]; userIds: readonly string[]; all: boolean }

/** The most people one message can call (K-0717 "custom-robots-send-group-messages"). */
export const mostMentions = 50

export type Message = {
  type: MessageType
  /** Plain text: the chat list and the phone's notification show it, and nothing else. */
  title: string
  /** The body in the type's dialect, mentions included; empty where the type has none. */
  text: string
  /** What can be opened beside the text: buttons, a feed card's items, a link's own address. */
  links: readonly Link[]
  /** The address of the picture that a link or a feed card shows. */
  picture: string | undefined
  mentions: Mentions
  /** A message of the user's own, sent as it is; what stands above is read out of it. */
  given: Given | undefined
}

/** DingTalk's limit (460101, "exceed 20000 bytes"). Whether of a body as sent is not known. */
export const mostBytesTaken = 20_000

/** The most bytes that are written, so that a keyword can still be added. */
const mostBytes = 18_000

export type Content = {
  title: string
  document: Document
  mentions: Mentions
  /** Stands at the end of a message that had to be shortened. */
  shortened: string
  /** Where to look further, the most important first. */
  ways: readonly [Link, ...Link[]]
  /** What a feed card tells one by one. */
  feed: readonly FeedItem[]
  picture: string
  linkTarget: LinkTarget
}

export type FeedItem = { title: string; url: string }

/** Writes a document in the dialect of a message type, shortened where it would be too long. */
export function compose(type: MessageType, content: Content): Message {
  const { document, mentions, picture, shortened } = content
  const write = (blocks: Document): Message => {
    const written = forms[type].write({ ...content, document: blocks })
    const call = callLine(mentions, { type, body: written.text })
    const text = [written.text, ...call].join('\n\n')
    return { type, ...written, text, picture, mentions, given: undefined }
  }
  const whole = write(document)
  if (bytesOf(whole) <= mostBytes) return whole
  const note = { kind: 'paragraph', lines: [[shortened]] } as const
  return write(fit(document, note, (blocks) => bytesOf(write(blocks)) <= mostBytes))
}

/** As long as every other. */
const sampleUuid = '00000000-0000-0000-0000-000000000000'

/** The size of the body as sent. */
export function bytesOf(message: Message): number {
  return Buffer.byteLength(toBody(message, sampleUuid))
}

/**
 * A mention works only if the person stands in `at` *and* in the text (K-0699). Everyone
 * (`isAtAll`) needs no text: a text message shows it by itself, and would show it twice. An action
 * card does need it (jenkinsci/dingtalk-plugin#404).
 * @param message whose body may hold some of them already, where a template has placed them
 */
function callLine(
  { mobiles, userIds, all }: Mentions,
  { type, body }: { type: MessageType; body: string },
): string[] {
  const { calls } = forms[type]
  if (calls === 'nobody') return []
  const everyone = all && calls === 'people and everyone by name' ? ['所有人'] : []
  const called = [...mobiles, ...userIds, ...everyone]
    .filter((who) => !isPlaced(who, body))
    .map((who) => `@${who}`)
  return called.length === 0 ? [] : [called.join(' ')]
}

function isPlaced(who: string, body: string): boolean {
  const [, ...names] = body.split('@')
  return names.some((name) => name.startsWith(who) && !/^\.?[\w-]/.test(name.slice(who.length)))
}

/** Whether somebody would be called, but not by a message of this type. */
export function isCallingInVain({ type, mentions }: Message): boolean {
  const { mobiles, userIds, all } = mentions
  return forms[type].calls === 'nobody' && (all || mobiles.length + userIds.length > 0)
}

/**
 * The same message with the robot's keyword (自定义关键词), added as `【keyword】` before title and
 * body only if the message does not hold it yet. The search is case-sensitive and leaves the
 * targets of links out, because nobody has established that DingTalk does otherwise.
 */
export function withKeyword(message: Message, keyword: string | undefined): Message {
  if (keyword === undefined || forms[message.type].searched(message).includes(keyword))
    return message
  const mark = `【${keyword}】`
  const { title, text } = message
  const marked = text === '' ? '' : text.replace(/^(#+ )?/, (heading) => `${heading}${mark}`)
  return { ...message, title: `${mark}${title}`, text: marked }
}

/** The request's body. `msgUuid` is DingTalk's idempotency key: a repeat with it shows once. */
export function toBody(message: Message, msgUuid: string): string {
  const { type, mentions, given } = message
  const { wire, toWire, calls, places } = forms[type]
  if (given !== undefined) return JSON.stringify({ msgUuid, ...reworded(given, message, places) })
  const { mobiles: atMobiles, userIds: atUserIds, all: isAtAll } = mentions
  return JSON.stringify({
    msgtype: wire,
    [wire]: toWire(message),
    ...(calls !== 'nobody' && { at: { atMobiles, atUserIds, isAtAll } }),
    msgUuid,
  })
}
