import { describe, expect, test } from '@jest/globals'
import { mayColor, printProblem, type ProblemSeverity, toLine } from '../../src/cli/session.ts'
import type { Language } from '../../src/i18n/language.ts'

/** What standard error gets. */
function printed(severity: ProblemSeverity, language: Language, hasColors: boolean): string {
  let err = ''
  const terminal = { out: () => undefined, err: (text: string) => (err += text), hasColors }
  const text = { en: 'no robot', 'zh-CN': '没有机器人' }
  printProblem(severity, text, { terminal, language })
  return err
}

test.each([
  ['error', 'error: no robot\n', '错误：没有机器人\n'],
  ['warning', 'warning: no robot\n', '警告：没有机器人\n'],
  ['notice', 'note: no robot\n', '提示：没有机器人\n'],
] as const)('%s', (severity, en, chinese) => {
  expect(printed(severity, 'en', false)).toBe(en)
  expect(printed(severity, 'zh-CN', false)).toBe(chinese)
})

test('only the word is coloured', () => {
  expect(printed('error', 'en', true)).toBe('\x1b[31merror\x1b[0m: no robot\n')
  expect(printed('warning', 'zh-CN', true)).toBe('\x1b[33m警告\x1b[0m：没有机器人\n')
})

describe('colours', () => {
  test.each([
    [true, undefined, true],
    [true, '', true],
    [true, '1', false],
    [false, undefined, false],
  ])('terminal %s, NO_COLOR %j: %s', (isTerminal, noColor, may) => {
    expect(mayColor(isTerminal, noColor)).toBe(may)
  })
})

test('a text is one line, and no command of any engine', () => {
  expect(toLine('a\nb\x1b[31mc')).toBe('a b [31mc\n')
  expect(toLine('::error::x')).toBe(': :error::x\n')
})
