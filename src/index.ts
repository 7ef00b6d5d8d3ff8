/** The process: runs `main`, and fails the step where it says so. */
import { setFailed } from '@actions/core'
import { main } from './main.ts'
import { realWorld } from './world.ts'

const failure = await main(process.env, realWorld())
if (failure !== undefined) setFailed(failure)
