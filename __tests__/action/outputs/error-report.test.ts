import { beforeEach, describe, expect, test } from '@jest/globals'
import { reportError } from '../../../src/action/outputs/error-report.chunk.ts'
import { InputError } from '../../../src/settings/input-issue.ts'
import { linesOf, outputs, setEnvironment, setInputs, startStep } from '../../runner.ts'

beforeEach(startStep)

async function reported(
  thrown: unknown,
): Promise<{ failure: string | undefined; lines: string[] }> {
  const failures: (string | undefined)[] = []
  const lines = await linesOf(async () => failures.push(await reportError(thrown, process.env)))
  return { failure: failures[0], lines }
}

const text = { en: 'a mistake.', 'zh-CN': '有误。' }

const somewhere = { input: 'status', text }

const onALine = { input: 'webhooks', line: 2, text }

test.each([
  [
    'en',
    [onALine],
    ['::error title=DingTalk Notify::Input webhooks, line 2: a mistake.'],
    'Nothing was sent: an input is wrong, see above.',
  ],
  [
    'en',
    [somewhere, onALine],
    [
      '::error title=DingTalk Notify::Input status: a mistake.',
      '::error title=DingTalk Notify::Input webhooks, line 2: a mistake.',
    ],
    'Nothing was sent: the inputs have 2 problems, see above.',
  ],
  [
    'zh-CN',
    [somewhere, onALine],
    [
      '::error title=钉钉通知::输入 status：有误。',
      '::error title=钉钉通知::输入 webhooks 第 2 行：有误。',
    ],
    '未发送任何消息：输入有 2 处问题，见上文。',
  ],
] as const)('wrong inputs in %s: %#', async (...[language, issues, lines, failure]) => {
  expect(await reported(new InputError(issues, language))).toEqual({ failure, lines })
})

test('an error of another chunk’s class is known by its name', async () => {
  const error = Object.assign(new Error(''), {
    name: 'InputError',
    issues: [somewhere],
    language: 'en',
  })
  expect((await reported(error)).failure).toBe('Nothing was sent: an input is wrong, see above.')
})

test.each([
  ['wrong inputs', new InputError([somewhere], 'en')],
  ['a defect', new TypeError('x')],
])('the outputs are set at this end, too: %s', async (_, thrown) => {
  await reported(thrown)
  expect(outputs()).toEqual({
    status: '',
    transition: '',
    notified: 'false',
    delivered: '0',
    failed: '0',
    results: '[]',
    title: '',
    message: '',
  })
})

test('outputs that cannot be written are a warning beside the error', async () => {
  setEnvironment({ GITHUB_OUTPUT: '/nonexistent/output' })
  const { lines } = await reported(new InputError([somewhere], 'en'))
  expect(lines).toEqual([
    '::warning title=DingTalk Notify::The step’s outputs could not be written.',
    '::error title=DingTalk Notify::Input status: a mistake.',
  ])
})

describe('a defect is reported as such', () => {
  const token = '0123456789abcdef'.repeat(4)

  beforeEach(() => {
    setInputs({ webhooks: token, secrets: 'SECgeheim', 'at-mobiles': '5551234' })
    setEnvironment({ HTTPS_PROXY: 'http://hubot:p%40ssword@a.example' })
  })

  test.each([
    ['an error', new TypeError('x is no function'), 'TypeError: x is no function'],
    [
      'one that quotes a URL',
      new Error('no http: https://robots.example/send?access_token=x, (wss://geheim) twice'),
      'Error: no http: (URL) (URL) twice',
    ],
    [
      'one that quotes secrets and numbers',
      new Error(`${token} SECgeheim p%40ssword p@ssword 5551234 13800138000`),
      'Error: *** *** *** *** 5****34 138****8000',
    ],
    ['what is no error', 'geheim', 'string'],
    ['nothing', undefined, 'undefined'],
  ])('%s', async (_, thrown, what) => {
    expect(await reported(thrown)).toEqual({
      failure: `Unexpected ${what}. This is a bug in dingtalk-notify; please report it.`,
      lines: [],
    })
  })

  test('in Chinese, where that is the language', async () => {
    setInputs({ language: 'zh-CN' })
    expect((await reported(new TypeError('x'))).failure).toBe(
      '意外错误 TypeError: x。这是 dingtalk-notify 自身的缺陷，请向我们反馈。',
    )
  })
})
