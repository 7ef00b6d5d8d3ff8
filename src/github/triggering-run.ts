/** The run that a `workflow_run` event reports: the message is about it, not about this one. */
import { type Commit, noCommitText } from '../model/event.ts'
import type { Ref, Repository, Run, RunContext } from '../model/run-report.ts'
import { type CommonContext, fileOf, nameOf } from './common-context.ts'
import { toWorkflowRunEvent } from './events/workflow-run.ts'
import { type Payload, numberAt, stringAt, timeAt, urlAt, valueAt } from './json-path.ts'
import { branchUrl, commitUrl, runUrl, tagUrl } from './urls.ts'

/** Whether the payload really names another run. */
export function isTriggered({ event }: Run, payload: Payload): boolean {
  return event === 'workflow_run' && numberAt(payload, 'workflow_run', 'id') !== undefined
}

/** But for its state, which other events have too. */
export function ofTriggeringRun(
  context: CommonContext,
  payload: Payload,
): Omit<RunContext, 'eventConclusion'> {
  const { repository } = context
  const run = toTriggeringRun(payload, repository)
  const event = toWorkflowRunEvent(payload, run, repository)
  const commit = commitOf(context, payload)
  const actor = stringAt(payload, 'workflow_run', 'actor', 'login') ?? context.actor
  const rerunner = stringAt(payload, 'workflow_run', 'triggering_actor', 'login') ?? actor
  const isOther = run.attempt > 1 && ![actor, commit?.author].includes(rerunner)
  return {
    ...context,
    run,
    actor,
    rerunBy: isOther ? rerunner : undefined,
    sender: undefined,
    ref: refOf(payload, run, repository),
    pullRequest: event.kind === 'pull-request' ? event.pullRequest : undefined,
    commit,
    event,
  }
}

function toTriggeringRun(payload: Payload, repository: Repository): Run {
  const id = String(numberAt(payload, 'workflow_run', 'id'))
  const attempt = numberAt(payload, 'workflow_run', 'run_attempt') ?? 1
  const path = stringAt(payload, 'workflow_run', 'path') ?? ''
  return {
    id,
    attempt,
    number: numberAt(payload, 'workflow_run', 'run_number'),
    url: urlAt(payload, 'workflow_run', 'html_url') ?? runUrl(repository, { id, attempt }),
    workflow: nameOf(stringAt(payload, 'workflow_run', 'name') ?? path),
    // GitHub's own workflows (pages, Dependabot) have a path, but no file.
    file: fileOf(path) ?? numberAt(payload, 'workflow_run', 'workflow_id')?.toString(),
    event: stringAt(payload, 'workflow_run', 'event') ?? '',
    branch: stringAt(payload, 'workflow_run', 'head_branch'),
    headRepository: headRepositoryOf(payload, repository),
    sha: stringAt(payload, 'workflow_run', 'head_sha'),
    durationMs: durationOf(payload),
  }
}

/** A fork that is deleted is `null`; other forges may name none at all. */
function headRepositoryOf(payload: Payload, { name }: Repository): string | undefined {
  const head = valueAt(payload, 'workflow_run', 'head_repository')
  return head === null ? undefined : (stringAt(head, 'full_name') ?? name)
}

function durationOf(payload: Payload): number | undefined {
  const start = timeAt(payload, 'workflow_run', 'run_started_at')
  const end = timeAt(payload, 'workflow_run', 'updated_at')
  return start === undefined || end === undefined || end < start ? undefined : end - start
}

/** Without its commit, only its name is known: GITHUB_SHA is of this run, on the default branch. */
function commitOf(context: CommonContext, payload: Payload): Commit | undefined {
  if (stringAt(payload, 'workflow_run', 'head_commit', 'id') !== undefined) return context.commit
  const sha = stringAt(payload, 'workflow_run', 'head_sha')
  if (sha === undefined) return undefined
  return { sha, url: commitUrl(context.repository, sha), ...noCommitText }
}

/** A fork's branch is `octocat:main`, and never linked to our branch of that name. */
function refOf(
  payload: Payload,
  { branch, event, headRepository }: Run,
  repository: Repository,
): Ref | undefined {
  if (branch === undefined) return undefined
  if (headRepository === repository.name) return ownRef(branch, event, repository)
  const url = urlAt(payload, 'workflow_run', 'head_repository', 'html_url')
  const owner = headRepository?.split('/')[0]
  return {
    kind: 'branch',
    name: owner === undefined ? branch : `${owner}:${branch}`,
    url: url === undefined ? undefined : branchUrl({ name: '', url }, branch),
  }
}

function ownRef(name: string, event: string, repository: Repository): Ref {
  return isTag(name, event)
    ? { kind: 'tag', name, url: tagUrl(repository, name) }
    : { kind: 'branch', name, url: branchUrl(repository, name) }
}

/** GitHub calls tags branches here; a release has one, and nobody names a branch like a version. */
function isTag(name: string, event: string): boolean {
  if (event === 'release') return true
  return event === 'push' && /^(?:[\w@./-]+@)?v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(name)
}
