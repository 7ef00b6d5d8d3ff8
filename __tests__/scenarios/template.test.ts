/** Messages in the user's own words, and templates that are wrong, hostile or fed with hostility. */
import { afterAll, test, expect, describe } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { watchStartState } from '../../src/action/watch-stage.ts'
import { valueAt, stringAt } from '../../src/github/json-path.ts'
import { readMarkdown } from '../dingtalk/reader.ts'
import { oneRobot } from './failing.ts'
import {
  type Scenario,
  type Observed,
  runScenario,
  threeRobots,
  shownBy,
  stableRequests,
  messageOf,
  pushPayload,
} from './run-scenario.ts'
const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))

afterAll(() => {
  rmSync(workspace, { recursive: true })
})

async function runWith(inputs: Record<string, string>, scenario: Scenario = {}): Promise<Observed> {
  const env = { GITHUB_WORKSPACE: workspace, ...scenario.env }
  return await runScenario({ robots: oneRobot, ...scenario, env, inputs })
}

const own = `### {{ emoji }} {{ status_text | color: color }}: {{ workflow }}
{{ commit.subject | link: commit.url }} · {{ author | mention }}

{{ built_in }}

{{ vars.team }}, {{ 'View run' | link: run.url | color: 'blue' }}`

test('three robots get a message of one’s own, signed and with the keyword', async () => {
  const observed = await runWith(
    {
      template: own,
      title: '{{ emoji }} {{ workflow }}: {{ commit.subject }}',
      status: 'failure',
      summary: 'true',
      'mention-map': 'octocat: 13800001111',
    },
    { robots: threeRobots, env: { DINGTALK_VAR_TEAM: 'Core *team*' } },
  )
  expect(observed.delivered).toEqual([1, 1, 1])
  expect(shownBy(observed)).toMatchSnapshot()
  expect(stableRequests(observed)).toMatchSnapshot()
  expect(observed.log).not.toContain('13800001111')
})

test('nobody is called by a template on what at-on leaves out', async () => {
  const observed = await runWith({
    template: "{{ author | mention }} {{ 'manager4220' | mention }}",
    'mention-map': 'octocat: 13800001111',
    'at-on': 'failure',
  })
  expect(messageOf(observed)).toBe('octocat manager4220')
  expect(valueAt(observed.requests[0]?.body, 'at')).toEqual({
    atMobiles: [],
    atUserIds: [],
    isAtAll: false,
  })
})

test('a text message has plain words and addresses', async () => {
  const observed = await runWith({
    template: "{{ emoji }} {{ status_text | color: color }} {{ 'View run' | link: run.url }}",
    'message-type': 'text',
  })
  expect(messageOf(observed)).toBe(
    '✅ Passed View run: https://github.com/octo/hello/actions/runs/17000000001',
  )
})

describe('a template from a file', () => {
  writeFileSync(join(workspace, 'own.liquid'), '{{ emoji }} {{ commit.subject }}\n')
  symlinkSync('/etc/passwd', join(workspace, 'passwd.liquid'))
  writeFileSync(join(workspace, 'megabyte.liquid'), '{{ actor }}'.repeat(100_000))

  test('is the message', async () => {
    const observed = await runWith({ 'template-file': 'own.liquid' })
    expect(messageOf(observed)).toBe('✅ Mend the widget')
  })

  test('is so at the end of a watched job as well', async () => {
    const env = { [`STATE_${watchStartState}`]: '1000' }
    const observed = await runWith({ watch: 'true', 'template-file': 'own.liquid' }, { env })
    expect(messageOf(observed)).toBe('✅ Mend the widget')
  })

  test.each([
    'passwd.liquid',
    '/etc/passwd',
    '../../etc/passwd',
    'megabyte.liquid',
    'nowhere.liquid',
  ])('that is %s is an input error, and nothing of it is shown', async (path) => {
    const observed = await runWith({ 'template-file': path })
    expect(observed).toMatchObject({ exitCode: 1, requests: [] })
    expect(observed.log).toContain('::error title=DingTalk Notify::Input template-file: ')
    expect(observed.log).not.toContain('root:')
  })
})

test('the announcement of a watched job has its own words too', async () => {
  const observed = await runWith({
    watch: 'true',
    'notify-start': 'true',
    title: '{{ emoji }} {{ status_text }} {{ workflow }}{{ status }}',
    template: '{{ title }}',
  })
  expect(observed.requests.map(({ body }) => valueAt(body, 'markdown'))).toEqual([
    { title: '▶️ Started CI', text: '▶️ Started: CI · main · octo/hello' },
  ])
})

const wrong = {
  title: '{{ actr }}',
  template: "{% include 'x' %}\n{{ commit.sujbect | upcsae }}\n{{ 'x' | color: 'grene' }}",
  timezone: 'Mars/Olympus',
}

test.each(['en', 'zh-CN'])('everything that is wrong is told at once, in %s', async (language) => {
  const observed = await runWith({ ...wrong, language })
  expect(observed).toMatchObject({ exitCode: 1, requests: [] })
  expect(observed.log).toMatchSnapshot()
})

describe('an attack', () => {
  test.each([
    ['files', "{% include '/etc/passwd' %}{% render './README.md' %}{% layout 'x' %}"],
    ['prototypes', '{{ constructor }}{{ repository.__proto__ }}{{ actor.constructor }}'],
    ['a loop of a billion', '{% for i in (1..1000000000) %}x{% endfor %}'],
    ['loops in loops', `${'{% for i in (1..900) %}'.repeat(6)}${'{% endfor %}'.repeat(6)}`],
    [
      'growth',
      '{% assign a = "aaaaaaaa" %}{% for i in (1..99) %}{% assign a = a | append: a %}{% endfor %}',
    ],
    ['depth', `${'{%if 1%}'.repeat(1150)}${'{%endif%}'.repeat(1149)}`],
  ])('by %s ends in a clear error, in time', async (_, template) => {
    const start = performance.now()
    const observed = await runWith({ template })
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(observed).toMatchObject({ exitCode: 1, requests: [] })
    expect(observed.log).toMatch(
      /::error title=DingTalk Notify::Input template, line 1: column \d+: /,
    )
    expect(observed.log).not.toMatch(/defect|root:|RangeError/)
  })

  test('by a value that looks like a template, a link or a call stays its characters', async () => {
    const subject =
      "{{ 7 | times: 6 }}{% include 'x' %} [x](http://evil.example) <b> @all @13800001111"
    const observed = await runWith(
      {
        template: '{{ commit.subject }} {{ commit.subject | mention }}',
        title: '{{ commit.subject }}',
      },
      { payload: pushPayload(subject) },
    )
    expect(observed.outputs['title']).toBe(subject.replace('13800001111', '138****1111'))
    const text = stringAt(observed.requests[0]?.body, 'markdown', 'text') ?? ''
    expect(readMarkdown(text)).toEqual({ shown: `${subject} ${subject}`, made: [] })
    expect(valueAt(observed.requests[0]?.body, 'at', 'atMobiles')).toEqual([])
  })
})
