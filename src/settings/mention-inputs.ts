/** `at-mobiles`, `at-user-ids`, `at-all` and `mention-map` → who is mentioned. */
import { maxMentions } from '../dingtalk/message.ts'
import { isMobile, isUserId, type Mentions, type MentionTarget } from '../document/document.ts'
import type { InputField } from './input-issue.ts'
import { listOf, uniqueTexts, linesOf } from './lists.ts'
import { parseBoolean } from './values.ts'

type MentionFields = { mobiles: InputField; userIds: InputField; all: InputField }

/** What needs cleaning or is wrong is read by code that is loaded only then. */
export async function parseMentions(fields: MentionFields): Promise<Mentions> {
  const mobiles = uniqueTexts(listOf(fields.mobiles.text))
  const userIds = uniqueTexts(listOf(fields.userIds.text))
  const isPlain = mobiles.every(isMobile) && userIds.every((id) => isUserId(id) && !isMobile(id))
  const named =
    isPlain && mobiles.length + userIds.length <= maxMentions
      ? { mobiles, userIds }
      : (await import('./input-problems.chunk.ts')).readLenientMentions(fields)
  return { ...named, all: parseBoolean(fields.all) }
}

/** By login in lower case; `*` is everyone who is not listed. */
export type MentionMap = ReadonlyMap<string, MentionTarget>

/** Lines that need cleaning or are wrong are read by code that is loaded only then. */
export async function parseMentionMap(field: InputField): Promise<MentionMap> {
  const lines = linesOf(field.text)
  const entries = lines.flatMap(({ text }) => plainEntry(text))
  if (entries.length === lines.length) return new Map(entries)
  const { readLenientMentionMap } = await import('./input-problems.chunk.ts')
  return readLenientMentionMap(field)
}

/** None where anything needs cleaning or is wrong. */
function plainEntry(line: string): (readonly [string, MentionTarget])[] {
  const [, login = '', id, mobile = ''] =
    /^([\w[\]-]+|\*)\s*:\s*(?:id:\s*(\S+)|([\d+-]+))$/.exec(line) ?? []
  const key = login.toLowerCase()
  if (id !== undefined) return isUserId(id) && !id.includes('#') ? [[key, { userId: id }]] : []
  return isMobile(mobile) ? [[key, { mobile }]] : []
}

/** Those whom the inputs mention anyway, and the map’s entries for the people behind the event. */
export function mentionsFor(
  { mentions, mentionMap }: { mentions: Mentions; mentionMap: MentionMap },
  people: readonly string[],
): Mentions {
  const mentionTargets = targetsFor(people, mentionMap)
  const mobiles = mentionTargets.flatMap((target) => ('mobile' in target ? [target.mobile] : []))
  const userIds = mentionTargets.flatMap((target) => ('userId' in target ? [target.userId] : []))
  const all = [...new Set([...mentions.mobiles, ...mobiles])].slice(0, maxMentions)
  const ids = [...new Set([...mentions.userIds, ...userIds])].slice(0, maxMentions - all.length)
  return { mobiles: all, userIds: ids, all: mentions.all }
}

/** The map's entries for these people; its `*` where it has none of them. */
function targetsFor(people: readonly string[], map: MentionMap): MentionTarget[] {
  const named = people
    .map((login) => map.get(login.toLowerCase()))
    .filter((target) => target !== undefined)
  const fallback = map.get('*')
  return named.length > 0 || fallback === undefined ? named : [fallback]
}
