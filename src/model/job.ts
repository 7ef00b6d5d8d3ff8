/** The jobs of a run, what is known of each, and how the jobs that this one needs judge them. */
import {
  type Conclusion,
  statusOf,
  type Status,
  type Outcome,
  toOutcome,
  worstOf,
} from './status.ts'

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
type JobCounts = Readonly<Record<Status, number>>

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

/**
 * The jobs of the API, else those that this job needs. The API knows nothing of `continue-on-error`:
 * what may fail has failed there, and passed for `needs` and for the run.
 */
export function toKnownJobs(
  jobs: readonly Job[],
  { needs, outcome }: { needs: readonly NeededJob[]; outcome: Outcome },
): KnownJob[] {
  if (jobs.length === 0) return needs.map(({ id, conclusion }) => ({ name: id, conclusion }))
  const known = jobs.filter(isKnown)
  if (needs.length === 0) return outcome.status === 'success' ? known.map(passed) : known
  return withNeeds(known, needs)
}

/** One that still runs is worth showing only where a step of it has failed, or annotated an error. */
function isKnown({ conclusion, failedSteps, annotations }: Job): boolean {
  return conclusion !== undefined || failedSteps.length > 0 || annotations.length > 0
}

function passed(job: Job): Job {
  return isFailed(job) ? harmless(job, 'success') : job
}

function harmless(job: Job, conclusion: Conclusion): Job {
  return { ...job, conclusion, failedSteps: [], annotations: [], log: [] }
}

/**
 * A job is known by the id in the workflow file to `needs`, and by its name to the API. A failed one
 * whose name begins with the id of a needed job that passed was allowed to fail. One with another
 * name may be a needed job that failed, as long as there is one that no name explains; else it was
 * allowed to fail where a needed job that passed has no other name, or is not needed, and the message
 * is not about it.
 */
function withNeeds(listed: readonly Job[], needs: readonly NeededJob[]): Job[] {
  // Whatever this job needs has ended.
  const jobs = listed.filter(({ conclusion }) => conclusion !== undefined)
  const ownerOf = ownersIn(jobs, needs)
  const failed = jobs.filter(isFailed)
  const unexplained = needs
    .filter(isFailedNeed)
    .filter((need) => !failed.some((job) => ownerOf(job) === need))
  const unnamed = failed.filter((job) => ownerOf(job) === undefined)
  const mayFail = unexplained.length > unnamed.length
  const isPassedUnnamed = needs.some(
    (need) => need.conclusion === 'success' && !jobs.some((job) => ownerOf(job) === need),
  )
  const allowed = isPassedUnnamed ? 'success' : 'neutral'
  return jobs.map((job) => {
    if (!isFailed(job)) return job
    const owner = ownerOf(job)
    if (owner === undefined) return unexplained.length > 0 ? job : harmless(job, allowed)
    return owner.conclusion !== 'success' || (mayFail && job.name !== owner.id)
      ? job
      : harmless(job, 'success')
  })
}

function isFailedNeed({ conclusion }: NeededJob): boolean {
  return statusOf(conclusion) === 'failure'
}

/** @returns for a job the needed one that it belongs to, undefined where its name does not say */
function ownersIn(
  jobs: readonly Job[],
  needs: readonly NeededJob[],
): (job: Pick<Job, 'name'>) => NeededJob | undefined {
  const names = new Set(jobs.map(({ name }) => name))
  return ({ name }) =>
    needs.find(({ id }) => id === name) ??
    // Where there is a job of just this name, `build (release)` is another one, and no part of its matrix.
    needs.find(
      ({ id }) => !names.has(id) && (name.startsWith(`${id} (`) || name.startsWith(`${id} / `)),
    )
}

/**
 * GitHub reports as cancelled what timed out, and what gave way to a newer run: only the annotations
 * of the jobs know. A run all of whose failures are timeouts has timed out too.
 */
export function refineOutcome(
  outcome: Outcome,
  jobs: readonly Job[],
  needs: readonly NeededJob[],
): Outcome {
  const { status, detail, of } = outcome
  if (detail !== undefined) return outcome
  const causes = causesOf(jobs, needs)
  if (status === 'cancelled') return toOutcome(worstOf([...causes, 'cancelled']), of)
  const failures = jobs.filter(isFailed)
  const isLate =
    failures.length > 0 && failures.every(({ conclusion }) => conclusion === 'timed_out')
  return status === 'failure' && isLate ? toOutcome('timed_out', of) : outcome
}

/** The causes of the jobs that were cancelled; what belongs to a needed job that passed is none of them. */
function causesOf(jobs: readonly Job[], needs: readonly NeededJob[]): Conclusion[] {
  const ownerOf = ownersIn(jobs, needs)
  return jobs
    .filter((job) => ownerOf(job)?.conclusion !== 'success')
    .flatMap(({ conclusion }) =>
      conclusion === 'timed_out' || conclusion === 'superseded' ? [conclusion] : [],
    )
}

/**
 * @param before the jobs of the attempt before, as the API lists them
 * @param now those of this one, and as they count: what may fail is in neither list
 */
export function rerunChangesOf(
  before: readonly Pick<Job, 'name' | 'conclusion'>[],
  now: { listed: readonly Job[]; known: readonly KnownJob[] },
): RerunChanges {
  const earlier = new Map(before.map(({ name, conclusion }) => [name, conclusion]))
  const failed = now.known.filter(isFailed)
  const stillFailing = failed.filter((job) => hadFailed(job, earlier.get(job.name)))
  const passed = now.listed.filter(({ conclusion }) => conclusion === 'success')
  return {
    recovered: namesOf(passed.filter(({ name }) => isFailure(earlier.get(name)))),
    stillFailing: namesOf(stillFailing),
    newlyFailing: namesOf(failed.filter((job) => !stillFailing.includes(job))),
  }
}

/** What timed out was cancelled for the API; nobody reads the annotations of the attempt before. */
function hadFailed({ conclusion }: KnownJob, before: Conclusion | undefined): boolean {
  return isFailure(before) || (conclusion === 'timed_out' && before === 'cancelled')
}

function isFailure(conclusion: Conclusion | undefined): boolean {
  return conclusion !== undefined && statusOf(conclusion) === 'failure'
}

function namesOf(jobs: readonly Pick<Job, 'name'>[]): string[] {
  return jobs.map(({ name }) => name)
}
