/** `mention-map`: GitHub logins → which member of the DingTalk group is mentioned for them. */
import { maxMentions } from '../dingtalk/message.ts'
import { isMobile, isUserId, type Mentions, type MentionTarget } from '../document/mentions.ts'
import type { InputField } from './issue.ts'
import { linesOf } from './lists.ts'
/** By login in lower case; `*` is everyone who is not listed. */
export type MentionMap = ReadonlyMap<string, MentionTarget>

/** Lines that are not plainly right are read by code that is loaded only then. */
export async function parseMentionMap(field: InputField): Promise<MentionMap> {
  const lines = linesOf(field.text)
  const entries = lines.flatMap(({ text }) => plainEntry(text))
  if (entries.length === lines.length) return new Map(entries)
  const { readUnusualMentionMap } = await import('./unusual-inputs.chunk.ts')
  return readUnusualMentionMap(field)
}

/** None where anything needs cleaning or is wrong. */
function plainEntry(line: string): (readonly [string, MentionTarget])[] {
  const [, login = '', id, mobile = ''] =
    /^([\w[\]-]+|\*)\s*:\s*(?:id:\s*(\S+)|([\d+-]+))$/.exec(line) ?? []
  const key = login.toLowerCase()
  if (id !== undefined) return isUserId(id) && !id.includes('#') ? [[key, { userId: id }]] : []
  return isMobile(mobile) ? [[key, { mobile }]] : []
}

/** Those whom the inputs call anyway, and whom the map names for the people behind the event. */
export function mentionsFor(
  { mentions, mentionMap }: { mentions: Mentions; mentionMap: MentionMap },
  people: readonly string[],
): Mentions {
  const mentionTargets = calleesFor(people, mentionMap)
  const mobiles = mentionTargets.flatMap((target) => ('mobile' in target ? [target.mobile] : []))
  const userIds = mentionTargets.flatMap((target) => ('userId' in target ? [target.userId] : []))
  const all = [...new Set([...mentions.mobiles, ...mobiles])].slice(0, maxMentions)
  const ids = [...new Set([...mentions.userIds, ...userIds])].slice(0, maxMentions - all.length)
  return { mobiles: all, userIds: ids, all: mentions.all }
}

/** Whom the map names for these people; its `*` where it names none of them. */
function calleesFor(people: readonly string[], map: MentionMap): MentionTarget[] {
  const named = people
    .map((login) => map.get(login.toLowerCase()))
    .filter((target) => target !== undefined)
  const fallback = map.get('*')
  return named.length > 0 || fallback === undefined ? named : [fallback]
}
