/** A scenario of the command: the built `dist/cli.js` as a child process against simulated robots. */
import { expect } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startSimulator } from '../../simulator/index.ts'
import { stringAt } from '../../src/github/json-path.ts'
import { mayBeKept, type Run, runInKeptProcess } from './kept-process.ts'
import { type ScriptedRobot, secretOf, tokenOf } from './run-scenario.ts'

export const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export type CommandScenario = {
  args: readonly string[]
  env?: Readonly<Record<string, string>>
  stdin?: string
  /** One that wants a signature, unless others are given. */
  robots?: readonly ScriptedRobot[]
  /** Whether the robots are variables of the environment. */
  isConfigured?: boolean
  onStart?: (child: ChildProcess) => void
  /** Where the process itself matters; otherwise it may have run others before. */
  hasOwnProcess?: boolean
}

export type CommandRun = {
  exitCode: number | null
  stdout: string
  stderr: string
  /** What the groups show, in order: title and body. */
  titles: string[]
  texts: string[]
  bodies: unknown[]
  /** Whether each request was signed. */
  signed: boolean[]
}

const defaultRobots: readonly ScriptedRobot[] = [{ token: tokenOf(1), secret: secretOf(1) }]

export async function runCommand(scenario: CommandScenario): Promise<CommandRun> {
  const robots: readonly ScriptedRobot[] = scenario.robots ?? defaultRobots
  const simulator = await startSimulator({ robots })
  const folder = mkdtempSync(join(tmpdir(), 'command-'))
  try {
    for (const { token, script } of robots) simulator.script(token, script ?? [])
    const configured = {
      DINGTALK_WEBHOOKS: robots.map(({ token }) => simulator.webhook(token)).join('\n'),
      DINGTALK_SECRETS: robots.map(({ secret }) => secret ?? '-').join('\n'),
    }
    const env = {
      PATH: process.env['PATH'] ?? '',
      DINGTALK_LANGUAGE: 'en',
      ...(scenario.isConfigured !== false && configured),
      ...scenario.env,
    }
    const run = { file: command, args: scenario.args, env, cwd: folder }
    const isKept = mayBeKept(run, needsOwnProcess(scenario))
    const ended = isKept ? runInKeptProcess(run) : runInOwnProcess(run, scenario)
    const { exitCode, stdout, stderr } = await ended
    const bodies = simulator.received().map(({ body }) => body)
    const shown = `${stdout}${stderr}${JSON.stringify(bodies)}`
    const queries = simulator.received().map(({ query }) => query)
    const secrets = [...Object.values(queries).flatMap((query) => Object.values(query))]
    for (const secret of [...secrets, ...robots.map(({ secret: own }) => own ?? '')])
      if (secret.length > 5) expect(shown).not.toContain(secret)
    return {
      ...{ exitCode, stdout, stderr, bodies },
      titles: bodies.map((body) => textOf(body, 'title')),
      texts: bodies.map((body) => textOf(body, 'text')),
      signed: queries.map((query) => 'sign' in query),
    }
  } finally {
    await simulator.close()
    rmSync(folder, { recursive: true })
  }
}

/** One that reads standard input, that runs other processes, or that a test stops. */
function needsOwnProcess({
  args,
  stdin,
  onStart,
  hasOwnProcess = false,
}: CommandScenario): boolean {
  return hasOwnProcess || args[0] === 'run' || stdin !== undefined || onStart !== undefined
}

function runInOwnProcess(
  run: Required<Run>,
  { stdin = '', onStart }: CommandScenario,
): Promise<Ending> {
  const { file, args, env, cwd } = run
  const child = spawn(process.execPath, [file, ...args], { cwd, env })
  onStart?.(child)
  return ending(child, stdin)
}

function textOf(body: unknown, name: 'title' | 'text'): string {
  return (
    stringAt(body, 'markdown', name) ??
    stringAt(body, 'actionCard', name) ??
    stringAt(body, 'text', 'content') ??
    ''
  )
}

type Ending = Pick<CommandRun, 'exitCode' | 'stdout' | 'stderr'>

/** A command that is run may print more than anybody wants to keep: the end is enough. */
const mostKept = 100_000

function ending(child: ChildProcess, stdin: string): Promise<Ending> {
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout = (stdout + String(text)).slice(-mostKept)
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    stderr = (stderr + String(text)).slice(-mostKept)
  })
  child.stdin?.end(stdin)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => {
      resolve({ exitCode, stdout, stderr })
    })
  })
}
