/**
 * A message before it has a dialect: blocks of lines, lines of inline segments.
 * A plain string in a line is always data: each dialect makes it harmless when it writes it,
 * so markup, links and mentions come from the structure alone.
 */
import { withoutAnsiCodes } from '../redact/control-codes.ts'

/**
 * @property writesUrl where there is no markup, its URL follows its text
 * @property button what a button says that takes the place of its row; the text is the URL then, which
 *   is written whole where there is no markup: a shortened one would lead nowhere
 */
export type Link = { kind: 'link'; text: string; url: WebUrl; writesUrl?: true; button?: string }

export type Colored = { kind: 'colored'; line: Line; color: `#${string}` }

type Strong = { kind: 'strong'; line: Line }

type Emphasis = { kind: 'emphasis'; line: Line }

/** A picture that everybody can load; `text` is shown where a picture cannot be. */
export type Image = { kind: 'image'; text: string; url: WebUrl }

/** A mobile number, a user id or everyone's name: the only way to an `@` that mentions. */
type InlineMention = { kind: 'mention'; id: string }

/** The user's own words, already in the message's dialect: they go out as they are. */
type Verbatim = { kind: 'verbatim'; text: string }

/** A URL by itself, such that the user's own markup may be around it. */
type BareUrl = { kind: 'url'; url: WebUrl }

export type Inline =
  string | Link | Colored | Strong | Emphasis | Image | InlineMention | Verbatim | BareUrl

export type Line = readonly Inline[]

/** How many parts were left out at a block's end, and the line that says so. */
export type Remainder = { count: number; line: (count: number) => Line }

type BlockShape =
  | { kind: 'heading'; line: Line; level?: 1 | 2 | 3 | 4 | 5 | 6 }
  /** At a `place` a chat service writes what only it can: whom the message mentions. */
  | { kind: 'paragraph'; lines: readonly Line[]; place?: 'mentions' }
  /** The end of a log says most: then the first lines are removed. */
  | { kind: 'quote'; lines: readonly Line[]; keeps?: 'end'; rest?: Remainder }
  /** Numbered from `start` where there is one. */
  | { kind: 'list'; items: readonly Line[]; start?: number; rest?: Remainder }
  | { kind: 'links'; links: readonly Link[] }
  /** Blocks that belong together and go from their end. */
  | { kind: 'group'; blocks: readonly Block[]; rest?: Remainder }

/** @property importance what is least important is left out first; without one, it never is */
export type Block = BlockShape & { importance?: number }

export type Document = readonly Block[]

/** Where those whom the message mentions are named; without one, at its end. */
export const mentionsPlace: Block = { kind: 'paragraph', lines: [], place: 'mentions' }

/** A link where there is an http(s) URL, otherwise the bare text. */
export function link(text: string, address: string | undefined): Link | string {
  const url = address === undefined ? undefined : webUrl(address)
  return url === undefined ? text : { kind: 'link', text, url }
}

/** Adds pieces; neighbouring texts become one, so that a dialect escapes them together. */
export function appendInline(line: Inline[], pieces: readonly Inline[]): void {
  for (const piece of pieces) {
    const last = line.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') line[line.length - 1] = last + piece
    else if (piece !== '') line.push(piece)
  }
}

/** The lines of a block's parts, and the line of its rest. */
export function withRemainder(
  parts: readonly Line[],
  rest: Remainder | undefined,
): readonly Line[] {
  return rest === undefined || rest.count === 0 ? parts : [...parts, rest.line(rest.count)]
}

/** A quote's lines and its rest, where something was left out. */
export function quotedLines({
  lines,
  keeps,
  rest,
}: Extract<Block, { kind: 'quote' }>): readonly Line[] {
  return keeps === 'end' ? [...withRemainder([], rest), ...lines] : withRemainder(lines, rest)
}

/** A list's items, each with its bullet or number, and its rest. */
export function markedItems({
  items,
  start,
  rest,
}: Extract<Block, { kind: 'list' }>): MarkedItem[] {
  return withRemainder(items, rest).map((line, index) => {
    const isNumbered = start !== undefined && index < items.length
    return { mark: isNumbered ? `${String(start + index)}.` : '-', line }
  })
}

type MarkedItem = { mark: string; line: Line }

/** What a line says, without what it does. */
export function plainTextOf(line: Line): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return piece
      if ('line' in piece) return plainTextOf(piece.line)
      if (piece.kind === 'mention') return `@${piece.id}`
      return piece.kind === 'url' ? piece.url : piece.text
    })
    .join('')
}

/**
 * Control characters, direction overrides and invisible marks that could disguise a text: written as
 * all that is none of these, because `\p{Cc}` takes node longer to prepare than many a text to write.
 */
const disguises =
  /[^\t-\r -~\u00a0-\u061b\u061d-\u200a\u200c-\u200d\u2010-\u2029\u202f-\u205f\u206a-\ufefe\uff00-\uffff]/g

/** Untrusted text without what cannot be seen and might mislead. */
export function withoutInvisible(text: string): string {
  return withoutAnsiCodes(text).replace(disguises, '')
}

/** Untrusted text on one line: whitespace folded, disguises and broken characters removed. */
export function singleLine(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').toWellFormed()
}

/** An absolute http(s) URL; every link and picture of a document has one of these. */
export type WebUrl = `http://${string}` | `https://${string}`

/** No page that people read has a longer one, and a message holds 20,000 bytes. */
const longest = 4000

/**
 * @param base what a relative URL is resolved against
 * @returns undefined where the text, once resolved, is not an http(s) URL; without user and password
 */
export function webUrl(address: string, base?: string): WebUrl | undefined {
  if (!URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  url.username = ''
  url.password = ''
  return isWebUrl(url.href) && url.href.length <= longest ? url.href : undefined
}

function isWebUrl(href: string): href is WebUrl {
  return /^https?:\/\//.test(href)
}

export type MentionTarget = { mobile: string } | { userId: string }

/** Mobiles as DingTalk wants them: `13800000000`, overseas `+852-12345678`. */
export type Mentions = { mobiles: readonly string[]; userIds: readonly string[]; all: boolean }

/** Whom a template may mention: those who are configured, and by login those of a map. */
export type Mentionables = { mentions: Mentions; people: ReadonlyMap<string, MentionTarget> }

export const noMentions: Mentions = { mobiles: [], userIds: [], all: false }

/** Mainland numbers plain, 11 digits; others with their country code: `+852-12345678`. */
export function isMobile(text: string): boolean {
  return /^(?:1\d{10}|\+(?!86-)\d{1,4}-\d{5,15})$/.test(text)
}

/** ASCII without spaces and without markup: the message contains the id as it is. */
export function isUserId(text: string): boolean {
  return /^(?:(?![@<>[\]()*`"'\\])[!-~]){1,64}$/.test(text)
}

/** The person of a number or id; undefined where it is neither. */
export function toMentionTarget(text: string): MentionTarget | undefined {
  if (isMobile(text)) return { mobile: text }
  return isUserId(text) ? { userId: text } : undefined
}

/** Everyone's name in a text. */
export const everyone = '所有人'

/** What reads as a mention in a message, behind an `@`. */
export function mentionTokens({ mobiles, userIds, all }: Mentions): string[] {
  return [...mobiles, ...userIds, ...(all ? [everyone, 'all'] : [])]
}

/** The mobile numbers and user ids that a document mentions: by its structure, whatever its texts say. */
export function mentionsIn(document: Document): ReadonlySet<string> {
  return new Set(document.flatMap(linesOfBlock).flatMap((line) => line.flatMap(mentionsOf)))
}

function mentionsOf(piece: Inline): readonly string[] {
  if (typeof piece === 'string') return []
  if (piece.kind === 'mention') return [piece.id]
  return 'line' in piece ? piece.line.flatMap(mentionsOf) : []
}

export function linesOfBlock(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return [block.line]
    case 'paragraph':
    case 'quote':
      return block.lines
    case 'list':
      return block.items
    case 'group':
      return block.blocks.flatMap(linesOfBlock)
    case 'links':
      return []
  }
}

/** A whole message in no dialect yet: what a chat service writes in its own. */
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
