/** What happened, as plain data: read from the runner's environment and the event's payload. */
import type { Event } from '../model/event.ts'
import type { RunContext, Run, Repository, ThisJob, Ref } from '../model/run-report.ts'
import {
  type Status,
  type Conclusion,
  type Outcome,
  toConclusion,
  outcomeOf,
} from '../model/status.ts'
import type { Environment } from '../runtime.ts'
import { toCommit } from './commit.ts'
import { toPullRequest, isFromFork } from './events/pull-request.ts'
import { readEvent } from './events/read-event.ts'
import { type Payload, stringAt, numberAt, urlAt } from './json-path.ts'
import { ownerAvatar, jobUrl, branchUrl, tagUrl, runUrl } from './urls.ts'
/** What the workflow itself tells: nothing in the environment does. */
export type JobIdentity = {
  jobId: string | undefined
  matrix: readonly string[]
  /** The jobs that this one needs: then the message is about all of them. */
  needs: readonly unknown[]
}

export async function readRun(
  env: Environment,
  payload: Payload,
  identity: JobIdentity,
): Promise<RunContext> {
  const repository = toRepository(env)
  const run = toRun(env, payload, repository)
  const elsewhere = isWorkflowRunEvent(env, payload)
  const event = elsewhere
    ? await eventOfOtherRun(payload, run, repository)
    : await readEvent(text(env, 'GITHUB_EVENT_NAME'), payload)
  const ref =
    elsewhere && run.branch !== undefined ? `refs/heads/${run.branch}` : text(env, 'GITHUB_REF')
  return {
    repository,
    picture: ownerAvatar(payload, repository),
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
  const { toWorkflowRunEvent } = await import('./events/uncommon-events.chunk.ts')
  return toWorkflowRunEvent(payload, run, repository)
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

/* How it went: the other run's own conclusion, else the jobs that this one needs, else `status`. */

type Told = { status: Status; needs: readonly { conclusion: Conclusion }[] }

export function toOutcome(env: Environment, payload: Payload, { status, needs }: Told): Outcome {
  const word = isWorkflowRunEvent(env, payload)
    ? stringAt(payload, 'workflow_run', 'conclusion')
    : undefined
  const conclusion = toConclusion(word)
  if (conclusion !== undefined) return outcomeOf([conclusion])
  return outcomeOf(needs.length > 0 ? needs.map((need) => need.conclusion) : [status])
}

/* Which run the message is about: this one, or the one that a `workflow_run` event tells of. */

/** Whether the payload tells of another run, which is then what the message is about. */
export function isWorkflowRunEvent(env: Environment, payload: Payload): boolean {
  return (
    env['GITHUB_EVENT_NAME'] === 'workflow_run' &&
    numberAt(payload, 'workflow_run', 'id') !== undefined
  )
}

export function toRun(env: Environment, payload: Payload, repository: Repository): Run {
  return isWorkflowRunEvent(env, payload)
    ? toOtherRun(payload, repository)
    : toThisRun((name) => env[name] ?? '', repository)
}

function toThisRun(text: (name: string) => string, repository: Repository): Run {
  const id = text('GITHUB_RUN_ID')
  const attempt = Number(text('GITHUB_RUN_ATTEMPT')) || 1
  return {
    id,
    attempt,
    url: runUrl(repository, { id, attempt }),
    workflow: nameOf(text('GITHUB_WORKFLOW')),
    file: fileOf(text('GITHUB_WORKFLOW_REF').replace(/@.*$/, '')),
    event: text('GITHUB_EVENT_NAME'),
    branch:
      text('GITHUB_HEAD_REF') ||
      text('GITHUB_REF').replace(/^refs\/(heads|tags)\//, '') ||
      undefined,
    sha: text('GITHUB_SHA') || undefined,
    durationMs: undefined,
  }
}

function toOtherRun(payload: Payload, repository: Repository): Run {
  const id = String(numberAt(payload, 'workflow_run', 'id'))
  const attempt = numberAt(payload, 'workflow_run', 'run_attempt') ?? 1
  const path = stringAt(payload, 'workflow_run', 'path') ?? ''
  return {
    id,
    attempt,
    url: urlAt(payload, 'workflow_run', 'html_url') ?? runUrl(repository, { id, attempt }),
    workflow: nameOf(stringAt(payload, 'workflow_run', 'name') ?? path),
    file: fileOf(path.replace(/@.*$/, '')),
    event: stringAt(payload, 'workflow_run', 'event') ?? '',
    branch: stringAt(payload, 'workflow_run', 'head_branch'),
    sha: stringAt(payload, 'workflow_run', 'head_sha'),
    durationMs: durationOf(payload),
  }
}

/** A workflow without a name is called by its path. */
function nameOf(workflow: string): string {
  return /^\.github\/workflows\/([^@]*)/.exec(workflow)?.[1] ?? workflow
}

function fileOf(path: string): string | undefined {
  const file = path.split('/').at(-1) ?? ''
  return file === '' ? undefined : file
}

function durationOf(payload: Payload): number | undefined {
  const [start = Number.NaN, end = Number.NaN] = ['run_started_at', 'updated_at'].map((key) =>
    Date.parse(stringAt(payload, 'workflow_run', key) ?? ''),
  )
  return end >= start ? end - start : undefined
}
