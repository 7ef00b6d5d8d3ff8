import type { Details } from '../github/details-request.ts'
import type { Commit } from './commit.ts'
import type { PullRequest, Event } from './event.ts'
import type { Transition } from './history.ts'
import type { KnownJob } from './job.ts'
import type { Outcome } from './status.ts'
/** Something that could not be read, and which permission would have helped. */
export type MissingDetail = {
  what: 'jobs' | 'annotations' | 'log' | 'history' | 'commits' | 'releases'
  why:
    'no token' | 'unauthorized' | 'forbidden' | 'not found' | 'rate limit' | 'unavailable' | 'late'
  permission: 'actions: read' | 'checks: read' | 'contents: read'
}

export type Ref = { kind: 'branch' | 'tag'; name: string; url: string }

/** This job; absent where the message is about a whole run. */
export type ThisJob = {
  name: string
  /** As the jobs API and `job.check_run_id` name it. */
  id: string | undefined
  matrix: readonly string[]
  url: string | undefined
}

export type RunContext = {
  repository: Repository
  /** The address of a picture for it: of the repository's owner, where everybody can load that. */
  picture: string
  run: Run
  job: ThisJob | undefined
  actor: string
  /** Who did what the event tells; the actor may only have run it again. */
  sender: string | undefined
  ref: Ref | undefined
  pullRequest: PullRequest | undefined
  commit: Commit | undefined
  event: Event
}

export type RunReport = {
  context: RunContext
  outcome: Outcome
  transition: Transition | undefined
  history: Details['history']
  release: Details['release']
  jobs: readonly KnownJob[]
  durationMs: number | undefined
}

/** Addresses on GitHub, GitHub Enterprise Server or Gitea: all start at `GITHUB_SERVER_URL`. */
export type Repository = { name: string; url: string }

export type Run = {
  id: string
  attempt: number
  url: string
  /** The workflow's name; its file's name where it has none. */
  workflow: string
  /** The name of the workflow's file, for the API. */
  file: string | undefined
  event: string
  /** The branch as GitHub files the run under it: a pull request's head, a tag's name. */
  branch: string | undefined
  sha: string | undefined
  durationMs: number | undefined
}
