/** The commit that the event is about: its name, its subject, its author. */
import { type Commit, subjectOf } from '../model/commit.ts'
import type { Repository } from '../model/run-report.ts'
import { type Payload, stringAt, urlAt, valueAt } from './json-path.ts'
import { commitUrl } from './urls.ts'

/** Where payloads keep a commit's message; a pull request's merge commit is nobody's work. */
const commitsAt = [
  ['head_commit'],
  ['workflow_run', 'head_commit'],
  ['check_suite', 'head_commit'],
  ['merge_group', 'head_commit'],
]

export function toCommit(
  text: (name: string) => string,
  payload: Payload,
  repository: Repository,
): Commit | undefined {
  const path = commitsAt.find((each) => stringAt(payload, ...each, 'id') !== undefined)
  if (path !== undefined) return toKnownCommit(payload, path, repository)
  const isPullRequest = valueAt(payload, 'pull_request', 'number') !== undefined
  const sha = isPullRequest
    ? stringAt(payload, 'pull_request', 'head', 'sha')
    : text('GITHUB_SHA') || undefined
  if (sha === undefined) return undefined
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
