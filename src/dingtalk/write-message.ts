/** A message and its JSON, as DingTalk's robot endpoint accepts it. */
import { byteLength } from '../encoding.ts'
import {
  type Block,
  type Document,
  type Inline,
  type MessageContent,
  everyone,
  mentionsIn,
} from '../document/document.ts'
import { truncate } from '../document/truncate.ts'
import { messageTypeSpecs } from './message-types.ts'
import type { MessageType, Message, MessageStyle } from './message.ts'
import { withTitleAndText } from './raw-payload.ts'

/** The most bytes that are written, so that a keyword can still be added. */
const mostBytes = 18_000

/** Writes a document in the dialect of a message type, shortened where it would be too long. */
export function writeMessage(
  content: MessageContent,
  { messageType: type, linkTarget }: MessageStyle,
): Message {
  const { mentions, picture, shortened, more, limits } = content
  const named = mentionsToPlace(content, type)
  const document = content.document.flatMap((block) => withMentions(block, named))
  const write = (blocks: Document): Message => {
    const written = messageTypeSpecs[type].write({ ...content, document: blocks }, linkTarget)
    const left = unplaced(named, blocks).map((who) => `@${who}`)
    const text = [written.text, ...(left.length === 0 ? [] : [left.join(' ')])].join('\n\n')
    return { type, ...written, text, picture, mentions, rawPayload: undefined }
  }
  const whole = write(document)
  const fits = (message: Message): boolean =>
    bodyBytes(message) <= mostBytes && (limits !== 'phone' || isShort(message))
  if (fits(whole)) return whole
  // A text directly behind a list would become a part of its last item.
  const note = { kind: 'quote', lines: [[shortened]] } as const
  const notes = { note, more: (count: number) => [more(count)] }
  return write(truncate(document, notes, (blocks) => fits(write(blocks))))
}

/** As long as every other. */
const sampleUuid = '00000000-0000-0000-0000-000000000000'

/** The size of the body as sent. */
export function bodyBytes(message: Message): number {
  return byteLength(toBody(message, sampleUuid))
}

/** Older Android clients cut markdown at 6,000 characters, before they parse it. */
const mostCharacters = 5500

function isShort({ type, title, text }: Message): boolean {
  return (
    messageTypeSpecs[type].dialect !== 'markdown' || title.length + text.length <= mostCharacters
  )
}

/** Whether an older phone shows only its beginning: where it is of the user's own. */
export function isLongForPhones(message: Message): boolean {
  return !isShort(message)
}

/**
 * A mention works only if the person is in `at` *and* in the text (K-0699). Everyone
 * (`isAtAll`) needs no text: a text message shows it by itself, and would show it twice. An action
 * card does need it (jenkinsci/dingtalk-plugin#404).
 * Those whom the document names already count by its structure, whatever its texts say: whoever
 * writes a release note or a branch could otherwise keep somebody from being mentioned by it.
 */
function mentionsToPlace(
  { document, mentions }: MessageContent,
  type: MessageType,
): readonly string[] {
  const { mobiles, userIds, all } = mentions
  const { mentionSupport } = messageTypeSpecs[type]
  if (mentionSupport === 'nobody') return []
  const everyoneByName = all && mentionSupport === 'people and everyone by name' ? [everyone] : []
  return unplaced([...mobiles, ...userIds, ...everyoneByName], document)
}

/** Most messages mention nobody: then the document is not searched. */
function unplaced(named: readonly string[], document: Document): readonly string[] {
  if (named.length === 0) return named
  const placed = mentionsIn(document)
  return named.filter((who) => !placed.has(who))
}

/** The document's place for them holds those who are named nowhere else. */
function withMentions(block: Block, named: readonly string[]): Block[] {
  if (block.kind !== 'paragraph' || block.place !== 'mentions') return [block]
  const line = named.flatMap((id, index): Inline[] => [
    index === 0 ? '' : ' ',
    { kind: 'mention', id },
  ])
  return line.length === 0 ? [] : [{ kind: 'paragraph', lines: [line] }]
}

/** Whether somebody would be mentioned, but not by a message of this type. */
export function hasIgnoredMentions({ type, mentions }: Message): boolean {
  const { mobiles, userIds, all } = mentions
  return (
    messageTypeSpecs[type].mentionSupport === 'nobody' &&
    (all || mobiles.length + userIds.length > 0)
  )
}

/**
 * The same message with the robot's keyword (自定义关键词), added as `【keyword】` before title and
 * body only if the message does not hold it yet. The search is case-sensitive and leaves the
 * targets of links out, because nobody has established that DingTalk does otherwise.
 */
export function withKeyword(message: Message, keyword: string | undefined): Message {
  if (
    keyword === undefined ||
    messageTypeSpecs[message.type].keywordScope(message).includes(keyword)
  )
    return message
  const mark = `【${keyword}】`
  const { title, text } = message
  const marked = text === '' ? '' : text.replace(/^(#+ )?/, (heading) => `${heading}${mark}`)
  return { ...message, title: `${mark}${title}`, text: marked }
}

/** The request's body. `msgUuid` is DingTalk's idempotency key: a repeat with it shows once. */
export function toBody(message: Message, msgUuid: string): string {
  const { type, mentions, rawPayload } = message
  const { wire, toWire, mentionSupport, paths } = messageTypeSpecs[type]
  if (rawPayload !== undefined)
    return JSON.stringify({ msgUuid, ...withTitleAndText(rawPayload, message, paths) })
  const { mobiles: atMobiles, userIds: atUserIds, all: isAtAll } = mentions
  return JSON.stringify({
    msgtype: wire,
    [wire]: toWire(message),
    ...(mentionSupport !== 'nobody' && { at: { atMobiles, atUserIds, isAtAll } }),
    msgUuid,
  })
}
