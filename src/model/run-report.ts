/** Everything that a message may show of a run: plain data, which every later stage reads and none changes. */
import type { Commit, PullRequest, Event, ReleasePosition } from './event.ts'
import type { History, Transition } from './history.ts'
import type { KnownJob, RerunChanges } from './job.ts'
import type { Conclusion, Outcome } from './status.ts'

export type RunReport = {
  context: RunContext
  outcome: Outcome
  transition: Transition | undefined
  history: History | undefined
  release: ReleasePosition | undefined
  /** Without those of `ignore-jobs`. */
  jobs: readonly KnownJob[]
  /** On a re-run of a whole run: how its jobs differ from those of the attempt before, where that is known. */
  rerun: RerunChanges | undefined
  durationMs: number | undefined
  /** What the reports of `test-report` say, where they name a test. */
  tests: TestSummary | undefined
  /** Where this job reports its own success: the jobs of this run that had failed before it began. */
  earlierFailures?: readonly string[] | undefined
  /** What the API did not give, though it was asked for. */
  missing: readonly MissingDetail[]
}

/** What a message is about: a job or a run that ended, or a job that begins and has no outcome yet. */
export type MessageSubject = Omit<RunReport, 'outcome'> & {
  outcome: RunReport['outcome'] | undefined
}

/** What the environment and the event's payload say. */
export type RunContext = {
  repository: Repository
  /** Where GitHub's API is. */
  apiUrl: string
  /** The URL of a picture for it: of the repository's owner, where everybody can load that. */
  picture: string
  /** The run that the message is about: this one, or the one that a `workflow_run` event reports. */
  run: Run
  /** The run that this very job belongs to. */
  thisRun: Run
  /** This job; absent where the message is about a whole run. */
  job: ThisJob | undefined
  actor: string
  /** Who ran it again, where that is another person than those who are shown anyway. */
  rerunBy: string | undefined
  /** Who did what the event reports; the actor may only have run it again. */
  sender: string | undefined
  /** The logins of those who are to be mentioned, the most concerned first; no bots. */
  people: readonly string[]
  /** Whether GitHub keeps its secrets from this run, so that no webhook is no mistake. */
  webhooksWithheld: boolean
  ref: Ref | undefined
  pullRequest: PullRequest | undefined
  commit: Commit | undefined
  event: Event
  /** The state that the event itself reports: of another run, a deployment, a check. */
  eventConclusion: Conclusion | undefined
}

/** On GitHub, GitHub Enterprise Server or Gitea: every page's URL starts with `GITHUB_SERVER_URL`. */
export type Repository = { name: string; url: string }

export type Run = {
  id: string
  attempt: number
  /** Its number among the runs of its workflow, as GitHub shows it: `#128`. */
  number: number | undefined
  url: string
  /** The workflow's name; its file's name where it has none. */
  workflow: string
  /** The name of the workflow's file, or the workflow's id, for the API. */
  file: string | undefined
  event: string
  /** The branch as GitHub files the run under it: a pull request's head, a tag's name. */
  branch: string | undefined
  /** The repository that the branch is in, a fork's where it is one; undefined where it is gone. */
  headRepository: string | undefined
  sha: string | undefined
  durationMs: number | undefined
}

/** @property id as the jobs API and `job.check_run_id` have it */
export type ThisJob = {
  name: string
  id: string | undefined
  matrix: readonly string[]
  url: string | undefined
}

/**
 * @property name with its owner before it where it is in a fork: `octocat:main`
 * @property url undefined where it has no page: it is deleted, or nobody knows in which fork it is
 */
export type Ref = { kind: 'branch' | 'tag'; name: string; url: string | undefined }

/** Something that could not be read, and which permission would have helped. */
export type MissingDetail = {
  /** `cancellation` is its cause: a person, time that ran out, a newer run. */
  what: 'jobs' | 'annotations' | 'log' | 'history' | 'commits' | 'releases' | 'cancellation'
  why:
    'no token' | 'unauthorized' | 'forbidden' | 'not found' | 'rate limit' | 'unavailable' | 'late'
  permission: 'actions: read' | 'checks: read' | 'contents: read'
}

/** What a run's test reports say: how many tests there are, and the first of those that failed. */
export type TestSummary = {
  /** Each test once, however often it was tried. */
  count: number
  failed: number
  skipped: number
  /** Those that failed, and passed when they were tried again. */
  flaky: number
  /** The first that failed, in the order of the reports; not those of which only a subtest failed. */
  failures: readonly ReportedTest[]
  /** The first of the flaky ones. */
  flakyTests: readonly ReportedTest[]
}

/**
 * @property message why it failed, in one line; undefined where the report does not say
 * @property path relative to the workspace where it is in it; undefined where no file is named
 */
export type ReportedTest = {
  name: string
  message: string | undefined
  path: string | undefined
  line: number | undefined
}

/** What of the reports could not be read, for the log. */
export type TestReportProblem =
  | { kind: 'nothing found'; patterns: readonly string[] }
  | { kind: 'no tests'; files: number }
  /** @property detail what was found in place of it: text of the file's own */
  | { kind: 'unreadable'; file: string; why: UnreadableReason; detail: string | undefined }
  | { kind: 'left out'; files: readonly string[]; limit: 'files' | 'size' | 'time' }
  /** A folder cannot be listed, or a pattern cannot be used. */
  | { kind: 'search failed'; detail: string }

export type UnreadableReason =
  'not JUnit' | 'not XML' | 'binary' | 'encoding' | 'DTD' | 'too deep' | 'no access' | 'outside'
