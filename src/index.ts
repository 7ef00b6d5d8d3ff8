/**
 * The process: runs `main`, and fails the step where it says so. The bundle is CommonJS (package.json
 * names no other type), which node starts a tenth faster than an ES module; it calls `start` where it is
 * the file that node was started with.
 */
import { printMasks } from './action/known-secrets.ts'
import { failStep } from './action/outputs/log.ts'
import { main } from './main.ts'
import { processRuntime, type Mask } from './runtime.ts'

/** Where no engine reads commands, a mask would only print what it is to hide. */
const noMasks: Mask = () => undefined

export function start(): void {
  const mask = process.env['GITHUB_ACTIONS'] === 'true' ? printMasks : noMasks
  void main(process.env, processRuntime(process.env, mask)).then((failure) => {
    if (failure !== undefined) failStep(failure)
  })
}
