/**
 * What each escape is for, with a text that needs it: one row for each rule of src/dingtalk/escape/, and tests
 * that without the escape a renderer would make something of the text.
 */
import type { Translated } from '../../../src/i18n/language.ts'

export type EscapeReason = {
  /** The characters that it is about, as a reader of the documentation looks for them. */
  characters: string
  reason: Translated
  /** A text, how it goes out, and the markup around it where it needs some. */
  example: { text: string; written: string; before?: string; after?: string }
}

export const escapeReasons = [
  {
    characters: '*  _',
    reason: {
      en: 'a later one of the same paragraph would make emphasis of it',
      'zh-CN': '与同段后面的同一符号配成强调',
    },
    example: { text: 'remove _old_ files', written: 'remove \\_old_ files' },
  },
  {
    characters: '**  __',
    reason: {
      en: 'two in a row, more than once in the message: bold for renderers that search for patterns',
      'zh-CN': '连续两个且消息中不止一处：按模式匹配的客户端会显示为粗体',
    },
    example: { text: 'call my__init__x()', written: 'call my\\_\\_init\\_\\_x()' },
  },
  {
    characters: '`',
    reason: { en: 'code, if there is another one', 'zh-CN': '还有另一个时成为代码' },
    example: { text: 'run `npm ci`', written: 'run \\`npm ci\\`' },
  },
  {
    characters: '~',
    reason: {
      en: 'a later one of the same paragraph would strike it through',
      'zh-CN': '与同段后面的同一符号配成删除线',
    },
    example: { text: '3~5 and 7~9', written: '3\\~5 and 7~9' },
  },
  {
    characters: '(',
    reason: { en: 'a link or an image, behind `]`', 'zh-CN': '紧跟 `]` 时成为链接或图片' },
    example: { text: '[x](//a.b)', written: '[x]\\(//a.b)' },
  },
  {
    characters: '[',
    reason: {
      en: 'without its `]`, in the text of a link or before one: the text would begin there',
      'zh-CN': '没有对应的 `]`，且在链接文字中或链接之前：链接文字会从这里开始',
    },
    example: {
      text: 'a range [0, 1)',
      written: 'a range \\[0, 1)',
      before: '[',
      after: '](https://ours.example/)',
    },
  },
  {
    characters: ']',
    reason: {
      en: 'without its `[`, in the text of a link: it would end there',
      'zh-CN': '在链接文字中且没有对应的 `[`：链接文字会在这里结束',
    },
    example: {
      text: 'a] b',
      written: 'a\\] b',
      before: '[',
      after: '](https://ours.example/)',
    },
  },
  {
    characters: '!',
    reason: { en: 'directly before a link of ours: an image', 'zh-CN': '紧接我们的链接：成为图片' },
    example: { text: 'wow!', written: 'wow\\!', after: '[run](https://ours.example/)' },
  },
  {
    characters: '<',
    reason: {
      en: 'HTML, an address in angle brackets, or anything up to a later `>`',
      'zh-CN': 'HTML、尖括号中的地址，或直到后面某个 `>` 的内容',
    },
    example: { text: 'use List<String>', written: 'use List&lt;String>' },
  },
  {
    characters: '&',
    reason: { en: 'an entity would be decoded', 'zh-CN': '实体会被解码' },
    example: { text: 'shows &lt; as it is', written: 'shows &amp;lt; as it is' },
  },
  {
    characters: '\\',
    reason: {
      en: 'before punctuation, which it would take for escaped',
      'zh-CN': '位于标点之前：会被当作转义符',
    },
    example: { text: 'the regexp \\.ts$', written: 'the regexp \\\\.ts$' },
  },
  {
    characters: '#',
    reason: { en: 'a heading, at the start of a line', 'zh-CN': '位于行首：成为标题' },
    example: { text: '# of retries', written: '\\# of retries' },
  },
  {
    characters: '#',
    reason: { en: 'at the end of a heading, where it vanishes', 'zh-CN': '位于标题末尾：会消失' },
    example: { text: 'the letter #', written: 'the letter \\#', before: '### ' },
  },
  {
    characters: '>',
    reason: { en: 'a quote, at the start of a line', 'zh-CN': '位于行首：成为引用' },
    example: { text: '> 100 items', written: '\\> 100 items' },
  },
  {
    characters: '-  +  *',
    reason: {
      en: 'a list, at the start of a line and before a space',
      'zh-CN': '位于行首且后跟空格：成为列表',
    },
    example: { text: '- remove dead code', written: '\\- remove dead code' },
  },
  {
    characters: '.  )',
    reason: {
      en: 'a numbered list, behind digits at the start of a line',
      'zh-CN': '位于行首数字之后：成为编号列表',
    },
    example: { text: '1. split the module', written: '1\\. split the module' },
  },
  {
    characters: '=',
    reason: {
      en: 'in a line of its own: the line above becomes a heading',
      'zh-CN': '单独成行：上一行成为标题',
    },
    example: { text: '===', written: '\\===', before: 'above  \n' },
  },
  {
    characters: '-  :  |',
    reason: {
      en: 'in a line of nothing else: a rule, a heading above it or a table',
      'zh-CN': '整行只有这些符号：分隔线、上一行成为标题，或表格',
    },
    example: { text: ':-- | --:', written: '\\:-- | --:', before: 'a | b  \n' },
  },
  {
    characters: '*  _',
    reason: { en: 'in a line of nothing else: a rule', 'zh-CN': '整行只有这些符号：分隔线' },
    example: { text: '_ _ _', written: '\\_ _ _' },
  },
  {
    characters: '~  `',
    reason: {
      en: 'three in a row at the start of a line: code up to the end of the message',
      'zh-CN': '行首连续三个：直到消息末尾都成为代码',
    },
    example: { text: '~~~ ruby', written: '\\~\\~\\~ ruby' },
  },
  {
    characters: '[',
    reason: {
      en: 'the definition of a link, at the start of a line: the line would vanish',
      'zh-CN': '位于行首的链接定义：整行会消失',
    },
    example: { text: '[core]: #12', written: '\\[core]: #12' },
  },
  {
    characters: '[',
    reason: { en: 'a check box, at the start of a list’s item', 'zh-CN': '列表项开头：成为复选框' },
    example: { text: '[x] done', written: '\\[x] done', before: '- ' },
  },
  {
    characters: '|',
    reason: { en: 'a cell, in a row of your own table', 'zh-CN': '在您自己的表格行中：成为单元格' },
    example: {
      text: 'a | b',
      written: 'a \\| b',
      before: '| x | y |\n| - | - |\n| ',
      after: ' | z |',
    },
  },
  {
    characters: '://  www.',
    reason: {
      en: 'a URL with something behind it that needs an escape: no client links it, so that none takes the escape into the address',
      'zh-CN': '地址后面紧跟需要转义的内容：不让客户端把它变成链接，以免把转义符带进地址',
    },
    example: { text: 'https://a.b/[x](c)', written: 'https\\://a.b/[x]\\(c)' },
  },
] as const satisfies readonly EscapeReason[]

/** Only where the message mentions this person; it shows as `@`. */
export const mentionReason = {
  characters: '@',
  reason: {
    en: 'before a number or id that this message mentions: only the message mentions, never its data',
    'zh-CN': '后面是本消息要 @ 的手机号或 userId：只有消息本身能 @ 人，数据不能',
  },
  example: { text: 'thanks @13800000000', written: 'thanks &commat;13800000000' },
} as const satisfies EscapeReason
