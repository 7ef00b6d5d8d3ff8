/** The engine's errors in our own words; the engine's words follow in brackets where they say more. */
import { LiquidError, RenderError, type Token } from 'liquidjs'
import { shorten } from '../../document/shorten.ts'
import type { Translated } from '../../i18n/language.ts'
import type { TemplateIssue } from './template.ts'

type EngineMessage = { find: RegExp; text: (what: string) => Translated }

/** The first that fits. */
const rows: readonly EngineMessage[] = [
  {
    find: /^(?:tag |output |raw )?(.*) not closed$/s,
    text: (what) => ({ en: `${what} is never closed.`, 'zh-CN': `${what} 没有结束。` }),
  },
  {
    find: /^tag "(.*)" not found$/s,
    text: (tag) => ({
      en: `{% ${tag} %} has no matching opening tag.`,
      'zh-CN': `{% ${tag} %} 前面没有与之对应的开始标签。`,
    }),
  },
  {
    find: /^memory alloc limit exceeded|Invalid (string|array) length/,
    text: () => ({
      en: 'the template produces more than a million characters or elements. Print less, with fewer loops.',
      'zh-CN': '模板生成的字符或元素超过一百万。请减少输出和循环。',
    }),
  },
  {
    find: /^Maximum call stack size exceeded/,
    text: () => ({ en: 'tags are nested too deeply.', 'zh-CN': '标签嵌套得太深。' }),
  },
]

/** The engine appends the place to its message; we report it separately. */
const place = /, line:\d+, col:\d+$/

/** What was thrown while a template was read or rendered. */
export function toDiagnostic(thrown: unknown): Diagnostic {
  return diagnosticAt(thrown instanceof LiquidError ? thrown.token : undefined, textOf(thrown))
}

function textOf(thrown: unknown): Translated {
  const cause = thrown instanceof LiquidError ? thrown.originalError : undefined
  if (cause instanceof TemplateError) return cause.text
  const words = String(thrown)
    .replace(/^\w*Error: /, '')
    .replace(place, '')
  for (const { find, text } of rows) {
    const [found, what = ''] = find.exec(words) ?? []
    if (found !== undefined) return text(what)
  }
  if (thrown instanceof RenderError)
    return {
      en: `this fails with the values of this run (${shortened(words)}).`,
      'zh-CN': `用本次运行的数据渲染时出错（${shortened(words)}）。`,
    }
  return {
    en: `this is not valid Liquid (${shortened(words)}).`,
    'zh-CN': `Liquid 语法有误（${shortened(words)}）。`,
  }
}

/** The engine may quote whole values. */
function shortened(words: string): string {
  return shorten(words, 200)
}

/* Something that is wrong at a place in a template, as the problem of an input. */

export type Diagnostic = { line: number; column: number; text: Translated }

/** @param token the token at the place; the template's beginning where there is none */
export function diagnosticAt(token: Token | undefined, text: Translated): Diagnostic {
  const [line = 1, column = 1] = token?.getPosition() ?? []
  return { line, column, text }
}

/** More of them would not be read, and fixing the first ones may fix the rest. */
const mostFindings = 20

/** In the order of their places; one per place. They quote the template, but no mobile number. */
export function toTemplateIssues(findings: readonly Diagnostic[], input: string): TemplateIssue[] {
  const sorted = findings.toSorted((a, b) => a.line - b.line || a.column - b.column)
  return sorted
    .filter(({ line, column }, index) => {
      const before = sorted[index - 1]
      return before?.line !== line || before.column !== column
    })
    .slice(0, mostFindings)
    .map(({ line, column, text }) => ({
      input,
      line,
      text: {
        en: `column ${String(column)}: ${withoutMobiles(text.en)}`,
        'zh-CN': `第 ${String(column)} 列：${withoutMobiles(text['zh-CN'])}`,
      },
    }))
}

/** What is wrong may be part of a number, or amid letters: any long run of digits is removed. */
function withoutMobiles(text: string): string {
  return text.replace(/\d{5,}/g, '…')
}

/* What is wrong with a template, and where in it. */

/** Thrown by a filter; the engine adds the place. */
export class TemplateError extends Error {
  readonly text: Translated

  constructor(text: Translated) {
    super(text.en)
    this.name = 'TemplateError'
    this.text = text
  }
}
