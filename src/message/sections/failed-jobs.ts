/** What failed, job by job and test by test, each with its error; then one line of counts. */
import { type Block, type Inline, type Line, link } from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import type { Language } from '../../i18n/language.ts'
import {
  type Annotation,
  countJobs,
  isFailed,
  type KnownJob,
  splitJobName,
} from '../../model/job.ts'
import type { RunReport, ReportedTest, TestSummary } from '../../model/run-report.ts'
import { statusOf } from '../../model/status.ts'
import { importance, lengths, most } from '../layout.ts'
import { type SectionTexts, sectionTextsIn } from './section-texts.ts'

const logLine = 160

/** As many failed jobs of one matrix share a line. */
const fewestFolded = 3

/** Of a success only the counts of its tests are worth a line. */
export function failureBlocks(
  { jobs, tests, outcome }: Pick<RunReport, 'jobs' | 'tests' | 'outcome'>,
  language: Language,
): Block[] {
  const words = sectionTextsIn(language)
  const isSuccess = outcome.status === 'success'
  return [
    ...(isSuccess ? [] : failedJobs(jobs, words)),
    ...countsOf({ jobs: isSuccess ? [] : jobs, tests }, words),
    ...(tests === undefined ? [] : testBlocks(tests, { quoted: quotedPlaces(jobs), words })),
  ]
}

/** Failed jobs with a line of their own, or those of one matrix in one. */
type FailedGroup = { jobs: readonly KnownJob[]; base: string; all: number }

function failedJobs(jobs: readonly KnownJob[], words: SectionTexts): Block[] {
  const groups = groupsOf(jobs)
  const shown = groups.slice(0, most.failedJobs)
  const rest = groups.slice(most.failedJobs).reduce((sum, group) => sum + group.jobs.length, 0)
  return [
    ...shown.flatMap((group) => groupBlocks(group, words)),
    ...(rest > 0 ? [paragraph([words.moreFailedJobs(rest)])] : []),
  ]
}

/** In the order of the jobs; a matrix where its first failed job is. */
function groupsOf(jobs: readonly KnownJob[]): FailedGroup[] {
  const failed = jobs.filter((job) => isFailed(job) || (job.annotations ?? []).length > 0)
  const groups = new Map<string, KnownJob[]>()
  for (const job of failed) {
    const { base } = splitJobName(job.name)
    groups.set(base, [...(groups.get(base) ?? []), job])
  }
  return Array.from(groups).flatMap(([base, some]) => {
    const all = jobs.filter(({ name }) => splitJobName(name).base === base).length
    return some.length < fewestFolded
      ? some.map((job) => ({ jobs: [job], base: job.name, all: 1 }))
      : [{ jobs: some, base, all }]
  })
}

function groupBlocks({ jobs, base, all }: FailedGroup, words: SectionTexts): Block[] {
  const [first] = jobs
  const name = shorten(base, lengths.name)
  if (first !== undefined && jobs.length === 1) return jobBlocks(first, words)
  const names = jobs.map((job) => ({ job, name: splitJobName(job.name).matrix ?? job.name }))
  const shown = names
    .slice(0, most.names)
    .flatMap(({ job, name: short }, index): Inline[] => [
      index === 0 ? '' : words.comma,
      link(shorten(short, lengths.name), job.failedSteps?.[0]?.url ?? job.url),
    ])
  const rest = jobs.length - most.names
  const count = ` ${String(jobs.length)}/${String(all)}${words.colon}`
  return [
    paragraph([
      { kind: 'strong', line: [name] },
      count,
      ...shown,
      ...(rest > 0 ? [` ${words.more(rest)}`] : []),
    ]),
    ...errorQuote(
      jobs.flatMap(({ annotations = [] }) => annotations),
      words,
    ),
  ]
}

/** `**test (windows, 22)** › Run tests · 1 min 23 s`, and below it what went wrong. */
function jobBlocks(job: KnownJob, words: SectionTexts): Block[] {
  const { annotations = [], log = [], failedSteps = [] } = job
  const name = shorten(job.name, lengths.name)
  const steps = failedSteps.flatMap((step, index): Inline[] => [
    index === 0 ? ' › ' : words.comma,
    link(shorten(step.name, lengths.name), step.url),
  ])
  const line: Line = [
    { kind: 'strong', line: [failedSteps.length === 0 ? link(name, job.url) : name] },
    ...steps,
    aside(job, words),
  ]
  return [paragraph(line), ...errorQuote(annotations, words), ...logQuote(log, words)]
}

/** How it failed, where its name alone does not say it, and how long it took. */
function aside(
  { conclusion, durationMs, failedSteps = [] }: KnownJob,
  words: SectionTexts,
): string {
  const isNotable = failedSteps.length === 0 || conclusion === 'timed_out'
  const state = conclusion === 'timed_out' ? words.details.timed_out : words.statuses.failure
  const parts = [
    isNotable ? state : undefined,
    durationMs === undefined ? undefined : words.duration(durationMs),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? '' : ` · ${parts.join(' · ')}`
}

/** Jobs of one matrix may fail alike: the same error stands once. */
function errorQuote(annotations: readonly Annotation[], words: SectionTexts): Block[] {
  const errors = [...new Set(annotations.map(errorLine))]
  if (errors.length === 0) return []
  const lines = errors.slice(0, most.errors).map((error): Line => [error])
  const count = errors.length - lines.length
  const rest = { count, line: (left: number) => [words.more(left)] }
  return [{ kind: 'quote', lines, importance: importance.details, rest }]
}

/** `src/cart.test.ts:42 Cart › adds tax: expected 108 to equal 110`. */
function errorLine({ path, line, title, message }: Annotation): string {
  const text = title === undefined ? message : `${title}: ${message}`
  return shorten([placeOf(path, line), text].filter(Boolean).join(' '), lengths.error)
}

function placeOf(path: string | undefined, line: number | undefined): string | undefined {
  return path === undefined || line === undefined ? path : `${path}:${String(line)}`
}

function logQuote(log: readonly string[], words: SectionTexts): Block[] {
  if (log.length === 0) return []
  const lines = log.map((line): Line => [shorten(line, logLine)])
  const rest = { count: 0, line: (count: number) => [words.linesBefore(count)] }
  return [{ kind: 'quote', lines, keeps: 'end', importance: importance.log, rest }]
}

/** Where the errors are that are quoted below their jobs: a test runner may have annotated its tests. */
function quotedPlaces(jobs: readonly KnownJob[]): Set<string> {
  const annotations = jobs.filter(isFailed).flatMap((job) => job.annotations ?? [])
  const places = annotations.slice(0, most.errors).map(({ path, line }) => placeOf(path, line))
  return new Set(
    places.filter((place) => place?.includes(':')).filter((place) => place !== undefined),
  )
}

/** The first failed tests, then those that passed only when they were tried again. */
function testBlocks(
  { failures, flakyTests, failed, flaky }: TestSummary,
  { quoted, words }: { quoted: ReadonlySet<string>; words: SectionTexts },
): Block[] {
  const isNew = ({ path, line }: ReportedTest): boolean => !quoted.has(placeOf(path, line) ?? '')
  const lines = [
    ...failures.slice(0, most.errors).filter(isNew).map(testLine),
    ...restLine(failed - most.errors, words.moreFailedTests),
    ...flakyTests.slice(0, most.errors).map((test): Line => [words.flaky, testLine(test)].flat()),
    ...restLine(flaky - most.errors, words.moreFlakyTests),
  ]
  return lines.length === 0 ? [] : [{ kind: 'quote', lines, importance: importance.details }]
}

function testLine({ name, message, path, line }: ReportedTest): Line {
  const text = [placeOf(path, line), name].filter(Boolean).join(' ')
  return [shorten(message === undefined ? text : `${text}: ${message}`, lengths.error)]
}

function restLine(count: number, text: (count: number) => string): Line[] {
  return count > 0 ? [[text(count)]] : []
}

/** `12 jobs: 10 passed, 1 failed, 1 skipped · 1,284 tests: 3 failed, 12 skipped`; of one job its name says all. */
function countsOf(
  { jobs, tests }: { jobs: readonly KnownJob[]; tests: TestSummary | undefined },
  words: SectionTexts,
): Block[] {
  const counts = countJobs(jobs)
  const listed = words.countedStatuses
  const states = (['success', 'failure', 'cancelled', 'skipped', 'neutral'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => listed[state](counts[state]))
  const line = [
    jobs.length < 2 ? undefined : words.jobCounts(jobs.length, states),
    tests === undefined ? undefined : words.testCounts(tests.count, testStates(tests, words)),
  ].filter((part) => part !== undefined)
  const cancelled = cancelledNames(jobs, words)
  const lines = [...(line.length === 0 ? [] : [[line.join(' · ')]]), ...cancelled]
  return lines.length === 0 ? [] : [{ kind: 'paragraph', lines, importance: importance.counts }]
}

function testStates({ failed, skipped, flaky }: TestSummary, words: SectionTexts): string[] {
  return [
    failed > 0 ? words.countedStatuses.failure(failed) : undefined,
    flaky > 0 ? words.flakyCount(flaky) : undefined,
    skipped > 0 ? words.countedStatuses.skipped(skipped) : undefined,
  ].filter((part) => part !== undefined)
}

/** Which jobs were cancelled, where none failed: then that is the news. */
function cancelledNames(jobs: readonly KnownJob[], words: SectionTexts): Line[] {
  const some = jobs.filter(({ conclusion }) => conclusion && statusOf(conclusion) === 'cancelled')
  if (some.length === 0 || jobs.some(isFailed)) return []
  const names = some.slice(0, most.names).map(({ name }) => shorten(name, lengths.name))
  const rest = some.length - names.length
  return [
    [
      `${words.cancelledJobs}${words.colon}${names.join(words.comma)}`,
      ...(rest > 0 ? [` ${words.more(rest)}`] : []),
    ],
  ]
}

function paragraph(line: Line): Block {
  return { kind: 'paragraph', lines: [line] }
}
