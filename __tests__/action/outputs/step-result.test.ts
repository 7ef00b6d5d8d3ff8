import { beforeEach, test, expect, describe } from '@jest/globals'
import { readFileSync } from 'node:fs'
import {
  type DeliveryReport,
  reportDeliveries,
  reportSkipped,
  reportStart,
  reportUnmapped,
} from '../../../src/action/outputs/step-result.ts'
import { noStatus, type ReportSettings } from '../../../src/action/outputs/step-report.ts'
import { errorKinds } from '../../../src/dingtalk/error-kinds.ts'
import { aFailure, aMessage, aSuccess, someMentions, monday, sameWords } from '../../builders.ts'
import { startStep, linesOf, outputs, summaryText, aFile, setEnvironment } from '../../runner.ts'

beforeEach(startStep)

const rejected = aFailure(
  { kind: 'ip', errcode: 310000, errmsg: sameWords('ip not in whitelist') },
  { robot: 2 },
)

const missed = aFailure(
  { kind: 'timeout', errmsg: { en: 'no response within 10 s', 'zh-CN': '10 秒内没有响应' } },
  { robot: 3 },
)

const noSecrets = { credentials: [], urls: [], mobiles: [], words: [] }

async function run(
  report: Partial<DeliveryReport>,
  settings: Partial<ReportSettings> = {},
): Promise<{ failure: string | undefined; lines: string[] }> {
  const failures: (string | undefined)[] = []
  const lines = await linesOf(async () => {
    const delivered = {
      ...noStatus,
      status: 'success',
      message: aMessage(),
      failures: [],
      deliveries: [],
    } as const
    const options = { failOn: 'rejected', dryRun: false, summary: false } as const
    const surroundings = { env: process.env, language: 'en', knownSecrets: noSecrets } as const
    failures.push(
      await reportDeliveries(
        { ...delivered, ...report },
        { ...options, ...surroundings, ...settings },
      ),
    )
  })
  return { failure: failures[0], lines }
}

test('a delivery', async () => {
  expect(await run({ deliveries: [aSuccess()] })).toEqual({
    failure: undefined,
    lines: ['Delivered to robot 1 (12 ms).'],
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
  expect(await run({ deliveries: [aSuccess(), rejected, missed] })).toEqual({
    failure: 'Not delivered to 2 of 3 robots.',
    lines: [
      'Delivered to robot 1 (12 ms).',
      `::error title=DingTalk Notify::Not delivered to robot 2: 310000 ip not in whitelist. ${errorKinds.ip.hint.en}`,
      `::warning title=DingTalk Notify::Not delivered to robot 3: no response within 10 s. ${errorKinds.timeout.hint.en}`,
    ],
  })
  expect(outputs()).toMatchObject({ notified: 'true', delivered: '1', failed: '2' })
})

test.each([
  ['never', undefined, ['warning', 'warning']],
  ['any', 'Not delivered to 2 of 2 robots.', ['error', 'error']],
] as const)('fail-on %s', async (...[failOn, failure, kinds]) => {
  const result = await run({ deliveries: [rejected, missed] }, { failOn })
  expect(result.failure).toBe(failure)
  expect(result.lines.map((line) => line.split(' ')[0])).toEqual(kinds.map((kind) => `::${kind}`))
})

test('in Chinese', async () => {
  const result = await run({ deliveries: [aSuccess(), rejected] }, { language: 'zh-CN' })
  expect(result).toEqual({
    failure: '2 个机器人中有 1 个未送达。',
    lines: [
      '机器人 1 已送达（12 毫秒）。',
      `::error title=钉钉通知::机器人 2 未送达：310000 ip not in whitelist。${errorKinds.ip.hint['zh-CN']}`,
    ],
  })
})

test.each([
  ['description:关键词不匹配;', 'description:关键词不匹配'],
  ['请稍后再试。；', '请稍后再试'],
  ['sign not match. ', 'sign not match'],
])('the words %j are made a sentence', async (errmsg, sentence) => {
  const { lines } = await run({
    deliveries: [aFailure({ kind: 'busy', errcode: -1, errmsg: sameWords(errmsg) })],
  })
  expect(lines).toEqual([
    `::warning title=DingTalk Notify::Not delivered to robot 1: -1 ${sentence}. ${errorKinds.busy.hint.en}`,
  ])
})

test('a code without words', async () => {
  const { lines } = await run({
    deliveries: [aFailure({ kind: 'busy', errcode: -1, errmsg: sameWords('') })],
  })
  expect(lines[0]).toContain('Not delivered to robot 1: -1. ')
})

describe('a clock that is wrong', () => {
  const hour = 3_600_000

  test.each([
    ['en', 2 * hour, '120 min behind the server’s; the message to robot 2'],
    ['en', -90_000, '2 min ahead of the server’s; the message to robot 2'],
    ['zh-CN', 2 * hour, '本机的时钟比服务器慢 120 分钟；发往机器人 2 的消息'],
    ['zh-CN', -2 * hour, '本机的时钟比服务器快 120 分钟；发往机器人 2 的消息'],
  ] as const)(
    'is reported although the message arrived: %s, %d ms',
    async (language, skewMs, words) => {
      const deliveries = [aSuccess({ robot: 2, attempts: 2, skewMs })]
      const { failure, lines } = await run({ deliveries }, { language })
      expect(failure).toBeUndefined()
      expect(lines).toHaveLength(2)
      expect(lines[1]).toMatch(/^::warning title=/)
      expect(lines[1]).toContain(words)
    },
  )

  test('is reported next to the rejection', async () => {
    const deliveries = [aFailure({ kind: 'clock', errcode: 310000 }, { skewMs: hour })]
    const { lines } = await run({ deliveries })
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning'])
  })
})

test('untrusted text starts no command', async () => {
  const deliveries = [aFailure({ errmsg: sameWords('a%0A::set-output name=x::y') })]
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

  test('reports what would be sent', async () => {
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

describe('a type that mentions nobody', () => {
  const mentions = someMentions({ mobiles: ['13800000000'] })

  test.each([
    [
      'en',
      '::warning title=DingTalk Notify::Nobody is mentioned: DingTalk supports no mentions in a feed-card message. Use message-type markdown, text or action-card to mention people.',
    ],
    [
      'zh-CN',
      '::warning title=钉钉通知::没有 @ 任何人：钉钉不支持在 feed-card 消息中 @ 人。要 @ 人，请把 message-type 改为 markdown、text 或 action-card。',
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
    'No webhook: GitHub withholds secrets from pull requests from forks or by Dependabot, and a fork does not inherit them. Nothing was sent.',
  ],
  [
    'zh-CN',
    '钉钉通知',
    '没有 Webhook：来自 fork 或 Dependabot 的 PR 拿不到 Secret，fork 出来的仓库也不会继承 Secret。未发送任何消息。',
  ],
] as const)('a run without secrets, in %s', async (...[language, title, notice]) => {
  const status = { ...noStatus, status: 'failure' } as const
  const lines = await linesOf(() =>
    reportSkipped(status, 'withheld', { env: process.env, language, notifyOn: ['always'] }),
  )
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
  ['zh-CN', undefined, '未发送：notify-on 为 success、fixed，本次为 failure。'],
] as const)('what nobody asked for, in %s: %s', async (...[language, transition, line]) => {
  const options = { env: process.env, language, notifyOn: ['success', 'fixed'] }
  const status = { ...noStatus, status: 'failure', transition } as const
  const lines = await linesOf(() => reportSkipped(status, 'not asked', options))
  expect(lines).toEqual([line])
  expect(outputs()).toMatchObject({ transition: transition ?? '', notified: 'false' })
})

test.each([
  ['en', 'Watching this job: its end will be reported.'],
  ['zh-CN', '正在监听该作业，结束时会发送通知。'],
] as const)('the start of a watched job, in %s', async (language, line) => {
  const state = aFile('state', '')
  setEnvironment({ GITHUB_STATE: state })
  const lines = await linesOf(() =>
    reportStart(monday, { env: process.env, language, canSend: true }),
  )
  expect(lines).toEqual([line])
  expect(readFileSync(state, 'utf8')).toMatch(
    new RegExp(`^dingtalk-notify-started<<(.+)\\n${monday}\\n\\1\\n$`),
  )
})

test.each([
  ['that no runner keeps', { state: undefined, canSend: true }],
  ['whose robots GitHub withholds', { state: 'state', canSend: false }],
])('nobody is told that the end of a job is reported %s', async (_, { state, canSend }) => {
  setEnvironment({ GITHUB_STATE: state && aFile(state, '') })
  const settings = { env: process.env, language: 'en', canSend } as const
  expect(await linesOf(() => reportStart(monday, settings))).toEqual([])
})

test('an announcement has no status yet', async () => {
  await run({ status: undefined, deliveries: [aSuccess()] })
  expect(outputs()).toMatchObject({ status: '', transition: '', notified: 'true' })
})

describe('people who are not in mention-map', () => {
  async function noted(
    people: readonly string[],
    entries: readonly [string, string][],
  ): Promise<string[]> {
    const surroundings = { env: process.env, language: 'en', mentionMap: new Map(entries) } as const
    return await linesOf(() => reportUnmapped(people, surroundings))
  }

  test('are named in a notice', async () => {
    expect(await noted(['Octocat', 'hubot'], [['mona', 'x']])).toEqual([
      '::notice title=DingTalk Notify::mention-map mentions nobody: it has no entry for Octocat, hubot, and no fallback (*).',
    ])
  })

  test.each<[string, [string, string][]]>([
    ['one of them is in it', [['hubot', 'x']]],
    ['it is without regard to case', [['octocat', 'x']]],
    ['it has a fallback', [['*', 'x']]],
    ['there is no map', []],
  ])('are no matter where %s', async (_, entries) => {
    expect(await noted(['Octocat', 'hubot'], entries)).toEqual([])
  })
})

describe('a file of the runner that cannot be written', () => {
  test.each([
    ['en', '::warning title=DingTalk Notify::The step’s outputs could not be written.'],
    ['zh-CN', '::warning title=钉钉通知::无法写入该步骤的输出。'],
  ] as const)('for outputs is a warning, in %s', async (language, warning) => {
    setEnvironment({ GITHUB_OUTPUT: '/nonexistent/output' })
    const { failure, lines } = await run({ deliveries: [aSuccess()] }, { language })
    expect(failure).toBeUndefined()
    expect(lines.filter((line) => line.startsWith('::'))).toEqual([warning])
  })

  test.each([
    ['en', '::warning title=DingTalk Notify::The job summary could not be written (ENOENT).'],
    ['zh-CN', '::warning title=钉钉通知::无法写入作业摘要（ENOENT）。'],
  ] as const)('for the summary is a warning, in %s', async (language, warning) => {
    setEnvironment({ GITHUB_STEP_SUMMARY: '/nonexistent/summary' })
    const { failure, lines } = await run({ deliveries: [aSuccess()] }, { language, summary: true })
    expect(failure).toBeUndefined()
    expect(lines.filter((line) => line.startsWith('::'))).toEqual([warning])
    expect(outputs()).toMatchObject({ notified: 'true', delivered: '1' })
  })

  test.each([
    [
      'en',
      '::warning title=DingTalk Notify::The job’s start could not be saved, so its end will not be reported.',
    ],
    ['zh-CN', '::warning title=钉钉通知::无法保存作业的开始时间，因此不会通知作业的结束。'],
  ] as const)('for the state is a warning, in %s', async (language, warning) => {
    setEnvironment({ GITHUB_STATE: '/nonexistent/state' })
    const lines = await linesOf(() =>
      reportStart(monday, { env: process.env, language, canSend: true }),
    )
    expect(lines).toEqual([warning])
  })

  test('a runner without a file for outputs gets no commands in its place', async () => {
    setEnvironment({ GITHUB_OUTPUT: undefined })
    const { lines } = await run({ deliveries: [aSuccess()] })
    expect(lines).toEqual(['Delivered to robot 1 (12 ms).'])
  })
})

test('a defect in what is shown fails nothing that was delivered', async () => {
  const message = aMessage()
  const broken = {
    ...message,
    get text(): string {
      throw new RangeError('geheim')
    },
  }
  const { failure, lines } = await run({ message: broken, deliveries: [aSuccess()] })
  expect(failure).toBeUndefined()
  expect(lines).toEqual([
    'Delivered to robot 1 (12 ms).',
    '::warning title=DingTalk Notify::The message was sent, but cannot be shown here (RangeError). This is a bug in dingtalk-notify; please report it.',
  ])
  expect(outputs()).toMatchObject({ notified: 'true', delivered: '1', title: '', message: '' })
})

test('a secret in the user’s own words is in no output, no summary and no dry run', async () => {
  const token = '0123456789abcdef'.repeat(4)
  const message = aMessage({ title: `T ${token}`, text: `at ${token}` })
  const knownSecrets = { ...noSecrets, credentials: [token] }
  const { lines } = await run({ message }, { dryRun: true, summary: true, knownSecrets })
  expect(outputs()).toMatchObject({ title: 'T ***', message: 'at ***' })
  expect(`${lines.join('\n')}${summaryText()}`).not.toContain(token)
})
