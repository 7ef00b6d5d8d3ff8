/** What GitHub's API adds to the facts: which jobs and steps failed, and how earlier runs went. */
import type { History } from '../model/history.ts'
import type { Job } from '../model/job.ts'
import { type Occasion, mayBeOccasion, needsHistory } from '../model/notify-rules.ts'
import type { Standing } from '../model/release.ts'
import type { Lack, Facts } from '../model/run-report.ts'
import type { Verdict } from '../model/status.ts'
import type { Environment } from '../runtime.ts'
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

/* Whether GitHub's API is asked, and what. */

export type Curiosity = {
  details: 'auto' | 'always' | 'never'
  notifyOn: readonly Occasion[]
  atOn: readonly Occasion[]
  logLines: number
  githubToken: string | undefined
  /** A message of the user's own, which tells nothing of the jobs. */
  payload?: unknown
}

/**
 * By default only where it did not succeed, or where `notify-on` and `at-on` turn on the runs before:
 * a success with the defaults asks nothing.
 */
export function toQuestion(
  env: Environment,
  { verdict, facts }: { verdict: Verdict; facts: Facts },
  curiosity: Curiosity,
): Question | undefined {
  const { wantsJobs, wantsHistory } = wishes(verdict, curiosity)
  if (!wantsHistory) return undefined
  const { githubToken, logLines } = curiosity
  const { repository, run } = facts
  return {
    api: { url: env['GITHUB_API_URL'] ?? 'https://api.github.com', token: githubToken ?? '' },
    repository,
    run: { id: run.id, attempt: run.attempt },
    about: wantsJobs ? aboutOf(facts) : { kind: 'nothing' },
    failed: verdict === 'failure',
    logLines,
    history: historyOf(facts),
    release: wantsJobs ? releaseOf(facts) : undefined,
  }
}

type Wishes = { wantsJobs: boolean; wantsHistory: boolean }

function wishes(verdict: Verdict, { details, notifyOn, atOn, payload }: Curiosity): Wishes {
  const isHeard = details === 'always' || mayBeOccasion(notifyOn, verdict)
  const mayAsk = details !== 'never' && isHeard
  const hasNews = details === 'always' || verdict !== 'success'
  const wantsJobs = mayAsk && hasNews && payload === undefined
  const isHistoric = details === 'always' || needsHistory(notifyOn) || needsHistory(atOn)
  return { wantsJobs, wantsHistory: wantsJobs || (mayAsk && isHistoric) }
}

function aboutOf({ job }: Facts): Question['about'] {
  if (job === undefined) return { kind: 'run' }
  return { kind: 'job', id: job.id, name: job.name, matrix: job.matrix }
}

function releaseOf({ event }: Facts): Question['release'] {
  if (event.kind !== 'release') return undefined
  const { tag, prerelease, draft } = event.release
  return { tag, prerelease, draft }
}

/** A pull request's own commit, not the merge that GitHub tests: runs are filed under it. */
function historyOf({ run, commit }: Facts): Question['history'] {
  const { file, branch, event } = run
  const sha = commit?.sha ?? run.sha
  if (file === undefined || branch === undefined || sha === undefined) return undefined
  return { workflow: file, branch, event, sha }
}
