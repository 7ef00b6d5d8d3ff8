/** The process: runs `main` and turns whatever it says or throws into the step's outcome. */
import { setFailed } from '@actions/core'
import { InputError } from './inputs/input-error.ts'
import { main } from './main.ts'
import { reportProblems } from './report/report.ts'

try {
  const failure = await main(process.env, Date.now)
  if (failure !== undefined) setFailed(failure)
} catch (error) {
  setFailed(error instanceof InputError ? reportProblems(error) : unexpected(error))
}

/** A defect of ours. Its message could quote an address, so only what cannot is shown. */
function unexpected(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error
  const text = error instanceof Error ? error.message.replace(/\S+:\/\/\S+/g, '(address)') : ''
  return `Unexpected ${name}: ${text} This is a defect of dingtalk-notify; please report it.`
}
