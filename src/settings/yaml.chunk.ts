/** YAML, or what was to be JSON → its value, or the first fault with line and column. No value is ever shown. */
import { type Document, isScalar, parseDocument, visit, type YAMLError } from 'yaml'
import type { Translated } from '../i18n/language.ts'

export type ReadYaml = { value: unknown } | { line?: number; wrong: Translated } | 'too deep'

export function parseYaml(text: string): ReadYaml {
  const document = parseDocument(text, { stringKeys: true })
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) return faultOf(error)
  const broken = lineOfBrokenText(document, text)
  if (broken !== undefined) return { line: broken, wrong: brokenText }
  keepNumbersAsWritten(document)
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown }
  } catch {
    return { wrong: badAlias }
  }
}

/** Within braces a text that goes on in the next line is a line break that JSON does not allow. */
function lineOfBrokenText(document: Document.Parsed, text: string): number | undefined {
  let line: number | undefined
  if (!/^\s*[{[]/.test(text)) return line
  visit(document, {
    Scalar: (_, { range }) => {
      const [start, end] = range ?? [0, 0]
      if (!text.slice(start, end).includes('\n')) return undefined
      line = text.slice(0, start).split('\n').length
      return visit.BREAK
    },
  })
  return line
}

/** Numbers of a message are numbers to call, or text: `0123` and `13800000000` keep all digits. */
function keepNumbersAsWritten(document: Document.Parsed): void {
  visit(document, {
    Scalar: (_, scalar) => {
      if (!isScalar(scalar) || typeof scalar.value !== 'number') return
      const { source = '' } = scalar
      if (/^(?:\+?\d{5,}|0\d+)$/.test(source)) scalar.value = source
    },
  })
}

function faultOf(error: YAMLError): ReadYaml {
  if (error.code === 'RESOURCE_EXHAUSTION') return 'too deep'
  const missing = missingParts.find(({ says }) => error.message.includes(says))?.text
  const why = missing ?? faults[error.code] ?? unreadable
  const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 }
  return {
    line,
    wrong: {
      en: `not valid YAML or JSON at column ${String(col)}: ${why.en}.`,
      'zh-CN': `第 ${String(col)} 列不是合法的 YAML 或 JSON：${why['zh-CN']}。`,
    },
  }
}

const badAlias: Translated = {
  en: 'an alias (*name) without its anchor (&name), or too many of them.',
  'zh-CN': '别名（*name）没有对应的锚点（&name），或数量太多。',
}

const brokenText: Translated = {
  en: 'a text does not end on its line. Write a line break in a text as \\n.',
  'zh-CN': '文本没有在本行结束。文本里的换行请写成 \\n。',
}

const unreadable: Translated = { en: 'it cannot be read', 'zh-CN': '无法解析' }

/** What the parser says is missing, by its own words. */
const missingParts: readonly { says: string; text: Translated }[] = [
  {
    says: 'Missing closing',
    text: {
      en: 'a closing quote is missing',
      'zh-CN': '缺少右引号',
    },
  },
  { says: 'end with a }', text: { en: 'a closing brace is missing', 'zh-CN': '缺少右花括号' } },
  { says: 'end with a ]', text: { en: 'a closing bracket is missing', 'zh-CN': '缺少右方括号' } },
  { says: ', or :', text: { en: 'a comma or a colon is missing', 'zh-CN': '缺少逗号或冒号' } },
  { says: 'Missing ,', text: { en: 'a comma is missing', 'zh-CN': '缺少逗号' } },
]

const nested: Translated = {
  en: 'a second colon, a missing comma or a wrong indent; put a text that contains a colon in quotes',
  'zh-CN': '多了一个冒号、缺少逗号，或缩进不对；含有冒号的文本请加引号',
}

const startsWrong: Translated = {
  en: 'a text that begins with @, `, % or another sign; put it in quotes',
  'zh-CN': '文本以 @、`、% 等符号开头，请加引号',
}

const alias: Translated = {
  en: 'a text that begins with * or &; put it in quotes',
  'zh-CN': '文本以 * 或 & 开头，请加引号',
}

const unexpected: Translated = {
  en: 'something follows the end of a value; write a double quote in a text as \\"',
  'zh-CN': '值结束之后还有内容；文本里的双引号请写成 \\"',
}

/** By the parser's own codes. */
const faults: Readonly<Partial<Record<YAMLError['code'], Translated>>> = {
  ALIAS_PROPS: alias,
  BAD_ALIAS: alias,
  BAD_DIRECTIVE: startsWrong,
  BAD_DQ_ESCAPE: {
    en: 'an unknown escape; write a backslash in a text as \\\\',
    'zh-CN': '无效的转义；文本里的反斜杠请写成 \\\\',
  },
  BAD_INDENT: { en: 'the indent is wrong', 'zh-CN': '缩进不对' },
  BAD_SCALAR_START: startsWrong,
  BLOCK_AS_IMPLICIT_KEY: nested,
  BLOCK_IN_FLOW: nested,
  DUPLICATE_KEY: { en: 'this key appears twice', 'zh-CN': '这个键重复了' },
  MULTILINE_IMPLICIT_KEY: nested,
  MULTIPLE_ANCHORS: alias,
  MULTIPLE_DOCS: { en: 'nothing may follow the message', 'zh-CN': '消息之后不能再有内容' },
  NON_STRING_KEY: { en: 'a key that is not a text', 'zh-CN': '键不是文本' },
  TAB_AS_INDENT: { en: 'indent with spaces, not with tabs', 'zh-CN': '请用空格缩进，不要用制表符' },
  TAG_RESOLVE_FAILED: { en: 'tags (!…) are not allowed', 'zh-CN': '不支持标签（!…）' },
  UNEXPECTED_TOKEN: unexpected,
}
