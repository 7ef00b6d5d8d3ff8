/** What happened, as plain data: read from the runner's environment and the event's payload. */
import { toCommit, type Commit } from './commit.ts'
import type { Event, PullRequest } from './event.ts'
import { isFromFork, toPullRequest } from './events/pull-request.ts'
import { readEvent } from './events/read-event.ts'
import { branchUrl, jobUrl, tagUrl, type Repository } from './links.ts'
import { ownerPicture } from './picture.ts'
import { stringAt, type Payload } from './payload.ts'
import { isAboutAnotherRun, toRun, type Run } from './run.ts'

/** A runner's environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>

export type Ref = { kind: 'branch' | 'tag'; name: string; url: string }

/** This job; absent where the message is about a whole run. */
export type ThisJob = {
  name: string
  /** As the jobs API and `job.check_run_id` name it. */
  id: string | undefined
  matrix: readonly string[]
  url: string | undefined
}

export type Facts = {
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

/** What the workflow itself tells: nothing in the environment does. */
export type JobIdentity = {
  jobId: string | undefined
  matrix: readonly string[]
  /** The jobs that this one needs: then the message is about all of them. */
  needs: readonly unknown[]
}

export async function readFacts(
  env: Environment,
  payload: Payload,
  identity: JobIdentity,
): Promise<Facts> {
  const repository = toRepository(env)
  const run = toRun(env, payload, repository)
  const elsewhere = isAboutAnotherRun(env, payload)
  const event = elsewhere
    ? await eventOfOtherRun(payload, run, repository)
    : await readEvent(text(env, 'GITHUB_EVENT_NAME'), payload)
  const ref =
    elsewhere && run.branch !== undefined ? `refs/heads/${run.branch}` : text(env, 'GITHUB_REF')
  return {
    repository,
    picture: ownerPicture(payload, repository),
    run,
    job:
      elsewhere || identity.needs.length > 0
        ? undefined
        : toJob(env, { repository, run, identity }),
    actor: actorOf(env, elsewhere ? payload : {}),
    sender: elsewhere ? undefined : stringAt(payload, 'sender', 'login'),
    ref: toRef(ref, repository),
    pullRequest: event.kind === 'pull-request' ? event.pullRequest : toPullRequest(payload),
    commit: toCommit(env, payload, repository),
    event,
  }
}

async function eventOfOtherRun(payload: Payload, run: Run, repository: Repository): Promise<Event> {
  const { toEventOfOtherRun } = await import('./events/rarer-events.chunk.ts')
  return toEventOfOtherRun(payload, run, repository)
}

function text(env: Environment, name: string): string {
  return env[name] ?? ''
}

function actorOf(env: Environment, payload: Payload): string {
  const actor = stringAt(payload, 'workflow_run', 'actor', 'login')
  return actor ?? (text(env, 'GITHUB_TRIGGERING_ACTOR') || text(env, 'GITHUB_ACTOR'))
}

type Surroundings = { repository: Repository; run: Run; identity: JobIdentity }

function toJob(env: Environment, { repository, run, identity }: Surroundings): ThisJob {
  const { jobId: id, matrix } = identity
  const url = id === undefined ? undefined : jobUrl(repository, { run: run.id, job: id })
  return { name: text(env, 'GITHUB_JOB'), id, matrix, url }
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

/**
 * Whether GitHub keeps secrets from this run: pull requests from forks, and whatever Dependabot
 * starts. `pull_request_target` has its secrets, wherever the head is.
 */
export function secretsWithheld(env: Environment, payload: Payload): boolean {
  if (env['GITHUB_ACTOR'] === 'dependabot[bot]') return true
  return env['GITHUB_EVENT_NAME'] !== 'pull_request_target' && isFromFork(payload)
}
