import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fuzzParameters } from '../../fuzz.ts'
import {
  annotate,
  failStep,
  issueText,
  printLine,
  printText,
} from '../../../src/action/outputs/log.ts'
import type { InputIssue } from '../../../src/settings/input-issue.ts'
import { toLogLine } from '../../../src/redact/control-codes.ts'
import { anyCharacter } from '../../any-character.ts'
import { expectLinearTime } from '../../growth.ts'
import { linesOf } from '../../runner.ts'

/** Whatever an engine, a terminal or a reader of logs may take for the end of a line, or for its start. */
const breaks = [
  '\r',
  '\n',
  '\r\n',
  '\v',
  '\f',
  '\x85',
  '\u2028',
  '\u2029',
  '\x1b',
  '\x1b[2K',
  '\ufeff',
  '\0',
  '\b',
  '\x9b1G',
  '\x1c',
  '\x1d',
  '\x1e',
  '\x7f',
]

/** The lines as any of them splits them. */
function everyLine(lines: readonly string[]): string[] {
  return lines.join('\n').split(/[^\t -~\u00a0-\u2027\u202a-\ufefe\uff00-\uffff]/)
}

describe('somebody else’s text starts no command', () => {
  test.each(breaks)('behind %j', async (lineBreak) => {
    const text = `a${lineBreak}::error::b${lineBreak}##[error]c`
    const lines = await linesOf(() => {
      printLine(text)
      printText(text)
      annotate('notice', { en: text, 'zh-CN': text }, 'en')
    })
    for (const line of everyLine(lines)) {
      expect(line).not.toMatch(/^\s*::(?!notice title=DingTalk Notify::)/)
      expect(line).not.toContain('##[')
    }
  })

  test('whatever it is', () => {
    const pieces = fc.oneof(
      fc.constantFrom(...breaks, '::', '##[', ':', '#', ' ', '%0A', 'error'),
      fc.string({ unit: anyCharacter, maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        for (const line of everyLine([toLogLine(parts.join(''))])) {
          expect(line.trim().startsWith('::')).toBe(false)
          expect(line).not.toContain('##[')
        }
      }),
      fuzzParameters(2000),
    )
  })
})

test.each([
  ['a plain line', 'Delivered to robot 1 (12 ms).', 'Delivered to robot 1 (12 ms).'],
  ['what is harmless', 'a\tb: c::d # [e] 中文 😀 \u200d', 'a\tb: c::d # [e] 中文 😀 \u200d'],
  ['a command at its start', '::error::a', ': :error::a'],
  ['one behind spaces', ' \u00a0 ::error::a', ' \u00a0 : :error::a'],
  ['one of the older form', 'a ##[error]b', 'a ## [error]b'],
  ['a colour', '\x1b[31mred\x1b[0m', ' [31mred [0m'],
])('%s', (_, text, line) => {
  expect(toLogLine(text)).toBe(line)
})

test('a text of several lines stands behind a bar', async () => {
  const lines = await linesOf(() => {
    printText('a\r\nb\rc\n\n::d')
  })
  expect(lines).toEqual(['│ a', '│ b', '│ c', '│ ', '│ ::d'])
})

test('annotations have the product’s name, in the language of the rest', async () => {
  const text = { en: 'a % b', 'zh-CN': '甲' }
  const lines = await linesOf(() => {
    annotate('error', text, 'en')
    annotate('warning', text, 'zh-CN')
  })
  expect(lines).toEqual(['::error title=DingTalk Notify::a %25 b', '::warning title=钉钉通知::甲'])
})

test('the step fails with one line', async () => {
  const { exitCode } = process
  const lines = await linesOf(() => {
    failStep('a\r::error::b')
  })
  expect(process.exitCode).toBe(1)
  process.exitCode = exitCode
  expect(lines).toEqual(['::error::a ::error::b'])
})

test.each(['##[', ' ', '\x1b]0;', '::', '\r', 'a'])(
  'time is proportional to the length: %j without end',
  (part) => {
    expectLinearTime((times) => part.repeat(times), toLogLine)
  },
)

describe('an issue of an input names where it is', () => {
  const text = { en: 'wrong.', 'zh-CN': '有误。' }

  test.each<[Partial<InputIssue>, string, string]>([
    [{}, 'Input secrets: wrong.', '输入 secrets：有误。'],
    [{ line: 2 }, 'Input secrets, line 2: wrong.', '输入 secrets 第 2 行：有误。'],
    [
      { line: 2, entry: 3 },
      'Input secrets, line 2, entry 3: wrong.',
      '输入 secrets 第 2 行第 3 项：有误。',
    ],
    [
      { variable: 'DINGTALK_SECRETS', line: 2 },
      'Input secrets (from DINGTALK_SECRETS), line 2: wrong.',
      '输入 secrets（来自环境变量 DINGTALK_SECRETS）第 2 行：有误。',
    ],
  ])('%j', (place, en, zh) => {
    expect(issueText({ input: 'secrets', text, ...place })).toEqual({ en, 'zh-CN': zh })
  })
})
