/** `mention-map`: GitHub logins → whom DingTalk calls for them. Never echoes a number. */
import { maxMentions } from '../dingtalk/message.ts'
import { isMobile, isUserId, type Mentions, type MentionTarget } from '../document/mentions.ts'
import type { RenderOptions } from '../message/template/template.ts'
import { linesOf } from './multiline.ts'
import { type InputField, addIssueTo } from './parse.ts'
/** By login in lower case; `*` stands for everyone who is not listed. */
export type MentionMap = ReadonlyMap<string, MentionTarget>

export function parseMentionMap(field: InputField): MentionMap {
  const entries = linesOf(field.text).flatMap(({ line, text }) => {
    const [, login = '', id, mobile] =
      /^([\w[\]-]+|\*)\s*:\s*(?:id:\s*(\S+)|(\S+))$/.exec(text) ?? []
    const target = toCallee(id, mobile)
    if (target !== undefined) return [[login.toLowerCase(), target] as const]
    addIssueTo(
      field,
      {
        en: 'not of the form "github-login: mobile" or "github-login: id:USERID".',
        'zh-CN': '格式应为 “github-login: 手机号” 或 “github-login: id:USERID”。',
      },
      line,
    )
    return []
  })
  return new Map(entries)
}

function toCallee(id: string | undefined, mobile: string | undefined): MentionTarget | undefined {
  if (id !== undefined) return isUserId(id) ? { userId: id } : undefined
  return mobile !== undefined && isMobile(mobile) ? { mobile } : undefined
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

/**
 * Whom a template can call: those of the map, those who are configured anyway, and whoever is
 * named in the template itself. Bots never; nobody at all where nobody is to be called.
 */
export function mentionTargets(
  { mentions, mentionMap }: { mentions: Mentions; mentionMap: MentionMap },
  isMentioning: boolean,
): Pick<RenderOptions, 'mentionTargetOf' | 'namedMentionTarget'> {
  if (!isMentioning)
    return { mentionTargetOf: () => undefined, namedMentionTarget: () => undefined }
  return {
    mentionTargetOf: (name) => {
      if (name === '*' || name.endsWith('[bot]')) return undefined
      if (mentions.mobiles.includes(name)) return { mobile: name }
      if (mentions.userIds.includes(name)) return { userId: name }
      return mentionMap.get(name.toLowerCase())
    },
    namedMentionTarget: (name) =>
      isMobile(name) ? { mobile: name } : isUserId(name) ? { userId: name } : undefined,
  }
}
