/**
 * A scenario: the committed dist as a child process against simulated robots. What comes back is
 * everything an outsider can see, made stable, and already searched for secrets.
 */
import { expect } from '@jest/globals'
import { runAction } from '../../scripts/run-action.mjs'
import {
  type RobotOptions,
  type Fault,
  type BehaviourOptions,
  startSimulator,
  type Simulator,
} from '../../simulator/index.ts'
import { stringAt } from '../../src/github/json-path.ts'
import { sha } from '../github-api/builders.ts'
import { schemaProblems } from '../results-schema.ts'
import { type Content, githubApi, type GithubApi, type Call } from '../github-api/server.ts'
import { mayBeKept, runInKeptProcess } from './kept-process.ts'

/** What GitHub's API knows, and what goes wrong with it; `url` is that of another one. */
export type ScriptedApi = { content?: Content; trouble?: ApiTrouble; url?: string }

export type ApiTrouble = Parameters<typeof githubApi>[1]

/** A robot, and what goes wrong with its first requests. */
export type ScriptedRobot = RobotOptions & { script?: readonly Fault[] }

export type Scenario = {
  robots?: readonly ScriptedRobot[]
  behaviour?: BehaviourOptions
  inputs?: Readonly<Record<string, string>>
  env?: Readonly<Record<string, string>>
  /** DingTalk's clock. */
  now?: () => number
  payload?: unknown
  /** GitHub's API; then it is the run 9001 of octo-org/widgets, unless `env` says otherwise. */
  api?: ScriptedApi
  /** Changes the simulated robots' webhooks, for hosts that are none. */
  webhooks?: (simulated: readonly string[]) => readonly string[]
  /** Webhooks, secrets and keywords are variables of the environment, and no inputs. */
  fromEnvironment?: boolean
  /** Where the process itself matters; otherwise it may have run others before. */
  hasOwnProcess?: boolean
}

export type ResultRow = {
  robot: number
  ok: boolean
  attempts: number
  errcode?: number
  errmsg?: string
  reason?: string
  hint?: string
}

export type Observed = {
  exitCode: number | null
  /** stdout without the masks. */
  log: string
  outputs: Record<string, string>
  summary: string
  /** The rows of the `results` output. */
  results: ResultRow[]
  /** When each request arrived, by DingTalk's clock. */
  receivedAt: number[]
  /** How many messages each robot's group shows. */
  delivered: number[]
  /** What GitHub's API was asked, and the host of its logs, in the order of the addresses. */
  calls: string[]
  /** What it leaves for its post stage. */
  state: Record<string, string>
  /** Every request's body as it arrived, with what became of it. */
  requests: { robot: number; outcome: string; body: unknown }[]
}

/** Robot n's token and signing secret: sixty-four times its number. */
export const tokenOf = (robot: number): string => String(robot).repeat(64)

export const secretOf = (robot: number): string => `SEC${String(robot).repeat(61)}`

/** One plain, one signed and one keyword robot. */
export const threeRobots: readonly RobotOptions[] = [
  { token: tokenOf(1) },
  { token: tokenOf(2), secret: secretOf(2) },
  { token: tokenOf(3), keywords: ['CI-Bot'] },
]

/** The environment of a push to main on github.com. */
export const pushEnvironment = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/hello',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'test',
  GITHUB_RUN_ID: '17000000001',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTOR: 'octocat',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
} as const

export function pushPayload(message = 'Fix the widget'): unknown {
  const id = pushEnvironment.GITHUB_SHA
  return {
    ref: 'refs/heads/main',
    compare: 'https://github.com/octo/hello/compare/aaa...bbb',
    commits: [{}, {}],
    head_commit: { id, message, author: { name: 'Mona Lisa', username: 'octocat' } },
  }
}

/** The token of the API on this machine. */
const apiToken = 'geheim'

/** The run that the API on this machine knows. */
const apiEnvironment = {
  GITHUB_REPOSITORY: 'octo-org/widgets',
  GITHUB_WORKFLOW_REF: 'octo-org/widgets/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_RUN_ID: '9001',
  GITHUB_JOB: 'build',
  GITHUB_SHA: sha(9001),
} as const

/** Runs the action with the robots' webhooks, and their secrets where one has one. */
export async function runScenario(scenario: Scenario): Promise<Observed> {
  const robots: readonly ScriptedRobot[] = scenario.robots ?? threeRobots
  const simulator = await startSimulator({
    robots,
    behaviour: scenario.behaviour ?? {},
    ...(scenario.now && { now: scenario.now }),
  })
  try {
    for (const { token, script } of robots) simulator.script(token, script ?? [])
    const webhooks = robots.map(({ token }) => simulator.webhook(token))
    const addressed = { webhooks: (scenario.webhooks ?? same)(webhooks).join('\n') }
    const github = await startApi(scenario.api)
    // What tests read is English, unless they say otherwise.
    const english = { language: 'en' }
    const inputs = {
      ...english,
      ...inputsFor(robots),
      ...addressed,
      ...github.inputs,
      ...scenario.inputs,
    }
    const moved = toEnvironment(inputs, scenario)
    const env = { ...pushEnvironment, ...github.env, ...moved.env, ...scenario.env }
    const ran = await runAction({
      inputs: moved.inputs,
      env,
      payload: scenario.payload ?? pushPayload(),
      ...(mayBeKept({ env }, scenario.hasOwnProcess) && { run: runInKeptProcess }),
    })
    expect(ran.stderr).toBe('')
    const log = withoutMasks(ran.stdout)
    const shown = [log, JSON.stringify(ran.outputs), ran.summary].join('\n')
    for (const secret of secretsOf(inputs, simulator)) expect(shown).not.toContain(secret)
    return {
      exitCode: ran.exitCode,
      log: stable(log),
      outputs: mapValues(ran.outputs, stable),
      summary: stable(ran.summary),
      results: toRows(ran.outputs['results']),
      receivedAt: simulator.received().map(({ at }) => at),
      calls: toPaths(github.calls),
      state: ran.state,
      delivered: robots.map(({ token }) => simulator.delivered(token).length),
      requests: simulator.received().map(({ token, outcome, body }) => ({
        robot: robots.findIndex((robot) => robot.token === token) + 1,
        outcome,
        body,
      })),
    }
  } finally {
    await simulator.close()
  }
}

/** Where the scenario says so. */
function toEnvironment(
  inputs: Readonly<Record<string, string>>,
  { fromEnvironment = false }: Scenario,
): { inputs: Record<string, string>; env: Record<string, string> } {
  if (!fromEnvironment) return { inputs, env: {} }
  const { webhooks = '', secrets = '', keyword = '', ...others } = inputs
  const env = { DINGTALK_WEBHOOKS: webhooks, DINGTALK_SECRETS: secrets, DINGTALK_KEYWORD: keyword }
  return { inputs: others, env }
}

type Surroundings = {
  env: Record<string, string>
  inputs: Record<string, string>
  calls: GithubApi['calls']
}

/** Where nobody expects the API to be asked, there is none. */
async function startApi(api: ScriptedApi | undefined): Promise<Surroundings> {
  if (api === undefined) return { env: {}, inputs: {}, calls: [] }
  const { url, calls } = await githubApi(api.content ?? {}, api.trouble)
  return {
    env: { ...apiEnvironment, GITHUB_API_URL: api.url ?? url },
    inputs: { 'github-token': apiToken },
    calls,
  }
}

/** The API always gets the token, and no other host ever. */
function toPaths(calls: readonly Call[]): string[] {
  for (const { host, token } of calls)
    expect({ host, token }).toEqual({ host, token: host === 'api' })
  return calls.map(({ host, path }) => (host === 'api' ? path : `log host ${path}`)).toSorted()
}

const same = (webhooks: readonly string[]): readonly string[] => webhooks

function inputsFor(robots: readonly RobotOptions[]): Record<string, string> {
  return {
    secrets: robots.map(({ secret }) => secret ?? '-').join('\n'),
    keyword: robots.map(({ keywords }) => keywords?.[0] ?? '-').join('\n'),
    status: 'success',
  }
}

function toRows(results = '[]'): ResultRow[] {
  const rows: unknown = JSON.parse(results)
  expect(schemaProblems(rows)).toEqual([])
  return isRows(rows) ? rows : []
}

function isRows(value: unknown): value is ResultRow[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null)
}

function withoutMasks(stdout: string): string {
  return stdout.replace(/^::add-mask::.*\n/gm, '')
}

/** Whatever was configured as secret, every sign that was made, and the configured mobiles. */
function secretsOf(inputs: Readonly<Record<string, string>>, simulator: Simulator): string[] {
  const configured = [
    inputs['webhooks'],
    inputs['secrets'],
    inputs['at-mobiles']?.replaceAll(',', '\n'),
    inputs['mention-map']?.replace(/^.*?:\s*(id:.*)?/gm, ''),
    inputs['github-token'],
  ]
    .flatMap((value) => value?.split('\n') ?? [])
    .map((line) => line.trim())
  const sent = simulator.received().flatMap(({ query }) => Object.values(query))
  const plain = [...configured, ...sent].filter((secret) => secret.length > 5)
  return plain.flatMap((secret) => [secret, encodeURIComponent(secret)])
}

/** Times, durations and identifiers differ from run to run. */
function stable(text: string): string {
  return text
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, 'YYYY-MM-DD hh:mm')
    .replace(/"ms":\d+/g, '"ms":0')
    .replace(/\d+ (ms|毫秒)/g, '0 $1')
}

function mapValues(
  record: Record<string, string>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}

/** What people and later steps see, for a snapshot. */
export function shownBy({ exitCode, log, outputs, summary }: Observed): Partial<Observed> {
  return { exitCode, log, outputs, summary }
}

/** The body of the first message as its group shows it. */
export function messageOf({ requests }: Observed): string {
  const body = requests[0]?.body
  return stable(stringAt(body, 'markdown', 'text') ?? stringAt(body, 'text', 'content') ?? '')
}

/** The size of the first message, in bytes. */
export function bytesOf({ requests }: Observed): number {
  return Buffer.byteLength(JSON.stringify(requests[0]?.body))
}

/** Requests for a snapshot: sorted by robot, without the identifier that is new every time. */
export function stableRequests({ requests }: Observed): string[] {
  const sorted = requests.toSorted((a, b) => a.robot - b.robot)
  return sorted.map(({ robot, outcome, body }) => {
    const json = JSON.stringify(body, (key, value: unknown) => (key === 'msgUuid' ? '…' : value), 2)
    return `robot ${String(robot)} ${outcome} ${stable(json)}`
  })
}
