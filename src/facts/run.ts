/** Which run the message is about: this one, or the one that a `workflow_run` event tells of. */
import { runUrl, type Repository } from './links.ts'
import { numberAt, stringAt, urlAt, type Payload } from './payload.ts'
import type { Environment } from './facts.ts'

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

/** Whether the payload tells of another run, which is then what the message is about. */
export function isAboutAnotherRun(env: Environment, payload: Payload): boolean {
  return (
    env['GITHUB_EVENT_NAME'] === 'workflow_run' &&
    numberAt(payload, 'workflow_run', 'id') !== undefined
  )
}

export function toRun(env: Environment, payload: Payload, repository: Repository): Run {
  return isAboutAnotherRun(env, payload)
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
