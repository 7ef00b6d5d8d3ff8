/** The filters that chat needs, beside Liquid's own: the READMEs' table is made from this one. */
import type { Block } from '../../document/document.ts'
import { toLocalTime } from '../../i18n/dates.ts'
import type { Translated } from '../../i18n/language.ts'
import { TemplateError } from './diagnostics.ts'
import {
  type Parameter,
  urlArgument,
  toLinkNodes,
  colorNames,
  colorArgument,
  toColor,
  sizeArgument,
  cutToBytes,
  millisecondsOf,
  momentOf,
} from './filter-arguments.ts'
import { outputOf, toInline, toValue, textOf } from './output.ts'
/** What the filters of a rendering need besides their values. */
export type RenderOptions = {
  timezone: string
  /** A duration in milliseconds, in words. */
  duration: (ms: number) => string
  /**
   * @param isLiteral whether the name stands in the template itself; a value that happens to look like
   * a number or an id mentions nobody
   * @returns the number or id that the message mentions from now on, if it does
   */
  mention: (name: string, isLiteral: boolean) => string | undefined
  fromMarkdown: (text: string) => readonly Block[]
}

/** @property isLiteral whether the argument stands in the template itself */
export type FilterCall = {
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

export const filters: Readonly<Record<string, FilterSpec>> = {
  link: {
    example: "{{ 'View run' | link: run.url }}",
    about: {
      en: 'a link; just the text where the address is not `http` or `https`',
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
      en: "calls a person: a login of `mention-map`, a number or id of `at-mobiles` or `at-user-ids`, or one that the template itself names, `{{ 'manager4220' | mention }}`. Just the name for everybody else, and where `at-on` calls nobody",
      'zh-CN':
        "@ 一个人：`mention-map` 中的登录名、`at-mobiles` 或 `at-user-ids` 中的号码或 userId，或直接写在模板里的 `{{ 'manager4220' | mention }}`。其他人只显示名字；`at-on` 不成立时也是",
    },
    // It has an argument only where the value stands in the template itself: that value.
    apply: ({ value, isLiteral, options }) => {
      const name = textOf(value)
      const id = options.mention(name, isLiteral)
      return id === undefined ? name : toValue([{ kind: 'mention', id }])
    },
  },
  color: {
    example: '{{ status_text | color: color }}',
    about: {
      en: `coloured text: ${colorNames.map((name) => `\`${name}\``).join(', ')} or \`#1a7f37\`; plain in a message of type \`text\``,
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
      en: 'at most so many bytes of UTF-8, whole characters only, `…` included',
      'zh-CN': '最多这么多字节（UTF-8），含末尾的 `…`，不会截断半个字符',
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
      en: 'milliseconds in words: `1 min 23 s`',
      'zh-CN': '把毫秒写成文字：`1 分 23 秒`',
    },
    apply: ({ value, options }) => {
      const text = textOf(value)
      return text === '' ? '' : options.duration(millisecondsOf(text))
    },
  },
  time: {
    example: '{{ now | time }}',
    about: {
      en: 'milliseconds or an ISO date as in the built-in message, in `timezone`: `2026-11-23 14:05 GMT+8`',
      'zh-CN': '把毫秒或 ISO 日期写成内置消息的样子，按 `timezone`：`2026-11-23 14:05 GMT+8`',
    },
    apply: ({ value, options }) => {
      const text = textOf(value)
      return text === '' ? '' : toLocalTime(momentOf(text), options.timezone)
    },
  },
  markdown: {
    example: '{{ release.notes | markdown }}',
    about: {
      en: 'GitHub’s markdown as DingTalk can show it, in blocks of its own',
      'zh-CN': '把 GitHub 的 Markdown 转成钉钉能显示的样子，独立成段',
    },
    apply: ({ value, options }) =>
      toValue([{ kind: 'blocks', blocks: options.fromMarkdown(textOf(value)) }]),
  },
  raw: {
    example: '{{ vars.banner | raw }}',
    about: {
      en: 'the text as it is, markup and all: only for text that no stranger writes',
      'zh-CN': '原样输出，不转义：只用于外人写不到的文字',
    },
    apply: ({ value }) => {
      const pieces = outputOf(value)
      const isData = pieces.every((piece) => typeof piece === 'string')
      return toValue(isData ? [{ kind: 'verbatim', text: textOf(value) }] : pieces)
    },
  },
}
