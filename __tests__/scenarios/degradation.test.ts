/** An API that refuses, errs or is slow makes the message simpler: never later, never missing. */
import { describe, test, expect } from '@jest/globals'
import { runFailing, oneRobot, broken, jobCalls } from './failing.ts'
import { type ApiTrouble, messageOf, runScenario } from './run-scenario.ts'
const simpler = 'The message is simpler than it could be: GitHub’s API gave no'

const all = 'jobs, annotations, history'

const permissions = ' The job’s permissions may lack actions: read, checks: read.'

const rateLimited = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }

describe('an API that gives nothing', () => {
  test.each<[string, ApiTrouble, string, string]>([
    ['refuses the token', { anything: { status: 401 } }, 'unauthorized', permissions],
    ['refuses for want of a permission', { anything: { status: 403 } }, 'forbidden', permissions],
    ['has a limit', { anything: { status: 403, headers: rateLimited } }, 'rate limit', ''],
    [
      'has a second limit',
      { anything: { status: 403, headers: { 'retry-after': '60' } } },
      'rate limit',
      '',
    ],
    ['has too many requests', { anything: { status: 429 } }, 'rate limit', ''],
    ['has no such endpoints, as Gitea', { anything: { status: 404 } }, 'not found', permissions],
    ['errs', { anything: { status: 500 } }, 'unavailable', ''],
    ['is in maintenance', { anything: { status: 503, text: '<html>' } }, 'unavailable', ''],
    ['is a portal', { anything: { status: 200, text: '<html>' } }, 'unavailable', ''],
    ['answers another shape', { anything: { status: 200, body: { ok: true } } }, 'unavailable', ''],
  ])('%s: the message is sent, and one line says why', async (_, ...[trouble, why, mending]) => {
    const observed = await runFailing({ trouble })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.log).toBe(
      `${simpler} ${all} (${why}).${mending}\nRobot 1 took the message (0 ms).\n`,
    )
    expect(messageOf(observed)).toMatch(/^### ❌ .*Failed.*: CI · main\n/)
    expect(messageOf(observed)).not.toContain('Run tests')
  })
})

describe('without any API', () => {
  test.each<[string, Record<string, string>, string | undefined, string, string]>([
    ['no token', { 'github-token': '' }, undefined, 'github-token is empty', permissions],
    ['a refused connection', {}, 'http://127.0.0.1:9', 'unavailable', ''],
    ['an address that is none', {}, 'nowhere', 'unavailable', ''],
  ])('%s: the message is sent', async (_, ...[inputs, url, why, mending]) => {
    const observed = await runScenario({
      robots: oneRobot,
      api: { content: broken, ...(url !== undefined && { url }) },
      inputs: { status: 'failure', 'job-id': '7001', ...inputs },
    })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1], calls: [] })
    expect(observed.log).toBe(
      `${simpler} ${all} (${why}).${mending}\nRobot 1 took the message (0 ms).\n`,
    )
  })
})

describe('an API that is slow has a third of the deadline, and the message is sent in time', () => {
  test.each<[string, ApiTrouble]>([
    ['hangs', { anything: { hang: true } }],
    ['answers later', { anything: { delayMs: 900 } }],
  ])('%s', async (_, trouble) => {
    const observed = await runFailing({ trouble, inputs: { deadline: '1.5' } })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.log).toContain(`${simpler} ${all} (late).\n`)
    expect(messageOf(observed)).not.toContain('Run tests')
  })

  test('what came in time is told', async () => {
    const observed = await runFailing({
      trouble: { history: { hang: true }, job: { delayMs: 50 } },
      inputs: { deadline: '1.5' },
    })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(messageOf(observed)).toContain('Run tests')
    expect(observed.log).toContain(`${simpler} history (late).\n`)
  })
})

describe('one part that fails takes no other with it', () => {
  test.each<[string, ApiTrouble, string]>([
    ['annotations', { annotations: { status: 403 } }, 'checks: read'],
    ['history', { history: { status: 403 } }, 'actions: read'],
    ['log', { log: { status: 403 } }, 'actions: read'],
  ])('%s', async (what, trouble, permission) => {
    const observed = await runFailing({ trouble, inputs: { 'log-lines': '3' } })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(messageOf(observed)).toContain('Run tests')
    expect(observed.log).toContain(
      `${simpler} ${what} (forbidden). The job’s permissions may lack ${permission}.\n`,
    )
  })

  test('a page of the jobs', async () => {
    const observed = await runFailing({
      trouble: { jobs: { status: 404 }, 'latest jobs': { status: 502 } },
      inputs: { 'job-id': '' },
    })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.log).toContain(`${simpler} jobs (unavailable).\n`)
  })
})

describe('it is an annotation', () => {
  const trouble = { anything: { status: 403 } }

  test.each([
    ['en', 'DingTalk Notify', simpler],
    ['zh-CN', '钉钉通知', '消息比预期简单：GitHub API 没有返回 jobs'],
  ])('where details were insisted on, in %s', async (language, title, words) => {
    const observed = await runFailing({ trouble, inputs: { details: 'always', language } })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.log.match(/^::warning.*$/gm)).toEqual([
      expect.stringContaining(`::warning title=${title}::${words}`),
    ])
  })

  test('nowhere else', async () => {
    const observed = await runFailing({ trouble })
    expect(observed.log).not.toContain('::')
    expect(observed.calls).toHaveLength(jobCalls.length + 1)
  })
})
