/** The words of `notify-on` and `at-on`: on which statuses and transitions something is done. */
import { type FailureStreak, mostCounted, type Transition } from './history.ts'
import type { Status, StatusDetail } from './status.ts'

/** What decides whether a message is sent; a job that begins has no status. */
export type NotifyFacts = {
  status: Status | undefined
  detail?: StatusDetail | undefined
  transition: Transition | undefined
  streak?: FailureStreak | undefined
}

type NotifyRule = (facts: NotifyFacts) => boolean

/** A run that a newer one replaced is nobody's news, unless it is asked for by its own word. */
const isSuperseded: NotifyRule = ({ detail }) => detail === 'superseded'

const onStatus =
  (status: Status): NotifyRule =>
  (facts) =>
    facts.status === status && !isSuperseded(facts)

/** Without a history a failure counts as new: better one message too many than a failure unheard. */
const onTransition =
  (...transitions: Transition[]): NotifyRule =>
  ({ status, transition }) =>
    transition === undefined
      ? status === 'failure' && transitions.some((each) => each !== 'fixed')
      : transitions.includes(transition)

/** Without a history, or without an earlier run, it counts as the first failure. */
const onFailure =
  (count: number): NotifyRule =>
  ({ status, streak }) =>
    status === 'failure' &&
    (streak === undefined ? count === 1 : streak.failures === count && !streak.hasMore)

/** In a streak that is too long to be counted, the run's number goes on counting. */
const onEachFailure =
  (count: number): NotifyRule =>
  ({ status, streak }) => {
    if (status !== 'failure') return false
    if (streak === undefined) return count === 1
    const counted = (streak.hasMore ? streak.runNumber : undefined) ?? streak.failures
    return streak.failures > 1 && counted % count === 0
  }

const rules = {
  always: (facts) => !isSuperseded(facts),
  success: onStatus('success'),
  failure: onStatus('failure'),
  cancelled: onStatus('cancelled'),
  skipped: onStatus('skipped'),
  neutral: onStatus('neutral'),
  superseded: isSuperseded,
  broken: onTransition('broken'),
  fixed: onTransition('fixed'),
  'still-failing': onTransition('still-failing'),
  changed: onTransition('broken', 'fixed'),
} as const satisfies Record<string, NotifyRule>

type PlainWord = keyof typeof rules

/** `failing:3` is the third failure in a row only, `still-failing:3` each third. */
type CountedWord = `${'failing' | 'still-failing'}:${number}`

export type NotifyWord = PlainWord | CountedWord

export const notifyWords = [
  'always',
  'success',
  'failure',
  'cancelled',
  'skipped',
  'neutral',
  'superseded',
  'broken',
  'fixed',
  'still-failing',
  'changed',
] as const satisfies readonly PlainWord[]

/** How the words with a number are written, for people. */
export const countedWordForms = ['failing:N', 'still-failing:N'] as const

/** @returns undefined where it is no such word, or nothing that can be counted */
export function toCountedWord(text: string): CountedWord | undefined {
  const [, kind, digits] = /^(failing|still-failing)\s*[:：]\s*(\d{1,2})$/.exec(text) ?? []
  const count = Number(digits)
  if (count < 1 || count > mostCounted) return undefined
  if (kind === 'failing') return `failing:${count}`
  return kind === 'still-failing' ? `still-failing:${count}` : undefined
}

function ruleOf(word: NotifyWord): NotifyRule {
  if (isPlain(word)) return rules[word]
  const [kind, count] = word.split(':')
  return kind === 'failing' ? onFailure(Number(count)) : onEachFailure(Number(count))
}

function isPlain(word: NotifyWord): word is PlainWord {
  return Object.hasOwn(rules, word)
}

/** Whether any of the words holds. */
export function matchesNotifyWords(words: readonly NotifyWord[], facts: NotifyFacts): boolean {
  return words.some((word) => ruleOf(word)(facts))
}

/** Whether any of them may hold, before GitHub's API is asked. */
export function mayMatchNotifyWords(words: readonly NotifyWord[], status: Status): boolean {
  return (
    needsHistory(words) || possibleFacts(status).some((facts) => matchesNotifyWords(words, facts))
  )
}

/** What is cancelled may turn out to have timed out, or to be replaced by a newer run. */
function possibleFacts(status: Status): NotifyFacts[] {
  const facts = { status, detail: undefined, transition: undefined }
  if (status !== 'cancelled') return [facts]
  return [facts, { ...facts, detail: 'superseded' }, { ...facts, status: 'failure' }]
}

/** Whether only the previous runs show it. */
export function needsHistory(words: readonly NotifyWord[]): boolean {
  const isHistoric = (word: NotifyWord): boolean => !isPlain(word) || historic.includes(word)
  return !words.includes('always') && words.some(isHistoric)
}

const historic: readonly NotifyWord[] = ['broken', 'fixed', 'still-failing', 'changed']
