/** The words of `notify-on` and `at-on`: on which statuses and transitions something is done. */
import type { Transition } from './history.ts'
import type { Status } from './status.ts'
/** What happened, as far as it decides whether to speak. */
type NotifyFacts = { status: Status | undefined; transition: Transition | undefined }

const onStatus = (status: Status) => (report: NotifyFacts) => report.status === status

/** Without a history a failure counts as new: rather one message too many than one unheard. */
const onTransition =
  (...transitions: Transition[]) =>
  ({ status, transition }: NotifyFacts) =>
    transition === undefined
      ? status === 'failure' && transitions.some((each) => each !== 'fixed')
      : transitions.includes(transition)

const rules = {
  always: () => true,
  success: onStatus('success'),
  failure: onStatus('failure'),
  cancelled: onStatus('cancelled'),
  skipped: onStatus('skipped'),
  broken: onTransition('broken'),
  fixed: onTransition('fixed'),
  'still-failing': onTransition('still-failing'),
  changed: onTransition('broken', 'fixed'),
} as const satisfies Record<string, (report: NotifyFacts) => boolean>

export type NotifyWord = keyof typeof rules

export const notifyWords = [
  'always',
  'success',
  'failure',
  'cancelled',
  'skipped',
  'broken',
  'fixed',
  'still-failing',
  'changed',
] as const satisfies readonly NotifyWord[]

/** Whether any of the words holds. */
export function matchesNotifyWords(words: readonly NotifyWord[], report: NotifyFacts): boolean {
  return words.some((word) => rules[word](report))
}

/** Whether any of them may hold, before it is known what changed. */
export function mayMatchNotifyWords(words: readonly NotifyWord[], status: Status): boolean {
  return needsHistory(words) || matchesNotifyWords(words, { status, transition: undefined })
}

/** Whether it can be told only from the runs before. */
export function needsHistory(words: readonly NotifyWord[]): boolean {
  const historic: readonly NotifyWord[] = ['broken', 'fixed', 'still-failing', 'changed']
  return !words.includes('always') && words.some((word) => historic.includes(word))
}
