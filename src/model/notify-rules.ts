/** The words of `notify-on` and `at-on`: on which verdicts and transitions something is done. */
import type { Transition } from './history.ts'
import type { Verdict } from './status.ts'
/** What happened, as far as it decides whether to speak. */
type Happened = { verdict: Verdict | undefined; transition: Transition | undefined }

const onVerdict = (verdict: Verdict) => (happened: Happened) => happened.verdict === verdict

/** Without a history a failure counts as new: rather one message too many than one unheard. */
const onTransition =
  (...transitions: Transition[]) =>
  ({ verdict, transition }: Happened) =>
    transition === undefined
      ? verdict === 'failure' && transitions.some((each) => each !== 'fixed')
      : transitions.includes(transition)

const rules = {
  always: () => true,
  success: onVerdict('success'),
  failure: onVerdict('failure'),
  cancelled: onVerdict('cancelled'),
  skipped: onVerdict('skipped'),
  broken: onTransition('broken'),
  fixed: onTransition('fixed'),
  'still-failing': onTransition('still-failing'),
  changed: onTransition('broken', 'fixed'),
} as const satisfies Record<string, (happened: Happened) => boolean>

export type Occasion = keyof typeof rules

export const occasions = [
  'always',
  'success',
  'failure',
  'cancelled',
  'skipped',
  'broken',
  'fixed',
  'still-failing',
  'changed',
] as const satisfies readonly Occasion[]

/** Whether any of the words holds. */
export function isOccasion(words: readonly Occasion[], happened: Happened): boolean {
  return words.some((word) => rules[word](happened))
}

/** Whether any of them may hold, before it is known what changed. */
export function mayBeOccasion(words: readonly Occasion[], verdict: Verdict): boolean {
  return needsHistory(words) || isOccasion(words, { verdict, transition: undefined })
}

/** Whether it can be told only from the runs before. */
export function needsHistory(words: readonly Occasion[]): boolean {
  const historic: readonly Occasion[] = ['broken', 'fixed', 'still-failing', 'changed']
  return !words.includes('always') && words.some((word) => historic.includes(word))
}
