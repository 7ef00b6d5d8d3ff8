/**
 * The calibration message: DingTalk's clients read markdown with several renderers that no document
 * names, and only looking at them settles what they do. Each line is a paragraph with its own letter.
 */
import type { Message } from '../dingtalk/message.ts'
import { toMessage } from '../dingtalk/raw-payload.ts'
import type { Language, Translated } from '../i18n/language.ts'

const lines = [
  String.raw`A dec &#91;x&#93; &#64; &#92; &#58;&#47;&#47; &#42;&#95; &#39;`,
  String.raw`B hex &#x5B;x&#x5D;`,
  String.raw`C named &lt;b&gt; &amp; &quot;`,
  String.raw`D back \[x\] \* \_ \\ ${'\\`'} \# \- \+ \. \! \( \)`,
  String.raw`E wide \@ \: \= \| \~ \> \< \"`,
  'F code `&#91; \\[`',
  'G raw a_b_c [x] snake_case 1. @13800000000 @所有人 https://a.b/c_d [OK]',
] as const

const title = 'dingtalk-notify probe'

const repository = 'https://github.com/your-org/dingtalk-notify'

const issuePage = `${repository}/issues/new?title=Probe`

/** As markdown and as an action card, because the same text shows differently in the two. */
export function calibrationMessages(): Message[] {
  const text = lines.join('\n\n')
  const at = { atMobiles: [], atUserIds: [], isAtAll: false }
  return [
    { msgtype: 'markdown', markdown: { title, text }, at },
    {
      msgtype: 'actionCard',
      actionCard: { title, text, singleTitle: 'dingtalk-notify', singleURL: repository },
      at,
    },
  ].map(toMessage)
}

/** What each line shows where a client reads its escapes. */
const expected = {
  A: "[x] @ \\ :// *_ '",
  B: '[x]',
  C: '<b> & "',
  D: '[x] * _ \\ ` # - + . ! ( )',
  E: '@ : = | ~ > < "',
  F: '&#91; \\[',
} as const satisfies Readonly<Record<string, string>>

const texts = {
  intro: {
    en: 'Two messages are in the group: one as markdown, one as an action card. Open both in each of these clients that you have: Android, iOS, Windows, macOS, web. Note the client’s version.',
    'zh-CN':
      '群里有两条消息：一条是 markdown，一条是 action-card。请在手头的各个客户端上分别查看：Android、iOS、Windows、macOS、网页版，并记下客户端版本。',
  },
  look: {
    en: 'Lines A to F: does the client show exactly this, or the characters as they were sent?',
    'zh-CN': 'A 到 F 行：客户端显示的是否与下面完全一致，还是原样显示了转义字符？',
  },
  raw: {
    en: 'Line G: is anything slanted, a link, a picture or a highlighted mention? Was anybody notified?',
    'zh-CN': 'G 行：有没有斜体、链接、图片或高亮的 @？有没有人收到提醒？',
  },
  where: {
    en: `Please report it, with screenshots: ${issuePage}`,
    'zh-CN': `请附上截图反馈到：${issuePage}`,
  },
} as const satisfies Record<string, Translated>

export function checklist(language: Language): string {
  const rows = Object.entries(expected).map(([letter, shown]) => `  ${letter}  ${shown}`)
  const { intro, look, raw, where } = texts
  return [intro[language], look[language], ...rows, raw[language], where[language], ''].join('\n')
}
