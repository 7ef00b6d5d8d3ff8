/** A message as it is ready to be sent, what the message types have in common, and where its links open. */
import type { Mentions, MessageContent } from '../document/document.ts'

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

/**
 * Where a tapped button opens. A link in markdown or of a link message opens in the system's browser
 * anyway (jenkinsci/dingtalk-plugin#410); a button opens within DingTalk, unless its URL is wrapped in
 * DingTalk's own scheme (K-0776): one part for computers, one for phones, since neither knows the other's.
 * The words of the input; the first is the default.
 */
export const linkTargets = ['app', 'browser'] as const

export type LinkTarget = (typeof linkTargets)[number]

/** A link as it is sent: perhaps within DingTalk's own scheme, or whatever a user's payload has. */
export type MessageLink = { text: string; url: string }

const client = 'dingtalk://dingtalkclient/'

const wrapper = `${client}action/open_platform_link`

/** Links with their URLs as they are sent. */
export function toPlainLinks(links: readonly MessageLink[]): MessageLink[] {
  return links.map(({ text, url }) => ({ text, url: new URL(url).href }))
}

/** Buttons that open in that place. */
export function toButtons(links: readonly MessageLink[], target: LinkTarget): MessageLink[] {
  if (target === 'app') return toPlainLinks(links)
  return links.map(({ text, url }) => ({ text, url: wrapped(url) }))
}

function wrapped(url: string): string {
  const encoded = encodeURIComponent(url)
  const onComputers = `${client}page/link?url=${encoded}&pc_slide=false`
  const onPhones = `${client}action/jump?url=${encoded}`
  return `${wrapper}?pcLink=${encodeURIComponent(onComputers)}&mobileLink=${encodeURIComponent(onPhones)}`
}

/** Ours, and what a payload of the user's own may hold: the part for computers alone. */
const wrappedUrl = new RegExp(
  String.raw`${wrapper}\?pcLink=([\w.!~*'()%-]+)&mobileLink=[\w.!~*'()%-]+|${client}page/link\?url=([\w.!~*'()%-]+)&pc_slide=false`,
  'g',
)

/** The plain URLs of a text again: outside DingTalk its scheme leads nowhere. */
export function withPlainLinks(text: string): string {
  if (!text.includes(client)) return text
  return text.replace(wrappedUrl, (whole, pcLink: string | undefined, url: string | undefined) => {
    const inner = url ?? /\?url=([^&]+)&/.exec(decoded(pcLink))?.[1]
    return plainUrl(decoded(inner)) ?? whole
  })
}

/** Empty where somebody else's URL is not an encoding. */
function decoded(text = ''): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** Undefined where it is none, or holds what must not be in a text. */
function plainUrl(url: string): string | undefined {
  return /^https?:[^\s()<>]+$/.test(url) && URL.canParse(url) ? url : undefined
}
