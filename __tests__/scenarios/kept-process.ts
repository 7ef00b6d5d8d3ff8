/**
 * Runs of dist in processes that are kept for the next run: to start node and to load its modules takes
 * twice as long as a run does. own-process.test.ts checks that a run cannot tell.
 */
import { afterAll } from '@jest/globals'
import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Ended } from '../../scripts/run-action.mjs'

/** With the variable set, as for a last look before a release, every run has a process of its own. */
const areKept = process.env['OWN_PROCESSES'] === undefined

const program = fileURLToPath(new URL('../fixtures/kept-process.mjs', import.meta.url))

export type Run = {
  file: string
  args?: readonly string[]
  env: Readonly<Record<string, string>>
  cwd?: string
}

type Kept = { child: ChildProcess; stdout: string; stderr: string }

const idle: Kept[] = []

const all: Kept[] = []

afterAll(async () => {
  for (const { child } of all.filter(isAlive)) {
    child.kill('SIGKILL')
    await once(child, 'close')
  }
})

/** What node, or a library that it is linked with, reads when it starts. */
const atStart = /^(NODE_|UV_|SSL_|OPENSSL_|LC_|LANG|TZ$)/

/** Whether a process that has started already will do. */
export function mayBeKept({ env }: Pick<Run, 'env'>, hasOwnProcess = false): boolean {
  return areKept && !hasOwnProcess && !Object.keys(env).some((name) => atStart.test(name))
}

/** In one that is idle, or else in a new one: as many are kept as there are runs at a time. */
export async function runInKeptProcess({
  file,
  args = [],
  env,
  cwd = process.cwd(),
}: Run): Promise<Ended> {
  const kept = idle.pop() ?? start()
  if (!isAlive(kept)) throw new Error(`dist has ended a process after its run: ${kept.stderr}`)
  const mark = `\0${randomUUID()} `
  const ending = endingOf(kept, mark)
  kept.child.send({ file, args, env, cwd, mark })
  const ended = await ending
  if (isAlive(kept)) idle.push(kept)
  return ended
}

function start(): Kept {
  const env = { PATH: process.env['PATH'] ?? '' }
  const child = fork(program, { env, execArgv: [], stdio: ['pipe', 'pipe', 'pipe', 'ipc'] })
  const kept = { child, stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text) => (kept.stdout += String(text)))
  child.stderr?.setEncoding('utf8').on('data', (text) => (kept.stderr += String(text)))
  all.push(kept)
  return kept
}

function isAlive({ child }: Kept): boolean {
  return child.exitCode === null && child.signalCode === null
}

/** By itself, which leaves the process, or with the process. */
function endingOf(kept: Kept, mark: string): Promise<Ended> {
  const { child } = kept
  return new Promise((resolve, reject) => {
    const listen = (): void => {
      const [stdout = '', exitCode] = kept.stdout.split(mark)
      const [stderr = '', again] = kept.stderr.split(mark)
      if (exitCode?.endsWith('\n') !== true || again?.endsWith('\n') !== true) return
      settle()
      resolve({ exitCode: Number(exitCode), signal: null, stdout, stderr })
    }
    const close = (exitCode: number | null, signal: string | null): void => {
      const { stdout, stderr } = kept
      settle()
      resolve({ exitCode, signal, stdout, stderr })
    }
    const settle = (): void => {
      for (const stream of [child.stdout, child.stderr]) stream?.off('data', listen)
      child.off('close', close).off('error', reject)
      kept.stdout = ''
      kept.stderr = ''
    }
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', listen)
    child.on('close', close).on('error', reject)
  })
}
