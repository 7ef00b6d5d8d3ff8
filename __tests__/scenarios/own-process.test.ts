/** A scenario of each kind, in a process of its own and twice in one that is kept: no run can tell. */
import { expect, test } from '@jest/globals'
import { environments } from '../ci/environments.ts'
import { aQuarterOf } from '../fuzz.ts'
import { broken, oneRobot } from './failing.ts'
import { type CommandRun, type CommandScenario, runCommand } from './run-command.ts'
import {
  messageOf,
  type Observed,
  pushPayload,
  runScenario,
  type Scenario,
  shownBy,
  stableRequests,
} from './run-scenario.ts'

/** Everything that stays the same from run to run. */
function seen(observed: Observed): unknown {
  const { calls, delivered, state } = observed
  const requests = stableRequests(observed)
  return {
    ...shownBy(observed),
    message: messageOf(observed),
    requests,
    calls,
    delivered,
    left: Object.keys(state),
  }
}

const [rejection, busy] = [
  { kind: 'answer', errcode: 310000, errmsg: 'sign not match' },
  { kind: 'status', status: 500 },
] as const

const notes = '## New\n\n- :bug: Fix the *widget* by @octocat in #1\n'

const scenarios: readonly [string, Scenario][] = [
  ['three robots, and a job summary', { inputs: { summary: 'true' } }],
  ['Chinese by default', { inputs: { language: '', 'at-mobiles': '13800001234' } }],
  ['a rejection', { robots: oneRobot.map((robot) => ({ ...robot, script: [rejection] })) }],
  ['a second attempt', { robots: oneRobot.map((robot) => ({ ...robot, script: [busy] })) }],
  ['wrong inputs', { inputs: { 'notify-on': 'faliure', payload: 'text: @all', timezone: 'x' } }],
  [
    'details of the API',
    { api: { content: broken }, inputs: { status: 'failure', 'job-id': '7001' } },
  ],
  [
    'an API that errs',
    { api: { trouble: { anything: { status: 500 } } }, inputs: { status: 'failure' } },
  ],
  [
    'a template that fails',
    {
      inputs: { template: '{{ commit.subject | url_decode }}' },
      payload: pushPayload('100% done'),
    },
  ],
  [
    'a template that never ends',
    { inputs: { template: '{% for i in (1..1000000000) %}x{% endfor %}' } },
  ],
  ['a payload of one’s own', { inputs: { payload: 'msgtype: text\ntext: { content: Hi }' } }],
  [
    'release notes',
    {
      env: { GITHUB_EVENT_NAME: 'release' },
      payload: { action: 'published', release: { tag_name: 'v1', body: notes } },
    },
  ],
  ['a schedule', { env: { GITHUB_EVENT_NAME: 'schedule' }, payload: { schedule: '0 6 * * *' } }],
  ['the start of a job that is watched', { inputs: { watch: 'true', 'notify-start': 'true' } }],
  ['a test report that is missing', { inputs: { 'test-report': 'none.xml' } }],
  ['secrets of the environment', { fromEnvironment: true, inputs: { 'dry-run': 'true' } }],
]

test.each(aQuarterOf(scenarios))('%s', async (_, scenario) => {
  const own = await runScenario({ ...scenario, hasOwnProcess: true })
  for (const kept of [await runScenario(scenario), await runScenario(scenario)])
    expect(seen(kept)).toEqual(seen(own))
})

/** Everything but how long it took. */
function printed({ stdout, bodies, ...same }: CommandRun): unknown {
  const withoutIds = JSON.stringify(bodies).replace(/"msgUuid":"[^"]*"/g, '')
  return { ...same, bodies: withoutIds, stdout: stdout.replace(/\d+ ms/g, '') }
}

test.each<[string, CommandScenario]>([
  ['a text', { args: ['send', 'done', '--title=T'] }],
  ['wrong usage', { args: ['send', 'x', '--webhook', 'y'] }],
  ['the run of a CI', { args: ['report', '--status', 'failed'], env: environments.jenkins }],
  ['help', { args: ['send', '--help'] }],
])('the command: %s', async (_, scenario) => {
  const own = await runCommand({ ...scenario, hasOwnProcess: true })
  for (const kept of [await runCommand(scenario), await runCommand(scenario)])
    expect(printed(kept)).toEqual(printed(own))
})
