/** Something that is wrong at a place in a template, as the problem of an input. */
import type { Token } from 'liquidjs'
import type { Translated } from '../../dingtalk/language.ts'
import type { Problem } from '../../dingtalk/problem.ts'

export type Finding = { line: number; column: number; text: Translated }

/** @param token whatever stands at the place; the template's beginning where nothing does */
export function findingAt(token: Token | undefined, text: Translated): Finding {
  const [line = 1, column = 1] = token?.getPosition() ?? []
  return { line, column, text }
}

/** More of them would not be read, and mending the first ones may mend the rest. */
const mostFindings = 20

/** In the order of their places; one per place. They quote the template, but no number to call. */
export function toProblems(findings: readonly Finding[], input: string): Problem[] {
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

/** What is wrong need not be a whole number, and may stand amid letters: any long run of digits goes. */
function withoutMobiles(text: string): string {
  return text.replace(/\d{5,}/g, '…')
}

/** With a question after it, where somebody probably meant another name. */
export function withGuess({ en, 'zh-CN': zh }: Translated, guess: string | undefined): Translated {
  return guess === undefined
    ? { en: `${en}.`, 'zh-CN': `${zh}。` }
    : { en: `${en}. Did you mean ${guess}?`, 'zh-CN': `${zh}，是否想写 ${guess}？` }
}
