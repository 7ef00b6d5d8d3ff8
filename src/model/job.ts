/** The jobs of a run, and what is known of each. */
import { type Conclusion, statusOf, type Status } from './status.ts'

/** A job that this one needs, by its id in the workflow file. */
export type NeededJob = { id: string; conclusion: Conclusion }

export type JobStep = { name: string; number: number; url: string | undefined }

/** An error annotation of a job: what a compiler or a test reports. */
export type Annotation = {
  /** Undefined where it is about no file. */
  path: string | undefined
  line: number | undefined
  /** Reporters of tests put the test's name there. */
  title?: string | undefined
  message: string
}

export type Job = {
  id: number
  /** As GitHub shows it: `test (ubuntu-latest, 22)`, `caller / job` for a reusable workflow. */
  name: string
  url: string | undefined
  /** Undefined while it runs. */
  conclusion: Conclusion | undefined
  durationMs: number | undefined
  /** Those that failed; of a job that timed out, the one in which it did. */
  failedSteps: readonly JobStep[]
  /** Error annotations, first ones first. */
  annotations: readonly Annotation[]
  /** The last lines of the failed step's log, where it was asked for and GitHub serves it. */
  log: readonly string[]
}

/** A job as far as it is known: without the API only its name and conclusion are. */
export type KnownJob = Pick<Job, 'name' | 'conclusion'> & Partial<Job>

/** What a re-run changed, by the names of jobs; a job that is listed nowhere is as it was. */
export type RerunChanges = {
  /** Failed in the attempt before, and passed now. */
  recovered: readonly string[]
  /** Failed in both. */
  stillFailing: readonly string[]
  /** Failed only now. */
  newlyFailing: readonly string[]
}

/** One that still runs has failed where one of its steps has. */
export function isFailed({ conclusion, failedSteps = [] }: KnownJob): boolean {
  const hasFailed = conclusion !== undefined && statusOf(conclusion) === 'failure'
  return hasFailed || failedSteps.length > 0
}

/** Only the last bracket is the matrix: `E2E (mysql) / Playwright` and `Shard 1/5`. */
export function splitJobName(name: string): { base: string; matrix: string | undefined } {
  const [, base = name, matrix] = /^(.+) \(((?:[^()]|\([^()]*\))*)\)$/.exec(name) ?? []
  return { base, matrix }
}

/** How many jobs ended how. */
export type JobCounts = Readonly<Record<Status, number>>

export function countJobs(jobs: readonly KnownJob[]): JobCounts {
  const counts = { success: 0, failure: 0, cancelled: 0, skipped: 0, neutral: 0 }
  for (const job of jobs) counts[statusOfJob(job)] += 1
  return counts
}

function statusOfJob(job: KnownJob): Status {
  if (isFailed(job)) return 'failure'
  return job.conclusion === undefined ? 'neutral' : statusOf(job.conclusion)
}

/** @param globs in which `*` is any text and `?` one character; they fit a name as a whole */
export function fitsAny(globs: readonly string[], name: string): boolean {
  return globs.some((glob) => fits(Array.from(glob), Array.from(name)))
}

/** Goes back to the last `*` only: its time does not grow faster than the product of both lengths. */
function fits(glob: readonly string[], name: readonly string[]): boolean {
  let [at, star, resume] = [0, -1, 0]
  for (let index = 0; index < name.length;) {
    if (glob[at] === '*') {
      star = at++
      resume = index
    } else if (glob[at] === '?' || glob[at] === name[index]) {
      at++
      index++
    } else if (star >= 0) {
      at = star + 1
      index = ++resume
    } else {
      return false
    }
  }
  return glob.slice(at).every((character) => character === '*')
}
