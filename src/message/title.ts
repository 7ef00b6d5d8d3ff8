/** The message's first line: how it went, what it is about, and in the title the repository. */
import type { Line, Inline, Colored } from '../document/document.ts'
import { shorten } from '../document/shorten.ts'
import type { Event } from '../model/event.ts'
import type { MessageSubject, RunContext } from '../model/run-report.ts'
import type { Status, StatusDetail } from '../model/status.ts'
import type { MessageTexts } from './texts.ts'

/** What a phone's notification shows of a part of the title, in characters. */
const partLength = 40

/** A headline's parts: mark, word, colour, and what it is about. */
type Headline = { emoji: string; word: string; color: `#${string}`; about: string }

/** How it went: the status, and in a word what changed since the previous run. */
export function statusOf(
  { outcome, transition }: Pick<MessageSubject, 'outcome' | 'transition'>,
  words: MessageTexts,
): Omit<Headline, 'about'> {
  if (outcome === undefined) return { ...startedStyle, word: words.started }
  const { status, detail } = outcome
  const note = transition === undefined ? '' : words.transitions[transition]
  const known = detail === undefined ? words.statuses[status] : words.details[detail]
  const style = (detail && detailStyles.get(detail)) ?? statusStyles[status]
  return { ...style, word: `${known}${note}` }
}

export function headlineOf(subject: MessageSubject, words: MessageTexts): Headline {
  return { ...statusOf(subject, words), about: aboutOf(subject) }
}

/** As the heading of the body, the word in its colour. */
export function toHeading({ emoji, word, color, about }: Headline, words: MessageTexts): Line {
  const colored: Inline = { kind: 'colored', line: [word], color }
  return [`${emoji} `, colored, about === '' ? '' : `${words.colon}${about}`]
}

/** As plain text, with the repository. */
export function toTitle(
  { emoji, word, about }: Headline,
  context: RunContext,
  words: MessageTexts,
): string {
  const parts = [about, repositoryName(context)].filter(Boolean)
  return `${emoji} ${word}${words.colon}${parts.join(' · ')}`
}

/** Without its owner where both are too long: repositories of one owner differ by their own names. */
function repositoryName({ repository: { name } }: RunContext): string {
  return name.length <= partLength ? name : name.slice(name.indexOf('/') + 1)
}

/** `CI · main`, `CI · #12 Fix the widget`, `Release · v1.2.0`. */
function aboutOf({ context, outcome }: MessageSubject): string {
  const { thisRun, ref, eventConclusion } = context
  const isOwn = eventConclusion !== undefined && outcome?.of === 'run'
  // Where the event reports a state as well, the title is about whose state counts.
  const parts = isOwn ? [thisRun.workflow, ref?.name] : [context.run.workflow, refOf(context)]
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => shorten(part ?? '', partLength))
    .join(' · ')
}

function refOf({ event, pullRequest, ref }: RunContext): string | undefined {
  if (event.kind === 'release') return event.release.tag
  if (pullRequest !== undefined) return `#${String(pullRequest.number)} ${pullRequest.title}`.trim()
  return (event.kind === 'other' ? topicOf(event) : undefined) ?? ref?.name
}

/** The issue, the environment, the package: a branch says little where it only holds the workflow. */
function topicOf({ subject, named }: Extract<Event, { kind: 'other' }>): string | undefined {
  const target = named['target']?.text
  return subject?.title ?? (target === undefined ? undefined : String(target))
}

/* How each status looks: one mark in every language; colour only repeats what the word says. */

export const statusStyles = {
  success: { emoji: '✅', color: '#1a7f37' },
  failure: { emoji: '❌', color: '#d1242f' },
  cancelled: { emoji: '🚫', color: '#9a6700' },
  skipped: { emoji: '⏭️', color: '#6e7781' },
  neutral: { emoji: '🔵', color: '#6e7781' },
} as const satisfies Record<Status, { emoji: string; color: Colored['color'] }>

/** For a watched job that begins. */
export const startedStyle = { emoji: '▶️', color: '#0969da' } as const

const detailStyles = new Map<StatusDetail, { emoji: string; color: Colored['color'] }>([
  ['action_required', { emoji: '⏸️', color: '#9a6700' }],
  ['in_progress', startedStyle],
])
