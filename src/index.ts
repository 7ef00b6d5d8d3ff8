/**
 * The process: runs `main`, and fails the step where it says so. No `await` at the top: the bundle
 * would wrap everything in a function for it, and V8 parse it all twice, a tenth of the whole run.
 */
import { setFailed } from '@actions/core'
import { main } from './main.ts'
import { realWorld } from './world.ts'

void main(process.env, realWorld()).then((failure) => {
  if (failure !== undefined) setFailed(failure)
})
