/** The state that an event itself reports: of a deployment, a check, another run. */
import { type Conclusion, toConclusion } from '../model/status.ts'
import { type Payload, stringAt } from './json-path.ts'

/** Where the word is; a conclusion comes before the state of what has none yet. */
const wordPaths: Readonly<Record<string, readonly (readonly string[])[]>> = {
  workflow_run: [['workflow_run', 'conclusion'], ['workflow_run', 'status'], ['action']],
  check_run: [
    ['check_run', 'conclusion'],
    ['check_run', 'status'],
  ],
  check_suite: [
    ['check_suite', 'conclusion'],
    ['check_suite', 'status'],
  ],
  deployment_status: [['deployment_status', 'state']],
  status: [['state']],
  page_build: [['build', 'status']],
}

/** The words of deployments, commit statuses and pages, and of what has not ended. */
const conclusions = new Map<string, Conclusion>([
  ['error', 'failure'],
  ['errored', 'failure'],
  ['built', 'success'],
  ['inactive', 'neutral'],
  ['waiting', 'action_required'],
  ['requested', 'in_progress'],
  ['queued', 'in_progress'],
  ['pending', 'in_progress'],
  ['building', 'in_progress'],
  ['in_progress', 'in_progress'],
])

/** @returns undefined where the event has no state; a word that is not known is neither good nor bad */
export function toEventConclusion(name: string, payload: Payload): Conclusion | undefined {
  const paths = Object.hasOwn(wordPaths, name) ? wordPaths[name] : undefined
  const word = paths?.map((path) => stringAt(payload, ...path)).find((each) => each !== undefined)
  if (word === undefined) return undefined
  return toConclusion(word) ?? conclusions.get(word) ?? 'neutral'
}
