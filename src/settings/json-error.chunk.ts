/** Where a text stops being JSON, and what is wrong there. Loaded only then, with the parser that knows. */
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import type { Translated } from '../i18n/language.ts'
/** The first fault: what a parser finds after it, it only guesses. */
export function jsonError(text: string): { line: number; text: Translated } {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowEmptyContent: false })
  const [first] = errors
  const lines = text.slice(0, first?.offset ?? 0).split('\n')
  const column = String((lines.at(-1) ?? '').length + 1)
  const wrong = faults[first === undefined ? '' : printParseErrorCode(first.error)] ?? unknown
  return {
    line: lines.length,
    text: {
      en: `not JSON at column ${column}: ${wrong.en}.`,
      'zh-CN': `第 ${column} 列不是合法的 JSON：${wrong['zh-CN']}。`,
    },
  }
}

const unknown: Translated = { en: 'it cannot be read', 'zh-CN': '无法解析' }

const name: Translated = {
  en: 'a name in double quotes is expected; no comma stands before a closing brace',
  'zh-CN': '此处应为双引号括起来的字段名；右花括号前不能有逗号',
}

const number: Translated = { en: 'a number is not complete', 'zh-CN': '数字不完整' }

const comment: Translated = { en: 'JSON has no comments', 'zh-CN': 'JSON 不支持注释' }

const escape: Translated = {
  en: 'an escape that JSON does not know; a backslash in a text is written \\\\',
  'zh-CN': '无效的转义；文本里的反斜杠要写成 \\\\',
}

/** By the parser's own names. */
const faults: Readonly<Record<string, Translated>> = {
  InvalidSymbol: {
    en: 'a word that JSON does not know; texts stand in double quotes, and one within a text is written \\"',
    'zh-CN': '无法识别的内容；文本要用双引号括起来，文本里的双引号要写成 \\"',
  },
  InvalidNumberFormat: number,
  UnexpectedEndOfNumber: number,
  PropertyNameExpected: name,
  ValueExpected: {
    en: 'a value is expected; no comma stands before a closing bracket',
    'zh-CN': '此处应为一个值；右方括号前不能有逗号',
  },
  ColonExpected: { en: 'a colon is expected', 'zh-CN': '此处应为冒号' },
  CommaExpected: {
    en: 'a comma is expected; a double quote in a text is written \\"',
    'zh-CN': '此处应为逗号；文本里的双引号要写成 \\"',
  },
  CloseBraceExpected: { en: 'a closing brace is missing', 'zh-CN': '缺少右花括号' },
  CloseBracketExpected: { en: 'a closing bracket is missing', 'zh-CN': '缺少右方括号' },
  EndOfFileExpected: { en: 'nothing may follow the message', 'zh-CN': '消息之后不能再有内容' },
  InvalidCommentToken: comment,
  UnexpectedEndOfComment: comment,
  UnexpectedEndOfString: {
    en: 'a text does not end on its line; a line break in a text is written \\n',
    'zh-CN': '文本没有在本行结束；文本里的换行要写成 \\n',
  },
  InvalidUnicode: escape,
  InvalidEscapeCharacter: escape,
  InvalidCharacter: {
    en: 'a control character; in a text it is written as an escape, a tab as \\t',
    'zh-CN': '含有控制字符；文本里要写成转义形式，例如制表符写成 \\t',
  },
}
