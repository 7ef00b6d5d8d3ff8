/** The environment and the event's payload, read once → the context of the run, as plain data. */
import type { RunContext, Run } from '../model/run-report.ts'
import type { Environment } from '../runtime.ts'
import { toCommonContext } from './common-context.ts'
import { type Payload, readPayload } from './json-path.ts'

/** After this, nothing reads environment or payload again. */
export async function readRun(env: Environment): Promise<RunContext> {
  return await toRunContext(env, readPayload(env['GITHUB_EVENT_PATH']))
}

export async function toRunContext(env: Environment, payload: Payload): Promise<RunContext> {
  const { event, ...context } = toCommonContext((name) => env[name] ?? '', payload)
  if (event !== undefined && !isInMergeQueue(context.run)) return { ...context, event }
  const { toUncommonContext } = await import('./uncommon-context.chunk.ts')
  return toUncommonContext({ ...context, event }, payload)
}

/** A merge queue tests each pull request on a branch that GitHub makes for it. */
function isInMergeQueue({ branch }: Run): boolean {
  return branch?.startsWith('gh-readonly-queue/') === true
}
