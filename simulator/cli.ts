/** The simulator as a command: shows its robots, then each request they get. */

import { type Arguments, parseArguments, usage } from './arguments.ts'
import { toLine } from './rendering.ts'
import type { RobotOptions } from './robot.ts'
import { type Simulator, startSimulator } from './server.ts'

export type Print = (line: string, stream?: 'stdout' | 'stderr') => void

/** Either it runs, or it is over with this exit code. */
export type Run = { readonly simulator: Simulator } | { readonly exitCode: number }

export async function runSimulator(args: readonly string[], print: Print): Promise<Run> {
  const parsed = tryParse(args)
  if (parsed instanceof Error) {
    print(`${parsed.message}\n\n${usage}`, 'stderr')
    return { exitCode: 2 }
  }
  if (parsed.help) {
    print(usage)
    return { exitCode: 0 }
  }
  try {
    return { simulator: await start(parsed, print) }
  } catch (error) {
    print(`The simulator cannot start: ${toError(error).message}`, 'stderr')
    return { exitCode: 1 }
  }
}

function tryParse(args: readonly string[]): Arguments | Error {
  try {
    return parseArguments(args)
  } catch (error) {
    return toError(error)
  }
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

async function start({ robots, port, wording }: Arguments, print: Print): Promise<Simulator> {
  const simulator = await startSimulator({
    robots,
    port,
    behaviour: { wording },
    onReceived(received) {
      print(toLine(received))
    },
  })
  print(`DingTalk robots at ${simulator.url}, until Ctrl+C:`)
  for (const robot of robots) {
    print(['', simulator.webhook(robot.token), ...settingsOf(robot)].join('  '))
  }
  return simulator
}

function settingsOf({ secret, keywords = [], ipAllowList = [] }: RobotOptions): readonly string[] {
  return [
    ...(secret === undefined ? [] : [`secret: ${secret}`]),
    ...keywords.map((keyword) => `keyword: ${keyword}`),
    ...ipAllowList.map((entry) => `ip: ${entry}`),
  ]
}
