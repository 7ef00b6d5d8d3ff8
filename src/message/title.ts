/** The message's first line: how it went, what it is about, and in the title the repository. */
import type { Line, Inline, Colored } from '../document/document.ts'
import { shorten } from '../document/shorten.ts'
import type { Event } from '../model/event.ts'
import type { Happened, Facts } from '../model/run-report.ts'
import type { Verdict } from '../model/status.ts'
import type { Words } from './texts/texts.ts'
/** What a phone's notification shows of a part of the title, in characters. */
const partLength = 40

/** A headline's parts: mark, word, colour, and what it is about. */
type Headline = { mark: string; word: string; color: `#${string}`; about: string }

/** How it went: the verdict, and in a word what changed since the run before. */
export function headlineOf({ facts, outcome, transition }: Happened, words: Words): Headline {
  const { verdict, timedOut } = outcome
  const note = transition === undefined ? '' : words.transitions[transition]
  const word = `${words.verdicts[verdict]}${note}${timedOut ? words.timedOutNote : ''}`
  return { ...looks[verdict], word, about: aboutOf(facts) }
}

/** The headline of a job that begins. */
export function startedHeadline(facts: Facts, words: Words): Headline {
  return { ...startedLook, word: words.started, about: aboutOf(facts) }
}

/** As the heading of the body, the word in its colour. */
export function toHeading({ mark, word, color, about }: Headline, words: Words): Line {
  const colored: Inline = { kind: 'colored', text: word, color }
  return [`${mark} `, colored, about === '' ? '' : `${words.colon}${about}`]
}

/** As plain text, with the repository. */
export function toTitle({ mark, word, about }: Headline, facts: Facts, words: Words): string {
  const parts = [about, shorten(facts.repository.name, partLength)].filter(Boolean)
  return `${mark} ${word}${words.colon}${parts.join(' · ')}`
}

/** `CI · main`, `CI · #12 Mend the widget`, `Release · v1.2.0`. */
function aboutOf(facts: Facts): string {
  return [facts.run.workflow, refOf(facts)]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => shorten(part ?? '', partLength))
    .join(' · ')
}

function refOf({ event, pullRequest, ref }: Facts): string | undefined {
  if (event.kind === 'release') return event.release.tag
  if (pullRequest !== undefined) return `#${String(pullRequest.number)} ${pullRequest.title}`.trim()
  return (event.kind === 'other' ? topicOf(event) : undefined) ?? ref?.name
}

/** The issue, the environment, the package: a branch says little where it only holds the workflow. */
function topicOf({ subject, named }: Extract<Event, { kind: 'other' }>): string | undefined {
  const target = named['target']?.text
  return subject?.title ?? (target === undefined ? undefined : String(target))
}

/* How each verdict looks: one mark in every language; colour only repeats what the word says. */

export const looks = {
  success: { mark: '✅', color: '#1a7f37' },
  failure: { mark: '❌', color: '#d1242f' },
  cancelled: { mark: '🚫', color: '#9a6700' },
  skipped: { mark: '⏭️', color: '#6e7781' },
  neutral: { mark: '🔵', color: '#6e7781' },
} as const satisfies Record<Verdict, { mark: string; color: Colored['color'] }>

/** For a watched job that begins. */
export const startedLook = { mark: '▶️', color: '#0969da' } as const
