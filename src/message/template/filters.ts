/** The filters that chat needs, in addition to Liquid's own: the documented table is generated from this one. */
import { byteLength } from '../../encoding.ts'
import {
  type Block,
  type Colored,
  type Inline,
  type WebUrl,
  webUrl,
} from '../../document/document.ts'
import { toLocalTime } from '../../i18n/formats.ts'
import type { Translated } from '../../i18n/language.ts'
import { TemplateError } from './diagnostics.ts'
import { outputOf, toInline, toValue, textOf, type OutputNode, plainOutput } from './output.ts'

/** What the filters of a rendering need besides their values. */
export type RenderOptions = {
  timezone: string
  /** A duration in milliseconds, in words. */
  duration: (ms: number) => string
  /**
   * @param isLiteral whether the name is a literal in the template; a value that happens to look like
   * a number or an id mentions nobody
   * @returns the number or id that the message mentions from now on, if it does
   */
  mention: (name: string, isLiteral: boolean) => string | undefined
  fromMarkdown: (text: string) => readonly Block[]
}

/** @property isLiteral whether the argument is a literal in the template */
type FilterCall = {
  value: unknown
  argument: unknown
  isLiteral: boolean
  options: RenderOptions
}

export type FilterSpec = {
  example: string
  about: Translated
  /** What its one argument must be; absent where it takes none. */
  takes?: Parameter
  apply: (use: FilterCall) => unknown
}

/** The colours that a template can name: those of the statuses, and blue. */
const colors = new Map<string, Colored['color']>([
  ['green', '#1a7f37'],
  ['red', '#d1242f'],
  ['orange', '#9a6700'],
  ['gray', '#6e7781'],
  ['blue', '#0969da'],
])

const colorNames: readonly string[] = [...colors.keys()]

/** @param word a name of ours, or `#` and six or three hexadecimal digits */
function toColor(word: string): Colored['color'] | undefined {
  const [, digits] = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(word) ?? []
  return digits === undefined ? colors.get(word) : `#${digits}`
}

/** What the argument of a filter must be; a literal one is checked before anything is rendered. */
type Parameter = { isRight: (argument: unknown) => boolean; wrong: Translated }

const urlArgument: Parameter = {
  isRight: (argument) => typeof argument !== 'string' || toLinkNodes([], argument) !== undefined,
  wrong: {
    en: 'link takes an http or https URL. Write any other link yourself: [text](dingtalk://…).',
    'zh-CN': 'link 的参数应为 http 或 https 地址；其他地址请直接写在模板中：[文字](dingtalk://…)。',
  },
}

const colorArgument: Parameter = {
  isRight: (argument) => toColor(textOf(argument)) !== undefined,
  wrong: {
    en: `color takes one of ${colorNames.join(', ')}, or a colour like '#1a7f37'.`,
    'zh-CN': `color 的参数应为 ${colorNames.join('、')} 之一，或 '#1a7f37' 这样的颜色。`,
  },
}

const sizeArgument: Parameter = {
  isRight: (argument) => Number.isSafeInteger(argument) && Number(argument) > 0,
  wrong: {
    en: 'truncate_bytes takes a whole number of bytes, above 0.',
    'zh-CN': 'truncate_bytes 的参数应为大于 0 的整数（字节数）。',
  },
}

export const filters: Readonly<Record<string, FilterSpec>> = {
  link: {
    example: "{{ 'View run' | link: run.url }}",
    about: {
      en: 'a link; only the text if the URL is not `http` or `https`',
      'zh-CN': '链接；地址不是 `http` 或 `https` 时只保留文字',
    },
    takes: urlArgument,
    apply: ({ value, argument }) => {
      const pieces = outputOf(value)
      return toValue(toLinkNodes(pieces, textOf(argument)) ?? pieces)
    },
  },
  mention: {
    example: '{{ author | mention }}',
    about: {
      en: "a mention of a person: a login in `mention-map`, a number or id in `at-mobiles` or `at-user-ids`, or one that is written in the template itself, `{{ 'manager4220' | mention }}`. Only the name for everybody else, and if `at-on` does not match",
      'zh-CN':
        "@ 一个人：`mention-map` 中的登录名、`at-mobiles` 或 `at-user-ids` 中的号码或 userId，或直接写在模板里的 `{{ 'manager4220' | mention }}`。其他人只显示名称；`at-on` 不成立时，所有人都只显示名称",
    },
    // It has an argument only where the value is a literal in the template: that value.
    apply: ({ value, isLiteral, options }) => {
      const name = textOf(value)
      const id = options.mention(name, isLiteral)
      return id === undefined ? name : toValue([{ kind: 'mention', id }])
    },
  },
  color: {
    example: '{{ status_text | color: color }}',
    about: {
      en: `coloured text: ${colorNames.map((name) => `\`${name}\``).join(', ')} or \`#1a7f37\`; plain text in a message of type \`text\``,
      'zh-CN': `彩色文字：${colorNames.map((name) => `\`${name}\``).join('、')} 或 \`#1a7f37\`；\`text\` 类型的消息里没有颜色`,
    },
    takes: colorArgument,
    apply: ({ value, argument }) => {
      const named = toColor(textOf(argument))
      if (named === undefined) throw new TemplateError(colorArgument.wrong)
      return toValue([{ kind: 'colored', color: named, line: outputOf(value).map(toInline) }])
    },
  },
  short_sha: {
    example: '{{ commit.sha | short_sha }}',
    about: { en: 'the first seven characters', 'zh-CN': '前七个字符' },
    apply: ({ value }) => textOf(value).slice(0, 7),
  },
  truncate_bytes: {
    example: '{{ commit.subject | truncate_bytes: 60 }}',
    about: {
      en: 'at most that many bytes of UTF-8, cut between characters, including the `…`',
      'zh-CN': '截短到不超过指定的字节数（UTF-8），包括末尾的 `…`，不会截断半个字符',
    },
    takes: sizeArgument,
    apply: ({ value, argument }) => {
      if (!sizeArgument.isRight(argument)) throw new TemplateError(sizeArgument.wrong)
      return cutToBytes(textOf(value), Number(argument))
    },
  },
  duration: {
    example: '{{ duration | duration }}',
    about: {
      en: 'milliseconds as a duration: `1 min 23 s`',
      'zh-CN': '把毫秒数写成文字：`1 分 23 秒`',
    },
    apply: ({ value, options }) => {
      const text = textOf(value)
      return text === '' ? '' : options.duration(millisecondsOf(text))
    },
  },
  time: {
    example: '{{ now | time }}',
    about: {
      en: 'milliseconds or an ISO date as in the built-in message, in `timezone`: `2026-11-23 14:05`, with the zone if it is not `Asia/Shanghai`',
      'zh-CN':
        '把毫秒数或 ISO 日期写成与内置消息相同的格式，时区由 `timezone` 决定：`2026-11-23 14:05`；时区不是 `Asia/Shanghai` 时会注明',
    },
    apply: ({ value, options }) => {
      const text = textOf(value)
      return text === '' ? '' : toLocalTime(momentOf(text), options.timezone)
    },
  },
  markdown: {
    example: '{{ release.notes | markdown }}',
    about: {
      en: 'GitHub’s markdown, rewritten for DingTalk, as separate blocks',
      'zh-CN': '把 GitHub 的 Markdown 转换成钉钉能显示的格式，独立成段',
    },
    apply: ({ value, options }) =>
      toValue([{ kind: 'blocks', blocks: options.fromMarkdown(textOf(value)) }]),
  },
  raw: {
    example: '{{ vars.banner | raw }}',
    about: {
      en: 'the text as it is, including markup: use it only for text that nobody else can write',
      'zh-CN': '原样输出，不转义：不要用于不可信的文本',
    },
    apply: ({ value }) => {
      const pieces = outputOf(value)
      const isData = pieces.every((piece) => typeof piece === 'string')
      return toValue(isData ? [{ kind: 'verbatim', text: textOf(value) }] : pieces)
    },
  },
}

const noDuration: Translated = {
  en: 'duration takes a number of milliseconds, 0 or more.',
  'zh-CN': 'duration 只接受不小于 0 的毫秒数。',
}

const noTime: Translated = {
  en: 'time takes milliseconds or an ISO date such as 2026-11-23T06:05:09Z.',
  'zh-CN': 'time 只接受毫秒数或 2026-11-23T06:05:09Z 这样的 ISO 日期。',
}

/** @param text milliseconds */
function millisecondsOf(text: string): number {
  const ms = Number(text)
  if (!Number.isFinite(ms) || ms < 0) throw new TemplateError(noDuration)
  return ms
}

/** The farthest moment that JavaScript knows. */
const farthest = 8.64e15

/** @param text milliseconds since the epoch, or an ISO date */
function momentOf(text: string): number {
  const moment = /^-?\d+$/.test(text) ? Number(text) : Date.parse(text)
  if (!(Math.abs(moment) <= farthest)) throw new TemplateError(noTime)
  return moment
}

/** What `link` prints, colours kept. @returns undefined where it is not an http(s) URL */
function toLinkNodes(pieces: readonly OutputNode[], address: string): OutputNode[] | undefined {
  const url = webUrl(address)
  return url === undefined ? undefined : pieces.map((piece) => linked(piece, url))
}

function linked(piece: OutputNode, url: WebUrl): Inline {
  if (typeof piece !== 'string' && piece.kind === 'colored')
    return { ...piece, line: piece.line.map((inner) => linked(inner, url)) }
  return { kind: 'link', text: plainOutput([piece]), url, writesUrl: true }
}

const ellipsis = '…'

/** What `truncate_bytes` prints: whole characters only. */
function cutToBytes(text: string, most: number): string {
  if (byteLength(text) <= most) return text
  const emoji = byteLength(ellipsis) <= most ? ellipsis : ''
  const room = most - byteLength(emoji)
  let [kept, bytes] = ['', 0]
  // No character is kept beyond that many units: more need not be looked at.
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, room + 1))) {
    bytes += byteLength(segment)
    if (bytes > room) break
    kept += segment
  }
  return `${kept.trimEnd()}${emoji}`
}
