/** The event of a pull request, and the pull request of any event that has one. */
import type { Event, PullRequest } from '../../model/event.ts'
import { flagAt, numberAt, type Payload, stringAt, urlAt } from '../json-path.ts'
import {
  actionOf,
  commonChanges,
  extractAll,
  firstOf,
  labelled,
  labelsAt,
  personAt,
} from './extract.ts'

const named = {
  ...commonChanges,
  reviewer: firstOf(
    personAt('requested_reviewer'),
    labelled('requested_team.name', 'requested_team.html_url'),
  ),
}

/** @returns undefined where the payload has no pull request */
export function toPullRequestEvent(payload: Payload): Event | undefined {
  const pullRequest = toPullRequest(payload)
  if (pullRequest === undefined) return undefined
  const action = actionWith(payload, pullRequest)
  return { kind: 'pull-request', action, pullRequest, named: extractAll(named, payload) }
}

/** GitHub's action; `merged` says more than `closed`. */
function actionWith(payload: Payload, { merged }: PullRequest): string {
  const action = actionOf(payload) ?? 'updated'
  return merged && action === 'closed' ? 'merged' : action
}

export function toPullRequest(payload: Payload): PullRequest | undefined {
  const number = numberAt(payload, 'pull_request', 'number')
  if (number === undefined) return undefined
  const head = isFromFork(payload) ? 'label' : 'ref'
  return {
    number,
    title: stringAt(payload, 'pull_request', 'title') ?? '',
    url: urlAt(payload, 'pull_request', 'html_url'),
    author: stringAt(payload, 'pull_request', 'user', 'login'),
    head: stringAt(payload, 'pull_request', 'head', head),
    base: stringAt(payload, 'pull_request', 'base', 'ref'),
    draft: flagAt(payload, 'pull_request', 'draft'),
    merged: flagAt(payload, 'pull_request', 'merged'),
    inMergeQueue: false,
    labels: labelsAt(payload, 'pull_request'),
    additions: numberAt(payload, 'pull_request', 'additions'),
    deletions: numberAt(payload, 'pull_request', 'deletions'),
    changedFiles: numberAt(payload, 'pull_request', 'changed_files'),
  }
}

/** Whether a pull request's head is in another repository (where the fork was deleted, it has none). */
export function isFromFork(payload: Payload): boolean {
  const base = stringAt(payload, 'pull_request', 'base', 'repo', 'full_name')
  return (
    base !== undefined && stringAt(payload, 'pull_request', 'head', 'repo', 'full_name') !== base
  )
}
