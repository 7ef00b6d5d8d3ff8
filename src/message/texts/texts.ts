/** Every word that the built-in messages say; one file per language fills it. */
import type { Line, Inline } from '../../document/document.ts'
import type { Transition } from '../../model/history.ts'
import type { Status, StatusDetail } from '../../model/status.ts'
import type { SentenceCatalog } from '../sentences/catalog.ts'
export type MessageTexts = {
  statuses: Readonly<Record<Status, string>>
  /** Between the status and what it is about. */
  colon: string
  /** The status's place before a job began: the start of a watched job. */
  started: string
  timedOut: string
  /** What follows the status in the headline. */
  transitions: Readonly<Record<Transition, string>>
  /** In place of the status, where more is known than that. */
  details: Readonly<Record<StatusDetail, string>>
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
  duration: (ms: number) => string
  jobsPassed: (passed: number, all: number) => string
  jobStates: { failure: string; cancelled: string; skipped: string }
  more: (count: number) => string
  newCommits: string
  moreCommits: (count: number) => string
  moreLines: (count: number) => string
  /** A link to what the event is about. */
  view: (topic: string) => string
  /** Who did it, where nobody is known. */
  somebody: string
  commits: (count: number) => string
  draft: string
  changes: (change: { additions: number; deletions: number; files: number | undefined }) => string
  /** What is said of a push; the rest is loaded where it is needed. */
  catalog: SentenceCatalog
  release: (event: { actor: string; action: string; target: Inline }) => Line
  releases: {
    draft: string
    latest: string
    restOfNotes: string
    assets: string
    /** Before a comparison: `v1.1.0...v1.2.0`. */
    changes: string
  }
}
