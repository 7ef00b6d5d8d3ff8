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
  bytesOf,
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

test('a template mentions nobody where at-on does not match', async () => {
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
    '✅ passed View run: https://github.com/octo/hello/actions/runs/17000000001',
  )
})

describe('a template from a file', () => {
  writeFileSync(join(workspace, 'own.liquid'), '{{ emoji }} {{ commit.subject }}\n')
  symlinkSync('/etc/passwd', join(workspace, 'passwd.liquid'))
  writeFileSync(join(workspace, 'megabyte.liquid'), '{{ actor }}'.repeat(100_000))

  test('is the message', async () => {
    const observed = await runWith({ 'template-file': 'own.liquid' })
    expect(messageOf(observed)).toBe('✅ Fix the widget')
  })

  test('is so at the end of a watched job as well', async () => {
    const env = { [`STATE_${watchStartState}`]: '1000' }
    const observed = await runWith({ watch: 'true', 'template-file': 'own.liquid' }, { env })
    expect(messageOf(observed)).toBe('✅ Fix the widget')
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
    { title: '▶️ started CI', text: '▶️ CI started · hello@main' },
  ])
})

const wrong = {
  title: '{{ actr }}',
  template: "{% include 'x' %}\n{{ commit.sujbect | upcsae }}\n{{ 'x' | color: 'grene' }}",
  timezone: 'Mars/Olympus',
}

test.each(['en', 'zh-CN'])(
  'everything that is wrong is reported at once, in %s',
  async (language) => {
    const observed = await runWith({ ...wrong, language })
    expect(observed).toMatchObject({ exitCode: 1, requests: [] })
    expect(observed.log).toMatchSnapshot()
  },
)

/** How long a message may take to arrive: two versions that are stopped, and a busy machine. */
const boundedMs = 20_000

async function runInTime(inputs: Record<string, string>, scenario: Scenario = {}) {
  const start = performance.now()
  const observed = await runWith({ language: 'en', ...inputs }, scenario)
  expect(performance.now() - start).toBeLessThan(boundedMs)
  return observed
}

describe('a template that is wrong before anything is sent', () => {
  test.each([
    ['loads files', "{% include '/etc/passwd' %}{% render './README.md' %}{% layout 'x' %}"],
    ['reads prototypes', '{{ constructor }}{{ repository.__proto__ }}{{ actor.constructor }}'],
    ['reads them of a loop', '{% for j in jobs %}{{ forloop.__proto__ }}{% endfor %}'],
    ['is nested without end', `${'{%if 1%}'.repeat(1150)}${'{%endif%}'.repeat(1149)}`],
  ])('because it %s is an input error', async (_, template) => {
    const observed = await runInTime({ template })
    expect(observed).toMatchObject({ exitCode: 1, requests: [] })
    expect(observed.log).toMatch(
      /::error title=DingTalk Notify::Input template, line 1: column \d+: /,
    )
    expect(observed.log).not.toMatch(/bug in dingtalk-notify|root:|RangeError/)
  })
})

const doubling =
  '{% assign a = "aaaaaaaa" %}{% for i in (1..99) %}{% assign a = a | append: a %}{% endfor %}'

const pushing = `{% assign a = "x,x" | split: "," %}${'{% assign a = a | push: a %}'.repeat(40)}{{ a }}`

describe('a template that fails while it is rendered', () => {
  const note = 'The template failed, so this is the built-in message. The log of the step says why.'

  test.each<[string, Record<string, string>, Scenario, RegExp]>([
    [
      'on a commit’s text',
      { template: '{{ commit.subject | url_decode }}' },
      { payload: pushPayload('100% done') },
      /Input template, line 1: column 1: this fails with the values of this run \(URI malformed\)\. The built-in message is used instead\./,
    ],
    [
      'in the title',
      { title: '{{ commit.subject | url_decode }}', template: '{{ actor }}' },
      { payload: pushPayload('100% done') },
      /Input title, line 1: column 1: this fails with the values of this run/,
    ],
    [
      'on a variable',
      { template: 'took {{ vars.x | duration }}', status: 'failure' },
      { env: { DINGTALK_VAR_X: 'soon' } },
      /Input template, line 1: column 6: duration takes a number of milliseconds, 0 or more\. The built-in message is used instead\./,
    ],
    [
      'in lists of lists, forty times doubled',
      { template: pushing },
      {},
      /The template was stopped after 3 s: it repeats or computes too much\. .* The built-in message is used instead\./,
    ],
    [
      'in loops in loops',
      { template: `${'{% for i in (1..900) %}'.repeat(6)}${'{% endfor %}'.repeat(6)}` },
      {},
      /The template was stopped after 3 s|Input template, line 1: column \d+: the template produces more/,
    ],
    [
      'in a loop of a billion',
      { template: '{% for i in (1..1000000000) %}x{% endfor %}' },
      {},
      /Input template, line 1: column \d+: the template produces more than a million/,
    ],
    [
      'in growth',
      { template: doubling },
      {},
      /Input template, line 1: column \d+: the template produces more than a million/,
    ],
  ])(
    '%s: the built-in message arrives, and the log says why',
    async (...[, inputs, scenario, why]) => {
      const observed = await runInTime(inputs, scenario)
      expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
      expect(observed.requests).toHaveLength(1)
      expect(messageOf(observed)).toContain(`\n\n⚠️ ${note}\n\n`)
      expect(messageOf(observed)).toMatch(/^### (✅|❌) .*>CI \w+<\/font> · hello@main\n/)
      expect(observed.log).toMatch(
        new RegExp(`^::error title=DingTalk Notify::(?:${why.source})`, 'm'),
      )
      expect(observed.log).not.toMatch(/bug in dingtalk-notify/)
    },
    2 * boundedMs,
  )

  test.each(['markdown', 'text', 'link', 'action-card'])('a %s says so', async (type) => {
    const observed = await runWith(
      {
        template: 'took {{ vars.x | duration }}',
        'message-type': type,
      },
      { env: { DINGTALK_VAR_X: 'soon' } },
    )
    expect(JSON.stringify(observed.requests[0]?.body)).toContain(note)
  })

  test.each([
    ['any', 1],
    ['all', 0],
    ['rejected', 0],
    ['never', 0],
  ])('with fail-on %s the step ends with %d', async (failOn, exitCode) => {
    const observed = await runWith(
      {
        template: 'took {{ vars.x | duration }}',
        'fail-on': failOn,
      },
      { env: { DINGTALK_VAR_X: 'soon' } },
    )
    expect(observed).toMatchObject({ exitCode, delivered: [1] })
    expect(observed.outputs).toMatchObject({ notified: 'true', delivered: '1', failed: '0' })
  })

  test('people are mentioned all the same', async () => {
    const observed = await runWith(
      { template: '{{ vars.x | duration }}', 'at-user-ids': 'zhangsan', language: 'zh-CN' },
      { env: { DINGTALK_VAR_X: 'soon' } },
    )
    expect(messageOf(observed)).toMatch(/\n\n@zhangsan\n\n\[查看详情\]/)
    expect(messageOf(observed)).toContain('⚠️ 模板渲染失败，已改用内置消息，原因见该步骤的日志。')
    expect(observed.log).toContain(
      '::error title=钉钉通知::输入 template 第 1 行：第 1 列：duration 只接受不小于 0 的毫秒数。已改用内置消息。',
    )
  })
})

test.each(['#1\n\n'.repeat(7500), '!'.repeat(30_000), '1. _~'.repeat(6000)])(
  'notes that take long, %#: one message, in the limit',
  async (body) => {
    const observed = await runInTime(
      { template: '{{ release.notes | markdown }}' },
      {
        env: { GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v1' },
        payload: { action: 'published', release: { tag_name: 'v1', name: 'One', body } },
      },
    )
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    expect(observed.requests).toHaveLength(1)
    expect(bytesOf(observed)).toBeLessThanOrEqual(20_000)
  },
  2 * boundedMs,
)

describe('a value', () => {
  test('that looks like a template, a link or a mention stays its characters', async () => {
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
