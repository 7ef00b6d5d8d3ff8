/** The event that started the workflow, as a discriminated union; one row per event we know. */
import { flagAt, numberAt, stringAt, urlAt, valueAt, type Payload } from './payload.ts'
import { toRelease, type Release } from './release.ts'

export type PullRequest = {
  number: number
  title: string
  url: string | undefined
  author: string | undefined
  /** The head branch, with its owner before it where it comes from a fork: `octocat:patch-1`. */
  head: string | undefined
  base: string | undefined
}

/** The issue, discussion, run… that any other event is about. */
export type Subject = { title: string; url: string | undefined }

export type Event =
  | {
      kind: 'push'
      commits: number
      compareUrl: string | undefined
      deleted: boolean
      forced: boolean
    }
  | { kind: 'pull-request'; action: string; pullRequest: PullRequest }
  | { kind: 'dispatch' }
  | { kind: 'schedule'; cron: string | undefined }
  | { kind: 'release'; action: string; release: Release }
  | { kind: 'other'; name: string; action: string | undefined; subject: Subject | undefined }

const readers: Readonly<Record<string, (payload: Payload, name: string) => Event>> = {
  push: readPush,
  pull_request: readPullRequestEvent,
  pull_request_target: readPullRequestEvent,
  workflow_dispatch: () => ({ kind: 'dispatch' }),
  schedule: (payload) => ({ kind: 'schedule', cron: stringAt(payload, 'schedule') }),
  release: readReleaseEvent,
}

/**
 * @param name `GITHUB_EVENT_NAME`
 * @param payload the event's JSON; a field that is missing makes the event poorer, never an error
 */
export function toEvent(name: string, payload: Payload): Event {
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined
  return (reader ?? readOther)(payload, name)
}

function readPush(payload: Payload): Event {
  const commits = valueAt(payload, 'commits')
  return {
    kind: 'push',
    commits: Array.isArray(commits) ? commits.length : 0,
    compareUrl: urlAt(payload, 'compare'),
    deleted: flagAt(payload, 'deleted'),
    forced: flagAt(payload, 'forced'),
  }
}

function readPullRequestEvent(payload: Payload, name: string): Event {
  const pullRequest = toPullRequest(payload)
  return pullRequest === undefined
    ? readOther(payload, name)
    : { kind: 'pull-request', action: actionOf(payload), pullRequest }
}

/** GitHub's action, but a merge is called one: there, `closed` would be half the truth. */
function actionOf(payload: Payload): string {
  if (flagAt(payload, 'pull_request', 'merged')) return 'merged'
  return stringAt(payload, 'action') ?? 'updated'
}

/** The payload's pull request, for whatever event it comes with. */
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
  }
}

/** Whether a pull request's head is in another repository (a deleted fork has none at all). */
export function isFromFork(payload: Payload): boolean {
  const base = stringAt(payload, 'pull_request', 'base', 'repo', 'full_name')
  return (
    base !== undefined && stringAt(payload, 'pull_request', 'head', 'repo', 'full_name') !== base
  )
}

function readReleaseEvent(payload: Payload, name: string): Event {
  const release = toRelease(payload)
  if (release === undefined) return readOther(payload, name)
  return { kind: 'release', action: stringAt(payload, 'action') ?? 'published', release }
}

/** Where events keep what they are about, the most telling first. */
const subjects = ['issue', 'discussion', 'pull_request', 'milestone', 'workflow_run'] as const

function readOther(payload: Payload, name: string): Event {
  const about = subjects.find((each) => valueAt(payload, each) !== undefined) ?? ''
  const title = stringAt(payload, about, 'title') ?? stringAt(payload, about, 'name')
  return {
    kind: 'other',
    name,
    action: stringAt(payload, 'action'),
    subject: title === undefined ? undefined : { title, url: urlAt(payload, about, 'html_url') },
  }
}
