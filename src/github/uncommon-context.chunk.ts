/** Contexts of other events than pushes and pull requests: loaded only for them. */
import type { PullRequest } from '../model/event.ts'
import type { RunContext } from '../model/run-report.ts'
import type { CommonContext } from './common-context.ts'
import { toEventConclusion } from './event-conclusion.ts'
import { toUncommonEvent } from './events/uncommon-events.ts'
import { type Payload, stringAt } from './json-path.ts'
import { isTriggered, ofTriggeringRun } from './triggering-run.ts'
import { branchUrl } from './urls.ts'

export function toUncommonContext(common: CommonContext, payload: Payload): RunContext {
  if (isTriggered(common.run, payload)) return inMergeQueue(ofTriggeringRun(common, payload))
  return inMergeQueue({
    ...common,
    event: common.event ?? toUncommonEvent(common.run.event, payload),
    eventConclusion: toEventConclusion(common.run.event, payload),
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
