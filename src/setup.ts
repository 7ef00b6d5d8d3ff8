/** The process of `setup/action.yml`: its main and its post stage. No `await` at the top, as in index.ts. */
import { dirname, join } from 'node:path'
import { maskIn } from './action/known-secrets.ts'
import { failStep } from './action/outputs/log.ts'
import { setUp } from './action/setup-stage.ts'

/** Next to this one in dist. */
const script = join(dirname(process.argv[1] ?? ''), 'cli.js')

void setUp(process.env, { node: process.execPath, script }, maskIn(process.env)).then((failure) => {
  if (failure !== undefined) failStep(failure)
})
