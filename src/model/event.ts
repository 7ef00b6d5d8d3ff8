/** The event that started the workflow, as a discriminated union. */
import type { Commit } from './commit.ts'
import type { Release } from './release.ts'
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

export type DispatchInput = { name: string; value: string }

export type LabelledValue = { text: string | number; url: string | undefined }

/** What it is about, for a quote. */
export type EventSubject = {
  title: string
  url: string | undefined
  author: string | undefined
  labels: readonly string[]
}
