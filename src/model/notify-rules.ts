/** The words of `notify-on` and `at-on`: on which statuses and transitions something is done. */
import type { Transition } from './history.ts'
import type { Status, StatusDetail } from './status.ts'

/** What decides whether a message is sent; a job that begins has no status. */
export type NotifyFacts = {
  status: Status | undefined
  detail?: StatusDetail | undefined
  transition: Transition | undefined
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

export type NotifyWord = keyof typeof rules

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
] as const satisfies readonly NotifyWord[]

/** Whether any of the words holds. */
export function matchesNotifyWords(words: readonly NotifyWord[], facts: NotifyFacts): boolean {
  return words.some((word) => rules[word](facts))
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
  const historic: readonly NotifyWord[] = ['broken', 'fixed', 'still-failing', 'changed']
  return !words.includes('always') && words.some((word) => historic.includes(word))
}
