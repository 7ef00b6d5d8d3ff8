/** The commit that the event is about, and the people behind it. */
import { type Commit, noCommitText, toCommitText } from '../model/event.ts'
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
  return { sha, url: commitUrl(repository, sha), ...noCommitText }
}

function toKnownCommit(payload: Payload, path: string[], repository: Repository): Commit {
  const sha = stringAt(payload, ...path, 'id') ?? ''
  return {
    sha,
    url: urlAt(payload, ...path, 'url') ?? commitUrl(repository, sha),
    ...toCommitText(stringAt(payload, ...path, 'message'), {
      login: stringAt(payload, ...path, 'author', 'username'),
      name: stringAt(payload, ...path, 'author', 'name'),
    }),
  }
}

/* Who is behind the event: GitHub logins, most concerned first. */

/** Where payloads name the person: the author of the commit, the pull request or the release. */
const authorPaths = [
  ['head_commit', 'author', 'username'],
  ['pull_request', 'user', 'login'],
  ['release', 'author', 'login'],
  ['workflow_run', 'actor', 'login'],
]

/** The authors of what the event is about, as far as they have an account. */
export function authorsOf(payload: Payload): string[] {
  return authorPaths.flatMap((path) => stringAt(payload, ...path) ?? [])
}

/** The authors and the commit's co-authors, else the actor. Bots are left out. */
export function responsiblePeople(
  authors: readonly string[],
  actor: string,
  payload: Payload,
): string[] {
  const concerned = [...(authors.length === 0 ? [actor] : authors), ...coAuthors(payload)]
  return [...new Set(concerned)].filter((login) => login !== '' && !isBot(login))
}

/**
 * `Co-authored-by: Name <123+login@users.noreply.github.com>`: GitHub's private addresses name the
 * login; from other addresses nobody can be known.
 */
function coAuthors(payload: Payload): string[] {
  const message =
    stringAt(payload, 'head_commit', 'message') ??
    stringAt(payload, 'workflow_run', 'head_commit', 'message') ??
    ''
  if (!message.includes('@users.noreply.')) return []
  const trailers = message.matchAll(
    /^co-authored-by:.*<(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\./gim,
  )
  return Array.from(trailers, ([, login = '']) => login)
}

/** GitHub gives every app's account this ending. */
function isBot(login: string): boolean {
  return login.endsWith('[bot]')
}
