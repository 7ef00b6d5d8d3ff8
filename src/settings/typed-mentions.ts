/** Mentions that somebody typed into a text of their own: DingTalk mentions only those who are in `at`. */
import type { Mentions } from '../document/document.ts'
import type { Translated } from '../i18n/language.ts'
import type { InputIssue } from './input-issue.ts'

const typed = {
  mobile: /[@＠]\s?(1[3-9]\d{9}|\+\d{1,4}-\d{5,15})(?!\d)/g,
  everyone: /(?<![\w.])[@＠](?:所有人|(?:all|everyone)(?![\w/@-]|\.\w))/gi,
} as const

export type TypedMention = { kind: keyof typeof typed; line: number }

/** Those who are not mentioned, each line once. */
export function typedMentions(
  text: string,
  known: Pick<Mentions, 'mobiles' | 'all'>,
): TypedMention[] {
  return text.split('\n').flatMap((line, index) => {
    const mobiles = Array.from(line.matchAll(typed.mobile), ([, mobile = '']) => mobile)
    const isUnknown = mobiles.some((mobile) => !known.mobiles.includes(mobile))
    const isForAll = !known.all && line.search(typed.everyone) >= 0
    return [
      ...(isUnknown ? [{ kind: 'mobile', line: index + 1 } as const] : []),
      ...(isForAll ? [{ kind: 'everyone', line: index + 1 } as const] : []),
    ]
  })
}

/** A notice for each in a title or a template. */
export function typedMentionIssues(
  { input, text }: { input: string; text: string },
  known: Pick<Mentions, 'mobiles' | 'all'>,
): InputIssue[] {
  const texts = input === 'title' ? titleTexts : templateTexts
  return typedMentions(text, known).map(({ kind, line }) => ({
    ...{ input, line, level: 'notice' },
    text: texts[kind],
  }))
}

type TypedTexts = Readonly<Record<TypedMention['kind'], Translated>>

const everyoneText: Translated = {
  en: '"@all" in a text mentions nobody while at-all is false. Set at-all: true.',
  'zh-CN': 'at-all 为 false，只在文字里写 “@所有人” 不会生效。请设置 at-all: true。',
}

const templateTexts: TypedTexts = {
  mobile: {
    en: '"@" before a mobile number that is not in at-mobiles mentions nobody. Add the number to at-mobiles, or write {{ "NUMBER" | mention }} instead.',
    'zh-CN':
      '“@” 后的手机号不在 at-mobiles 中，不会 @ 到任何人。请把号码加入 at-mobiles，或把这里改成 {{ "手机号" | mention }}。',
  },
  everyone: everyoneText,
}

const titleTexts: TypedTexts = {
  mobile: {
    en: '"@" before a mobile number in a title mentions nobody. Add the number to at-mobiles.',
    'zh-CN': '标题里 “@” 后的手机号不会 @ 到任何人。请把号码加入 at-mobiles。',
  },
  everyone: everyoneText,
}

/** In a message of the user's own. */
export const payloadMentionTexts: TypedTexts = {
  mobile: {
    en: '"@" before a mobile number that is not in at.atMobiles mentions nobody. Add the number to at.atMobiles.',
    'zh-CN': '“@” 后的手机号不在 at.atMobiles 中，不会 @ 到任何人。请把号码加入 at.atMobiles。',
  },
  everyone: {
    en: '"@all" in a text mentions nobody unless at.isAtAll is true. Set at.isAtAll: true.',
    'zh-CN': '只在文字里写 “@所有人” 不会生效。请把 at.isAtAll 设为 true。',
  },
}
