/**
 * One scenario: a workflow of a scratch repository, run by a real engine, with the action as a runner
 * downloads it, simulated robots and GitHub's API on this machine. Whatever it shows is searched for
 * secrets.
 */
import { afterAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { type Content, githubApi } from '../__tests__/github-api/server.ts'
import { packDownload } from '../scripts/download.mjs'
import { publishedName } from '../scripts/published-name.mjs'
import { type RobotOptions, startSimulator } from '../simulator/index.ts'
import { engine, type EngineName, runEngine } from './engine.ts'

/** A step or a job, as its YAML would be. */
export type Yaml = Readonly<Record<string, unknown>>

export type Workflow = {
  /** The steps of the only job, after a checkout; or whole jobs; or the text of `ci.yml`. */
  steps?: readonly Yaml[]
  job?: Yaml
  jobs?: Readonly<Record<string, Yaml>>
  text?: string
  /** Other files of the repository. */
  files?: Readonly<Record<string, string>>
  event?: string
  payload?: unknown
  inputs?: Readonly<Record<string, string>>
  env?: Readonly<Record<string, string>>
  secrets?: (webhooks: readonly string[]) => Readonly<Record<string, string>>
  api?: Content
  trouble?: Parameters<typeof githubApi>[1]
  interrupt?: RegExp
  /** More actions that are found on this machine, by `owner/name@ref`. */
  actions?: Readonly<Record<string, string>>
  /** Why an engine cannot run it. */
  not?: Partial<Record<EngineName, string>>
}

export type Message = { type: string; title: string; text: string; at: unknown; body: unknown }

export type Seen = {
  exitCode: number | null
  log: string
  ms: number
  /** What the groups show, in the order of arrival. */
  messages: readonly Message[]
  /** How many requests came, delivered or not. */
  requests: number
  calls: readonly string[]
}

/** Unmistakable in a log. */
const tokens = ['1a', '2b', '3c'].map((pair) => pair.repeat(32))
export const signingSecrets = ['9d', '7c', '8e'].map((pair) => `SEC${pair.repeat(31)}`)
export const mobile = '13812345678'
export const overseas = '+852-98765432'
const githubToken = 'geheim'

/** One robot that wants signatures, one that wants a keyword, one more that wants signatures. */
const robots: readonly RobotOptions[] = [
  { token: tokens[0] ?? '', secret: signingSecrets[0] ?? '' },
  { token: tokens[1] ?? '', keywords: ['CI-Bot'] },
  { token: tokens[2] ?? '', secret: signingSecrets[2] ?? '' },
]

export const usualSecrets = ([team = '', ops = '', qa = '']: readonly string[]): Record<
  string,
  string
> => ({
  GITHUB_TOKEN: githubToken,
  DINGTALK_WEBHOOKS: team,
  DINGTALK_SECRETS: signingSecrets[0] ?? '',
  DINGTALK_TEAM_WEBHOOK: team,
  DINGTALK_TEAM_SECRET: signingSecrets[0] ?? '',
  DINGTALK_OPS_WEBHOOK: ops,
  DINGTALK_QA_WEBHOOK: qa,
  DINGTALK_QA_SECRET: signingSecrets[2] ?? '',
  DINGTALK_PEOPLE: `octocat: ${mobile}\nhubot: id:manager4220\n*: ${overseas}`,
  DINGTALK_ON_CALL: mobile,
})

/** The repository of the examples, where the action is found. */
const published = publishedName()

/** A step that notifies, whatever came before it. */
export function notify(inputs: Yaml = {}, keys: Yaml = {}): Yaml {
  return { if: 'always()', ...stepOf('', inputs, keys) }
}

/** The action as a job's first step. */
export function watch(inputs: Yaml = {}, keys: Yaml = {}): Yaml {
  return stepOf('/watch', inputs, keys)
}

/** @param folder of the action: its own, or that of another one in the same repository */
export function stepOf(folder: '' | '/watch' | '/setup', inputs: Yaml, keys: Yaml): Yaml {
  return {
    ...keys,
    uses: `${published}${folder}@v1`,
    with: {
      webhooks: '${{ secrets.DINGTALK_WEBHOOKS }}',
      secrets: '${{ secrets.DINGTALK_SECRETS }}',
      language: 'en',
      ...inputs,
    },
  }
}

const root = fileURLToPath(new URL('../', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'dingtalk-e2e-'))
const action = join(scratch, 'action')

mkdirSync(action)
execFileSync('tar', ['-x', '-C', action], { input: packDownload().tar })

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

/** A test of one workflow, skipped by name where the engine cannot run it. */
export function scenario(name: string, workflow: Workflow, check: (seen: Seen) => void): void {
  const reason = workflow.not?.[engine]
  const declare = reason === undefined ? test : test.skip
  declare(reason === undefined ? name : `${name} (${engine}: ${reason})`, async () => {
    check(await run(workflow))
  })
}

async function run(workflow: Workflow): Promise<Seen> {
  const folder = mkdtempSync(join(scratch, 'run-'))
  const { path: repository, sha } = makeRepository(join(folder, 'widgets'), workflow)
  const simulator = await startSimulator({ robots })
  const webhooks = tokens.map(simulator.webhook)
  const api = await githubApi(workflow.api ?? {}, workflow.trouble)
  const secrets = (workflow.secrets ?? usualSecrets)(webhooks)
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text, { mode: 0o600 })
    return join(folder, name)
  }
  const { payload = pushOf(sha), event = 'push', inputs = {} } = workflow
  const ended = await runEngine({
    event,
    eventFile: file('event.json', JSON.stringify(payload)),
    secretFile: file('secrets', toDotenv(secrets)),
    repository,
    scratch: folder,
    inputs,
    env: {
      GITHUB_API_URL: api.url,
      GITHUB_RUN_ID: '9001',
      GITHUB_ACTOR: 'octocat',
      GITHUB_WORKFLOW_REF: 'octo-org/widgets/.github/workflows/ci.yml@refs/heads/main',
      ...workflow.env,
    },
    actions: {
      [`${published}@v1`]: action,
      'actions/setup-node@v5': join(root, 'e2e/setup-node'),
      'actions/upload-artifact@v4': join(root, 'e2e/upload-artifact'),
      'actions/download-artifact@v5': join(root, 'e2e/download-artifact'),
      ...workflow.actions,
    },
    interrupt: workflow.interrupt,
  })
  const received = simulator.received()
  await simulator.close()
  const signs = received.flatMap(({ query }) => new URLSearchParams(query).get('sign') ?? [])
  expect(secretsIn(ended.log, [...webhooks, ...signs])).toEqual([])
  return {
    ...ended,
    messages: simulator.delivered().map(toMessage),
    requests: received.length,
    calls: api.calls.map(({ path }) => path),
  }
}

/** What must not be in a log, as it stands and as a URL holds it, that is in it anyway. */
function secretsIn(log: string, more: readonly string[]): string[] {
  const secret = [...tokens, ...signingSecrets, githubToken, mobile, overseas, '98765432', ...more]
  const forms = secret.flatMap((text) => [text, encodeURIComponent(text)])
  return [...new Set(forms)].filter((form) => log.includes(form))
}

/** A repository like a user's, with one commit. */
function makeRepository(path: string, workflow: Workflow): { path: string; sha: string } {
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  cpSync(join(root, 'e2e/widgets'), path, { recursive: true })
  write('.github/workflows/ci.yml', textOf(workflow))
  for (const [name, text] of Object.entries(workflow.files ?? {})) write(name, text)
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: path,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    }).trim()
  git('init', '-q', '-b', 'main')
  git('remote', 'add', 'origin', 'https://github.com/octo-org/widgets.git')
  git('add', '--all')
  const author = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@users.noreply.github.com']
  git(...author, 'commit', '-qm', 'Fix the widget')
  return { path, sha: git('rev-parse', 'HEAD') }
}

function textOf({ text, jobs, job, steps, event = 'push' }: Workflow): string {
  if (text !== undefined) return text
  const checkout = { uses: 'actions/checkout@v5' }
  const only = { 'runs-on': 'ubuntu-latest', ...job, steps: [checkout, ...(steps ?? [])] }
  return stringify({ name: 'CI', on: event, jobs: jobs ?? { test: only } })
}

function toDotenv(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
    .join('')
}

type Body = {
  msgtype: string
  markdown?: { title: string; text: string }
  text?: { content: string }
  at?: unknown
}

function toMessage(body: unknown): Message {
  const { msgtype, markdown, text, at } = body as Body
  return {
    type: msgtype,
    title: markdown?.title ?? '',
    text: markdown?.text ?? text?.content ?? '',
    at,
    body,
  }
}

export const repositoryFields = {
  full_name: 'octo-org/widgets',
  html_url: 'https://github.com/octo-org/widgets',
  private: false,
  default_branch: 'main',
  owner: { login: 'octo-org' },
}

/** What GitHub hands a workflow on a push of one commit. */
export function pushOf(sha: string, message = 'Fix the widget\n\nIt was broken.'): Yaml {
  const commit = {
    id: sha,
    message,
    url: `https://github.com/octo-org/widgets/commit/${sha}`,
    author: { name: 'Mona', username: 'octocat', email: 'octocat@users.noreply.github.com' },
  }
  return {
    ref: 'refs/heads/main',
    before: '1'.padStart(40, '0'),
    after: sha,
    created: false,
    deleted: false,
    forced: false,
    compare: `https://github.com/octo-org/widgets/compare/000000000001...${sha.slice(0, 12)}`,
    repository: repositoryFields,
    sender: { login: 'octocat' },
    pusher: { name: 'octocat' },
    commits: [commit],
    head_commit: commit,
  }
}
