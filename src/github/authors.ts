/** Who is behind the event: GitHub logins, most concerned first. */
import { type Payload, stringAt } from './json-path.ts'

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
  const trailers = message.matchAll(
    /^co-authored-by:.*<(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\./gim,
  )
  return Array.from(trailers, ([, login = '']) => login)
}

/** GitHub gives every app's account this ending. */
function isBot(login: string): boolean {
  return login.endsWith('[bot]')
}
