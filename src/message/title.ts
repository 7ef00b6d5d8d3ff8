/** The message's first line: `❌ CI failed · widgets@main · test (windows, 22)`, and the heading made of it. */
import type { Line, Colored } from '../document/document.ts'
import { shorten } from '../document/shorten.ts'
import type { Event } from '../model/event.ts'
import { isFailed } from '../model/job.ts'
import type { MessageSubject, RunContext } from '../model/run-report.ts'
import type { Status, StatusDetail } from '../model/status.ts'
import type { MessageTexts } from './texts.ts'

/** What a phone's notification shows, in characters, and what is left of a part that is too long. */
const most = 120

const least = { what: 12, ref: 16, workflow: 12 }

/** How it went: the word, its emoji and its colour. */
export type StatusStyle = { emoji: string; word: string; color: Colored['color'] }

/** A title's parts, the most important first. */
type TitleParts = {
  /** The workflow's name, or that of a deployment or a check whose state the message reports. */
  workflow: string
  repository: string
  /** `@main`, `#45`. */
  ref: string
  number: number | undefined
  /** What failed: a job by its name, several by their number. */
  what: string | undefined
}

export type Headline = StatusStyle & TitleParts

export function headlineOf(subject: MessageSubject, words: MessageTexts): Headline {
  const { context } = subject
  return {
    ...statusOf(subject, words),
    ...targetOf(subject, words),
    repository: shortName(context.repository.name),
    what: failedOf(subject, words),
  }
}

/** How it went: the status, or what is known beyond it, and in a word what changed since the previous run. */
export function statusOf(
  { outcome, transition, history }: Pick<MessageSubject, 'outcome' | 'transition' | 'history'>,
  words: MessageTexts,
): StatusStyle {
  if (outcome === undefined) return { ...startedStyle, word: words.started }
  const { status, detail } = outcome
  const style = (detail && detailStyles.get(detail)) ?? statusStyles[status]
  if (detail !== undefined) return { ...style, word: words.details[detail] }
  if (transition === 'fixed') return { ...style, word: words.fixed }
  if (transition === 'still-failing' && history !== undefined)
    return { ...style, word: words.stillFailing(history) }
  return { ...style, word: words.statuses[status] }
}

/** As plain text. What is too long loses the end of its last part first, never its repository or its status. */
export function toTitle(headline: Headline): string {
  const whole = titleOf(headline)
  if (whole.length <= most) return whole
  const steps: ((parts: Headline, over: number) => Headline)[] = [
    (parts, over) => ({ ...parts, what: parts.what && cutEnd(parts.what, over, least.what) }),
    (parts, over) => ({ ...parts, ref: cutMiddle(parts.ref, over) }),
    (parts, over) => ({ ...parts, workflow: cutEnd(parts.workflow, over, least.workflow) }),
  ]
  const fitted = steps.reduce((parts, cut) => {
    const over = titleOf(parts).length - most
    return over > 0 ? cut(parts, over) : parts
  }, headline)
  return titleOf(fitted)
}

function titleOf({ emoji, repository, ref, what, ...status }: Headline): string {
  const parts = [`${emoji} ${statusText(status)}`, `${repository}${ref}`, what]
  // A full-width bracket brings its own space.
  return parts.filter(Boolean).join(' · ').replaceAll('） ·', '）·')
}

/** As the heading of the body, the status in its colour, with the number of the run. */
export function toHeading(headline: Headline): Line {
  const { emoji, color, repository, ref } = headline
  const number = headline.number === undefined ? '' : ` #${String(headline.number)}`
  const target = `${repository}${cutMiddle(ref, ref.length - most)}`
  return [
    `${emoji} `,
    {
      kind: 'colored',
      line: [
        statusText({
          ...headline,
          workflow: cutEnd(headline.workflow, headline.workflow.length - most, least.workflow),
        }),
      ],
      color,
    },
    `${headline.word.endsWith('）') ? '' : ' '}· ${target}${number}`,
  ]
}

/** Chinese characters need no space between them. */
function statusText({ workflow, word }: Pick<Headline, 'workflow' | 'word'>): string {
  const isChinese = !/^[ -~]/.test(word) && /[\u3001-\u9fff\uff00-\uffef]$/.test(workflow)
  return [workflow, word].filter(Boolean).join(isChinese ? '' : ' ')
}

/** Repositories of one owner differ by their own names; the owner is among the facts. */
export function shortName(name: string): string {
  return name.slice(name.indexOf('/') + 1)
}

/** Where the event reports a state as well, the title is about whose state counts. */
function targetOf(
  subject: MessageSubject,
  words: MessageTexts,
): Pick<TitleParts, 'workflow' | 'ref' | 'number'> {
  const { context, outcome } = subject
  const { run, thisRun, ref, eventConclusion } = context
  if (eventConclusion !== undefined && outcome?.of === 'run')
    return { workflow: thisRun.workflow, number: thisRun.number, ref: atRef(ref?.name) }
  const { workflow, number } = run
  return { workflow: reporterOf(subject, words) ?? workflow, number, ref: refOf(context, words) }
}

/** In GitHub's own notation: `#45`, `@main`, a fork's branch `@outsider:main`. */
function refOf(context: RunContext, words: MessageTexts): string {
  const { pullRequest, event } = context
  if (pullRequest !== undefined) {
    const number = `#${String(pullRequest.number)}`
    return pullRequest.inMergeQueue ? `${number}${words.mergeQueue}` : number
  }
  const number = textIn(event, 'target') ?? ''
  if (/^#\d+$/.test(number)) return number
  return atRef(refNameOf(context))
}

function atRef(name: string | undefined): string {
  return name === undefined ? '' : `@${name}`
}

/** A deployment and a check are of a ref that need not be the one that the workflow is on. */
function refNameOf({ event, ref }: RunContext): string | undefined {
  if (event.kind === 'release') return event.release.tag
  return textIn(event, 'ref') ?? textIn(event, 'branch') ?? ref?.name
}

/** What the event's sentence names. */
function textIn(event: Event, name: string): string | undefined {
  const text = event.kind === 'other' ? event.named[name]?.text : undefined
  return text === undefined || text === '' ? undefined : String(text)
}

/** What the state is of, where the event itself reports one. */
function reporterOf(
  { context: { event }, outcome }: MessageSubject,
  words: MessageTexts,
): string | undefined {
  if (event.kind !== 'other' || outcome?.of !== 'event') return undefined
  const target = textIn(event, 'target')
  const isDeployment = target !== undefined && event.name === 'deployment_status'
  return isDeployment ? words.deploymentTo(target) : target
}

/** The failed job by its name, several as `3 of 41 jobs`. */
function failedOf(
  { outcome, jobs, context }: MessageSubject,
  words: MessageTexts,
): string | undefined {
  if (outcome?.status !== 'failure' || outcome.detail === 'startup_failure') return undefined
  const failed = jobs.filter(isFailed)
  const [first] = failed
  if (failed.length > 1) return words.failedJobs(failed.length, jobs.length)
  return first?.name ?? (jobs.length === 0 && outcome.of === 'run' ? jobName(context) : undefined)
}

/** This job with its values of the matrix: `test (windows, 22)`. */
export function jobName({ job }: RunContext): string | undefined {
  if (job === undefined || job.name === '') return undefined
  return job.matrix.length === 0 ? job.name : `${job.name} (${job.matrix.join(', ')})`
}

function cutEnd(text: string, over: number, atLeast: number): string {
  return over <= 0 ? text : shorten(text, Math.max(atLeast, text.length - over))
}

/** Branches differ at both ends. */
function cutMiddle(ref: string, over: number): string {
  if (over <= 0 || ref.length <= least.ref) return ref
  const room = Math.max(least.ref, ref.length - over) - 1
  const end = ref.slice(ref.length - Math.floor(room / 2)).replace(/^[\udc00-\udfff]/, '')
  return `${shorten(ref, Math.ceil(room / 2) + 1).replace(/…$/, '')}…${end}`
}

/* How each status looks: one emoji in every language; colour only repeats what the word says. */

export const statusStyles = {
  success: { emoji: '✅', color: '#1a7f37' },
  failure: { emoji: '❌', color: '#d1242f' },
  cancelled: { emoji: '🚫', color: '#9a6700' },
  skipped: { emoji: '⏭️', color: '#6e7781' },
  neutral: { emoji: '⚪', color: '#6e7781' },
} as const satisfies Record<Status, { emoji: string; color: Colored['color'] }>

/** For a watched job that begins. */
export const startedStyle = { emoji: '▶️', color: '#0969da' } as const

const detailStyles = new Map<StatusDetail, { emoji: string; color: Colored['color'] }>([
  ['action_required', { emoji: '⏸️', color: '#9a6700' }],
  ['in_progress', startedStyle],
])
