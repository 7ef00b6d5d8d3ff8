/** Why a message is simpler than it should be, in both languages. */
import { expect, test } from '@jest/globals'
import type { RenderFailure } from '../../src/message/compose.ts'
import { failureTexts } from '../../src/message/render-failure-texts.ts'

const insteadOf = {
  custom: ['The built-in message is used instead.', '已改用内置消息。'],
  'built-in': [
    'A message with only the status, the repository and a link is used instead. This is a bug in dingtalk-notify; please report it.',
    '已改用只含状态、仓库和链接的消息。这是 dingtalk-notify 自身的缺陷，请向我们反馈。',
  ],
} as const

const thrown = new TypeError(`at https://user:password@a.example/x ${'y'.repeat(300)}`)

const shown = `TypeError: at (URL) ${'y'.repeat(163)}`

test.each<[string, RenderFailure, string, string]>([
  [
    'a template that takes long',
    { version: 'custom', stoppedAfterMs: 3000 },
    'The template was stopped after 3 s: it repeats or computes too much. Use fewer loops and filters.',
    '模板渲染超过 3 秒，已中止：循环或计算过多，请减少循环和过滤器。',
  ],
  [
    'a built-in message that takes long',
    { version: 'built-in', stoppedAfterMs: 240 },
    'The built-in message was stopped after 0.2 s of rendering.',
    '内置消息渲染超过 0.2 秒，已中止。',
  ],
  [
    'a template that throws, without addresses and cut',
    { version: 'custom', thrown },
    `The template could not be rendered (${shown}).`,
    `模板无法渲染（${shown}）。`,
  ],
  [
    'a built-in message that throws',
    { version: 'built-in', thrown: new RangeError('too deep') },
    'The built-in message could not be rendered (RangeError: too deep).',
    '内置消息无法渲染（RangeError: too deep）。',
  ],
])('%s', (...[, failure, english, chinese]) => {
  const [instead, insteadInChinese] = insteadOf[failure.version]
  expect(failureTexts(failure, ({ text }) => text)).toEqual([
    { en: `${english} ${instead}`, 'zh-CN': `${chinese}${insteadInChinese}` },
  ])
})

test('each problem of a template is named', () => {
  const text = (en: string) => ({ en, 'zh-CN': en })
  const issues = ['a', 'b'].map((each) => ({ input: 'template', line: 1, text: text(each) }))
  const named = failureTexts({ version: 'custom', issues }, (issue) =>
    text(`${issue.input}: ${issue.text.en}.`),
  )
  expect(named.map(({ en }) => en)).toEqual([
    `template: a. ${insteadOf.custom[0]}`,
    `template: b. ${insteadOf.custom[0]}`,
  ])
})
