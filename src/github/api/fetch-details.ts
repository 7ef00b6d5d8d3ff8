/** Asks GitHub's API what failed and how earlier runs went. */
import type { Fetch } from '../../http/octokit-fetch.ts'
import type { Lack } from '../../model/run-report.ts'
import { type Question, type Details, noDetails } from '../details-request.ts'
import { type Source, noGaps, asked, toLack } from './context.ts'
import { readHistory } from './history.ts'
import { readStanding } from './releases.ts'
import { readAskedJobs } from './requested-jobs.ts'
export type Effects = {
  /** Its time is bounded: when it is over, what is not there yet is left out. */
  fetch: Fetch
  /** Milliseconds since the epoch. */
  now: () => number
}

/** Never rejects: whatever fails makes the details fewer, and is told in `lacking`. */
export async function readDetails(question: Question, effects: Effects): Promise<Details> {
  if (question.api.token === '') return withoutAll(question, 'no token')
  try {
    const { githubAt } = await import('./octokit.chunk.ts')
    const github = githubAt(question.api, effects.fetch)
    return await readAll({ ...effects, github, question, repository: ownerAndRepo(question) })
  } catch {
    return withoutAll(question, 'unavailable')
  }
}

/** Nothing depends on the other: all is asked together. */
async function readAll(asking: Omit<Source, 'gaps'>): Promise<Details> {
  const gaps = noGaps()
  const source = { ...asking, gaps }
  const { about, history: earlier, release: named } = asking.question
  const [jobs, history, release] = await Promise.all([
    readAskedJobs(source, about),
    earlier && gaps.orElse('history', undefined, readHistory(source, earlier)),
    named && gaps.orElse('releases', undefined, readStanding(source, named)),
  ])
  return { jobs, history, release, lacking: gaps.rows() }
}

function ownerAndRepo({ repository }: Question): Source['repository'] {
  const [owner = '', repo = ''] = repository.name.split('/')
  return { owner, repo }
}

/** Everything that was asked is lacking. */
function withoutAll(question: Question, why: Lack['why']): Details {
  const { about, failed, logLines } = question
  const jobs = about.kind !== 'nothing'
  const annotations = jobs && failed
  const log = annotations && logLines > 0
  const history = question.history !== undefined
  const releases = question.release !== undefined
  const wanted = { jobs, annotations, log, history, commits: false, releases }
  const lacking = asked.filter((what) => wanted[what]).map((what) => toLack(what, why))
  return { ...noDetails, lacking }
}
