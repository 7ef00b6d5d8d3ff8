/** A whole message in no dialect yet: what a chat service writes in its own. */
import type { Document, Link, WebUrl } from './document.ts'
import type { Mentions } from './mentions.ts'

export type MessageContent = {
  title: string
  document: Document
  mentions: Mentions
  /** How long it may be: as long as an older phone shows, or as long as the service delivers. */
  limits: 'phone' | 'service'
  /** The end of a message that had to be shortened. */
  shortened: string
  /** `… and 120 more`, behind a list that had to be shortened. */
  more: (count: number) => string
  /** Where to look further, the most important first. */
  links: readonly [Link, ...Link[]]
  /** What a message that is a list of titles shows one by one. */
  feed: readonly FeedItem[]
  picture: string
}

export type FeedItem = { title: string; url: WebUrl }
