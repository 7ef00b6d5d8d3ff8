/** `mention-map`: GitHub logins → whom DingTalk calls for them. Never echoes a number. */
import { type Callee, type Mentions, mostMentions } from '../dingtalk/message.ts'
import type { Session } from '../message/template/template.ts'
import { isUserId, isMobile } from './mentions.ts'
import { entriesOf } from './multiline.ts'
import { type Field, complainOf } from './parse.ts'
/** By login in lower case; `*` stands for everyone who is not listed. */
export type MentionMap = ReadonlyMap<string, Callee>

export function parseMentionMap(field: Field): MentionMap {
  const entries = entriesOf(field.text).flatMap(({ line, text }) => {
    const [, login = '', id, mobile] =
      /^([\w[\]-]+|\*)\s*:\s*(?:id:\s*(\S+)|(\S+))$/.exec(text) ?? []
    const callee = toCallee(id, mobile)
    if (callee !== undefined) return [[login.toLowerCase(), callee] as const]
    complainOf(
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

function toCallee(id: string | undefined, mobile: string | undefined): Callee | undefined {
  if (id !== undefined) return isUserId(id) ? { userId: id } : undefined
  return mobile !== undefined && isMobile(mobile) ? { mobile } : undefined
}

export const nobody: Mentions = { mobiles: [], userIds: [], all: false }

/** Those whom the inputs call anyway, and whom the map names for the people behind the event. */
export function mentionsFor(
  { mentions, mentionMap }: { mentions: Mentions; mentionMap: MentionMap },
  people: readonly string[],
): Mentions {
  const callees = calleesFor(people, mentionMap)
  const mobiles = callees.flatMap((callee) => ('mobile' in callee ? [callee.mobile] : []))
  const userIds = callees.flatMap((callee) => ('userId' in callee ? [callee.userId] : []))
  const all = [...new Set([...mentions.mobiles, ...mobiles])].slice(0, mostMentions)
  const ids = [...new Set([...mentions.userIds, ...userIds])].slice(0, mostMentions - all.length)
  return { mobiles: all, userIds: ids, all: mentions.all }
}

/** Whom the map names for these people; its `*` where it names none of them. */
function calleesFor(people: readonly string[], map: MentionMap): Callee[] {
  const named = people
    .map((login) => map.get(login.toLowerCase()))
    .filter((callee) => callee !== undefined)
  const fallback = map.get('*')
  return named.length > 0 || fallback === undefined ? named : [fallback]
}

/**
 * Whom a template can call: those of the map, those who are configured anyway, and whoever is
 * named in the template itself. Bots never; nobody at all where nobody is to be called.
 */
export function calleesOf(
  { mentions, mentionMap }: { mentions: Mentions; mentionMap: MentionMap },
  isCalling: boolean,
): Pick<Session, 'calleeOf' | 'calleeNamed'> {
  if (!isCalling) return { calleeOf: () => undefined, calleeNamed: () => undefined }
  return {
    calleeOf: (name) => {
      if (name === '*' || name.endsWith('[bot]')) return undefined
      if (mentions.mobiles.includes(name)) return { mobile: name }
      if (mentions.userIds.includes(name)) return { userId: name }
      return mentionMap.get(name.toLowerCase())
    },
    calleeNamed: (name) =>
      isMobile(name) ? { mobile: name } : isUserId(name) ? { userId: name } : undefined,
  }
}
