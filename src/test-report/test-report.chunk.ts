/**
 * The reports that a user's globs name → one summary of their tests, and what could not be read. Loaded
 * only where `test-report` is set.
 */
import { realpathSync } from 'node:fs'
import type { ReportedTest, TestReportProblem, TestSummary } from '../model/run-report.ts'
import { createRedactor } from '../redact/redact.chunk.ts'
import type { Runtime } from '../runtime.ts'
import { messageOf, placeOf } from './failure-place.ts'
import { findReports, type IsTimeLeft } from './find-reports.ts'
import { parseJunit, type TestCase, toPlainText, toXmlText } from './junit.ts'
import { readReport, UnreadableReportError } from './read-report.ts'

export type TestReportSettings = {
  /** One pattern each. */
  patterns: readonly string[]
  workspace: string
  /** What nobody may see of a report. */
  secrets: readonly string[]
  /** For searching and reading; what is not read by then is left out. */
  mostMs: number
}

export type CollectedTests = {
  /** Undefined where no report names a test. */
  tests: TestSummary | undefined
  problems: readonly TestReportProblem[]
}

/** Never throws: a report is the least of a message. */
export function collectTests(
  settings: TestReportSettings,
  { elapsed }: Pick<Runtime, 'elapsed'>,
): CollectedTests {
  const end = elapsed() + settings.mostMs
  const isTimeLeft = (): boolean => elapsed() < end
  try {
    const root = realpathSync(settings.workspace)
    const { files, problems } = findReports(settings.patterns, root, isTimeLeft)
    const read = readAll(files, root, isTimeLeft)
    const isEmpty = read.tests.length === 0
    const none: TestReportProblem[] =
      isEmpty && read.parsed > 0 ? [{ kind: 'no tests', files: read.parsed }] : []
    return {
      tests: isEmpty ? undefined : summarize(read.tests, root, settings.secrets),
      problems: [...problems, ...read.problems, ...none],
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : typeof error
    return { tests: undefined, problems: [{ kind: 'search failed', detail }] }
  }
}

/** In all: what a large test suite writes, and what is read in half a second. */
const mostBytes = 20_000_000

type ReadReports = { tests: TestCase[]; parsed: number; problems: TestReportProblem[] }

function readAll(files: readonly string[], root: string, isTimeLeft: IsTimeLeft): ReadReports {
  const tests: TestCase[] = []
  const problems: TestReportProblem[] = []
  const leftOut: Record<'size' | 'time', string[]> = { size: [], time: [] }
  let [parsed, bytesLeft] = [0, mostBytes]
  for (const file of files) {
    const report = isTimeLeft() ? readOne(file, root, bytesLeft) : ({ leftOut: 'time' } as const)
    if ('leftOut' in report) leftOut[report.leftOut].push(file)
    else if ('problem' in report) problems.push(report.problem)
    else {
      for (const test of report.tests) tests.push(test)
      bytesLeft -= report.size
      parsed++
    }
  }
  for (const limit of ['size', 'time'] as const)
    if (leftOut[limit].length > 0) problems.push({ kind: 'left out', files: leftOut[limit], limit })
  return { tests, parsed, problems }
}

type ReadReport =
  | { tests: TestCase[]; size: number }
  | { problem: TestReportProblem }
  | { leftOut: 'size' | 'time' }

function readOne(file: string, root: string, most: number): ReadReport {
  try {
    const report = readReport(file, root, most)
    if (report === undefined) return { leftOut: 'size' }
    return { tests: mergeAttempts(parseJunit(toXmlText(report.text))), size: report.size }
  } catch (error) {
    if (!(error instanceof UnreadableReportError)) throw error
    return { problem: { kind: 'unreadable', file, why: error.why, detail: error.detail } }
  }
}

/** More would not be read on a phone; a template may want more than the message shows. */
const mostListed = 50

function summarize(
  all: readonly TestCase[],
  root: string,
  secrets: readonly string[],
): TestSummary {
  const those = (status: TestCase['status']): TestCase[] =>
    all.filter((test) => test.status === status)
  const [failed, flaky] = [those('failed'), those('flaky')]
  const workspace = root.replaceAll('\\', '/')
  const hide = createRedactor(secrets)
  const listed = (tests: readonly TestCase[]): ReportedTest[] => {
    const shown = tests.slice(0, mostListed).map((test) => toReported(test, workspace, hide))
    // One test of several browsers or shards that fails for one reason in all of them.
    return [...new Map(shown.map((test) => [JSON.stringify(test), test])).values()]
  }
  return {
    count: all.length,
    failed: failed.length,
    skipped: those('skipped').length,
    flaky: flaky.length,
    failures: listed(withoutParents(failed)),
    flakyTests: listed(flaky),
  }
}

/** In Go a test fails with each of its subtests: it has nothing to say that they don't. */
function withoutParents(failed: readonly TestCase[]): TestCase[] {
  const parents = new Set(
    failed.flatMap(({ name, className }) => {
      const at = name.lastIndexOf('/')
      return at < 0 ? [] : [`${className}\0${name.slice(0, at)}`]
    }),
  )
  return failed.filter(
    ({ name, className, failure }) =>
      !parents.has(`${className}\0${name}`) ||
      (failure !== undefined && messageOf(failure, name) !== undefined),
  )
}

function toReported(
  test: TestCase,
  workspace: string,
  hide: (text: string) => string,
): ReportedTest {
  const { path, line } = placeOf(test, workspace)
  const message = test.failure === undefined ? undefined : messageOf(test.failure, test.name)
  return {
    name: hide(nameOfTest(test, path)),
    message: message === undefined ? undefined : hide(message),
    path: path === undefined ? undefined : hide(path),
    line,
  }
}

/** `Cart › adds tax`: the class where neither the name nor the file says it. */
function nameOfTest({ name: raw, className }: TestCase, path: string | undefined): string {
  const name = toPlainText(raw)
  const group =
    toPlainText(className)
      .split(/[./\\:$]+/)
      .at(-1) ?? ''
  const file = path?.split('/').at(-1)?.replace(/\..*$/, '')
  const isSaid = group === '' || group === file || name.includes(group) || isFile(className)
  return isSaid ? name : `${group} › ${name}`
}

/** Playwright and vitest write the file there. */
function isFile(className: string): boolean {
  return /\.[a-z]{1,4}$/.test(className)
}

/**
 * Test cases → tests: what was tried several times under one name is one test.
 * @param cases of one file, in its order
 */
export function mergeAttempts(cases: readonly TestCase[]): TestCase[] {
  const byName = new Map<string, TestCase[]>()
  for (const test of cases) {
    const key = `${String(test.suite.id)}\0${test.className}\0${test.name}`
    const known = byName.get(key)
    if (known === undefined) byName.set(key, [test])
    else known.push(test)
  }
  return Array.from(byName.values()).flatMap(testsOf)
}

/**
 * A writer that keeps the attempts writes each as a test case: Gradle's plugin for retries and gotestsum
 * do. But two tests may have one name, such as the rows of a table: then each counts. In pytest names
 * are unique; pytest-rerunfailures writes what failed at first as a test case with nothing in it, and
 * a teardown that failed is one more after its test.
 */
function testsOf(same: readonly TestCase[]): readonly TestCase[] {
  const [first, ...others] = same
  if (first === undefined || others.length === 0) return same
  const isUnique = first.suite.writer !== undefined
  if (same.every(isFailed)) {
    const isRepeated = isUnique || others.every((test) => reasonOf(test) === reasonOf(first))
    return isRepeated ? [first] : same
  }
  if (first.suite.writer === 'pytest')
    return [same.find(isFailed) ?? same.find(isSkipped) ?? flaky(first)]
  return isRetried(same) ? [flaky(first)] : same
}

function flaky(test: TestCase): TestCase {
  return { ...test, status: 'flaky' }
}

/** It failed, perhaps several times, and then passed: nothing is tried again after that. */
function isRetried(same: readonly TestCase[]): boolean {
  return same.at(-1)?.status === 'passed' && same.slice(0, -1).every(isFailed)
}

function isFailed({ status }: TestCase): boolean {
  return status === 'failed'
}

function isSkipped({ status }: TestCase): boolean {
  return status === 'skipped'
}

function reasonOf({ failure }: TestCase): string {
  return `${failure?.message ?? ''}\0${failure?.text.split('\n', 1)[0] ?? ''}`
}
