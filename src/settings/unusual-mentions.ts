/** Mobile numbers and user ids that are not plainly right: understood where that is safe, else explained. */
import { maxMentions } from '../dingtalk/message.ts'
import { isMobile, isUserId, type MentionTarget, type Mentions } from '../document/mentions.ts'
import { halfWidth, unwrapped } from './clean-text.ts'
import { type InputField, addIssueTo } from './issue.ts'
import { distinct, type ListEntry, linesOf, listOf, uniqueTexts } from './lists.ts'
import { type MentionText, mentionTexts } from './mention-texts.ts'
export function readUnusualMentions({
  mobiles,
  userIds,
}: Readonly<Record<'mobiles' | 'userIds', InputField>>): Pick<Mentions, 'mobiles' | 'userIds'> {
  const named = {
    mobiles: uniqueTexts(readEntries(mobiles, readMobile)),
    userIds: uniqueTexts(readEntries(userIds, readUserId)),
  }
  const count = named.mobiles.length + named.userIds.length
  if (count > maxMentions) {
    const field = mobiles.text.trim() === '' ? userIds : mobiles
    addIssueTo(field, mentionTexts.tooMany(count, maxMentions))
  }
  return named
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

function readUserId(text: string): ReadEntry {
  const clean = halfWidth(text).replace(/^@/, '').trim()
  return isUserId(clean) ? { text: clean } : { wrong: 'userId' }
}

/** Spaces, dashes, brackets and dots within a number, and the country code of the mainland. */
export function readMobile(text: string): ReadEntry {
  const plain = halfWidth(unwrapped(text)).replace(/^@/, '').trim()
  const compact = plain.replace(/[\s().-]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '')
  if (/^1\d{10}$/.test(compact)) return { text: compact }
  const [, country = '', number = ''] = /^\+\s?(\d{1,4})[\s-]+([\d\s-]+)$/.exec(plain) ?? []
  const overseas = `+${country}-${number.replace(/[\s-]/g, '')}`
  return isMobile(overseas) ? { text: overseas } : { wrong: mobileProblem(plain, compact) }
}

function mobileProblem(plain: string, compact: string): MentionText {
  if (!/^\+?\d+$/.test(compact)) return 'mobile'
  if (/^(?:1\d{10}){2,}$/.test(compact)) return 'severalMobiles'
  return plain.startsWith('+') && !plain.startsWith('+86') ? 'overseas' : 'mobileDigits'
}

/* mention-map: what is wrong with a line is said of its part. */

export function readUnusualMentionMap(field: InputField): ReadonlyMap<string, MentionTarget> {
  const entries = linesOf(field.text).flatMap((line) => {
    const text = withoutComment(line.text)
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

type ReadLine = { login: string; target: MentionTarget } | { wrong: MentionText }

function readLine(text: string): ReadLine {
  const [, before, after] = /^([^:：=＝]*)[:：=＝]([^]*)$/.exec(text) ?? []
  if (before === undefined || after === undefined) return { wrong: 'noSeparator' }
  if (/[,;，；、]\s*[@＠]?[\w[\]-]+\s*[:：=＝]/.test(after)) return { wrong: 'severalEntries' }
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
