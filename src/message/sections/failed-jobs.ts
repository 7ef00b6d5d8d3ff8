/** What failed, job by job; whatever passed, folded into a number. */
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
import { statusOf } from '../../model/status.ts'
import { importance } from '../importance.ts'
import { type SectionTexts, sectionTextsIn } from './section-texts.ts'

/** More than these would not be read on a phone; the run's page has them all. */
const most = { failedJobs: 5, annotations: 3, names: 8 }

const lengths = { name: 100, matrix: 60, annotation: 200, logLine: 160 }

/** The failed jobs with their steps, then how the rest went. One passing job alone is no news. */
export function jobBlocks(jobs: readonly KnownJob[], language: Language): Block[] {
  const words = sectionTextsIn(language)
  const failed = jobs.filter((job) => isFailed(job) || (job.annotations ?? []).length > 0)
  const shown = failed.slice(0, most.failedJobs)
  return [
    ...shown.flatMap((job) => failedJob(job, words)),
    ...foldedFailures(failed.slice(most.failedJobs), words),
    ...restOf(jobs, words),
  ]
}

function failedJob(job: KnownJob, words: SectionTexts): Block[] {
  const { annotations = [], log = [], failedSteps = [] } = job
  const steps = failedSteps.map((step): Inline[] => [
    ' · ',
    words.step,
    link(shorten(step.name, lengths.name), step.url),
  ])
  const item: Line = [
    link(shorten(job.name, lengths.name), job.url),
    ...steps.flat(),
    aside(job, words),
  ]
  return [
    { kind: 'list', items: [item] },
    ...quotedAnnotations(annotations, words),
    ...quotedLog(log, words),
  ]
}

function quotedAnnotations(annotations: readonly Annotation[], words: SectionTexts): Block[] {
  if (annotations.length === 0) return []
  const lines = annotations.slice(0, most.annotations).map(annotationLine)
  const count = annotations.length - lines.length
  const rest = { count, line: (left: number) => [words.more(left)] }
  return [{ kind: 'quote', lines, importance: importance.details, rest }]
}

function quotedLog(log: readonly string[], words: SectionTexts): Block[] {
  if (log.length === 0) return []
  const lines = log.map((line): Line => [shorten(line, lengths.logLine)])
  const rest = { count: 0, line: (count: number) => [words.linesBefore(count)] }
  return [{ kind: 'quote', lines, keeps: 'end', importance: importance.log, rest }]
}

/** How it failed, where no failed step is known, and how long it took. */
function aside(
  { conclusion, durationMs, failedSteps = [] }: KnownJob,
  words: SectionTexts,
): string {
  const state = failedSteps.length === 0 ? words.jobStates.failure : undefined
  const parts = [
    conclusion === 'timed_out' ? words.jobStates.timed_out : state,
    durationMs === undefined ? undefined : words.duration(durationMs),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? '' : ` · ${parts.join(' · ')}`
}

/** `src/cart.test.ts:42 Cart › adds tax: expected 108 to equal 110`. */
function annotationLine({ path, line, title, message }: Annotation): Line {
  const place = path === undefined || line === undefined ? path : `${path}:${String(line)}`
  const text = title === undefined ? message : `${title}: ${message}`
  return [shorten(place === undefined ? text : `${place} ${text}`, lengths.annotation)]
}

/** Failures beyond the first few, by name only: a matrix of 256 jobs fits into one line. */
function foldedFailures(jobs: readonly KnownJob[], words: SectionTexts): Block[] {
  if (jobs.length === 0) return []
  return [{ kind: 'paragraph', lines: [namesOf(jobs, words.jobStates.failure, words)] }]
}

/** `11 of 12 jobs passed`, then what was cancelled or skipped. A single job is named where it was cancelled. */
function restOf(jobs: readonly KnownJob[], words: SectionTexts): Block[] {
  const { success, ran, cancelled } = countJobs(jobs)
  if (jobs.length < 2 && cancelled === 0) return []
  const passed: Line[] = jobs.length < 2 ? [] : [[words.jobsPassed(success, ran)]]
  const others = (['cancelled', 'skipped'] as const).flatMap((state) => {
    const some = jobs.filter(({ conclusion }) => conclusion && statusOf(conclusion) === state)
    return some.length === 0 ? [] : [namesOf(some, words.jobStates[state], words)]
  })
  return [
    {
      kind: 'paragraph',
      lines: [...passed, ...others],
      importance: importance.passed,
    },
  ]
}

/** `failed: test (windows, 22), lint … and 3 more`; jobs of one matrix share its name. */
function namesOf(jobs: readonly KnownJob[], state: string, words: SectionTexts): Line {
  const matrices = new Map<string, string[]>()
  for (const { name } of jobs) {
    const { base, matrix } = splitJobName(name)
    const short = matrix === undefined ? [] : [shorten(matrix, lengths.matrix)]
    matrices.set(base, [...(matrices.get(base) ?? []), ...short])
  }
  const names = Array.from(matrices, ([long, some]) => {
    const base = shorten(long, lengths.name)
    return some.length === 0 ? base : `${base} (${listed(some, '; ', words)})`
  })
  return [`${state}${words.colon}${listed(names, ', ', words)}`]
}

function listed(names: readonly string[], separator: string, words: SectionTexts): string {
  const shown = names.slice(0, most.names).join(separator)
  const rest = names.length - most.names
  return rest > 0 ? `${shown} ${words.more(rest)}` : shown
}
