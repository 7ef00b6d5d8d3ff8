import { beforeEach, describe, expect, test } from '@jest/globals'
import {
  noteMissing,
  noteNobodyFound,
  warnEarlierFailures,
} from '../../../src/action/outputs/notices.chunk.ts'
import type { MissingSettings } from '../../../src/action/outputs/step-report.ts'
import type { MissingDetail } from '../../../src/model/run-report.ts'
import { linesOf, startStep } from '../../runner.ts'

beforeEach(startStep)

const jobs: MissingDetail = { what: 'jobs', why: 'forbidden', permission: 'actions: read' }

const history: MissingDetail = { ...jobs, what: 'history' }

const annotations: MissingDetail = { what: 'annotations', why: 'late', permission: 'checks: read' }

const log: MissingDetail = { what: 'log', why: 'not found', permission: 'actions: read' }

async function noted(
  missing: readonly MissingDetail[],
  named: Partial<MissingSettings> = {},
): Promise<string[]> {
  const settings: MissingSettings = {
    ...{ env: {}, language: 'en', details: 'auto', logLines: 0 },
    ...{ notifyOn: ['always'], atOn: ['always'] },
    ...named,
  }
  return await linesOf(() => {
    noteMissing(missing, settings)
  })
}

const oneLine =
  'GitHub’s API did not return jobs, previous runs and annotations (no permission and no response in time): the message is simpler than it could be. Permissions that may be missing: actions: read.'

describe('what the API did not return', () => {
  test.each<[string, readonly MissingDetail[], Partial<MissingSettings>, string[]]>([
    ['each word once', [jobs, history, annotations], {}, [oneLine]],
    [
      'no permission where none would help',
      [annotations],
      {},
      [
        'GitHub’s API did not return annotations (no response in time): the message is simpler than it could be.',
      ],
    ],
    [
      'a warning where details were asked for by name',
      [jobs],
      { details: 'always' },
      [
        '::warning title=DingTalk Notify::GitHub’s API did not return jobs (no permission): the message is simpler than it could be. Permissions that may be missing: actions: read.',
      ],
    ],
    [
      'in Chinese',
      [jobs, { ...annotations, why: 'forbidden' }],
      { language: 'zh-CN' },
      [
        '未能获取作业和标注（没有权限），消息内容会少一些。作业的 permissions 可能缺少 actions: read、checks: read。',
      ],
    ],
    [
      'in Chinese, more of it',
      [jobs, history, annotations],
      { language: 'zh-CN' },
      [
        '未能获取作业、历史运行和标注（没有权限和响应超时），消息内容会少一些。作业的 permissions 可能缺少 actions: read。',
      ],
    ],
    [
      'in Chinese, without a permission',
      [annotations],
      { language: 'zh-CN' },
      ['未能获取标注（响应超时），消息内容会少一些。'],
    ],
  ])('%s', async (...[, missing, settings, lines]) => {
    expect(await noted(missing, settings)).toEqual(lines)
  })
})

describe('a transition that was asked for, without the previous runs', () => {
  test.each<[Partial<MissingSettings>, string]>([
    [
      { notifyOn: ['fixed', 'broken'] },
      '::warning title=DingTalk Notify::notify-on depends on the previous runs, but these are not known (no permission): a failure counts as the first in a row, and nothing counts as fixed. Permissions that may be missing: actions: read.',
    ],
    [
      { atOn: ['still-failing'], language: 'zh-CN' },
      '::warning title=钉钉通知::at-on 需要与上次运行比较，但未能获取历史运行（没有权限）：失败一律视为首次失败，也无法识别恢复。作业的 permissions 可能缺少 actions: read。',
    ],
  ])('%j', async (settings, warning) => {
    expect((await noted([history], settings)).slice(1)).toEqual([warning])
  })

  test('no word of it where none was asked for', async () => {
    expect(await noted([history], { notifyOn: ['failure'] })).toHaveLength(1)
  })
})

describe('a log that was asked for', () => {
  test.each<[MissingDetail, Partial<MissingSettings>, string]>([
    [
      log,
      { logLines: 5 },
      '::notice title=DingTalk Notify::log-lines: GitHub serves no log for this job. It never does while the job is still running: to quote the log, notify from another job (needs) or from another workflow (workflow_run).',
    ],
    [
      log,
      { logLines: 5, language: 'zh-CN' },
      '::notice title=钉钉通知::log-lines：GitHub 没有提供该作业的日志。在作业自己的最后一步里总是如此：要引用日志，请在另一个作业（needs）或工作流（workflow_run）中发送通知。',
    ],
    [
      { ...log, why: 'forbidden' },
      { logLines: 5 },
      '::notice title=DingTalk Notify::log-lines: the log could not be read (no permission). Permissions that may be missing: actions: read.',
    ],
    [
      { ...log, why: 'late' },
      { logLines: 5, language: 'zh-CN' },
      '::notice title=钉钉通知::log-lines：未能获取日志（响应超时）。',
    ],
  ])('%j, %j', async (missing, settings, notice) => {
    expect((await noted([missing], settings)).at(-1)).toBe(notice)
  })
})

test.each([
  [
    ['octocat', 'hubot'],
    'en',
    '::notice title=DingTalk Notify::mention-map mentions nobody: it has no entry for octocat, hubot, and no fallback (*).',
  ],
  [
    [],
    'en',
    '::notice title=DingTalk Notify::mention-map mentions nobody: no person caused this event (bots are never mentioned), and there is no fallback (*).',
  ],
  [
    ['octocat', 'hubot'],
    'zh-CN',
    '::notice title=钉钉通知::mention-map 没有 @ 任何人：其中没有 octocat、hubot 的对应关系，也没有兜底项（*）。',
  ],
  [
    [],
    'zh-CN',
    '::notice title=钉钉通知::mention-map 没有 @ 任何人：该事件不是由人触发的（机器人账号不会被 @），也没有兜底项（*）。',
  ],
] as const)('nobody of %j is in mention-map, in %s', async (people, language, notice) => {
  const lines = await linesOf(() => {
    noteNobodyFound(people, language)
  })
  expect(lines).toEqual([notice])
})

test('a log that GitHub does not serve is no permission that is missing', async () => {
  expect(await noted([log], { logLines: 5 })).toHaveLength(1)
  expect(await noted([log])).toEqual([])
})

describe('why it was cancelled, where that is not known', () => {
  const cause: MissingDetail = { ...annotations, what: 'cancellation', why: 'forbidden' }

  test.each<[Partial<MissingSettings>, MissingDetail, string]>([
    [
      {},
      cause,
      '::notice title=DingTalk Notify::Reported as cancelled, but it may have timed out: the reason could not be read (no permission). Permissions that may be missing: checks: read.',
    ],
    [
      { language: 'zh-CN' },
      { ...cause, why: 'late' },
      '::notice title=钉钉通知::本次按已取消处理，但也可能是超时：未能获取取消的原因（响应超时）。',
    ],
  ])('is a notice: %j', async (settings, missing, line) => {
    expect(await noted([missing], settings)).toEqual([line])
  })
})

describe('a log that was asked for and not read', () => {
  test.each<[MissingDetail['why'], string, string]>([
    [
      'forbidden',
      '::notice title=DingTalk Notify::log-lines: the log could not be read (no permission). Permissions that may be missing: actions: read.',
      '::notice title=钉钉通知::log-lines：未能获取日志（没有权限）。作业的 permissions 可能缺少 actions: read。',
    ],
    [
      'late',
      '::notice title=DingTalk Notify::log-lines: the log could not be read (no response in time).',
      '::notice title=钉钉通知::log-lines：未能获取日志（响应超时）。',
    ],
  ])('%s', async (why, en, zh) => {
    expect(await noted([{ ...log, why }], { logLines: 5 })).toEqual([en])
    expect(await noted([{ ...log, why }], { logLines: 5, language: 'zh-CN' })).toEqual([zh])
  })
})

describe('jobs that had failed before a job that reports itself alone', () => {
  test.each<[string[], string[]]>([
    [[], []],
    [
      ['build'],
      [
        '::warning title=DingTalk Notify::Only the status of this job is reported, success, but other jobs of this run failed before it began: build. If this job needs them, add the input needs: ${{ toJSON(needs) }}',
        '::warning title=钉钉通知::本次只报告当前作业自己的状态（成功），但本次运行中已有其他作业在它开始之前失败：build。如果当前作业依赖它们，请添加输入 needs: ${{ toJSON(needs) }}',
      ],
    ],
    [
      ['a', 'b', 'c', 'd', 'e'],
      [
        '::warning title=DingTalk Notify::Only the status of this job is reported, success, but other jobs of this run failed before it began: a, b, c and 2 more. If this job needs them, add the input needs: ${{ toJSON(needs) }}',
        '::warning title=钉钉通知::本次只报告当前作业自己的状态（成功），但本次运行中已有其他作业在它开始之前失败：a、b、c 等 5 个。如果当前作业依赖它们，请添加输入 needs: ${{ toJSON(needs) }}',
      ],
    ],
  ])('%j', async (names, lines) => {
    const printed = await linesOf(() => {
      warnEarlierFailures(names, 'en')
      warnEarlierFailures(names, 'zh-CN')
    })
    expect(printed).toEqual(lines)
  })
})
