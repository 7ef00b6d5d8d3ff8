/** `at-mobiles`, `at-user-ids`, `at-all` → whom the message calls. Never echoes a number. */
import { type Mentions, mostMentions } from '../dingtalk/message.ts'
import { itemsOf, type Entry } from './multiline.ts'
import { type Field, complainOf, parseBoolean } from './parse.ts'
/** Mainland numbers plain, others with their country code: `+852-12345678`. */
export function isMobile(text: string): boolean {
  return /^(\+\d{1,4}-)?\d{5,15}$/.test(text)
}

/** ASCII without blanks and without what is markup: the id stands in the message as it is. */
export function isUserId(text: string): boolean {
  return /^(?:(?![@<>[\]()*`\\])[!-~]){1,64}$/.test(text)
}

export function parseMentions(fields: { mobiles: Field; userIds: Field; all: Field }): Mentions {
  const mobiles = itemsOf(fields.mobiles.text)
  const userIds = itemsOf(fields.userIds.text)
  for (const { line } of mobiles.filter(({ text }) => !isMobile(text))) {
    complainOf(
      fields.mobiles,
      {
        en: 'not a mobile number. Write digits only, overseas numbers like +852-12345678.',
        'zh-CN': '不是手机号。请只写数字，海外号码写成 +852-12345678。',
      },
      line,
    )
  }
  for (const { line } of userIds.filter(({ text }) => !isUserId(text))) {
    complainOf(
      fields.userIds,
      {
        en: 'not a DingTalk user id. Write the id alone, without @ or blanks.',
        'zh-CN': '不是钉钉 userId。请只写 userId，不要带 @ 或空格。',
      },
      line,
    )
  }
  const mentions = {
    mobiles: unique(mobiles),
    userIds: unique(userIds),
    all: parseBoolean(fields.all),
  }
  checkCount(mentions, fields.mobiles)
  return mentions
}

function unique(entries: Entry[]): string[] {
  return [...new Set(entries.map(({ text }) => text))]
}

function checkCount({ mobiles, userIds }: Mentions, field: Field): void {
  const [count, most] = [String(mobiles.length + userIds.length), String(mostMentions)]
  if (mobiles.length + userIds.length <= mostMentions) return
  complainOf(field, {
    en: `together with at-user-ids it calls ${count} people; DingTalk takes at most ${most}. Call fewer, or use at-all.`,
    'zh-CN': `与 at-user-ids 共 ${count} 人，钉钉最多支持 @ ${most} 人。请减少人数，或使用 at-all。`,
  })
}
