/** The event that started the run which a `workflow_run` event is about: little more than its name is known. */
import type { Event, PullRequest } from '../../model/event.ts'
import type { Run, Repository } from '../../model/run-report.ts'
import { type Payload, numberAt, listAt, stringAt } from '../json-path.ts'

export function toWorkflowRunEvent(payload: Payload, run: Run, repository: Repository): Event {
  const name = run.event === 'pull_request_target' ? 'pull_request' : run.event
  const known = bare.get(name)
  if (known !== undefined) return known
  const pullRequest = name === 'pull_request' ? toPullRequest(payload, repository) : undefined
  return pullRequest === undefined
    ? unknown(name)
    : { kind: 'pull-request', action: 'checked', pullRequest, named: {} }
}

const bare = new Map<string, Event>([
  [
    'push',
    {
      kind: 'push',
      commits: 0,
      newest: [],
      compareUrl: undefined,
      created: false,
      deleted: false,
      forced: false,
    },
  ],
  ['workflow_dispatch', { kind: 'dispatch', inputs: [] }],
  ['schedule', { kind: 'schedule', cron: undefined }],
])

function unknown(name: string): Event {
  const nothing = { action: undefined, subject: undefined, body: undefined, description: undefined }
  return { kind: 'other', name, named: {}, terms: {}, ...nothing }
}

/**
 * GitHub lists none where the head is in a fork, and those of forks where they have the same head.
 * The run's title is the pull request's.
 */
function toPullRequest(payload: Payload, repository: Repository): PullRequest | undefined {
  const here = numberAt(payload, 'repository', 'id')
  const listed = listAt(payload, 'workflow_run', 'pull_requests')?.find((each) =>
    [here, undefined].includes(numberAt(each, 'base', 'repo', 'id')),
  )
  const number = numberAt(listed, 'number')
  if (number === undefined) return undefined
  return {
    number,
    title: stringAt(payload, 'workflow_run', 'display_title') ?? '',
    url: `${repository.url}/pull/${String(number)}`,
    author: undefined,
    head: stringAt(listed, 'head', 'ref'),
    base: stringAt(listed, 'base', 'ref'),
    draft: false,
    merged: false,
    inMergeQueue: false,
    labels: [],
    additions: undefined,
    deletions: undefined,
    changedFiles: undefined,
  }
}
