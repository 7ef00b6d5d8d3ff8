/** What every event has, from the environment and the payload: pushes and pull requests need no more. */
import type { Event } from '../model/event.ts'
import type { RunContext, Run, Repository, Ref } from '../model/run-report.ts'
import { authorsOf, responsiblePeople, toCommit } from './commit.ts'
import { toPullRequest, toPullRequestEvent, isFromFork } from './events/pull-request.ts'
import { toPushEvent } from './events/push.ts'
import { type Payload, stringAt, valueAt, flagAt } from './json-path.ts'
import { ownerAvatar, branchUrl, tagUrl, runUrl } from './urls.ts'

/** @property event absent where it is not one of the usual ones */
export type CommonContext = Omit<RunContext, 'event'> & { event: Event | undefined }

/** An environment variable; an empty text where it is not set. */
type Text = (name: string) => string

export function toCommonContext(text: Text, payload: Payload): CommonContext {
  const repository = toRepository(text)
  const run = toThisRun(text, payload, repository)
  const event = toUsualEvent(run.event, payload)
  const actor = text('GITHUB_TRIGGERING_ACTOR') || text('GITHUB_ACTOR')
  const authors = authorsOf(payload)
  return {
    repository,
    apiUrl: text('GITHUB_API_URL') || 'https://api.github.com',
    picture: ownerAvatar(payload, repository),
    run,
    thisRun: run,
    job: { name: text('GITHUB_JOB'), id: undefined, matrix: [], url: undefined },
    actor,
    rerunBy: rerunBy(actor, run, [text('GITHUB_ACTOR'), ...authors]),
    sender: stringAt(payload, 'sender', 'login'),
    people: responsiblePeople(authors, actor, payload),
    webhooksWithheld: areWebhooksWithheld(text, payload),
    ref: refOf(text, event, { payload, repository }),
    pullRequest: toPullRequest(payload),
    commit: isDeletion(event) ? undefined : toCommit(text, payload, repository),
    event,
    eventConclusion: undefined,
  }
}

function rerunBy(actor: string, { attempt }: Run, others: readonly string[]): string | undefined {
  return attempt > 1 && !others.includes(actor) ? actor : undefined
}

/** Where a branch is deleted, GitHub's variables name the default branch and its newest commit. */
function isDeletion(event: Event | undefined): boolean {
  return event?.kind === 'push' && event.deleted
}

function toRepository(text: Text): Repository {
  const name = text('GITHUB_REPOSITORY')
  const server = text('GITHUB_SERVER_URL')
  const origin =
    /^https?:\/\//.test(server) && URL.canParse(server)
      ? server.replace(/\/+$/, '')
      : 'https://github.com'
  return { name, url: `${origin}/${name}` }
}

/** A pull request has branches of its own; `pull_request_target` runs on its base. */
function refOf(
  text: Text,
  event: Event | undefined,
  { payload, repository }: { payload: Payload; repository: Repository },
): Ref | undefined {
  if (valueAt(payload, 'pull_request', 'number') !== undefined) return undefined
  if (!isDeletion(event)) return toRef(text('GITHUB_REF'), repository)
  const ref = toRef(stringAt(payload, 'ref') ?? '', repository)
  return ref && { ...ref, url: undefined }
}

function toRef(ref: string, repository: Repository): Ref | undefined {
  const [kind, name] = partsOf(ref)
  if (name === undefined) return undefined
  return kind === 'heads'
    ? { kind: 'branch', name, url: branchUrl(repository, name) }
    : { kind: 'tag', name, url: tagUrl(repository, name) }
}

/** Nothing where it is neither a branch nor a tag: a pull request's merge. */
function partsOf(ref: string): string[] {
  return /^refs\/(heads|tags)\/(.+)$/.exec(ref)?.slice(1) ?? []
}

function toThisRun(text: Text, payload: Payload, repository: Repository): Run {
  const id = text('GITHUB_RUN_ID')
  const attempt = Number(text('GITHUB_RUN_ATTEMPT')) || 1
  const [, refName] = partsOf(text('GITHUB_REF'))
  return {
    id,
    attempt,
    number: Number(text('GITHUB_RUN_NUMBER')) || undefined,
    url: runUrl(repository, { id, attempt }),
    workflow: nameOf(text('GITHUB_WORKFLOW')),
    file: fileOf(text('GITHUB_WORKFLOW_REF')),
    event: text('GITHUB_EVENT_NAME'),
    // A review of a pull request has no GITHUB_HEAD_REF.
    branch:
      text('GITHUB_HEAD_REF') || (stringAt(payload, 'pull_request', 'head', 'ref') ?? refName),
    headRepository: headRepositoryOf(payload, repository),
    sha: text('GITHUB_SHA') || undefined,
    durationMs: undefined,
  }
}

/** A fork that is deleted is `null`. */
function headRepositoryOf(payload: Payload, { name }: Repository): string | undefined {
  const head = valueAt(payload, 'pull_request', 'head', 'repo')
  return head === null ? undefined : (stringAt(head, 'full_name') ?? name)
}

/**
 * The events that most runs have; the code for the others is loaded only for them.
 * @param name `GITHUB_EVENT_NAME`
 * @returns undefined where it is another event, or its payload does not have what it should
 */
export function toUsualEvent(name: string, payload: Payload): Event | undefined {
  return readers.get(name)?.(payload)
}

/** A map, so that no event's name finds what objects inherit. */
const readers = new Map<string, (payload: Payload) => Event | undefined>([
  ['push', toPushEvent],
  ['pull_request', toPullRequestEvent],
  ['pull_request_target', toPullRequestEvent],
])

/**
 * Where Dependabot gets its own secrets only: docs.github.com, "Troubleshooting Dependabot on GitHub
 * Actions". On others (`schedule`, `workflow_run`, `pull_request_target`) it has the repository's.
 */
const dependabotEvents = /^(pull_request(_review(_comment)?)?|push|create|deployment(_status)?)$/

/**
 * Pull requests from forks, what Dependabot starts, and whatever runs in a repository that is a fork:
 * it has its workflows from the original, but not the secrets.
 */
export function areWebhooksWithheld(text: Text, payload: Payload): boolean {
  const event = text('GITHUB_EVENT_NAME')
  return (
    flagAt(payload, 'repository', 'fork') ||
    (text('GITHUB_ACTOR') === 'dependabot[bot]' && dependabotEvents.test(event)) ||
    (event !== 'pull_request_target' && isFromFork(payload))
  )
}

/** A workflow without a name is called by its path. */
export function nameOf(workflow: string): string {
  return /^\.github\/workflows\/([^@]*)/.exec(workflow)?.[1] ?? workflow
}

/** @param path `octo-org/widgets/.github/workflows/ci.yml@refs/heads/main` */
export function fileOf(path: string): string | undefined {
  return /\/workflows\/([^/@]+)(?:@|$)/.exec(path)?.[1]
}
