/** The command's process: runs it, and exits as it says. No `await` at the top, as in index.ts. */
import { runCommand } from './cli/command-line.ts'
import { type ProcessHost, mayColor } from './cli/session.ts'
import { processRuntime } from './runtime.ts'

function openHost(): ProcessHost {
  const { stdout, stderr } = process
  return {
    ...{ stdout, stderr, hasTerminal: process.stdin.isTTY },
    onSignal: (signal, listener) => {
      process.on(signal, listener)
      return () => process.off(signal, listener)
    },
  }
}

async function readStdin(): Promise<string> {
  let text = ''
  for await (const chunk of process.stdin.setEncoding('utf8')) text += String(chunk)
  return text
}

// Nothing is masked in a log: nothing that is secret is printed.
const runtime = processRuntime(process.env, () => undefined)

// `dingtalk-notify --help | head`: whoever reads has read enough. Anything else is worth a line.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`${message}\n`)
})

void runCommand(process.argv.slice(2), {
  env: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // Asked only where something is printed there: a stream that is never used costs its making.
  get hasColors() {
    return mayColor(process.stderr.isTTY, process.env['NO_COLOR'])
  },
  readStdin,
  runtime,
  openHost,
}).then((exitCode) => {
  process.exitCode = exitCode
})
