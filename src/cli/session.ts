/** What every command has: its options as settings, its words, and what it needs of its process. */
import type { Writable } from 'node:stream'
import type { Environment, Runtime, StopListening } from '../runtime.ts'
import type { GivenSettings } from './given-settings.ts'
import type { OptionName } from './options.ts'
import type { Terminal } from './terminal.ts'

/** What the command needs of its process. */
export type CommandIo = Terminal & {
  env: Environment
  /** Everything that standard input has. */
  readStdin: () => Promise<string>
  runtime: Runtime
  openHost: () => ProcessHost
}

/** What a command that is run shares with the process that runs it: only `run` needs it. */
export type ProcessHost = {
  stdout: Writable
  stderr: Writable
  /** Whether a terminal's keys reach the command as well. */
  hasTerminal: boolean
  onSignal: (signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void) => StopListening
}

export type Session = {
  settings: GivenSettings
  /** Those that are no settings: `markdown`, `json`. */
  flags: ReadonlyMap<OptionName, string>
  /** What is to be sent. */
  text: string | undefined
  /** What is to be run: a program and its arguments. */
  child: readonly string[]
  io: CommandIo
  /** The moment, by `elapsed`, at which the deadline began to run. */
  start: number
}
