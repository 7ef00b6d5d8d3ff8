/**
 * The workflow engines that the scenarios run on, without Docker: act, and the engine of Gitea's runner,
 * which is a fork of it. Both are installed by `scripts/tools.mjs`.
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { withoutAnsiCodes } from '../src/redact/control-codes.ts'

export type EngineName = 'act' | 'gitea'

/** `E2E_ENGINE` chooses; `npm run e2e -- --engine gitea` sets it. */
export const engine: EngineName = process.env['E2E_ENGINE'] === 'gitea' ? 'gitea' : 'act'

const program =
  process.env['E2E_PROGRAM'] ??
  fileURLToPath(new URL(`../build/.cache/tools/bin/${engine}`, import.meta.url))

/** What the engine is given; every folder is absolute. */
export type Engagement = {
  event: string
  eventFile: string
  repository: string
  scratch: string
  secretFile: string
  env: Readonly<Record<string, string>>
  /** Of a workflow that is dispatched. */
  inputs: Readonly<Record<string, string>>
  /** Actions that are found on this machine, by `owner/name@ref`. */
  actions: Readonly<Record<string, string>>
  /** Ends the run as someone would who cancels it, as soon as the log matches. */
  interrupt: RegExp | undefined
}

export type Ended = { exitCode: number | null; log: string; ms: number }

const labels = ['ubuntu-latest', 'windows-latest', 'macos-latest']

/** Nothing is read from the machine's own configuration, and nothing listens beyond loopback. */
function argumentsOf({ env, inputs, actions, ...engagement }: Engagement): string[] {
  const { event, eventFile, repository, scratch, secretFile } = engagement
  const pairs = (flag: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
  return [
    ...[event, '--directory', repository, '--eventpath', eventFile],
    ...['--secret-file', secretFile, '--env-file', '/dev/null', '--no-cache-server'],
    ...['--action-cache-path', `${scratch}/actions`, '--action-offline-mode'],
    ...labels.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...['--actor', env['GITHUB_ACTOR'] ?? 'octocat'],
    ...pairs('--env', env),
    ...pairs('--input', inputs),
    ...pairs('--local-repository', actions),
    ...ownArguments[engine](env['GITHUB_API_URL'] ?? ''),
  ]
}

const ownArguments = {
  act: () => ['--var-file', '/dev/null', '--input-file', '/dev/null'],
  // It makes the API's URL of the instance's, whatever the environment says.
  gitea: (api: string) => [
    ...['--github-instance', new URL(api).origin, '--env', 'GITHUB_REPOSITORY=octo-org/widgets'],
    ...['--env', 'GITEA_ACTIONS=true', '--use-new-action-cache'],
  ],
} as const satisfies Record<EngineName, (api: string) => string[]>

export function runEngine(engagement: Engagement): Promise<Ended> {
  const { repository, scratch, interrupt } = engagement
  const started = Date.now()
  const child = spawn(program, argumentsOf(engagement), {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: scratch,
      TMPDIR: scratch,
      NO_COLOR: '1',
      LANG: 'C.UTF-8',
    },
  })
  let log = ''
  let isInterrupted = false
  const read = (text: string): void => {
    log += text
    if (isInterrupted || interrupt?.test(log) !== true) return
    isInterrupted = true
    child.kill('SIGINT')
  }
  child.stdout.setEncoding('utf8').on('data', read)
  child.stderr.setEncoding('utf8').on('data', read)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => {
      resolve({ exitCode, log: plain(log), ms: Date.now() - started })
    })
  })
}

/**
 * Without colours; without what Gitea's command line prints and its server drops: mask commands, and
 * the values of expressions.
 */
function plain(log: string): string {
  const text = withoutAnsiCodes(log)
  if (engine === 'act') return text
  return text
    .replace(/^.*::add-mask::.*\n/gm, '')
    .replace(/^\[[^\]\n]+\] \[DEBUG\][^]*?(?=^\[|^time=|^Error)/gm, '')
}
