/** A push: its commits, and what it did to the branch or tag. */
import { type Commit, type Event, toCommitText } from '../../model/event.ts'
import { flagAt, listAt, type Payload, stringAt, urlAt, valueAt } from '../json-path.ts'

export function toPushEvent(payload: Payload): Event {
  const commits = distinctOf(listAt(payload, 'commits') ?? [])
  return {
    kind: 'push',
    commits: commits.length,
    newest: commits.flatMap(toCommit).reverse(),
    compareUrl: urlAt(payload, 'compare'),
    created: flagAt(payload, 'created'),
    deleted: flagAt(payload, 'deleted'),
    forced: flagAt(payload, 'forced'),
  }
}

/** Commits that are on no other branch yet; all of them where none is new. */
function distinctOf(commits: readonly Payload[]): readonly Payload[] {
  const distinct = commits.filter((commit) => valueAt(commit, 'distinct') !== false)
  return distinct.length === 0 ? commits : distinct
}

function toCommit(commit: Payload): Commit[] {
  const sha = stringAt(commit, 'id')
  const url = urlAt(commit, 'url')
  if (sha === undefined || url === undefined) return []
  const login = stringAt(commit, 'author', 'username')
  const name = stringAt(commit, 'author', 'name')
  return [{ sha, url, ...toCommitText(stringAt(commit, 'message'), { login, name }) }]
}
