/** Who is behind the event: GitHub logins, most concerned first. */
import type { Environment } from '../runtime.ts'
import { type Payload, stringAt } from './json-path.ts'
/** Where payloads name the person: the author of the commit, the pull request or the release. */
const authors = [
  ['head_commit', 'author', 'username'],
  ['pull_request', 'user', 'login'],
  ['release', 'author', 'login'],
  ['workflow_run', 'actor', 'login'],
]

/** The author and the commit's co-authors, else the actor. Bots are left out. */
export function responsiblePeople(env: Environment, payload: Payload): string[] {
  const found = authors
    .map((path) => stringAt(payload, ...path))
    .filter((login) => login !== undefined)
  const actor = [env['GITHUB_TRIGGERING_ACTOR'], env['GITHUB_ACTOR']].find(Boolean) ?? ''
  const concerned = [...(found.length === 0 ? [actor] : found), ...coAuthors(payload)]
  return [...new Set(concerned)].filter((login) => login !== '' && !isBot(login))
}

/**
 * `Co-authored-by: Name <123+login@users.noreply.github.com>`: GitHub's private addresses name the
 * login; other addresses name nobody whom we could know.
 */
function coAuthors(payload: Payload): string[] {
  const message = stringAt(payload, 'head_commit', 'message') ?? ''
  const trailers = message.matchAll(
    /^co-authored-by:.*<(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\./gim,
  )
  return Array.from(trailers, ([, login = '']) => login)
}

/** GitHub gives every app's account this ending. */
function isBot(login: string): boolean {
  return login.endsWith('[bot]')
}
