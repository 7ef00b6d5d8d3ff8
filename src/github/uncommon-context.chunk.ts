/** Contexts of other events than pushes and pull requests, with the state that such an event reports. */
import type { PullRequest } from '../model/event.ts'
import type { RunContext } from '../model/run-report.ts'
import { type Conclusion, toConclusion } from '../model/status.ts'
import type { CommonContext } from './common-context.ts'
import { toUncommonEvent } from './events/uncommon-events.ts'
import { type Payload, stringAt } from './json-path.ts'
import { isTriggered, ofTriggeringRun } from './triggering-run.ts'
import { branchUrl } from './urls.ts'

export function toUncommonContext(common: CommonContext, payload: Payload): RunContext {
  const eventConclusion = toEventConclusion(common.run.event, payload)
  if (isTriggered(common.run, payload)) {
    const context = ofTriggeringRun(common, payload)
    return inMergeQueue({ ...context, eventConclusion: eventConclusion ?? 'in_progress' })
  }
  return inMergeQueue({
    ...common,
    event: common.event ?? toUncommonEvent(common.run.event, payload),
    eventConclusion,
    ...deletedRef(common, payload),
  })
}

/** What is deleted has no page and no commit; GitHub's variables name the default branch then. */
function deletedRef(
  { run }: CommonContext,
  payload: Payload,
): Partial<Pick<RunContext, 'ref' | 'commit'>> {
  const name = stringAt(payload, 'ref')
  if (run.event !== 'delete' || name === undefined) return {}
  const kind = stringAt(payload, 'ref_type') === 'tag' ? 'tag' : 'branch'
  return { ref: { kind, name, url: undefined }, commit: undefined }
}

/**
 * `gh-readonly-queue/main/pr-123-4e8f0c2a…`: such a run is about the pull request 123 and the branch
 * that it is merged into.
 */
function inMergeQueue(context: RunContext): RunContext {
  const { repository, run } = context
  const [, base, number] =
    /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(run.branch ?? '') ?? []
  if (base === undefined) return context
  const pullRequest = {
    ...bareQueued,
    number: Number(number),
    url: `${repository.url}/pull/${String(number)}`,
    base,
  }
  const ref = { kind: 'branch', name: base, url: branchUrl(repository, base) } as const
  return { ...context, pullRequest, ref }
}

/** GitHub says nothing more of a pull request that it tests in the queue. */
const bareQueued: Omit<PullRequest, 'number' | 'url' | 'base'> = {
  title: '',
  author: undefined,
  head: undefined,
  draft: false,
  merged: false,
  inMergeQueue: true,
  labels: [],
  additions: undefined,
  deletions: undefined,
  changedFiles: undefined,
}

/* The state that an event itself reports: of a deployment, a check, another run. */

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
