/**
 * The process: runs `main`, and fails the step where it says so. The bundle is CommonJS (package.json
 * names no other type), which node starts a tenth faster than an ES module; it calls `start` where it is
 * the file that node was started with.
 */
import { maskIn } from './action/known-secrets.ts'
import { failStep } from './action/outputs/log.ts'
import { main } from './main.ts'
import { processRuntime } from './runtime.ts'

export function start(): void {
  // Whoever reads the log may be gone: the message is sent all the same.
  process.stdout.on('error', () => undefined)
  void main(process.env, processRuntime(process.env, maskIn(process.env))).then((failure) => {
    if (failure !== undefined) failStep(failure)
  })
}
