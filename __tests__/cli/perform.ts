/** The command in this process: literal variables, what it prints, what the simulated robots received. */
import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import { type Fault, type RobotOptions, startSimulator } from '../../simulator/index.ts'
import { runCommand } from '../../src/cli/command-line.ts'
import type { CommandIo, ProcessHost } from '../../src/cli/session.ts'
import { stringAt } from '../../src/github/json-path.ts'
import { createCancellation, type Environment } from '../../src/runtime.ts'
import { directNetwork } from '../builders.ts'

/** A robot, and what goes wrong with its first requests. */
type ScriptedRobot = RobotOptions & { script?: readonly Fault[] }

export type Given = {
  env?: Environment
  stdin?: string
  /** One that wants a signature, unless others are given; none: nothing is configured. */
  robots?: readonly ScriptedRobot[]
  hasColors?: boolean
  /** How a process gets signals, and where the output of what it runs goes. */
  host?: TestHost
  runtime?: Partial<CommandIo['runtime']>
  /** DingTalk's clock. */
  robotClock?: () => number
}

export type Performed = {
  exitCode: number
  out: string
  err: string
  bodies: unknown[]
  titles: string[]
  texts: string[]
}

export const robot: ScriptedRobot = { token: 'a'.repeat(64), secret: `SEC${'b'.repeat(61)}` }

export async function perform(
  args: readonly string[],
  { env, stdin = '', robots = [robot], hasColors = false, host, runtime, robotClock }: Given = {},
): Promise<Performed> {
  const simulator = await startSimulator({ robots, ...(robotClock && { now: robotClock }) })
  for (const { token, script } of robots) simulator.script(token, script ?? [])
  let [out, err] = ['', '']
  try {
    const exitCode = await runCommand(args, {
      env: {
        DINGTALK_LANGUAGE: 'en',
        DINGTALK_WEBHOOKS: robots.map(({ token }) => simulator.webhook(token)).join('\n'),
        DINGTALK_SECRETS: robots.map(({ secret }) => secret ?? '-').join('\n'),
        ...env,
      },
      out: (text) => (out += text),
      err: (text) => (err += text),
      hasColors,
      readStdin: () => Promise.resolve(stdin),
      runtime: { ...aRuntime(), ...runtime },
      openHost: () => host ?? aHost(),
    })
    const bodies = simulator.received().map(({ body }) => body)
    return {
      ...{ exitCode, out, err, bodies },
      titles: bodies.map((body) => shownOf(body, 'title')),
      texts: bodies.map((body) => shownOf(body, 'text')),
    }
  } finally {
    await simulator.close()
  }
}

function aRuntime(): CommandIo['runtime'] {
  return {
    ...{ now: Date.now, elapsed: () => performance.now(), random: () => 0, mask: () => undefined },
    ...directNetwork,
    onCancelled: createCancellation().onCancelled,
  }
}

function shownOf(body: unknown, name: 'title' | 'text'): string {
  return (
    stringAt(body, 'markdown', name) ??
    stringAt(body, 'actionCard', name) ??
    stringAt(body, 'text', 'content') ??
    ''
  )
}

export type TestHost = ProcessHost & {
  signal: (signal: NodeJS.Signals) => void
  /** How many listen to signals. */
  listeners: () => number
  stdout: PassThrough
  stderr: PassThrough
}

/** A process whose signals come when a test says so. */
export function aHost(hasTerminal = false): TestHost {
  const signals = new EventEmitter()
  return {
    ...{ stdout: new PassThrough(), stderr: new PassThrough(), hasTerminal },
    onSignal: (signal, listener) => {
      signals.on(signal, listener)
      return () => signals.off(signal, listener)
    },
    signal: (signal) => signals.emit(signal, signal),
    listeners: () =>
      signals.eventNames().reduce((sum, name) => sum + signals.listenerCount(name), 0),
  }
}
