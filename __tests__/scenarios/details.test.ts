/** What failed: the jobs API in the message, and how often it is asked for it. */
import { describe, test, expect } from '@jest/globals'
import { readMarkdown } from '../dingtalk/reader.ts'
import { aRun, aJob, aPassedJob, anAnnotation, aStep } from '../github-api/builders.ts'
import {
  runFailing,
  broken,
  jobCalls,
  historyCall,
  pageCall,
  manyJobs,
  oneRobot,
} from './failing.ts'
import { messageOf, bytesOf, runScenario } from './run-scenario.ts'
const log = `2026-11-23T06:00:59.0000000Z ##[group]Run npm test
2026-11-23T06:01:00.0000000Z \u001B[36;1mnpm test\u001B[0m
2026-11-23T06:01:00.0000000Z ##[endgroup]
2026-11-23T06:01:01.0000000Z not quoted
2026-11-23T06:01:02.0000000Z \u001B[31m✗\u001B[39m turns left
2026-11-23T06:01:03.0000000Z ##[error]expected 2, received 3
`.replace('06:00:59', '06:01:00')

const page = 'https://github.com/octo-org/widgets/actions/runs/9001/job/7001'

describe('a job that failed', () => {
  test.each(['en', 'zh-CN'])(
    'is reported with everything that is known, in %s',
    async (language) => {
      const observed = await runFailing({
        content: { ...broken, log, runs: [aRun({ id: 9000 })] },
        inputs: { 'log-lines': '2', language },
      })
      expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
      expect(observed.outputs).toMatchObject({ status: 'failure', transition: 'broken' })
      expect(messageOf(observed)).toMatchSnapshot()
      expect(observed.calls).toHaveLength(6)
    },
  )

  test('that still runs, as it does for its own last step, shows the failed step', async () => {
    const running = { status: 'in_progress', conclusion: null, completed_at: null } as const
    const observed = await runFailing({ content: { jobs: [aJob(running)] } })
    expect(messageOf(observed)).toContain(`[Run tests](${page}#step:4:1)`)
  })

  test('asks three calls by default', async () => {
    const observed = await runFailing()
    expect(observed.calls).toEqual([...jobCalls, historyCall].toSorted())
  })

  test('whose log is not served yet is reported without it, and nobody complains', async () => {
    const observed = await runFailing({ inputs: { 'log-lines': '5' } })
    expect(observed.calls).toContain('actions/jobs/7001/logs')
    expect(messageOf(observed)).toContain('expected 2, received 3')
    expect(observed.log).not.toContain('simpler')
  })

  test('keeps its annotations where the token may not read the job', async () => {
    const observed = await runFailing({ trouble: { job: { status: 403 } } })
    expect(messageOf(observed)).toContain('src/widget.ts')
  })
})

describe('a job is found', () => {
  test.each([
    ['renamed, by its id', { name: 'Build (on a potato)' }, { 'job-id': '7001' }],
    ['of a reusable workflow, by its id', { name: 'caller / build' }, { 'job-id': '7001' }],
    ['by its name', { name: 'build' }, { 'job-id': '' }],
    ['of a reusable workflow, by its name', { name: 'caller / build' }, { 'job-id': '' }],
    [
      'of a matrix, by its id',
      { name: 'build (windows, 22)' },
      { 'job-id': '7001', matrix: '{"os":"windows","node":22}' },
    ],
    [
      'of a matrix, by its name',
      { name: 'build (windows, 22)' },
      { 'job-id': '', matrix: '{"os":"windows","node":22}' },
    ],
  ])('%s', async (_, { name }, inputs) => {
    const jobs = [aPassedJob({ id: 1, name: 'build (linux, 22)' }), aJob({ name })]
    const observed = await runFailing({ content: { ...broken, jobs }, inputs })
    expect(messageOf(observed)).toContain(
      `\n**${name}** › [Run tests](${page}#step:4:1) · 1 min 23 s\n`,
    )
    expect(observed.calls).toHaveLength(3)
  })

  test('by no name that fits two: better none than the wrong one', async () => {
    const jobs = [aJob({ name: 'a / build' }), aJob({ id: 7002, name: 'b / build' })]
    const observed = await runFailing({ content: { jobs }, inputs: { 'job-id': '' } })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(messageOf(observed)).not.toContain('Run tests')
    expect(observed.calls).toEqual([pageCall(1), historyCall].toSorted())
  })
})

const leg = (number: number): string => `test (${['linux', 'windows'][number % 2]}, ${number})`

describe('many jobs', () => {
  test('300 are three pages, and the failed one of the last page is reported', async () => {
    const jobs = manyJobs(300, (id) =>
      id === 299 ? aJob({ id, name: 'the culprit' }) : aPassedJob({ id, name: `job ${id}` }),
    )
    const needs = JSON.stringify({ build: { result: 'failure' } })
    const observed = await runFailing({ content: { jobs }, inputs: { needs } })
    expect(observed.calls).toEqual(
      [
        ...[1, 2, 3].map((number) => pageCall(number)),
        'check-runs/299/annotations?per_page=100',
        historyCall,
      ].toSorted(),
    )
    expect(messageOf(observed)).toContain('the culprit')
    expect(messageOf(observed)).toContain('300 jobs: 299 passed, 1 failed')
  })

  test.each([
    ['half of them failed', (id: number) => id % 2 === 0],
    ['all failed', () => true],
  ])('256 jobs of a matrix, %s, fit into one message', async (_, isBroken) => {
    const jobs = manyJobs(256, (id) =>
      isBroken(id) ? aJob({ id, name: leg(id) }) : aPassedJob({ id, name: leg(id) }),
    )
    const annotations = Object.fromEntries(
      jobs.map(({ id }) => [
        id,
        Array.from({ length: 10 }, () => anAnnotation({ message: '错误'.repeat(500) })),
      ]),
    )
    const observed = await runFailing({
      content: { jobs, annotations },
      inputs: { needs: '{"test":{"result":"failure"}}' },
    })
    const failed = jobs.filter(({ id }) => isBroken(id)).length
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(bytesOf(observed)).toBeLessThan(20_000)
    expect(messageOf(observed)).toContain(`**test** ${failed}/256: `)
    expect(messageOf(observed)).toContain(`… and ${failed - 8} more`)
    // Three pages, the annotations of five, the runs before.
    expect(observed.calls).toHaveLength(9)
  })
})

describe('how often the API is asked', () => {
  const passed = { jobs: [aPassedJob()], runs: [aRun()] }

  test.each([
    ['a success with the defaults: never', { status: 'success' }, []],
    ['a failure without details: never', { details: 'never' }, []],
    ['without details whatever notify-on says', { details: 'never', 'notify-on': 'changed' }, []],
    [
      'a success with every detail: job, history, and whether earlier jobs failed',
      { status: 'success', details: 'always' },
      ['actions/jobs/7001', pageCall(1), historyCall],
    ],
    [
      'a success whose notify-on needs the previous runs: history, and whether earlier jobs failed',
      { status: 'success', 'notify-on': 'success,fixed' },
      [pageCall(1), historyCall],
    ],
    [
      'a cancelled job: job, annotations and history',
      { status: 'cancelled' },
      [...jobCalls, historyCall].toSorted(),
    ],
    ['a failure without a token: never', { 'github-token': '' }, []],
  ])('%s', async (_, inputs: Record<string, string>, calls) => {
    const observed = await runFailing({ content: passed, inputs })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.calls).toEqual(calls)
  })
})

test.each([
  ['en', '2', '\n\nAttempt 2, re-run by hubot\n\n'],
  ['zh-CN', '3', '\n\n第 3 次尝试（由 hubot 重新运行）\n\n'],
])('a repeated run says so once, and who ran it again, in %s', async (language, attempt, words) => {
  const observed = await runFailing({
    inputs: { status: 'success', language },
    env: { GITHUB_RUN_ATTEMPT: attempt, GITHUB_TRIGGERING_ACTOR: 'hubot' },
  })
  expect(messageOf(observed).split(words)).toHaveLength(2)
  expect(messageOf(observed).match(/[Aa]ttempt \d|次尝试/g)).toHaveLength(1)
  expect(observed.calls).toEqual([])
})

describe('hostile names, errors and logs', () => {
  const hostile =
    '[free](http://evil) ![](http://x) @13911112222 <b>#1</b> **x** `y` ::error::z ##[error]w'
  const content = {
    jobs: [aJob({ name: hostile, steps: [aStep({ name: hostile, conclusion: 'failure' })] })],
    annotations: { 7001: [anAnnotation({ path: hostile, message: `${hostile}\n# ${hostile}` })] },
    log: `##[group]Run x\n##[endgroup]\n${hostile}\n@all\n##[error]${hostile}\n`,
    runs: [aRun({ conclusion: 'success' })],
    commits: [],
  }

  test('arrive as their characters, and make nothing of the message', async () => {
    const inputs = { 'log-lines': '9', 'at-mobiles': '13911112222' }
    const observed = await runFailing({ content, inputs })
    expect(observed.requests[0]?.body).toMatchObject({ at: { atMobiles: ['13911112222'] } })
    const { shown, made } = readMarkdown(messageOf(observed).replace(/^- /gm, ''))
    expect(made.filter((each) => /evil|image|codespan|<b>|http:\/\/x/.test(each))).toEqual([])
    // The job's name, which is ours.
    expect(made.filter((each) => each.startsWith('strong'))).toHaveLength(1)
    // As the name of the job, of its step, in the annotation and twice in the log.
    expect(shown.split('[free](http://evil)').length - 1).toBeGreaterThanOrEqual(5)
    expect(messageOf(observed).match(/@13911112222/g)).toHaveLength(1)
  })

  test('are no workflow commands in the log', async () => {
    const observed = await runScenario({
      robots: oneRobot,
      api: { content },
      inputs: { status: 'failure', 'job-id': '7001', 'log-lines': '9', 'dry-run': 'true' },
    })
    expect(observed.log).toContain('free')
    expect(observed.log.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([])
  })
})
