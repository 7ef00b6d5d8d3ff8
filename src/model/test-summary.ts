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
