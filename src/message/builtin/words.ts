/** Every word that the built-in messages say; one file per language fills it. */
import type { Language } from '../../dingtalk/language.ts'
import type { Inline, Line } from '../../dingtalk/document.ts'
import type { Transition } from '../../facts/transition.ts'
import type { Verdict } from '../../facts/verdict.ts'
import { en } from './en.ts'
import { zhCN } from './zh-cn.ts'

export type Words = {
  verdicts: Readonly<Record<Verdict, string>>
  /** Between the verdict and what it is about. */
  colon: string
  /** The verdict's place before a job began: the start of a watched job. */
  started: string
  timedOut: string
  /** What follows the verdict in the headline. */
  transitions: Readonly<Record<Transition, string>>
  timedOutNote: string
  links: { run: string; job: string; commit: string; pullRequest: string; release: string }
  repository: string
  job: string
  attempt: (number: number) => string
  prerelease: string
  shortened: string
  by: (author: string) => string
  /** What changed since the runs before. */
  broken: string
  fixed: (failures: number) => string
  stillFailing: (failures: number) => Line
  since: string
  passedOnAttempt: (attempt: number) => string
  /** The failed step of a job. */
  step: string
  took: (ms: number) => string
  jobsPassed: (passed: number, all: number) => string
  jobStates: { failure: string; cancelled: string; skipped: string }
  more: (count: number) => string
  newCommits: string
  /** One sentence per event: who did what. Pieces that come as `Inline` may be links. */
  pushed: (push: {
    actor: string
    commits: number
    forced: boolean
    compareUrl: string | undefined
    target: Inline
  }) => Line
  deleted: (push: { actor: string; target: Inline }) => Line
  pullRequest: (event: { actor: string; action: string; target: Inline }) => Line
  dispatched: (event: { actor: string; target: Inline }) => Line
  scheduled: (event: { cron: string | undefined; target: Inline }) => Line
  release: (event: { actor: string; action: string; target: Inline }) => Line
  other: (event: { actor: string; name: string; action: string | undefined }) => Line
  releases: {
    draft: string
    latest: string
    restOfNotes: string
    assets: string
    /** Before a comparison: `v1.1.0...v1.2.0`. */
    changes: string
  }
}

export const words: Readonly<Record<Language, Words>> = { en, 'zh-CN': zhCN }
