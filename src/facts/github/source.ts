/** What every reader is given: GitHub, which repository, and what to do about what is missing. */
import type { Fetch } from '../../http/fetch.ts'
import type { Lack, Question } from '../details.ts'
import { asked, toLack, whyOf } from './lack.ts'
import type { Github } from './octokit.chunk.ts'

export type Source = {
  github: Github
  repository: { owner: string; repo: string }
  question: Question
  /** For what is not at GitHub's API itself; it knows no token. */
  fetch: Fetch
  now: () => number
  gaps: Gaps
}

/** Gathers what is lacking, so that no failure of one reader reaches another. */
export type Gaps = {
  /** What is read, or the stand-in where reading fails. */
  orElse: <T>(what: Lack['what'], standIn: T, reading: Promise<T>) => Promise<T>
  rows: () => readonly Lack[]
}

export function noGaps(): Gaps {
  const rows = new Map<string, Lack>()
  return {
    orElse: async (what, standIn, reading) => {
      try {
        return await reading
      } catch (error) {
        const why = whyOf(error)
        rows.set(`${what} ${why}`, toLack(what, why))
        return standIn
      }
    },
    rows: () => asked.flatMap((what) => [...rows.values()].filter((row) => row.what === what)),
  }
}
