/** Runs a command as if nothing stood between it and its caller, and finds out how it ends. */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import type { ProcessHost } from './session.ts'

export type Ending = {
  /** As a shell has it: 127 for what is not found, 126 for what cannot be run, 128+n for a signal. */
  exitCode: number
  /** What ended it; undefined where it ended by itself. */
  signal: NodeJS.Signals | undefined
  /** Why it could not be started. */
  startError: 'not found' | 'not executable' | undefined
  /** The first signal to stop that arrived from outside. */
  received: NodeJS.Signals | undefined
}

export type Supervision = {
  /** Gets all output, which then is piped through; undefined where the command inherits the streams. */
  onOutput: ((chunk: Buffer) => void) | undefined
  /** A signal to stop has been passed on, and after a while the command still runs. */
  onSlowStop: (signal: NodeJS.Signals) => void
  host: ProcessHost
}

/** Each is passed on; the command decides what it does then. */
const forwarded = [
  'SIGINT',
  'SIGTERM',
  'SIGHUP',
  'SIGQUIT',
  // Without a listener, it opens node's debugger.
  'SIGUSR1',
  'SIGUSR2',
] as const

const stopping: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']

/** Whoever stops a job kills it a few seconds later: GitHub after 10, Docker after 10. */
const slowMs = 2000

export async function supervise(
  [program = '', ...args]: readonly string[],
  { onOutput, onSlowStop, host }: Supervision,
): Promise<Ending> {
  if (program === '')
    return { exitCode: 127, signal: undefined, startError: 'not found', received: undefined }
  const output = onOutput === undefined ? 'inherit' : 'pipe'
  const child = spawn(program, args, { stdio: ['inherit', output, output] })
  let received: NodeJS.Signals | undefined
  let slow: NodeJS.Timeout | undefined
  const forward = (signal: NodeJS.Signals): void => {
    // A terminal's keys reach the command anyway: it is in the same group of processes.
    const isByKey = (signal === 'SIGINT' || signal === 'SIGQUIT') && host.hasTerminal
    if (!isByKey) child.kill(signal)
    if (!stopping.includes(signal) || received !== undefined) return
    received = signal
    slow = setTimeout(onSlowStop, slowMs, signal)
  }
  const stopListening = forwarded.map((signal) => host.onSignal(signal, forward))
  const pipes = onOutput === undefined ? [] : pipeThrough(child, onOutput, host)
  const ended = await ending(child)
  clearTimeout(slow)
  await drained(pipes)
  for (const stop of stopListening) stop()
  return { ...ended, received }
}

type ChildProcess = ReturnType<typeof spawn>

function ending(child: ChildProcess): Promise<Omit<Ending, 'received'>> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      const isMissing = 'code' in error && error.code === 'ENOENT'
      const startError = isMissing ? 'not found' : 'not executable'
      if (child.pid === undefined)
        resolve({ exitCode: isMissing ? 127 : 126, signal: undefined, startError })
    })
    child.once('exit', (code, signal) => {
      const exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal])
      resolve({ exitCode, signal: signal ?? undefined, startError: undefined })
    })
  })
}

/** As fast as they are read: nothing piles up here. */
function pipeThrough(
  child: ChildProcess,
  onOutput: (chunk: Buffer) => void,
  { stdout, stderr }: ProcessHost,
): Readable[] {
  const pairs: [Readable | null, Writable][] = [
    [child.stdout, stdout],
    [child.stderr, stderr],
  ]
  return pairs.flatMap(([from, to]) => {
    if (from === null) return []
    from.on('data', onOutput)
    from.pipe(to, { end: false })
    // Nobody reads on: the command learns of it as it would without us.
    to.once('error', () => from.destroy())
    return [from]
  })
}

/** A process that the command left behind may hold its streams open for ever. */
const drainMs = 1000

async function drained(pipes: readonly Readable[]): Promise<void> {
  const closed = pipes.map(
    (pipe) =>
      new Promise<void>((resolve) => {
        if (pipe.closed) resolve()
        else pipe.once('close', resolve)
      }),
  )
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, drainMs)))
  await Promise.race([Promise.all(closed), late])
  clearTimeout(timer)
  for (const pipe of pipes) pipe.destroy()
}
