/** An API that rejects, errs or is slow makes the message simpler: never later, never missing. */
import { describe, test, expect } from '@jest/globals'
import { runFailing, oneRobot, broken, jobCalls } from './failing.ts'
import { type ApiTrouble, messageOf, runScenario } from './run-scenario.ts'
const all = 'jobs, annotations and previous runs'

const permissions = ' Permissions that may be missing: actions: read, checks: read.'

/** The line of the log, and what comes after it. */
function missing(what: string, why: string, remedy = ''): string {
  return `GitHub’s API did not return ${what} (${why}): the message is simpler than it could be.${remedy}\n`
}

const rateLimited = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }

describe('an API that gives nothing', () => {
  test.each<[string, ApiTrouble, string, string]>([
    ['rejects the token', { anything: { status: 401 } }, 'the token is not valid', permissions],
    [
      'rejects for want of a permission',
      { anything: { status: 403 } },
      'no permission',
      permissions,
    ],
    ['has a limit', { anything: { status: 403, headers: rateLimited } }, 'rate limit', ''],
    [
      'has a second limit',
      { anything: { status: 403, headers: { 'retry-after': '60' } } },
      'rate limit',
      '',
    ],
    ['has too many requests', { anything: { status: 429 } }, 'rate limit', ''],
    ['has no such endpoints, as Gitea', { anything: { status: 404 } }, 'not found', permissions],
    ['errs', { anything: { status: 500 } }, 'the API is not available', ''],
    [
      'is in maintenance',
      { anything: { status: 503, text: '<html>' } },
      'the API is not available',
      '',
    ],
    ['is a portal', { anything: { status: 200, text: '<html>' } }, 'the API is not available', ''],
    [
      'answers another shape',
      { anything: { status: 200, body: { ok: true } } },
      'the API is not available',
      '',
    ],
  ])('%s: the message is sent, and one line says why', async (_, ...[trouble, why, remedy]) => {
    const observed = await runFailing({ trouble })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.log).toBe(`${missing(all, why, remedy)}Delivered to robot 1 (0 ms).\n`)
    expect(messageOf(observed)).toMatch(/^### ❌ .*>CI failed<\/font> · widgets@main\n/)
    expect(messageOf(observed)).not.toContain('Run tests')
  })
})

describe('without any API', () => {
  test.each<[string, Record<string, string>, string | undefined, string, string]>([
    ['no token', { 'github-token': '' }, undefined, 'github-token is empty', permissions],
    ['a refused connection', {}, 'http://127.0.0.1:9', 'the API is not available', ''],
    ['an address that is none', {}, 'nowhere', 'the API is not available', ''],
  ])('%s: the message is sent', async (_, ...[inputs, url, why, remedy]) => {
    const observed = await runScenario({
      robots: oneRobot,
      api: { content: broken, ...(url !== undefined && { url }) },
      inputs: { status: 'failure', 'job-id': '7001', ...inputs },
    })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1], calls: [] })
    expect(observed.log).toBe(`${missing(all, why, remedy)}Delivered to robot 1 (0 ms).\n`)
  })
})

describe('an API that is slow has a third of the deadline, and the message is sent in time', () => {
  test.each<[string, ApiTrouble]>([
    ['hangs', { anything: { hang: true } }],
    ['answers later', { anything: { delayMs: 900 } }],
  ])('%s', async (_, trouble) => {
    const observed = await runFailing({ trouble, inputs: { deadline: '1.5' } })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.log).toContain(missing(all, 'no response in time'))
    expect(messageOf(observed)).not.toContain('Run tests')
  })

  test('what came in time is reported', async () => {
    const observed = await runFailing({
      trouble: { history: { hang: true }, job: { delayMs: 50 } },
      inputs: { deadline: '1.5' },
    })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(messageOf(observed)).toContain('Run tests')
    expect(observed.log).toContain(missing('previous runs', 'no response in time'))
  })
})

describe('one part that fails takes no other with it', () => {
  const why = 'no permission'
  const lacking = (permission: string): string => ` Permissions that may be missing: ${permission}.`

  test.each<[string, ApiTrouble, string]>([
    [
      'annotations',
      { annotations: { status: 403 } },
      missing('annotations', why, lacking('checks: read')),
    ],
    [
      'history',
      { history: { status: 403 } },
      missing('previous runs', why, lacking('actions: read')),
    ],
    [
      'log',
      { log: { status: 403 } },
      `log-lines: the log could not be read (${why}).${lacking('actions: read')}\n`,
    ],
  ])('%s', async (...[, trouble, notice]) => {
    const observed = await runFailing({ trouble, inputs: { 'log-lines': '3' } })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(messageOf(observed)).toContain('Run tests')
    expect(observed.log).toContain(notice)
  })

  test('a page of the jobs', async () => {
    const observed = await runFailing({
      trouble: { jobs: { status: 404 }, 'latest jobs': { status: 502 } },
      inputs: { 'job-id': '' },
    })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.log).toContain(missing('jobs', 'the API is not available'))
  })
})

describe('it is an annotation', () => {
  const trouble = { anything: { status: 403 } }

  test.each([
    ['en', 'DingTalk Notify', `GitHub’s API did not return ${all} (no permission)`],
    ['zh-CN', '钉钉通知', '未能获取作业、标注和历史运行（没有权限），消息内容会少一些。'],
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
