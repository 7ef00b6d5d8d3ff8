/** The event that started the workflow, with the commits, pull request or release that it names. */

export type PullRequest = {
  number: number
  title: string
  url: string | undefined
  author: string | undefined
  /** The head branch, with its owner before it where it comes from a fork: `octocat:patch-1`. */
  head: string | undefined
  base: string | undefined
  draft: boolean
  merged: boolean
  /** Whether a merge queue tests it: then little more is known than its number and its base. */
  inMergeQueue: boolean
  labels: readonly string[]
  additions: number | undefined
  deletions: number | undefined
  changedFiles: number | undefined
}

export type Event =
  | {
      kind: 'push'
      /** How many commits are new; GitHub names 2,048 at most. */
      commits: number
      newest: readonly Commit[]
      compareUrl: string | undefined
      created: boolean
      deleted: boolean
      forced: boolean
    }
  | {
      kind: 'pull-request'
      action: string
      pullRequest: PullRequest
      /** What its sentence names: a label, an assignee, a reviewer. */
      named: Readonly<Record<string, LabelledValue>>
    }
  | { kind: 'dispatch'; inputs: readonly DispatchInput[] }
  | { kind: 'schedule'; cron: string | undefined }
  | { kind: 'release'; action: string; release: Release }
  | {
      kind: 'other'
      name: string
      /** GitHub's action, or what says more: a review's `approved`, a deployment's `failure`. */
      action: string | undefined
      named: Readonly<Record<string, LabelledValue>>
      /** GitHub's words of which each language has its own. */
      terms: Readonly<Record<string, string>>
      subject: EventSubject | undefined
      /** What somebody wrote, in GitHub's markdown. */
      body: string | undefined
      /** A plain text that explains the event. */
      description: string | undefined
    }

/** A row of the user's own, of the input `fields`. */
export type Field = { label: string; value: string }

export type DispatchInput = { name: string; value: string }

export type LabelledValue = { text: string | number; url: string | undefined }

/** What it is about, for a quote. */
export type EventSubject = {
  title: string
  url: string | undefined
  author: string | undefined
  labels: readonly string[]
}

export type Commit = {
  sha: string
  url: string
  /** The first line of the message that is not blank. */
  subject: string | undefined
  /** The whole message. */
  message?: string | undefined
  /** The author's login; the name, where the commit is of no account. */
  author: string | undefined
  /** The name that the commit itself has for its author. */
  authorName?: string | undefined
}

type CommitText = Omit<Commit, 'sha' | 'url'>

/** A commit of which nothing is known but what it is called. */
export const noCommitText: CommitText = {
  subject: undefined,
  message: undefined,
  author: undefined,
  authorName: undefined,
}

export function toCommitText(
  message: string | undefined,
  { login, name }: { login: string | undefined; name: string | undefined },
): CommitText {
  const text = message?.trim()
  return {
    subject: text?.split('\n', 1)[0]?.trim(),
    message: text,
    author: login ?? name,
    authorName: name,
  }
}

/** A release's position among the others. */
export type ReleasePosition = {
  /** Whether it is the newest one that people should take; undefined where that is not clear. */
  latest: boolean | undefined
  /** What changed since the release before. */
  compareUrl: string | undefined
}

export type Asset = { name: string; size: number | undefined; url: string | undefined }

export type Release = {
  name: string
  tag: string
  /** The branch or commit that the tag was made from. */
  target: string | undefined
  prerelease: boolean
  draft: boolean
  author: string | undefined
  url: string | undefined
  /** In GitHub's markdown. */
  notes: string | undefined
  assets: readonly Asset[]
  /** What changed since the release before, where the notes end with a link to it. */
  compareUrl: string | undefined
  /** Whether everybody can read the repository, and load its pictures. */
  publicRepository: boolean
}

/** The notes without that line, for where the comparison is linked in another place. */
export function notesWithout(compareUrl: string | undefined, notes: string): string {
  const lines = notes.trimEnd().split('\n')
  const isLinked = compareUrl !== undefined && lines.at(-1)?.trimEnd().endsWith(compareUrl)
  return isLinked === true ? lines.slice(0, -1).join('\n') : notes
}
