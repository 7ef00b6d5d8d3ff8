/** Whom a message mentions, and what a text may contain as a mention. */
import type { Document, Block, Inline, Line } from './document.ts'

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
  return new Set(document.flatMap(linesOf).flatMap((line) => line.flatMap(mentionsOf)))
}

function mentionsOf(piece: Inline): readonly string[] {
  if (typeof piece === 'string') return []
  if (piece.kind === 'mention') return [piece.id]
  return 'line' in piece ? piece.line.flatMap(mentionsOf) : []
}

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return [block.line]
    case 'paragraph':
    case 'quote':
      return block.lines
    case 'list':
      return block.items
    case 'group':
      return block.blocks.flatMap(linesOf)
    case 'links':
      return []
  }
}
