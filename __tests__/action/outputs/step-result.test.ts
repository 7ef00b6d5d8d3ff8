import { beforeEach, test, expect, describe } from '@jest/globals'
import { readFileSync } from 'node:fs'
import {
  type DeliveryReport,
  type ReportOptions,
  reportDeliveries,
  reportSkipped,
  reportMissing,
  reportStart,
  reportError,
} from '../../../src/action/outputs/step-result.ts'
import { errorHints } from '../../../src/dingtalk/error-hints.ts'
import type { MissingDetail } from '../../../src/model/run-report.ts'
import { InputError } from '../../../src/settings/issue.ts'
import { aFailure, aMessage, aSuccess, someMentions, monday } from '../../builders.ts'
import { startStep, linesOf, outputs, summaryText, aFile, setEnvironment } from '../../runner.ts'
beforeEach(startStep)

const refused = aFailure({ kind: 'sign', errcode: 310000, errmsg: 'sign not match' }, { robot: 2 })

const missed = aFailure({ kind: 'timeout', errmsg: 'no answer within 10 s' }, { robot: 3 })

async function run(
  told: Partial<DeliveryReport>,
  options: Partial<ReportOptions> = {},
): Promise<{ failure: string | undefined; lines: string[] }> {
  const failures: (string | undefined)[] = []
  const lines = await linesOf(async () => {
    failures.push(
      await reportDeliveries(
        {
          status: 'success',
          transition: undefined,
          message: aMessage(),
          deliveries: [],
          ...told,
        },
        { language: 'en', failOn: 'rejected', dryRun: false, summary: false, ...options },
      ),
    )
  })
  return { failure: failures[0], lines }
}

test('a delivery', async () => {
  expect(await run({ deliveries: [aSuccess()] })).toEqual({
    failure: undefined,
    lines: ['Robot 1 took the message (12 ms).'],
  })
  expect(outputs()).toEqual({
    status: 'success',
    transition: '',
    notified: 'true',
    delivered: '1',
    failed: '0',
    results: '[{"robot":1,"ok":true,"attempts":1,"ms":12,"errcode":0,"errmsg":"ok"}]',
    title: '✅ Passed: CI',
    message: '### ✅ Passed: CI',
  })
  expect(summaryText()).toBe('')
})

test('what fails the step is an error, what passes by itself a warning', async () => {
  expect(await run({ deliveries: [aSuccess(), refused, missed] })).toEqual({
    failure: '2 of 3 robots did not take the message.',
    lines: [
      'Robot 1 took the message (12 ms).',
      `::error title=DingTalk Notify::Robot 2 did not take the message: 310000 sign not match. ${errorHints.sign.en}`,
      `::warning title=DingTalk Notify::Robot 3 did not take the message: no answer within 10 s. ${errorHints.timeout.en}`,
    ],
  })
  expect(outputs()).toMatchObject({ notified: 'true', delivered: '1', failed: '2' })
})

test.each([
  ['never', undefined, ['warning', 'warning']],
  ['any', '2 of 2 robots did not take the message.', ['error', 'error']],
] as const)('fail-on %s', async (...[failOn, failure, kinds]) => {
  const result = await run({ deliveries: [refused, missed] }, { failOn })
  expect(result.failure).toBe(failure)
  expect(result.lines.map((line) => line.split(' ')[0])).toEqual(kinds.map((kind) => `::${kind}`))
})

test('in Chinese', async () => {
  const result = await run({ deliveries: [aSuccess(), refused] }, { language: 'zh-CN' })
  expect(result).toEqual({
    failure: '2 个机器人中有 1 个发送失败。',
    lines: [
      '机器人 1 发送成功（12 毫秒）。',
      `::error title=钉钉通知::机器人 2 发送失败：310000 sign not match。${errorHints.sign['zh-CN']}`,
    ],
  })
})

test.each([
  ['description:关键词不匹配;', 'description:关键词不匹配'],
  ['请稍后再试。；', '请稍后再试'],
  ['sign not match. ', 'sign not match'],
])('the words %j are made a sentence', async (errmsg, sentence) => {
  const { lines } = await run({ deliveries: [aFailure({ kind: 'busy', errcode: -1, errmsg })] })
  expect(lines).toEqual([
    `::warning title=DingTalk Notify::Robot 1 did not take the message: -1 ${sentence}. ${errorHints.busy.en}`,
  ])
})

test('a code without words', async () => {
  const { lines } = await run({
    deliveries: [aFailure({ kind: 'busy', errcode: -1, errmsg: '' })],
  })
  expect(lines[0]).toContain('did not take the message: -1. ')
})

describe('a clock that is wrong', () => {
  const hour = 3_600_000

  test.each([
    ['en', 2 * hour, '120 min behind the server’s; the message to robot 2'],
    ['en', -90_000, '2 min ahead of the server’s; the message to robot 2'],
    ['zh-CN', 2 * hour, '运行器的时钟比服务器慢 120 分钟；发往机器人 2 的消息'],
    ['zh-CN', -2 * hour, '运行器的时钟比服务器快 120 分钟；发往机器人 2 的消息'],
  ] as const)(
    'is told although the message arrived: %s, %d ms',
    async (language, skewMs, words) => {
      const deliveries = [aSuccess({ robot: 2, attempts: 2, skewMs })]
      const { failure, lines } = await run({ deliveries }, { language })
      expect(failure).toBeUndefined()
      expect(lines).toHaveLength(2)
      expect(lines[1]).toMatch(/^::warning title=/)
      expect(lines[1]).toContain(words)
    },
  )

  test('is told beside the refusal', async () => {
    const deliveries = [aFailure({ kind: 'clock', errcode: 310000 }, { skewMs: hour })]
    const { lines } = await run({ deliveries })
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning'])
  })
})

test('a stranger’s words start no command', async () => {
  const deliveries = [aFailure({ errmsg: 'a%0A::set-output name=x::y' })]
  const { lines } = await run({ deliveries })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^::warning title=DingTalk Notify::.*: a%250A::set-output/)
})

describe('a dry run', () => {
  const message = aMessage({ text: '### Title\n::error::a\n##[error]b' })

  test('shows the message in the log, where none of its lines is a command', async () => {
    expect(await run({ message }, { dryRun: true })).toEqual({
      failure: undefined,
      lines: [
        'Dry run: nothing was sent. The message would be:',
        '│ ✅ Passed: CI',
        '│ ',
        '│ ### Title',
        '│ ::error::a',
        '│ ## [error]b',
      ],
    })
  })

  test('tells what would be sent', async () => {
    await run({ message }, { dryRun: true })
    expect(outputs()).toMatchObject({
      notified: 'true',
      delivered: '0',
      failed: '0',
      results: '[]',
    })
    expect(summaryText()).toBe(`${message.text}\n\n`)
  })
})

describe('a type that calls nobody', () => {
  const mentions = someMentions({ mobiles: ['13800000000'] })

  test.each([
    [
      'en',
      '::warning title=DingTalk Notify::Nobody is called: DingTalk takes no mention in a feed-card message. Take message-type markdown, text or action-card to call people.',
    ],
    [
      'zh-CN',
      '::warning title=钉钉通知::没有 @ 任何人：钉钉不支持在 feed-card 消息里 @ 人。要 @ 人，请把 message-type 改为 markdown、text 或 action-card。',
    ],
  ] as const)('says so once, in %s', async (language, warning) => {
    const message = aMessage({ type: 'feed-card', text: '', mentions })
    const { lines } = await run({ message, deliveries: [aSuccess(), aSuccess()] }, { language })
    expect(lines.filter((line) => line.startsWith('::'))).toEqual([warning])
  })

  test('says nothing where nobody was to be called', async () => {
    const { lines } = await run({ message: aMessage({ type: 'link' }) })
    expect(lines).toEqual([])
  })
})

test('the summary, where it is asked for', async () => {
  await run({ deliveries: [aSuccess()] }, { summary: true })
  expect(summaryText()).toContain('| 1 | ✅ delivered | 12 ms |')
})

test('mobile numbers are masked everywhere', async () => {
  const message = aMessage({
    title: 'for 13800000000',
    text: '@13800000000 @+852-12345678 and 13912345678',
    mentions: someMentions({ mobiles: ['13800000000', '+852-12345678'] }),
  })
  const { lines } = await run({ message }, { dryRun: true })
  const { title, message: text } = outputs()
  expect([title, text]).toEqual(['for 138****0000', '@138****0000 @+85****5678 and 139****5678'])
  expect(`${lines.join('\n')}${summaryText()}`).not.toMatch(/13800000000|12345678|13912345678/)
})

test.each([
  [
    'en',
    'DingTalk Notify',
    'No webhook: GitHub gives no secrets to pull requests from forks, to Dependabot, and to repositories that are forks. Nothing was sent.',
  ],
  [
    'zh-CN',
    '钉钉通知',
    '没有 Webhook：来自 fork 的 PR、Dependabot 以及 fork 出来的仓库拿不到 Secret。未发送任何消息。',
  ],
] as const)('a run without secrets, in %s', async (...[language, title, notice]) => {
  const said = { status: 'failure', transition: undefined } as const
  const lines = await linesOf(() => {
    reportSkipped(said, 'withheld', { language, notifyOn: ['always'] })
  })
  expect(lines).toEqual([`::notice title=${title}::${notice}`])
  expect(outputs()).toEqual({
    status: 'failure',
    transition: '',
    notified: 'false',
    delivered: '0',
    failed: '0',
    results: '[]',
    title: '',
    message: '',
  })
})

test.each([
  [
    'en',
    'still-failing',
    'Nothing sent: notify-on is success, fixed, and this is failure, still-failing.',
  ],
  ['en', undefined, 'Nothing sent: notify-on is success, fixed, and this is failure.'],
  ['zh-CN', undefined, '未发送：notify-on 是 success, fixed，而本次是 failure。'],
] as const)('what nobody asked for, in %s: %s', async (...[language, transition, line]) => {
  const lines = await linesOf(() => {
    const options = { language, notifyOn: ['success', 'fixed'] }
    reportSkipped({ status: 'failure', transition }, 'not asked', options)
  })
  expect(lines).toEqual([line])
  expect(outputs()).toMatchObject({ transition: transition ?? '', notified: 'false' })
})

describe('what the API did not give', () => {
  const jobs: MissingDetail = { what: 'jobs', why: 'forbidden', permission: 'actions: read' }
  const history: MissingDetail = { ...jobs, what: 'history' }
  const annotations: MissingDetail = {
    what: 'annotations',
    why: 'late',
    permission: 'checks: read',
  }

  test.each<[string, readonly MissingDetail[], 'en' | 'zh-CN', string, string[]]>([
    ['nothing', [], 'en', 'always', []],
    [
      'each word once',
      [jobs, history, annotations],
      'en',
      'auto',
      [
        'The message is simpler than it could be: GitHub’s API gave no jobs, history, annotations (forbidden, late). The job’s permissions may lack actions: read.',
      ],
    ],
    [
      'no permission where none would help',
      [annotations],
      'en',
      'auto',
      ['The message is simpler than it could be: GitHub’s API gave no annotations (late).'],
    ],
    [
      'a warning where details were insisted on',
      [annotations],
      'en',
      'always',
      [
        '::warning title=DingTalk Notify::The message is simpler than it could be: GitHub’s API gave no annotations (late).',
      ],
    ],
    [
      'in Chinese',
      [jobs],
      'zh-CN',
      'auto',
      [
        '消息比预期简单：GitHub API 没有返回 jobs（forbidden）。作业的 permissions 可能缺少 actions: read。',
      ],
    ],
    [
      'in Chinese, without a permission',
      [annotations],
      'zh-CN',
      'auto',
      ['消息比预期简单：GitHub API 没有返回 annotations（late）。'],
    ],
  ])('%s', async (...[, missing, language, details, expected]) => {
    const lines = await linesOf(() => {
      reportMissing(missing, { language, details })
    })
    expect(lines).toEqual(expected)
  })
})

test.each([
  ['en', 'Watching this job: its end will be told when it comes.'],
  ['zh-CN', '正在关注该作业，结束时会发送通知。'],
] as const)('the start of a watched job, in %s', async (language, line) => {
  const state = aFile('state', '')
  setEnvironment({ GITHUB_STATE: state })
  const lines = await linesOf(() => {
    reportStart(monday, { language })
  })
  expect(lines).toEqual([line])
  expect(readFileSync(state, 'utf8')).toMatch(
    new RegExp(`^dingtalk-notify-started<<(.+)\\n${monday}\\n\\1\\n$`),
  )
})

test('an announcement has no status yet', async () => {
  await run({ status: undefined, deliveries: [aSuccess()] })
  expect(outputs()).toMatchObject({ status: '', transition: '', notified: 'true' })
})

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
    'Nothing was sent: 2 inputs are wrong, see above.',
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
] as const)('input problems in %s: %#', async (...[language, issues, expected, failure]) => {
  const failures: (string | undefined)[] = []
  const lines = await linesOf(() => failures.push(reportError(new InputError(issues, language))))
  expect(lines).toEqual(expected)
  expect(failures).toEqual([failure])
})

test.each([
  ['an error', new TypeError('x is no function'), 'TypeError: x is no function'],
  [
    'an error that quotes an address',
    new Error('no http: https://robots.example/send?access_token=geheim, (wss://geheim) twice'),
    'Error: no http: (address) (address) twice',
  ],
  ['what is no error', 'geheim', 'string'],
  ['nothing', undefined, 'undefined'],
])('a defect is told as such: %s', async (_, thrown, what) => {
  const failures: (string | undefined)[] = []
  const lines = await linesOf(() => failures.push(reportError(thrown)))
  expect(lines).toEqual([])
  expect(failures).toEqual([
    `Unexpected ${what}. This is a defect of dingtalk-notify, please report it.`,
  ])
})
