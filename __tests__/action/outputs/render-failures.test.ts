import { expect, test } from '@jest/globals'
import { annotateRenderFailures } from '../../../src/action/outputs/render-failures.chunk.ts'
import { type Language, languages } from '../../../src/i18n/language.ts'
import type { RenderFailure } from '../../../src/message/compose.ts'
import { type FailOn, failOnRules } from '../../../src/settings/settings.ts'
import type { KnownSecrets } from '../../../src/redact/secrets.ts'
import { linesOf } from '../../runner.ts'

const noSecrets: KnownSecrets = { credentials: [], urls: [], mobiles: [], words: [] }

const issue = {
  input: 'template',
  line: 2,
  text: { en: 'column 1: wrong.', 'zh-CN': '第 1 列：有误。' },
}

async function annotationsFor(
  failure: RenderFailure,
  language: Language = 'en',
  knownSecrets = noSecrets,
): Promise<string[]> {
  const lines = await linesOf(() =>
    annotateRenderFailures([failure], { failOn: 'rejected', language, knownSecrets }),
  )
  return lines.map((line) => line.replace(/^::error title=(DingTalk Notify|钉钉通知)::/, ''))
}

test.each<[RenderFailure, string, string]>([
  [
    { version: 'custom', issues: [issue] },
    'Input template, line 2: column 1: wrong. The built-in message is used instead.',
    '输入 template 第 2 行：第 1 列：有误。已改用内置消息。',
  ],
  [
    { version: 'custom', stoppedAfterMs: 3000 },
    'The template was stopped after 3 s: it repeats or computes too much. Use fewer loops and filters. The built-in message is used instead.',
    '模板渲染超过 3 秒，已中止：循环或计算过多，请减少循环和过滤器。已改用内置消息。',
  ],
  [
    { version: 'custom', thrown: new RangeError('no date') },
    'The template could not be rendered (RangeError: no date). The built-in message is used instead.',
    '模板无法渲染（RangeError: no date）。已改用内置消息。',
  ],
  [
    { version: 'built-in', stoppedAfterMs: 449 },
    'The built-in message was stopped after 0.4 s of rendering. A message with only the status, the repository and a link is used instead. This is a bug in dingtalk-notify; please report it.',
    '内置消息渲染超过 0.4 秒，已中止。已改用只含状态、仓库和链接的消息。这是 dingtalk-notify 自身的缺陷，请向我们反馈。',
  ],
  [
    { version: 'built-in', thrown: new Error('no') },
    'The built-in message could not be rendered (Error: no). A message with only the status, the repository and a link is used instead. This is a bug in dingtalk-notify; please report it.',
    '内置消息无法渲染（Error: no）。已改用只含状态、仓库和链接的消息。这是 dingtalk-notify 自身的缺陷，请向我们反馈。',
  ],
])('%j', async (failure, english, chinese) => {
  expect(await annotationsFor(failure)).toEqual([english])
  expect(await annotationsFor(failure, 'zh-CN')).toEqual([chinese])
})

test.each(languages)(
  'an error shows no URL, secret, number or command, in %s',
  async (language) => {
    const words = `https://a.example/robot?x=1 geheim-token 13800001111\n::error::x ${'y'.repeat(999)}`
    const secrets = { ...noSecrets, credentials: ['geheim-token'] }
    const [line = '', ...others] = await annotationsFor(
      { version: 'custom', thrown: new Error(words) },
      language,
      secrets,
    )
    expect(others).toEqual([])
    expect(line).toContain('Error: (URL) *** 138****1111 ::error::x yyy')
    expect(line.length).toBeLessThan(350)
  },
)

test.each<[FailOn, string | undefined]>([
  ['any', 'The message could not be rendered as configured, see above.'],
  ['rejected', undefined],
  ['all', undefined],
  ['never', undefined],
])('fail-on %s: the step fails because of %j', async (failOn, why) => {
  expect(failOnRules).toContain(failOn)
  const failures: (string | undefined)[] = []
  await linesOf(() => {
    failures.push(
      annotateRenderFailures([{ version: 'custom', issues: [issue] }], {
        ...{ failOn, language: 'en', knownSecrets: noSecrets },
      }),
    )
  })
  expect(failures).toEqual([why])
})
