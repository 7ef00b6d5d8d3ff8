/** `npm run simulator`: a DingTalk robot on this machine; `--help` lists its options. */
import { runSimulator } from './simulator-bundle.mjs'

const run = await runSimulator(process.argv.slice(2), (line, stream = 'stdout') => {
  process[stream].write(`${line}\n`)
})
if ('exitCode' in run) process.exitCode = run.exitCode
