/** What happened, as plain data: read from the runner's environment and the event's payload. */
import { isFromFork, toEvent, toPullRequest, type Event, type PullRequest } from './event.ts'
import { branchUrl, commitUrl, jobUrl, runUrl, tagUrl, type Repository } from './links.ts'
import { stringAt, urlAt, type Payload } from './payload.ts'

/** A runner's environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>

export type Commit = {
  sha: string
  url: string
  subject: string | undefined
  author: string | undefined
}

export type Ref = { kind: 'branch' | 'tag'; name: string; url: string }

export type Facts = {
  repository: Repository
  /** Its name; its file's name where it has none. */
  workflow: string
  job: { name: string; matrix: readonly string[]; url: string | undefined }
  run: { url: string; attempt: number }
  actor: string
  ref: Ref | undefined
  pullRequest: PullRequest | undefined
  commit: Commit | undefined
  event: Event
}

/** What the workflow itself tells: nothing in the environment does. */
export type JobIdentity = { jobId: string | undefined; matrix: readonly string[] }

export function toFacts(env: Environment, payload: Payload, identity: JobIdentity): Facts {
  const repository = toRepository(env)
  const run = {
    id: text(env, 'GITHUB_RUN_ID'),
    attempt: Number(text(env, 'GITHUB_RUN_ATTEMPT')) || 1,
  }
  return {
    repository,
    workflow: text(env, 'GITHUB_WORKFLOW').replace(/^\.github\/workflows\//, ''),
    job: toJob(env, repository, identity),
    run: { url: runUrl(repository, run), attempt: run.attempt },
    actor: text(env, 'GITHUB_TRIGGERING_ACTOR') || text(env, 'GITHUB_ACTOR'),
    ref: toRef(text(env, 'GITHUB_REF'), repository),
    pullRequest: toPullRequest(payload),
    commit: toCommit(env, payload, repository),
    event: toEvent(text(env, 'GITHUB_EVENT_NAME'), payload),
  }
}

function text(env: Environment, name: string): string {
  return env[name] ?? ''
}

function toJob(
  env: Environment,
  repository: Repository,
  { jobId, matrix }: JobIdentity,
): Facts['job'] {
  const run = text(env, 'GITHUB_RUN_ID')
  const url = jobId === undefined ? undefined : jobUrl(repository, { run, job: jobId })
  return { name: text(env, 'GITHUB_JOB'), matrix, url }
}

function toRepository(env: Environment): Repository {
  const name = text(env, 'GITHUB_REPOSITORY')
  const server = text(env, 'GITHUB_SERVER_URL')
  const origin = URL.canParse(server) ? server.replace(/\/+$/, '') : 'https://github.com'
  return { name, url: `${origin}/${name}` }
}

function toRef(ref: string, repository: Repository): Ref | undefined {
  const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? []
  if (name === undefined) return undefined
  return kind === 'heads'
    ? { kind: 'branch', name, url: branchUrl(repository, name) }
    : { kind: 'tag', name, url: tagUrl(repository, name) }
}

/** Where payloads keep a commit's message; a pull request's merge commit is nobody's work. */
const commitsAt = [
  ['head_commit'],
  ['workflow_run', 'head_commit'],
  ['check_suite', 'head_commit'],
  ['merge_group', 'head_commit'],
]

function toCommit(env: Environment, payload: Payload, repository: Repository): Commit | undefined {
  const path = commitsAt.find((each) => stringAt(payload, ...each, 'id') !== undefined)
  if (path !== undefined) return toKnownCommit(payload, path, repository)
  const isPullRequest = toPullRequest(payload) !== undefined
  const sha = isPullRequest
    ? stringAt(payload, 'pull_request', 'head', 'sha')
    : text(env, 'GITHUB_SHA')
  if (sha === undefined || sha === '') return undefined
  return { sha, url: commitUrl(repository, sha), subject: undefined, author: undefined }
}

function toKnownCommit(payload: Payload, path: string[], repository: Repository): Commit {
  const sha = stringAt(payload, ...path, 'id') ?? ''
  return {
    sha,
    url: urlAt(payload, ...path, 'url') ?? commitUrl(repository, sha),
    subject: subjectOf(stringAt(payload, ...path, 'message')),
    author:
      stringAt(payload, ...path, 'author', 'username') ??
      stringAt(payload, ...path, 'author', 'name'),
  }
}

/** A commit message's first line that is not blank. */
function subjectOf(message: string | undefined): string | undefined {
  return message?.trim().split('\n', 1)[0]?.trim()
}

/**
 * Whether GitHub keeps secrets from this run: pull requests from forks, and whatever Dependabot
 * starts. `pull_request_target` has its secrets, wherever the head is.
 */
export function secretsWithheld(env: Environment, payload: Payload): boolean {
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') return true
  return env['GITHUB_EVENT_NAME'] !== 'pull_request_target' && isFromFork(payload)
}
