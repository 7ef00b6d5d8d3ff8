/** The watching action: the same program before and after the job's steps. */
import { describe, test, expect } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { dist } from '../../scripts/run-action.mjs'
import { stringAt, valueAt, type Payload } from '../../src/github/json-path.ts'
import { aJob, aPassedJob } from '../github-api/builders.ts'
import { oneRobot, broken, jobCalls, historyCall } from './failing.ts'
import { type Observed, runScenario, messageOf } from './run-scenario.ts'
const watching = { watch: 'true', 'job-id': '7001' }

/** The state that the start leaves is a variable of the post stage. */
async function runEnd(inputs: Record<string, string>, job = aJob()): Promise<Observed> {
  const ago = (2 * 60 + 5) * 60_000 + 5000
  return await runScenario({
    robots: oneRobot,
    api: { content: { ...broken, jobs: [job] } },
    inputs: { ...watching, ...inputs },
    env: { 'STATE_dingtalk-notify-started': String(Date.now() - ago) },
  })
}

describe('the start', () => {
  test('sends nothing, asks nothing, and leaves when it was', async () => {
    const before = Date.now()
    const observed = await runScenario({ robots: oneRobot, api: {}, inputs: watching })
    expect(observed).toMatchObject({ exitCode: 0, requests: [], calls: [], outputs: {} })
    expect(observed.log).toBe('Watching this job: its end will be reported.\n')
    expect(Object.keys(observed.state)).toEqual(['dingtalk-notify-started'])
    const started = Number(observed.state['dingtalk-notify-started'])
    expect(started).toBeGreaterThanOrEqual(before)
    expect(started).toBeLessThanOrEqual(Date.now())
  })

  test.each([
    ['en', /^### .*>CI started<\/font> · widgets@main\n/],
    ['zh-CN', /^### .*>CI 开始<\/font> · widgets@main\n/],
  ])(
    'is announced where that is asked for, and mentions nobody, in %s',
    async (language, heading) => {
      const observed = await runScenario({
        robots: oneRobot,
        api: {},
        inputs: { ...watching, 'notify-start': 'true', 'at-mobiles': '13911112222', language },
      })
      expect(observed).toMatchObject({ exitCode: 0, delivered: [1], calls: [] })
      expect(messageOf(observed)).toMatch(heading)
      expect(messageOf(observed)).not.toMatch(/(^| )@/m)
      expect(observed.requests[0]?.body).toMatchObject({ at: { atMobiles: [] } })
      expect(observed.state).toHaveProperty('dingtalk-notify-started')
      expect(observed.outputs['status']).toBe('')
    },
  )

  test('with wrong inputs fails at once, and not at the job’s end', async () => {
    const inputs = { ...watching, 'notify-on': 'disaster' }
    const observed = await runScenario({ robots: oneRobot, api: {}, inputs })
    expect(observed).toMatchObject({ exitCode: 1, requests: [] })
    expect(observed.log).toContain('Input notify-on')
  })
})

describe('a wrong input', () => {
  test.each([
    ['en', 'Nothing was sent: the inputs are wrong, as reported at the start of this job.\n'],
    ['zh-CN', '未发送任何消息：输入有误，作业开始时已经报告。\n'],
  ])('is reported at the start, and not again at the end, in %s', async (language, words) => {
    const inputs = { ...watching, 'notify-on': 'disaster', secrets: 'a1b2', language }
    const start = await runScenario({ robots: oneRobot, inputs })
    expect(start).toMatchObject({ exitCode: 1, requests: [] })
    const state = Object.entries(start.state).map(
      ([name, value]) => [`STATE_${name}`, value] as const,
    )
    const end = await runScenario({ robots: oneRobot, inputs, env: Object.fromEntries(state) })
    expect(end).toMatchObject({ exitCode: 0, requests: [], log: words })
  })

  test('that only the end finds is reported there, and a warning once', async () => {
    const inputs = { ...watching, 'template-file': 'missing.liquid', secrets: 'a1b2' }
    const start = await runScenario({ robots: oneRobot, inputs })
    expect(start.exitCode).toBe(0)
    expect(start.log).toContain('::warning title=DingTalk Notify::Input secrets, line 1')
    const state = Object.entries(start.state).map(
      ([name, value]) => [`STATE_${name}`, value] as const,
    )
    const end = await runScenario({ robots: oneRobot, inputs, env: Object.fromEntries(state) })
    expect(end).toMatchObject({ exitCode: 1, requests: [] })
    expect(end.log).toContain('Input template-file: there is no such file')
    expect(end.log).not.toContain('secrets')
  })
})

describe('where a runner does not evaluate inputs again', () => {
  const started = { 'STATE_dingtalk-notify-started': '1000' }

  test.each([
    [
      'en',
      'Input status: this runner does not report how the job ended, so the message only says that it finished. To report the status, notify in a last step with if: always() instead of using watch.',
    ],
    [
      'zh-CN',
      '输入 status：当前运行器不提供作业结束时的状态，消息只会说明作业已结束。需要状态时，请不要使用 watch，改为在最后一个步骤中通知，并加上 if: always()。',
    ],
  ])('the end is no success, and the log says so, in %s', async (language, words) => {
    for (const engine of ['GITEA_ACTIONS', 'FORGEJO_ACTIONS']) {
      const observed = await runScenario({
        robots: oneRobot,
        inputs: { ...watching, status: 'success', details: 'never', language },
        env: { ...started, [engine]: 'true' },
      })
      expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
      expect(observed.outputs['status']).toBe('neutral')
      expect(observed.log).toContain(words)
    }
  })

  test('a failure that it knows is one', async () => {
    const observed = await runScenario({
      robots: oneRobot,
      inputs: { ...watching, status: 'failure', details: 'never' },
      env: { ...started, GITEA_ACTIONS: 'true' },
    })
    expect(observed.outputs['status']).toBe('failure')
    expect(observed.log).not.toContain('Input status')
  })
})

describe('the end', () => {
  test('after a failing step reports the failure, with the job’s duration', async () => {
    const observed = await runEnd({ status: 'failure' })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1], state: {} })
    expect(observed.outputs).toMatchObject({ status: 'failure', notified: 'true' })
    expect(messageOf(observed)).toMatchSnapshot()
    expect(observed.calls).toEqual([...jobCalls, historyCall].toSorted())
  })

  test('after a cancelled job reports that', async () => {
    const job = aJob({ conclusion: null, status: 'in_progress', steps: [] })
    const observed = await runEnd({ status: 'cancelled' }, job)
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.outputs['status']).toBe('cancelled')
    expect(messageOf(observed)).toMatch(/^### .*>CI cancelled<\/font> · widgets@main\n/)
  })

  test('after a job that passed reports that, without a call', async () => {
    const observed = await runEnd({ status: 'success' }, aPassedJob())
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1], calls: [] })
    expect(messageOf(observed)).toContain('- Duration: 2 h 5 min')
  })

  test('obeys notify-on, and announces nothing again', async () => {
    const inputs = { status: 'success', 'notify-on': 'failure', 'notify-start': 'true' }
    const observed = await runEnd(inputs)
    expect(observed).toMatchObject({ exitCode: 0, requests: [] })
    expect(observed.outputs['notified']).toBe('false')
  })

  test('goes by the state that the start really leaves', async () => {
    const start = await runScenario({ robots: oneRobot, inputs: watching })
    const state = Object.entries(start.state).map(
      ([name, value]) => [`STATE_${name}`, value] as const,
    )
    const observed = await runScenario({
      robots: oneRobot,
      inputs: { ...watching, status: 'failure', details: 'never' },
      env: Object.fromEntries(state),
    })
    expect(observed.delivered).toEqual([1])
    expect(observed.outputs['status']).toBe('failure')
  })
})

describe('watch/action.yml', () => {
  const [action, watch] = ['action.yml', 'watch/action.yml'].map(readAction)

  test('has the inputs of action.yml with their defaults, and two of its own', () => {
    const { 'notify-start': start, watch: mark, ...shared } = inputsOf(watch)
    expect(shared).toEqual(inputsOf(action))
    expect(Object.keys(shared).length).toBeGreaterThan(20)
    expect([start, mark]).not.toContain(undefined)
    expect(stringAt(watch, 'inputs', 'watch', 'default')).toBe('true')
    expect(stringAt(watch, 'inputs', 'notify-start', 'default')).toBe('false')
  })

  test('has the outputs of action.yml', () => {
    expect(valueAt(watch, 'outputs')).toEqual(valueAt(action, 'outputs'))
  })

  test.each(['main', 'post'])('runs the same program as its %s stage', (stage) => {
    const file = new URL(stringAt(watch, 'runs', stage) ?? '', at('watch/action.yml'))
    expect(file).toEqual(new URL(`file://${dist}`))
    expect(readFileSync(file).length).toBeGreaterThan(0)
    expect(stringAt(watch, 'runs', 'using')).toBe(stringAt(action, 'runs', 'using'))
  })

  test('reports the end however the job ends', () => {
    expect(stringAt(watch, 'runs', 'post-if')).toBe('always()')
  })
})

function inputsOf(action: Payload): Record<string, unknown> {
  const inputs = valueAt(action, 'inputs')
  return typeof inputs === 'object' ? { ...inputs } : {}
}

function at(path: string): URL {
  return new URL(`../../${path}`, import.meta.url)
}

function readAction(path: string): Payload {
  return parse(readFileSync(at(path), 'utf8'))
}
