/** Mobile numbers, user ids and lines of mention-map that need cleaning or are wrong: read, or explained. */
import { maxMentions } from '../dingtalk/message.ts'
import { isMobile, isUserId, type MentionTarget, type Mentions } from '../document/document.ts'
import type { Translated } from '../i18n/language.ts'
import { type InputField, addIssueTo } from './input-issue.ts'
import {
  halfWidth,
  unwrapped,
  distinct,
  type ListEntry,
  linesOf,
  listOf,
  uniqueTexts,
} from './lists.ts'

export function readLenientMentions({
  mobiles,
  userIds,
}: Readonly<Record<'mobiles' | 'userIds', InputField>>): Pick<Mentions, 'mobiles' | 'userIds'> {
  const named = {
    mobiles: uniqueTexts(readEntries(mobiles, readMobile)),
    userIds: uniqueTexts(readEntries(userIds, readUserId)),
  }
  noteMobiles(userIds)
  const count = named.mobiles.length + named.userIds.length
  if (count > maxMentions) {
    const field = mobiles.text.trim() === '' ? userIds : mobiles
    addIssueTo(field, mentionTexts.tooMany(count, maxMentions))
  }
  return named
}

/** Some organisations have made the numbers their ids: then it is right. */
function noteMobiles(userIds: InputField): void {
  for (const entry of distinct(listOf(userIds.text)).filter(({ text }) => isMobile(text)))
    addIssueTo(userIds, mentionTexts.mobileAsUserId, { ...entry, level: 'notice' })
}

type ReadEntry = { text: string } | { wrong: MentionText }

function readEntries(field: InputField, read: (text: string) => ReadEntry): { text: string }[] {
  return distinct(listOf(field.text)).flatMap((entry: ListEntry) => {
    const result = read(entry.text)
    if ('text' in result) return [result]
    addIssueTo(field, mentionTexts[result.wrong], entry)
    return []
  })
}

/** Of what may be around it, only what a list has: anything else might be a part of the id. */
function readUserId(text: string): ReadEntry {
  const bare = halfWidth(text).replace(/^(?:- )?[["']*|[\]"']*$/g, '')
  const clean = bare.replace(/^@/, '').trim()
  return isUserId(clean) ? { text: clean } : { wrong: 'userId' }
}

/** Spaces, dashes, brackets and dots within a number, and the country code of the mainland. */
export function readMobile(text: string): ReadEntry {
  const plain = halfWidth(unwrapped(text)).replace(/^@/, '').trim()
  const compact = plain.replace(/[\s().-]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '')
  if (/^1\d{10}$/.test(compact)) return { text: compact }
  const [, country = '', number = ''] =
    /^(?:\+|00)\s?(\d{1,4})[\s-]+([\d\s().-]+)$/.exec(plain) ?? []
  const overseas = `+${country}-${number.replace(/\D/g, '')}`
  return isMobile(overseas) ? { text: overseas } : { wrong: mobileProblem(plain, compact) }
}

function mobileProblem(plain: string, compact: string): MentionText {
  if (/^(?:@?1\d{10}){2,}$/.test(compact)) return 'severalMobiles'
  if (/^(?:all|everyone|所有人|全体成员|\*)$/i.test(plain)) return 'everyone'
  if (!/^\+?\d+$/.test(compact)) return 'mobile'
  return plain.startsWith('+') && !plain.startsWith('+86') ? 'overseas' : 'mobileDigits'
}

/* mention-map: an error names the part of the line that is wrong. */

export function readLenientMentionMap(field: InputField): ReadonlyMap<string, MentionTarget> {
  const entries = linesOf(field.text).flatMap((line) => {
    const text = withoutBraces(withoutComment(line.text))
    if (text === '') return []
    const read = readLine(text)
    if ('target' in read) return [[read.login, read.target] as const]
    const isUnset = read.wrong === 'noTarget'
    const level = isUnset ? ({ level: 'notice' } as const) : {}
    addIssueTo(field, mentionTexts[read.wrong], { ...line, ...level })
    return []
  })
  return new Map(entries)
}

function withoutComment(text: string): string {
  return text.replace(/(?:^|\s)[#＃].*$/, '').trim()
}

/** A map that is written as JSON has an entry in each line too, if it is laid out. */
function withoutBraces(text: string): string {
  return text.replace(/^\{|\}$/g, '').trim()
}

type ReadLine = { login: string; target: MentionTarget } | { wrong: MentionText }

function readLine(text: string): ReadLine {
  const [, before, after] = /^([^:：=＝]*)[:：=＝]([^]*)$/.exec(text) ?? []
  if (before === undefined || after === undefined) return { wrong: 'noSeparator' }
  if (/[,;，；、]\s*["'@＠]*[\w[\]-]+["']?\s*[:：=＝]/.test(after))
    return { wrong: 'severalEntries' }
  const login = halfWidth(unwrapped(before)).replace(/^@/, '').toLowerCase()
  if (!/^(?:[\w[\]-]+|\*)$/.test(login)) return { wrong: 'login' }
  const target = readTarget(after)
  return 'wrong' in target ? target : { login, target }
}

function readTarget(text: string): MentionTarget | { wrong: MentionText } {
  const clean = halfWidth(unwrapped(text)).trim()
  if (clean === '') return { wrong: 'noTarget' }
  const id = /^id\s*[:=]\s*(.*)$/i.exec(clean)?.[1]
  if (id !== undefined) {
    const read = readUserId(id)
    return 'text' in read ? { userId: read.text } : id === '' ? { wrong: 'noTarget' } : read
  }
  const mobile = readMobile(clean)
  if ('text' in mobile) return { mobile: mobile.text }
  return { wrong: isUserId(clean) && /[a-z]/i.test(clean) ? 'bareUserId' : mobile.wrong }
}

/* What is wrong with them. None of the texts holds a value. */

const fixed = {
  mobile: {
    en: 'not a mobile number. A mainland number has 11 digits; write an overseas one like +852-12345678.',
    'zh-CN': '不是手机号。中国大陆手机号为 11 位数字；海外号码请写成 +852-12345678。',
  },
  mobileDigits: {
    en: 'the wrong number of digits. A mainland number has 11 and begins with 1; write an overseas one like +852-12345678.',
    'zh-CN': '手机号的位数不对。中国大陆手机号为 11 位，以 1 开头；海外号码请写成 +852-12345678。',
  },
  everyone: {
    en: 'not a mobile number. To mention everyone, set at-all: true.',
    'zh-CN': '不是手机号。要 @ 所有人，请设置 at-all: true。',
  },
  mobileAsUserId: {
    en: 'this looks like a mobile number. If it is one, move it to at-mobiles: as a user id it may mention nobody.',
    'zh-CN': '看起来是手机号。如果确实是手机号，请移到 at-mobiles，否则可能 @ 不到任何人。',
  },
  overseas: {
    en: 'it is not clear where the country code ends. Put a dash after it: +852-12345678.',
    'zh-CN': '无法判断国家或地区代码在哪里结束。请在它后面加短横线：+852-12345678。',
  },
  severalMobiles: {
    en: 'more than one mobile number. Separate them with commas, or write one per line.',
    'zh-CN': '包含多个手机号。请用逗号分隔，或每行写一个。',
  },
  userId: {
    en: 'not a DingTalk user id. Write the id alone, without spaces.',
    'zh-CN': '不是钉钉 userId。请只写 userId，不要带空格。',
  },
  bareUserId: {
    en: 'not a mobile number. Write a user id with id: before it, like id:manager77.',
    'zh-CN': '不是手机号。如果是 userId，请在前面加上 id:，例如 id:manager77。',
  },
  noSeparator: {
    en: 'no colon between login and number. Write "github-login: mobile" or "github-login: id:USERID".',
    'zh-CN':
      '登录名和手机号之间缺少冒号。请写成 “GitHub 登录名: 手机号” 或 “GitHub 登录名: id:USERID”。',
  },
  severalEntries: {
    en: 'more than one entry. Write one per line.',
    'zh-CN': '包含多个对应关系。请每行只写一个。',
  },
  login: {
    en: 'not a GitHub login before the colon. A login has letters, digits and hyphens; "*" is for everyone else.',
    'zh-CN': '冒号前不是 GitHub 登录名。登录名由字母、数字和连字符组成；“*” 表示其他所有人。',
  },
  noTarget: {
    en: 'nothing follows the colon, so nobody is mentioned for this login. If the number comes from a secret, is that secret set?',
    'zh-CN': '冒号后面是空的，因此不会 @ 该用户对应的成员。如果号码来自 Secret，请确认已设置。',
  },
} as const satisfies Record<string, Translated>

type MentionText = keyof typeof fixed

const mentionTexts = {
  ...fixed,
  tooMany: (count: number, most: number): Translated => ({
    en: `together, at-mobiles and at-user-ids mention ${String(count)} people; DingTalk allows at most ${String(most)}. Mention fewer, or use at-all.`,
    'zh-CN': `at-mobiles 与 at-user-ids 共 ${String(count)} 人，钉钉最多支持 @ ${String(most)} 人。请减少人数，或使用 at-all。`,
  }),
} as const
