/**
 * The process: runs `main`, and fails the step where it says so. No `await` at the top: the bundle is
 * CommonJS (package.json names no other type), which node starts a tenth faster than an ES module.
 */
import { setFailed } from '@actions/core'
import { main } from './main.ts'
import { processRuntime } from './runtime.ts'
void main(process.env, processRuntime()).then((failure) => {
  if (failure !== undefined) setFailed(failure)
})
