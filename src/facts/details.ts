/** What GitHub's API adds to the facts: which jobs and steps failed, and how earlier runs went. */
import type { Commit } from './commit.ts'
import type { Conclusion } from './verdict.ts'

export type Step = { name: string; number: number; url: string | undefined }

/** An error annotation of a job: a compiler's or a test's words, with their place. */
export type Annotation = { path: string; line: number; message: string }

export type Job = {
  id: number
  /** As GitHub shows it: `test (ubuntu-latest, 22)`, `caller / job` for a reusable workflow. */
  name: string
  url: string | undefined
  /** Undefined while it runs. */
  conclusion: Conclusion | undefined
  durationMs: number | undefined
  failedSteps: readonly Step[]
  /** Error annotations, first ones first. */
  annotations: readonly Annotation[]
  /** The last lines of the failed step's log, where it was asked for and GitHub serves it. */
  log: readonly string[]
}

/** The completed runs of the same workflow, branch and event before this one. */
export type History = {
  previous: 'success' | 'failure'
  /** How many runs in a row failed right before this one. */
  failures: number
  /** The commit of the first of them. */
  since: { sha: string; url: string } | undefined
  /** The commit of the last run that succeeded. */
  lastSuccess: string | undefined
  /** The commits since then, newest first, where this run broke it. */
  commits: readonly Commit[]
}

/** Something that could not be read, and which permission would have helped. */
export type Lack = {
  what: 'jobs' | 'annotations' | 'log' | 'history' | 'commits' | 'releases'
  why:
    'no token' | 'unauthorized' | 'forbidden' | 'not found' | 'rate limit' | 'unavailable' | 'late'
  permission: 'actions: read' | 'checks: read' | 'contents: read'
}

/** How a release stands among the others. */
export type Standing = {
  /** Whether it is the newest one that people should take; undefined where that is not clear. */
  latest: boolean | undefined
  /** What changed since the release before. */
  compareUrl: string | undefined
}

export type Details = {
  jobs: readonly Job[]
  history: History | undefined
  release: Standing | undefined
  lacking: readonly Lack[]
}

export const noDetails: Details = {
  jobs: [],
  history: undefined,
  release: undefined,
  lacking: [],
}

export type Question = {
  /** `GITHUB_API_URL` and the input github-token. */
  api: { url: string; token: string }
  repository: { name: string; url: string }
  run: { id: string; attempt: number }
  /** One job (by its id, else by its name and matrix values), every job of the run, or none. */
  about:
    | { kind: 'nothing' }
    | { kind: 'job'; id: string | undefined; name: string; matrix: readonly string[] }
    | { kind: 'run' }
  /** Whether it failed: then annotations, and as many log lines, are read. */
  failed: boolean
  logLines: number
  /** The runs to compare with; absent where nobody asks. */
  history: { workflow: string; branch: string; event: string; sha: string } | undefined
  /** The release that the event is about, where its place among the others is asked for. */
  release?: { tag: string; prerelease: boolean; draft: boolean } | undefined
}
