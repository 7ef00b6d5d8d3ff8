/** `at-mobiles`, `at-user-ids`, `at-all` → whom the message calls. Never echoes a number. */
import { maxMentions } from '../dingtalk/message.ts'
import { isMobile, isUserId, type Mentions } from '../document/mentions.ts'
import { listOf, type LineEntry } from './multiline.ts'
import { type InputField, addIssueTo, parseBoolean } from './parse.ts'
export function parseMentions(fields: {
  mobiles: InputField
  userIds: InputField
  all: InputField
}): Mentions {
  const mobiles = listOf(fields.mobiles.text)
  const userIds = listOf(fields.userIds.text)
  for (const { line } of mobiles.filter(({ text }) => !isMobile(text))) {
    addIssueTo(
      fields.mobiles,
      {
        en: 'not a mobile number. Write digits only, overseas numbers like +852-12345678.',
        'zh-CN': '不是手机号。请只写数字，海外号码写成 +852-12345678。',
      },
      line,
    )
  }
  for (const { line } of userIds.filter(({ text }) => !isUserId(text))) {
    addIssueTo(
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

function unique(entries: LineEntry[]): string[] {
  return [...new Set(entries.map(({ text }) => text))]
}

function checkCount({ mobiles, userIds }: Mentions, field: InputField): void {
  const [count, most] = [String(mobiles.length + userIds.length), String(maxMentions)]
  if (mobiles.length + userIds.length <= maxMentions) return
  addIssueTo(field, {
    en: `together with at-user-ids it calls ${count} people; DingTalk takes at most ${most}. Call fewer, or use at-all.`,
    'zh-CN': `与 at-user-ids 共 ${count} 人，钉钉最多支持 @ ${most} 人。请减少人数，或使用 at-all。`,
  })
}
