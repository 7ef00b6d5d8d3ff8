/** What is said about wrong mobile numbers, user ids and lines of mention-map. None of it holds a value. */
import type { Translated } from '../i18n/language.ts'
const fixed = {
  mobile: {
    en: 'not a mobile number. A mainland number has 11 digits; write an overseas one like +852-12345678.',
    'zh-CN': '不是手机号。中国大陆手机号为 11 位数字；海外号码请写成 +852-12345678。',
  },
  mobileDigits: {
    en: 'the wrong number of digits. A mainland number has 11 and begins with 1; write an overseas one like +852-12345678.',
    'zh-CN': '手机号的位数不对。中国大陆手机号为 11 位，以 1 开头；海外号码请写成 +852-12345678。',
  },
  overseas: {
    en: 'it is not clear where the country code ends. Put a dash behind it: +852-12345678.',
    'zh-CN': '无法区分国家或地区代码。请在它后面加短横线：+852-12345678。',
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
    en: 'not a GitHub login before the colon. It has letters, digits and hyphens; "*" is for everyone else.',
    'zh-CN': '冒号前不是 GitHub 登录名。登录名由字母、数字和连字符组成；“*” 表示其他所有人。',
  },
  noTarget: {
    en: 'nothing follows the colon, so nobody is mentioned for this login. If the number comes from a secret, is that secret set?',
    'zh-CN': '冒号后面是空的，因此不会 @ 该用户对应的成员。如果号码来自 Secret，请确认已设置。',
  },
} as const satisfies Record<string, Translated>

export type MentionText = keyof typeof fixed

export const mentionTexts = {
  ...fixed,
  tooMany: (count: number, most: number): Translated => ({
    en: `together, at-mobiles and at-user-ids mention ${String(count)} people; DingTalk allows at most ${String(most)}. Mention fewer, or use at-all.`,
    'zh-CN': `at-mobiles 与 at-user-ids 共 ${String(count)} 人，钉钉最多支持 @ ${String(most)} 人。请减少人数，或使用 at-all。`,
  }),
} as const
